import { type Reason, reasons } from '../../claim/decision.js'
import type { Fact } from '../../reconcile/record.js'
import { aboutFact, DecisionError, type Verdict } from '../../review/decide.js'
import { queue } from '../../review/queue.js'
import type { Paper } from '../digest/paper.js'
import { Keys } from '../keys.js'
import type { Run } from '../run.js'
import { type Desk, withDecisions } from './desk.js'
import { itemText } from './item.js'

const help = 'a accept · r reject · c correct · s skip · u undo the last · q end'

interface Session {
  run: Run
  desk: Desk
  paper: Paper
  keys: Keys
  person: string
  /** Entries of this session's decisions, the last one last. */
  made: number[]
}

/** Goes through what waits for a decision, one key a decision, until the person ends it. */
export async function reviewAtTerminal(run: Run, desk: Desk, paper: Paper, person: string): Promise<void> {
  const session: Session = { run, desk, paper, person, keys: new Keys(run.world), made: [] }
  try {
    await goThrough(session)
  } finally {
    await session.keys.close()
  }
  run.print(`${session.made.length} decided.`)
}

async function goThrough(session: Session): Promise<void> {
  const { run, paper, desk, person } = session
  const items = queue(desk.record, desk.review, person)
  run.print(items.length === 0 ? 'Nothing waits for a decision.' : `${items.length} to decide. ${help}`)
  for (let i = 0; i < items.length; ) {
    const item = items[i]!
    run.print(await itemText(item, `${i + 1}/${items.length}`, session.desk, paper))
    const step = await decideOne(session, item.fact)
    if (step === null) return
    i = Math.max(0, i + step)
  }
}

/** How many items to go on; null to end. */
async function decideOne(session: Session, fact: Fact): Promise<number | null> {
  const { run, keys } = session
  for (;;) {
    const key = await keys.key()
    if (key === null || key === 'q') return null
    if (key === 's') return 1
    if (key === 'u') return await undo(session)
    const verdict = await verdictOf(session, key)
    if (verdict === undefined) run.print(help)
    else if (await keep(session, fact, verdict)) return 1
  }
}

async function undo({ run, desk, made, person }: Session): Promise<number> {
  const last = made.pop()
  if (last === undefined) {
    run.print('Nothing of this session to undo.')
    return 0
  }
  await desk.ledger.withdraw({ decision: last, words: null, person })
  run.print(`Took back ${last}.`)
  return -1
}

async function verdictOf({ run, keys }: Session, key: string): Promise<Verdict | undefined> {
  if (key === 'a') return { verdict: 'accept' }
  if (key === 'r') {
    const names = Object.keys(reasons) as Reason[]
    run.print(names.map((name, i) => `${i + 1} ${reasons[name].en}`).join(' · '))
    const reason = names[Number(await keys.key()) - 1]
    if (!reason) return undefined
    run.print('In your own words (Enter for none):')
    return { verdict: 'reject', reason, words: (await keys.line()) || null }
  }
  if (key === 'c') {
    run.print(
      'The fields as they should be, as JSON, like {"count":{"value":30,"precision":"more_than","unit":"state"}}:',
    )
    return { verdict: 'correct', value: jsonOf((await keys.line()) ?? '') }
  }
  return undefined
}

function jsonOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

async function keep(session: Session, fact: Fact, verdict: Verdict): Promise<boolean> {
  const { run, desk, person, made } = session
  try {
    made.push(await desk.ledger.decide(aboutFact(fact, person, verdict)))
  } catch (error) {
    if (!(error instanceof DecisionError)) throw error
    run.print(`${error.message}; ${help}`)
    return false
  }
  session.desk = await withDecisions(desk)
  const { state } = session.desk.review.of(fact.id)
  run.print(`${made.at(-1)}: ${state}`)
  return true
}
