import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import { Reason } from '../../claim/decision.js'
import { aboutFact, aboutMeetings, DecisionError } from '../../review/decide.js'
import { causeNames, queue } from '../../review/queue.js'
import { Paper } from '../digest/paper.js'
import { Failure } from '../failure.js'
import { claimLine } from '../phrases/claim.js'
import type { Lang, Say } from '../phrases/say.js'
import { type Desk, openDesk } from '../review/desk.js'
import { measureTable } from '../review/measures.js'
import { reviewAtTerminal } from '../review/session.js'
import type { Run } from '../run.js'
import { findById } from '../show/find.js'
import { table } from '../table.js'
import { type Globals, langOption } from './options.js'

interface Options {
  as?: string
  list?: boolean
  measures?: boolean
  reason?: Reason
  words?: string
  value?: Record<string, unknown>
  lang: Lang
}

const verdicts = ['accept', 'reject', 'correct', 'undo', 'same', 'different', 'unsure'] as const

export function addReview(program: Command, run: Run): void {
  program
    .command('review')
    .summary('decide what the record holds')
    .description(
      'Goes through what waits for a decision, what matters most first, one key a decision. With a verdict and an id it ' +
        'keeps that one decision.',
    )
    .addArgument(new Argument('[verdict]', 'one decision instead of the queue').choices(verdicts))
    .argument('[ids...]', 'a fact (accept, reject, correct), two meetings (same, different, unsure) or an entry (undo)')
    .option('--as <name>', 'who decides (default: the name of the signed-in user)')
    .option('--list', 'print what waits for a decision')
    .option('--measures', 'print how reviewers judged what each type and each rule gave')
    .addOption(new Option('--reason <reason>', 'why a fact is rejected').choices(Reason.options))
    .option('--words <words>', 'why, in your own words')
    .addOption(new Option('--value <json>', 'the corrected fields of the claim').argParser(asFields))
    .addOption(langOption())
    .addHelpText('after', examples)
    .action(
      async (verdict: (typeof verdicts)[number] | undefined, ids: string[], options: Options, command: Command) => {
        const { ledger } = command.optsWithGlobals<Globals>()
        await run.withLedger(ledger, { create: false }, async (open) => {
          const desk = await openDesk(open)
          const paper = new Paper(run.world, options.lang)
          if (verdict) await decideOne(run, desk, verdict, ids, options)
          else if (options.measures) run.world.stdout.write(await measureTable(desk, paper.say))
          else if (options.list) run.world.stdout.write(listOf(desk, options, run, paper.say))
          else await reviewAtTerminal(run, desk, paper, personOf(run, options))
        })
      },
    )
}

const examples = `
Examples:
  tawatur review
  tawatur review --list
  tawatur review reject f-4c1d --reason misread --words "the number is of tents"
  tawatur review correct f-4c1d --value '{"count":{"value":30,"precision":"more_than","unit":"state"}}'
  tawatur review different 2016-02-08-kuwait-meeting 2016-02-08-kuwait-talks
  tawatur review undo 118`

function asFields(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {}
  throw new InvalidArgumentError('Give the fields as JSON, like {"capacity":"host"}.')
}

function personOf({ world }: Run, { as }: Options): string {
  const person = (as ?? world.env.USER ?? world.env.USERNAME ?? '').trim()
  if (person === '') throw new Failure('nobody knows who decides; say it with --as NAME', 2)
  return person
}

async function decideOne(
  run: Run,
  desk: Desk,
  verdict: (typeof verdicts)[number],
  ids: string[],
  options: Options,
): Promise<void> {
  const person = personOf(run, options)
  const { ledger, record } = desk
  const { reason = null, words = null, value = null } = options
  try {
    if (verdict === 'undo') {
      const decision = Number(one(ids, verdict))
      await ledger.withdraw({ decision, words, person })
      run.print(`Took back ${decision}.`)
    } else if (verdict === 'accept' || verdict === 'reject' || verdict === 'correct') {
      const fact = findById(record.facts, one(ids, verdict), 'fact')
      const entry = await ledger.decide(aboutFact(fact, person, { verdict, reason, words, value }))
      run.print(`${entry}: ${verdict} ${fact.id}`)
    } else {
      const [a, b] = ids.map((id) => findById(record.meetings, id, 'meeting'))
      if (!a || !b || ids.length !== 2) throw new Failure(`review ${verdict} needs the ids of two meetings`, 2)
      const entry = await ledger.decide(aboutMeetings(a, b, person, verdict, words))
      run.print(`${entry}: ${verdict} ${a.id} ${b.id}`)
    }
  } catch (error) {
    throw error instanceof DecisionError ? new Failure(`${error.message}; see tawatur review --help`, 2) : error
  }
}

function one(ids: string[], verdict: string): string {
  if (ids.length === 1) return ids[0]!
  throw new Failure(`review ${verdict} needs one id; tawatur review --list prints them`, 2)
}

function listOf(desk: Desk, options: Options, run: Run, say: Say): string {
  const items = queue(desk.record, desk.review, options.as ?? run.world.env.USER ?? '')
  if (items.length === 0) return 'Nothing waits for a decision.\n'
  const heads = say.lang === 'ar' ? ['المعرف', 'السبب', 'القول', 'المصادر'] : ['id', 'why', 'what', 'sources']
  const rows = items.map(({ fact, causes }) => [
    { text: fact.id },
    { text: causes.map((cause) => say.phrase(causeNames[cause])).join(' · ') },
    { text: claimLine(fact.claim, say, () => '') },
    { text: String(fact.sources), align: 'right' as const },
  ])
  return table(heads, rows, say)
}
