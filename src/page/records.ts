import { z } from 'zod'
import { dayOfIso } from './day.js'
import { IntakeError } from './intakeerror.js'

const optional = z.string().nullish()

/** A publication date: an ISO date, or a moment whose day is taken. Comes out as `YYYY-MM-DD`. */
export const PublishedDate = z.string().transform((text, context) => {
  const day = dayOfIso(text)
  if (day === null) context.addIssue({ code: 'custom', message: 'must be a date like 2018-02-13' })
  return day ?? z.NEVER
})

const SourceRecord = z
  .object({
    source: z.string().min(1).optional(),
    text: optional,
    html: optional,
    published: PublishedDate.nullish(),
    outlet: optional,
    url: optional,
    title: optional,
  })
  .refine((record) => record.text != null || record.html != null, { message: 'must have text or html', path: ['text'] })

/** One named content, as a file or a record gives it. What it says of itself goes before what its text says. */
export interface SourceItem {
  source: string
  text?: string | null
  html?: string | null
  published?: string | null
  publishedFrom?: 'record' | 'option' | null
  outlet?: string | null
  url?: string | null
  title?: string | null
}

/** What one record gave; `line` counts lines in JSON Lines and records in an array, from 1. */
export type ParsedRecord = { line: number; item: SourceItem } | { line: number; error: IntakeError }

/**
 * The records of a JSON or JSON Lines text, one at a time: an object, an array, `{"records": [...]}`, or one object a line.
 * A record that cannot be used gives an IntakeError that names its line, and the others go on. `name` names records
 * without a `source` of their own: `name#line`.
 */
export function* parseRecords(text: string, name: string): Generator<ParsedRecord> {
  const lines = isLines(text, name)
  const whole = lines ? undefined : tryJson(text)
  if (whole) yield* parseArray(listOf(whole.value), name)
  else if (lines || hasRecordLine(text)) yield* parseLines(text, name)
  else
    yield {
      line: 1,
      error: new IntakeError('bad-record', `${name} is not valid JSON: mend it, or give one object a line`),
    }
}

function* parseLines(text: string, name: string): Generator<ParsedRecord> {
  let line = 0
  let seen = 0
  for (let from = 0; from < text.length; ) {
    const stop = text.indexOf('\n', from)
    const end = stop < 0 ? text.length : stop
    const json = text.slice(from, end).trim()
    line++
    from = end + 1
    if (json === '') continue
    seen++
    const parsed = tryJson(json)
    yield parsed === undefined ? broken(line, name) : checked(parsed.value, line, name, 'line')
  }
  if (seen === 0)
    yield { line: 1, error: new IntakeError('no-records', `${name} holds no records: give one object a line`) }
}

function* parseArray(values: unknown[], name: string): Generator<ParsedRecord> {
  for (const [i, value] of values.entries()) yield checked(value, i + 1, name, 'record')
  if (values.length === 0)
    yield { line: 1, error: new IntakeError('no-records', `${name} holds no records: its list is empty`) }
}

function isLines(text: string, name: string): boolean {
  if (/\.(jsonl|ndjson)$/i.test(name)) return true
  if (/\.json$/i.test(name)) return false
  const end = text.indexOf('\n')
  return end > 0 && tryJson(text.slice(0, end).trim()) !== undefined && text.slice(end).trim() !== ''
}

/** Whether any line is an object of its own: then the broken ones are broken lines, not one broken text. */
function hasRecordLine(text: string): boolean {
  for (let from = 0; from < text.length; ) {
    const stop = text.indexOf('\n', from)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(from, end).trim()
    if (line.startsWith('{') && line.endsWith('}') && tryJson(line)) return true
    from = end + 1
  }
  return false
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  const records = value !== null && typeof value === 'object' ? (value as { records?: unknown }).records : undefined
  return Array.isArray(records) ? records : [value]
}

function checked(value: unknown, line: number, name: string, unit: 'line' | 'record'): ParsedRecord {
  const parsed = SourceRecord.safeParse(value)
  if (parsed.success) {
    const source = parsed.data.source ?? `${name}#${line}`
    return { line, item: { ...parsed.data, source, publishedFrom: parsed.data.published ? 'record' : null } }
  }
  const issue = parsed.error.issues[0]!
  const field = issue.path.length > 0 ? `'${issue.path.join('.')}' ` : ''
  return { line, error: new IntakeError('bad-record', `${name}, ${unit} ${line}: ${field}${issue.message}`) }
}

function broken(line: number, name: string): ParsedRecord {
  return {
    line,
    error: new IntakeError('bad-record', `${name}, line ${line}: not valid JSON: mend or remove this line`),
  }
}

function tryJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return undefined
  }
}
