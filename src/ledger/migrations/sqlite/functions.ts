import type { Sqlite } from '../../databases/sqlite.js'
import { stored } from '../../text.js'

type Words = [start: number, end: number, quote: string]

/** What migrations need beyond SQL: texts of version 1 that hold U+0000 are bytes. */
export function addFunctions(sqlite: Sqlite): void {
  sqlite.function('tawatur_text', textOf as never)
  sqlite.function('tawatur_without_nulls', ((bytes: Uint8Array) => stored(textOf(bytes)).text) as never)
  sqlite.function('tawatur_nulls', ((bytes: Uint8Array) => stored(textOf(bytes)).nulls) as never)
  sqlite.function('tawatur_content', contentOf as never)
}

function textOf(text: string | Uint8Array): string {
  return typeof text === 'string' ? text : Buffer.from(text).toString('utf8')
}

/** The JSON of a Reading. `claims` is a JSON list of [claim without its words, its words]. */
function contentOf(report: string, text: string | Uint8Array, claims: string): string {
  const whole = (JSON.parse(claims) as [unknown, unknown][]).map(([claim, words]) => ({
    ...(parsed(claim) as object),
    evidence: (parsed(words) as unknown[]).map((each) => {
      const [start, end, quote] = parsed(each) as Words
      return { start, end, quote }
    }),
  }))
  return JSON.stringify({ report: JSON.parse(report) as object, text: textOf(text), claims: whole })
}

/** SQLite nests JSON as JSON or as a text of it, as it sees fit. */
function parsed(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : json
}
