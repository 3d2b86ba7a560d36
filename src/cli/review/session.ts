import { type Decision, type Reason, reasons } from '../../claim/decision.js'
import type { Ledger } from '../../ledger/open.js'
import { aboutFact, DecisionError } from '../../review/decide.js'
import type { Desk } from '../../review/desk.js'
import { aboutDoubt } from '../../review/doubt.js'
import { type Cause, type FactItem, type Item, queue } from '../../review/queue.js'
import { stepLine } from '../digest/explain.js'
import type { Paper } from '../digest/paper.js'
import { Keys } from '../keys.js'
import type { Run } from '../run.js'
import { itemText } from './item.js'
import { tracedIn } from './traced.js'
import { asTyped, typedLine } from './typed.js'

const help = {
  fact: 'a accept · r reject · c correct · w why · s skip · u undo the last · q end',
  joining: 'o one · t two · n not sure · s skip · u undo the last · q end',
}

/** The keys of an Arabic keyboard, by the Latin letter on the same key. */
const arabic: Record<string, string> = {
  ش: 'a',
  ق: 'r',
  ؤ: 'c',
  ص: 'w',
  خ: 'o',
  ف: 't',
  ى: 'n',
  س: 's',
  ع: 'u',
  ض: 'q',
}

interface Session {
  run: Run
  desk: Desk
  ledger: Ledger
  paper: Paper
  keys: Keys
  person: string
  /** What waits for this cause alone. */
  only?: Cause | undefined
  /** Entries of this session's decisions, the last one last. */
  made: number[]
}

/** Goes through what waits for a decision, one key a decision, until the person ends it. */
export async function reviewAtTerminal(given: Omit<Session, 'keys' | 'made'>): Promise<void> {
  const session: Session = { ...given, keys: new Keys(given.run.world), made: [] }
  try {
    await goThrough(session)
  } finally {
    await session.keys.close()
  }
  given.run.print(`${session.made.length} decided.`)
}

async function goThrough(session: Session): Promise<void> {
  const { run, desk, person, only } = session
  const items = await (await queue(desk, person, only)).items()
  run.print(items.length === 0 ? 'Nothing waits for a decision.' : `${items.length} to decide. ${help[items[0]!.of]}`)
  for (let i = 0; i < items.length; ) {
    const item = items[i]!
    run.print(await itemText(item, `${i + 1}/${items.length}`, session))
    const step = await decideOne(session, item)
    if (step === null) return
    i = Math.max(0, i + step)
  }
}

/** How many items to go on; null to end. */
async function decideOne(session: Session, item: Item): Promise<number | null> {
  const { run, keys } = session
  for (;;) {
    const pressed = await keys.key()
    const key = pressed && (arabic[pressed] ?? pressed)
    if (key === null || key === 'q') return null
    if (key === 's') return 1
    if (key === 'u') return await undo(session)
    if (key === 'w' && item.of === 'fact') {
      await why(session, item)
      continue
    }
    const decision = await tried(session, () => decisionOf(session, item, key))
    if (decision === undefined) run.print(help[item.of])
    else if (decision) {
      await keep(session, item, decision)
      return 1
    }
  }
}

async function undo({ run, desk, made, person }: Session): Promise<number> {
  const last = made.pop()
  if (last === undefined) {
    run.print('Nothing of this session to undo.')
    return 0
  }
  await desk.withdraw(last, person)
  run.print(`Took back ${last}.`)
  return -1
}

/** The rules that made the claims, and why the meeting's mentions were taken for one. */
async function why({ run, ledger, desk, paper }: Session, { fact }: FactItem): Promise<void> {
  for (const { report, claim } of fact.supports) {
    const steps = (await tracedIn(ledger, report)).get(claim) ?? []
    for (const step of steps) run.print(`  ${stepLine(step, paper)}`)
  }
  const [meeting] = fact.meeting === null ? [] : await desk.catalogue.get('meeting', [fact.meeting])
  for (const { score, because } of meeting?.because ?? []) {
    run.print(`  ${score > 0 ? '+' : ''}${score} ${paper.say.phrase(because)}`)
  }
}

/** Null where the decision cannot be made so, which has been said. */
async function tried<T>({ run }: Session, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof DecisionError)) throw error
    run.print(`${error.message}; ${help.fact}`)
    return null
  }
}

/** Undefined where the key means nothing here. */
async function decisionOf(session: Session, item: Item, key: string): Promise<Decision | undefined> {
  const { desk, person } = session
  if (item.of === 'joining') {
    const verdict = { o: 'same', t: 'different', n: 'unsure' }[key] as 'same' | 'different' | 'unsure' | undefined
    return verdict && aboutDoubt(desk.catalogue, item.doubt, verdict, { person })
  }
  if (key === 'a') return aboutFact(item.fact, person, { verdict: 'accept' })
  if (key === 'r') return await rejection(session, item)
  return key === 'c' ? await correction(session, item) : undefined
}

async function rejection({ run, keys, person }: Session, { fact }: FactItem): Promise<Decision | undefined> {
  const names = Object.keys(reasons) as Reason[]
  run.print(names.map((name, i) => `${i + 1} ${reasons[name].en}`).join(' · '))
  const reason = names[Number(await keys.key()) - 1]
  if (!reason) return undefined
  run.print('In your own words (Enter for none):')
  return aboutFact(fact, person, { verdict: 'reject', reason, words: (await keys.line()) || null })
}

async function correction({ run, keys, person }: Session, { fact }: FactItem): Promise<Decision> {
  run.print('What should be otherwise, field by field with ; between them (or as JSON). It is now:')
  run.print(`  ${asTyped(fact)}`)
  return aboutFact(fact, person, { verdict: 'correct', value: typedLine(fact, (await keys.line()) ?? '') })
}

async function keep({ run, desk, made }: Session, item: Item, decision: Decision): Promise<void> {
  made.push(await desk.decide(decision))
  const state = item.of === 'fact' ? desk.review.of(item.id).state : decision.verdict
  run.print(`${made.at(-1)}: ${state}`)
}
