import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseRecords, type SourceItem } from '../../src/page/records.js'

const folder = fileURLToPath(new URL('../../samples/', import.meta.url))

/** The files of `samples/` but the page about them. */
export const files = readdirSync(folder).filter((file) => file !== 'README.md')
export const readme = readFileSync(`${folder}README.md`, 'utf8')

function itemsOf(file: string): SourceItem[] {
  const content = readFileSync(folder + file, 'utf8')
  if (file.endsWith('.html')) return [{ source: file, html: content }]
  if (file.endsWith('.txt')) return [{ source: file, text: content }]
  return [...parseRecords(content, file)].flatMap((parsed) => ('item' in parsed ? [parsed.item] : []))
}

/** What the samples hold. */
export const items = files.flatMap(itemsOf)
