import { Argument, type Command, Option } from 'commander'
import { meetingAt } from '../../catalogue/address.js'
import { catalogueOf } from '../../catalogue/memory.js'
import { json } from '../../exports/json.js'
import { ndjson } from '../../exports/ndjson.js'
import { knownOn } from '../../reconcile/known.js'
import { type Mode, publish } from '../../review/publish.js'
import { Paper } from '../digest/paper.js'
import { Failure } from '../failure.js'
import { openDesk } from '../joined.js'
import type { Lang } from '../phrases/say.js'
import type { Run } from '../run.js'
import { listings } from '../show/all.js'
import { findById } from '../show/find.js'
import { type Format, formats, written } from '../show/format.js'
import type { Listing, Shown } from '../show/listing.js'
import { meetingText, wholeMeeting } from '../show/meeting.js'
import { asKnownOption, type Globals, langOption, recordOption } from './options.js'

interface Options {
  format: Format
  lang: Lang
  explain?: true
  asKnownOn?: string
  record: Mode
}

export function addShow(program: Command, run: Run): void {
  program
    .command('show')
    .summary('print what the record holds')
    .description('Prints what the record holds: a list, or one meeting with all its facts and their words.')
    .addArgument(new Argument('<what>', 'what to show').choices([...Object.keys(listings), 'meeting']))
    .argument('[id]', 'for "meeting": its id, or as much of it as no other has')
    .addOption(new Option('--format <format>', 'how to print it').choices(formats).default('table'))
    .option('--explain', 'print under a table the reasons behind what was joined')
    .addOption(asKnownOption())
    .addOption(recordOption())
    .addOption(langOption())
    .addHelpText('after', examples)
    .action(async (what: string, id: string | undefined, options: Options, command: Command) => {
      const { ledger } = command.optsWithGlobals<Globals>()
      checkId(what, id)
      const shown = await run.withLedger(ledger, { create: false }, async (open): Promise<Shown> => {
        const { desk, joined } = await openDesk(open, options.asKnownOn)
        const { standings, read: _, ...record } = publish(joined.whole, desk.review, options.record)
        const readings =
          options.asKnownOn === undefined ? [...joined.readings] : knownOn(joined.readings, options.asKnownOn)
        return { record, ...(options.record === 'marked' && { standings }), readings, sources: await open.sources() }
      })
      const paper = new Paper(run.world, options.lang)
      const listing = listings[what]
      const text = listing ? listed(listing, shown, what, options, paper) : await oneMeeting(shown, id!, options, paper)
      run.world.stdout.write(text)
    })
}

const examples = `
Examples:
  tawatur show meetings
  tawatur show pledges --format csv > pledges.csv
  tawatur show disagreements --lang ar
  tawatur show families --explain
  tawatur show meeting ID --explain
  tawatur show members --as-known-on 2016-03-01`

function listed(listing: Listing, shown: Shown, what: string, { format, explain }: Options, paper: Paper): string {
  const text = written(listing, shown, format, paper.say)
  if (!explain) return text
  if (!listing.explain) throw new Failure(`show ${what} has nothing to explain; leave out --explain`, 2)
  if (format !== 'table') throw new Failure(`${format} holds the reasons already; leave out --explain`, 2)
  const lines = listing.things(shown).flatMap((thing) => listing.explain!(thing, paper.say))
  return lines.length > 0 ? `${text}\n${lines.join('\n')}\n` : text
}

function checkId(what: string, id: string | undefined): void {
  if (what === 'meeting' && !id) throw new Failure('show meeting needs an id; tawatur show meetings prints them', 2)
  if (what !== 'meeting' && id) throw new Failure(`show ${what} takes no id; leave out ${id}`, 2)
}

async function oneMeeting({ record }: Shown, id: string, { format, explain }: Options, paper: Paper): Promise<string> {
  const now = (await meetingAt(catalogueOf(record), id)) ?? id
  const whole = wholeMeeting(record, findById(record.meetings, now, 'meeting'))
  if (format === 'json') return json(whole)
  if (format === 'ndjson') return ndjson([whole.meeting, ...whole.facts, ...whole.disagreements, ...whole.unsure])
  if (format === 'csv') throw new Failure('show meeting has no csv; use --format json or ndjson', 2)
  return meetingText(whole, record, paper, explain)
}
