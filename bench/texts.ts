import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Story } from '../src/claim/report.js'
import { storiesOf } from '../src/page/intake.js'
import { parseRecords, type SourceItem } from '../src/page/records.js'

const folders = ['samples', 'corpus/reports']

/** Every content of `samples/` and `corpus/`, below the project's folder. */
export function contents(root: string): SourceItem[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name !== 'README.md')
      .sort()
      .flatMap((name) => itemsOf(name, readFileSync(join(root, folder, name), 'utf8'))),
  )
}

function itemsOf(source: string, content: string): SourceItem[] {
  if (/\.jsonl?$/.test(source))
    return [...parseRecords(content, source)].flatMap((one) => ('item' in one ? one.item : []))
  return [source.endsWith('.html') ? { source, html: content } : { source, text: content }]
}

/** The stories of all contents, as the reader gets them. */
export function storiesIn(items: readonly SourceItem[]): Story[] {
  return items.flatMap(storiesOf)
}

/** One story of a text that was made here and has no furniture. */
export function storyOf(text: string): Story {
  const report: Story['report'] = {
    kind: 'report',
    id: 'bench.txt#1',
    source: 'bench.txt',
    language: 'ar',
    outlet: null,
    published: '2018-02-13',
    title: null,
    span: { start: 0, end: text.length },
    removed: [],
  }
  return { report, source: text, text }
}
