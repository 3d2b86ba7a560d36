import type { Command } from 'commander'
import type { Ledger } from '../../ledger/open.js'
import type { Added, NewSource } from '../../ledger/write/add.js'
import type { SourceItem } from '../../page/records.js'
import { eachItem } from '../intake/all.js'
import type { Item } from '../intake/items.js'
import { type Bunch, readItem, readingsOf, type Told } from '../intake/reading.js'
import type { Run } from '../run.js'
import { type Globals, publishedOption } from './options.js'

export function addAdd(program: Command, run: Run): void {
  program
    .command('add')
    .summary('read reports into the ledger')
    .description('Reads reports into the ledger. What it says it added is on the disk; the same again changes nothing.')
    .argument('[files...]', 'files, folders, addresses, or - for standard input')
    .addOption(publishedOption())
    .option('--queue', 'put them into the queue of a ledger on a server, for tawatur work to read')
    .addHelpText('after', examples)
    .action(async (files: string[], { published, queue }: Options, command: Command) => {
      const { ledger } = command.optsWithGlobals<Globals>()
      await run.withLedger(ledger, {}, (open) =>
        queue ? queueAll(run, open, files, published ?? null) : addAll(run, open, files, published ?? null),
      )
    })
}

interface Options {
  published?: string
  queue?: boolean
}

const examples = `
Examples:
  tawatur add samples/
  tawatur add records.jsonl --ledger coalition.db
  tawatur add page.html --published 2016-02-22`

async function addAll(run: Run, ledger: Ledger, files: string[], published: string | null): Promise<void> {
  const totals = { sources: 0, reports: 0, claims: 0, known: 0 }
  await eachItem(run, files, published, async (item, progress, bunch) => {
    const added = await addItem(run, ledger, item, bunch)
    if (added.status === 'known') totals.known++
    else {
      totals.sources++
      totals.reports += added.reports
      totals.claims += added.claims
    }
    progress.aside(() => run.print(lineOf(added)))
  })
  const { sources, reports, claims, known } = totals
  const already = known > 0 ? `; ${count(known, 'source')} already there` : ''
  run.print(`Added ${count(sources, 'source')}: ${count(reports, 'report')}, ${count(claims, 'claim')}${already}.`)
}

async function queueAll(run: Run, ledger: Ledger, files: string[], published: string | null): Promise<void> {
  const jobs = await ledger.jobs()
  let put = 0
  try {
    await eachItem(run, files, published, async (item) => {
      await jobs.put(item)
      put++
    })
  } finally {
    await jobs.close()
  }
  run.print(`Put ${count(put, 'source')} into the queue; tawatur work reads them.`)
}

/** What came of one source. */
export function lineOf(added: Added): string {
  if (added.status === 'known') return `${added.label}: already there`
  const version = added.version > 1 ? `, version ${added.version} of this source` : ''
  return `${added.label}: added ${count(added.reports, 'report')}, ${count(added.claims, 'claim')}${version}`
}

/** Reads one content, of a bunch or alone, into a ledger. Throws IntakeError where there is nothing to read. */
export async function addItem(run: Run, ledger: Ledger, { content, charset }: Item, bunch?: Bunch): Promise<Added> {
  return await ledger.add(sourceOf(content, charset), {
    version: readerOf(run),
    read: (label, text) => readingsOf(toldOf(content, label, text, bunch)),
  })
}

/** The ledger may store a content under another label, or with another text where its own cannot be stored. */
function toldOf(content: SourceItem, label: string, text: string, bunch?: Bunch): Told[] {
  const isAsGiven = label === content.source && text === (content.text ?? content.html)
  if (bunch && isAsGiven) return bunch.readings(content)
  return readItem({ ...content, source: label, ...(content.text == null ? { html: text } : { text }) })
}

function sourceOf({ source, text, html, published, outlet, url, title }: SourceItem, charset: string): NewSource {
  const form = text == null ? 'html' : 'text'
  return { name: source, form, text: text ?? html ?? '', charset, published, outlet, url, title }
}

/** How the journal names the reader. */
export function readerOf({ world }: Run): string {
  return `tawatur ${world.version}`
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}
