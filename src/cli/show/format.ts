import { csv } from '../../exports/csv.js'
import { json } from '../../exports/json.js'
import { ndjson } from '../../exports/ndjson.js'
import type { Say } from '../phrases/say.js'
import { table } from '../table.js'
import type { Column, Listing, Shown } from './listing.js'

export const formats = ['table', 'csv', 'ndjson', 'json'] as const
export type Format = (typeof formats)[number]

/** A listing written out in one of the formats. */
export function written({ things, columns }: Listing, shown: Shown, format: Format, say: Say): string {
  const list = things(shown)
  switch (format) {
    case 'json':
      return json(list)
    case 'ndjson':
      return ndjson(list)
    case 'csv':
      return csv(
        columns.map(({ key }) => key),
        list.map((thing) => columns.map((column) => column.cell(thing, say))),
      )
    case 'table':
      return asTable(
        columns.filter(({ csvOnly }) => !csvOnly),
        list,
        say,
      )
  }
}

function asTable(columns: Column<unknown>[], list: unknown[], say: Say): string {
  if (list.length === 0) return say.lang === 'ar' ? 'لا شيء بعد.\n' : 'Nothing yet.\n'
  const rows = list.map((thing) =>
    columns.map(({ cell, align }) => ({ text: cell(thing, say), ...(align && { align }) })),
  )
  return table(
    columns.map(({ head }) => say.phrase(head)),
    rows,
    say,
  )
}
