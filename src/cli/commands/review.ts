import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import { type Decision, Reason } from '../../claim/decision.js'
import type { Meeting, Person, PublicRecord, Unsure } from '../../reconcile/record.js'
import { aboutFact, DecisionError } from '../../review/decide.js'
import type { Desk } from '../../review/desk.js'
import { aboutDoubt, aboutSplit } from '../../review/doubt.js'
import { type Cause, causeNames, causes, type Item, queue } from '../../review/queue.js'
import { subjects } from '../../review/subjects.js'
import { accountOf } from '../access/accounts.js'
import { Paper } from '../digest/paper.js'
import { Failure } from '../failure.js'
import { openDesk } from '../joined.js'
import { claimLine } from '../phrases/claim.js'
import type { Lang, Say } from '../phrases/say.js'
import { secondLookText } from '../review/again.js'
import { measureTable } from '../review/measures.js'
import { reviewAtTerminal } from '../review/session.js'
import { typedFields, typedJson } from '../review/typed.js'
import type { Run } from '../run.js'
import { findById } from '../show/find.js'
import { table } from '../table.js'
import { type Globals, langOption } from './options.js'

interface Options {
  as?: string
  list?: boolean
  only?: Cause
  measures?: boolean
  secondLook?: boolean
  reason?: Reason
  words?: string
  set?: string[]
  value?: Record<string, unknown>
  lang: Lang
}

const verdicts = ['accept', 'reject', 'correct', 'undo', 'same', 'different', 'unsure', 'split'] as const
type GivenVerdict = (typeof verdicts)[number]

export function addReview(program: Command, run: Run): void {
  program
    .command('review')
    .summary('decide what the record holds')
    .description(
      'Goes through what waits for a decision, what matters most first, one key a decision. With a verdict and an id it ' +
        'keeps that one decision.',
    )
    .addArgument(new Argument('[verdict]', 'one decision instead of the queue').choices(verdicts))
    .argument(
      '[ids...]',
      'a fact or a meeting (accept, reject, correct), two meetings or two people (same, different, unsure), a meeting ' +
        'with reports or a person with names or reports (split), an entry (undo)',
    )
    .option('--as <name>', 'who decides (default: the name of the signed-in user)')
    .option('--list', 'print what waits for a decision')
    .addOption(new Option('--only <cause>', 'what waits for this cause alone').choices(causes))
    .option('--measures', 'print how reviewers judged what each type and each rule gave')
    .option('--second-look', 'print decisions that no longer fit what the record holds')
    .addOption(new Option('--reason <reason>', 'why a fact is rejected').choices(Reason.options))
    .option('--words <words>', 'why, in your own words')
    .option('--set <fields...>', 'the corrected fields of the claim, like count.value=30')
    .addOption(new Option('--value <json>', 'the same as JSON').argParser(asFields).conflicts('set'))
    .addOption(langOption())
    .addHelpText('after', examples)
    .action(async (verdict: GivenVerdict | undefined, ids: string[], options: Options, command: Command) => {
      const { ledger: place } = command.optsWithGlobals<Globals>()
      await run.withLedger(place, { create: false }, async (ledger) => {
        options.as &&= await accountOf(ledger, options.as)
        const { desk, joined } = await openDesk(ledger)
        const paper = new Paper(run.world, options.lang)
        const { only } = options
        if (verdict) await decideOne(run, { desk, record: joined.whole }, verdict, ids, options)
        else if (options.measures) run.world.stdout.write(await measureTable(desk, ledger, paper.say))
        else if (options.secondLook) run.world.stdout.write(await secondLookText(desk, paper))
        else if (options.list) run.world.stdout.write(await listOf(desk, options, run, paper.say))
        else await reviewAtTerminal({ run, desk, ledger, paper, person: personOf(run, options), only })
      })
    })
}

const examples = `
Examples:
  tawatur review
  tawatur review --list --only differs
  tawatur review reject f-4c1d --reason misread --words "the number is of tents"
  tawatur review correct f-4c1d --set count.value=30 --set count.precision=more_than
  tawatur review different 2016-02-08-kuwait-meeting 2016-02-08-kuwait-talks
  tawatur review split 2016-02-08-kuwait-meeting 'second.txt#1'
  tawatur review split p-5f0c2a9184 'second.txt#1'
  tawatur review undo 118`

function asFields(text: string): Record<string, unknown> {
  const value = typedJson(text)
  if (value) return value
  throw new InvalidArgumentError('Give the fields as JSON, like {"capacity":"host"}, or each with --set.')
}

function personOf({ world }: Run, { as }: Options): string {
  const person = (as ?? world.env.USER ?? world.env.USERNAME ?? '').trim()
  if (person === '') throw new Failure('nobody knows who decides; say it with --as NAME', 2)
  return person
}

/** A desk, and its record as a whole: ids may be given as much as no other has. */
interface At {
  desk: Desk
  record: PublicRecord
}

async function decideOne(run: Run, at: At, verdict: GivenVerdict, ids: string[], options: Options): Promise<void> {
  const { desk } = at
  const person = personOf(run, options)
  const { words = null } = options
  if (verdict === 'undo') {
    const decision = Number(one(ids, verdict))
    await desk.withdraw(decision, person, words)
    run.print(`Took back ${decision}.`)
    return
  }
  try {
    const decision = await decisionOf(at, verdict, ids, options, person)
    run.print(`${await desk.decide(decision)}: ${decision.verdict} ${decision.subject}`)
  } catch (error) {
    throw error instanceof DecisionError ? new Failure(`${error.message}; see tawatur review --help`, 2) : error
  }
}

async function decisionOf(
  { desk: { catalogue }, record }: At,
  verdict: Exclude<GivenVerdict, 'undo'>,
  ids: string[],
  { reason, words: given, value: json, set }: Options,
  person: string,
): Promise<Decision> {
  const words = given ?? null
  switch (verdict) {
    case 'accept':
    case 'reject':
    case 'correct': {
      const fact = findById(subjects(record), one(ids, verdict), 'fact')
      const value = set ? typedFields(fact, set) : (json ?? null)
      return aboutFact(fact, person, { verdict, words, reason: reason ?? null, value })
    }
    case 'split': {
      const [id, ...parts] = ids
      if (id === undefined || parts.length === 0) {
        throw new Failure('review split needs a meeting and reports of it, or a person and names or reports', 2)
      }
      return await aboutSplit(catalogue, findById(joinable(record, [id]), id, 'meeting').id, parts, { person, words })
    }
    default:
      return await aboutDoubt(catalogue, pairOf(record, verdict, ids), verdict, { person, words })
  }
}

/** What the queue names as one thing, or the two that are named. */
function pairOf(record: PublicRecord, verdict: string, ids: string[]): Pick<Unsure, 'of' | 'a' | 'b'> {
  if (ids.length === 1 && ids[0]!.startsWith('u-')) return findById(record.unsure, ids[0]!, 'doubt')
  const [a, b] = ids.map((id) => findById(joinable(record, ids), id, 'meeting'))
  if (!a || !b || ids.length !== 2) {
    throw new Failure(`review ${verdict} needs the ids of two meetings or two people`, 2)
  }
  return { of: record.people.some(({ id }) => id === a.id) ? 'person' : 'meeting', a: a.id, b: b.id }
}

/** Meetings, or people where the first id is a person's. */
function joinable({ meetings, people }: PublicRecord, [first = '']: readonly string[]): readonly (Meeting | Person)[] {
  return people.some(({ id }) => first !== '' && id.startsWith(first)) ? people : meetings
}

function one(ids: string[], verdict: string): string {
  if (ids.length === 1) return ids[0]!
  throw new Failure(`review ${verdict} needs one id; tawatur review --list prints them`, 2)
}

async function listOf(desk: Desk, { as, only }: Options, run: Run, say: Say): Promise<string> {
  const items = await (await queue(desk, as ?? run.world.env.USER ?? '', only)).items()
  if (items.length === 0) return 'Nothing waits for a decision.\n'
  const heads = say.lang === 'ar' ? ['المعرف', 'السبب', 'القول', 'المصادر'] : ['id', 'why', 'what', 'sources']
  const rows = items.map((item) => [
    { text: item.id },
    { text: item.causes.map((cause) => say.phrase(causeNames[cause])).join(' · ') },
    { text: whatOf(item, say) },
    { text: item.of === 'fact' ? String(item.fact.sources) : '', align: 'right' as const },
  ])
  return table(heads, rows, say)
}

function whatOf(item: Item, say: Say): string {
  return item.of === 'fact' ? claimLine(item.fact.claim, say, () => '') : say.apart(say.phrase(item.doubt.about))
}
