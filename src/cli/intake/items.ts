import { readFile } from 'node:fs/promises'
import { decode } from '../../page/decode.js'
import { IntakeError } from '../../page/intakeerror.js'
import { kindOf } from '../../page/kind.js'
import { parseRecords, type SourceItem } from '../../page/records.js'
import { clipped } from '../digest/paper.js'
import type { World } from '../world.js'
import { bytesAt, isAddress } from './address.js'
import { explain, type Found, standardInput } from './files.js'
import { ReadingFailure } from './reading.js'

/** One content with what messages call it and the charset its bytes were in. */
export interface Item {
  shown: string
  charset: string
  content: SourceItem
}

export type Intake = { item: Item } | { problem: string } | { note: string }

const largest = 256 * 1024 * 1024
const longLine = 1024 * 1024

/** The contents of one file: itself, or each of its records. `published` dates what does not date itself. */
export async function* itemsOf(file: Found, world: World, published: string | null): AsyncGenerator<Intake> {
  const opened = await textOf(file, world)
  if ('problem' in opened) {
    yield opened
    return
  }
  const { text, charset } = opened
  yield* notes(file, text, charset)
  const kind = kindOf(file.name, text)
  if (kind === 'records') yield* recordsOf(file, text, charset, published)
  else
    yield {
      item: {
        shown: file.shown,
        charset,
        content: dated({ source: file.name, [kind]: text, ...addressOf(file) }, published),
      },
    }
}

/** A page that was fetched knows its address. */
const addressOf = ({ path }: Found) => (isAddress(path) ? { url: path } : {})

function* recordsOf(file: Found, text: string, charset: string, published: string | null): Generator<Intake> {
  for (const record of parseRecords(text, file.name)) {
    if ('error' in record) yield { problem: `${file.shown}: ${withoutName(record.error.message, file.name)}` }
    else
      yield { item: { shown: `${file.shown}: ${record.item.source}`, charset, content: dated(record.item, published) } }
  }
}

function dated(content: SourceItem, published: string | null): SourceItem {
  if (content.published || !published) return content
  return { ...content, published, publishedFrom: 'option' }
}

async function textOf(file: Found, world: World): Promise<{ text: string; charset: string } | { problem: string }> {
  if (file.bytes > largest) return { problem: `${file.shown}: larger than 256 MB; split it into smaller files` }
  try {
    return decode(await bytesOf(file, world))
  } catch (error) {
    return { problem: `${file.shown}: ${reasonOf(error, file.name)}` }
  }
}

async function bytesOf({ path }: Found, world: World): Promise<Uint8Array> {
  if (path === standardInput) return await allOf(world.stdin)
  return isAddress(path) ? await bytesAt(path) : await readFile(path)
}

async function allOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** What one may want to know though it was read. */
function* notes(file: Found, text: string, charset: string): Generator<Intake> {
  if (charset !== 'utf-8') yield { note: `${file.shown}: read as ${charset}; if letters look wrong, save it as UTF-8` }
  const length = longestLine(text)
  if (length > longLine && kindOf(file.name, text) === 'text') {
    const size = (length / longLine).toFixed(0)
    yield {
      note: `${file.shown}: one line of ${size} million characters; if it holds several reports, give one a line as .jsonl`,
    }
  }
}

function longestLine(text: string): number {
  let longest = 0
  for (let from = 0; from <= text.length; ) {
    const stop = text.indexOf('\n', from)
    const end = stop < 0 ? text.length : stop
    longest = Math.max(longest, end - from)
    from = end + 1
  }
  return longest
}

/** Why a content could not be read, without its name, in one sentence of what is wrong and what to do. */
export function reasonOf(error: unknown, name: string): string {
  if (error instanceof IntakeError) return withoutName(error.message, name)
  if (error instanceof ReadingFailure)
    return `reading it failed (${clipped(error.message, 160)}); please report this with the text`
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'it is not there any more; give it again when it is back'
  return explain(error, 'file')
}

/** Intake's messages may begin with the name and part the advice with a colon. */
function withoutName(message: string, name: string): string {
  const rest = message.startsWith(name) ? message.slice(name.length).replace(/^[\s:,]+/, '') : message
  const colon = rest.lastIndexOf(': ')
  return colon < 0 || rest.includes('; ') ? rest : `${rest.slice(0, colon)}; ${rest.slice(colon + 2)}`
}
