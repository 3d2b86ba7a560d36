import { z } from 'zod'
import { modes } from '../review/publish.js'
import { langs } from './language.js'
import { pages } from './pages/all.js'
import type { Page } from './pages/page.js'
import { named, TroubleAnswer } from './schema.js'

const ROOT = '#/components/schemas/'

/** The OpenAPI 3.1 description of every answer as data, made of the schemas that give the answers their types. */
export function openapi(version: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tawatur',
      version,
      description:
        'A public record of meetings, members, pledges and what was said, every fact on the words of its reports.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths: Object.fromEntries(pages.map((page) => [dataPath(page), { get: operation(page) }])),
    components: { schemas: schemas() },
  }
}

function dataPath(page: Page): string {
  return `/{lang}/${page.path === '' ? 'index' : page.path.replace(':id', '{id}')}.json`
}

function operation(page: Page): object {
  const text = { type: 'string' }
  const parameters = [{ name: 'lang', in: 'path', required: true, schema: { ...text, enum: langs } }]
  const known = { description: 'The record as it was known by the end of a day', schema: { ...text, format: 'date' } }
  const record = { description: 'Which record', schema: { ...text, enum: modes, default: 'marked' } }
  const number = { description: 'Which page of the list', schema: { type: 'integer', minimum: 1, default: 1 } }
  const isList = 'page' in (page.schema as unknown as z.ZodObject).shape
  const asked = Object.entries({ known, record, ...(isList ? { page: number } : {}) }).map(([name, about]) => ({
    name,
    in: 'query',
    ...about,
  }))
  if (page.path.endsWith(':id')) parameters.push({ name: 'id', in: 'path', required: true, schema: text as never })
  return {
    operationId: page.name,
    summary: page.about,
    parameters: [...parameters, ...asked],
    responses: {
      200: { description: page.about, ...holding(nameOf(page)) },
      default: { description: 'What is wrong, and what to do', ...holding('Error') },
    },
  }
}

function holding(schema: string): object {
  return { content: { 'application/json': { schema: { $ref: ROOT + schema } } } }
}

function nameOf(page: Page): string {
  return `${page.name[0]!.toUpperCase()}${page.name.slice(1)}Answer`
}

function schemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id })
  for (const page of pages) registry.add(page.schema, { id: nameOf(page) })
  registry.add(TroubleAnswer, { id: 'Error' })
  const made = z.toJSONSchema(registry, { uri: (id) => ROOT + id }).schemas
  return Object.fromEntries(Object.entries(made).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]))
}
