import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { storiesOf } from '../../src/page/intake.js'
import { parseRecords, type SourceItem } from '../../src/page/records.js'

const folder = fileURLToPath(new URL('../../samples/', import.meta.url))
const files = readdirSync(folder).filter((file) => file !== 'README.md')
const readme = readFileSync(`${folder}README.md`, 'utf8')

function itemsOf(file: string): SourceItem[] {
  const content = readFileSync(folder + file, 'utf8')
  if (file.endsWith('.html')) return [{ source: file, html: content }]
  if (file.endsWith('.txt')) return [{ source: file, text: content }]
  return [...parseRecords(content, file)].flatMap((parsed) => ('item' in parsed ? [parsed.item] : []))
}

const items = files.flatMap(itemsOf)

test('the page about the samples names each of them', () => {
  expect(files.filter((file) => !readme.includes(`\`${file}\``))).toEqual([])
  expect(items.filter((item) => !readme.includes(`\`${item.source}\``)).map((item) => item.source)).toEqual([])
})

test('each sample is a dated report with somebody who published it', () => {
  const reports = items.flatMap(storiesOf).map((story) => story.report)
  expect(reports.filter((r) => r.published === null).map((r) => r.id)).toEqual([])
  expect(reports.filter((r) => !r.outlet && !r.agency).map((r) => r.id)).toEqual([])
  expect(reports).toHaveLength(29)
})

test('only the page with two stories gives two reports', () => {
  const several = items.filter((item) => storiesOf(item).length > 1)
  expect(several.map((item) => item.source)).toEqual(['washington-july-2016.txt'])
})
