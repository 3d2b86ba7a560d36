import type { Command } from 'commander'
import { strangerIn } from '../../catalogue/held.js'
import { RecordKeeper } from '../../catalogue/keep.js'
import { canonical } from '../../claim/base.js'
import type { Reading } from '../../claim/reading.js'
import { sha256 } from '../../claim/sha256.js'
import type { Decision } from '../../ledger/ask/decisions.js'
import type { DecisionPayload } from '../../ledger/kinds/decision.js'
import type { SettingPayload } from '../../ledger/kinds/setting.js'
import type { WithdrawalPayload } from '../../ledger/kinds/withdrawal.js'
import type { Ledger } from '../../ledger/open.js'
import type { PublicRecord } from '../../reconcile/record.js'
import { type Desk, madeOf } from '../../review/desk.js'
import { settingsOf } from '../../review/settings.js'
import { join, joinKnownOn, openDesk } from '../joined.js'
import type { Run } from '../run.js'
import { basisOf } from '../stored.js'
import { count } from './add.js'
import type { Globals } from './options.js'

export function addVerify(program: Command, run: Run): void {
  program
    .command('verify')
    .summary('check the journal, its words and its replay')
    .description(
      'Checks that no entry of the journal was changed, that every claim stands on its words in the stored source, ' +
        'that replaying the journal gives the record, and that the stored record is that one. Names the first entry that fails.',
    )
    .option('--no-replay', 'leave out the replay')
    .option('--mend', 'make a stored record anew that is not what the journal gives')
    .addHelpText('after', '\nExamples:\n  tawatur verify\n  tawatur verify --ledger coalition.db --no-replay')
    .action(async (options: Options, command: Command) => {
      const { ledger } = command.optsWithGlobals<Globals>()
      await run.withLedger(ledger, { create: false }, (open) => verifyAll(run, open, options))
    })
}

interface Options {
  replay: boolean
  mend?: boolean
}

async function verifyAll(run: Run, ledger: Ledger, { replay, mend }: Options): Promise<void> {
  const { entries, claims, fault } = await ledger.verify()
  if (fault) {
    const which = fault.entry === null ? '' : `entry ${fault.entry}: `
    run.complain(`${which}${fault.because}; ${restore}`)
    return
  }
  run.print(
    `${count(entries, 'entry', 'entries')} follow one another unchanged; ${count(claims, 'claim')} stand on their words.`,
  )
  if (!replay) return
  const replayed = sha256(canonical(await replayOf(ledger)))
  const { desk, joined } = await openDesk(ledger)
  const kept = sha256(canonical(joined.whole))
  if (kept === replayed) run.print(`Replaying the journal gives the record, SHA-256 ${kept}.`)
  else
    return run.complain(
      `replaying the journal gives another record (${replayed}) than the one kept (${kept}); ${restore}`,
    )
  for (const day of ['', ...(await ledger.records.days())]) {
    const whole = () => (day === '' ? joined.whole : joinKnownOn(day)(joined.readings, desk.judgements))
    await holdStored(run, ledger, { desk, day, whole }, mend)
  }
}

/** A record that may be stored: of today, or as it was known by the end of a day. */
interface Held {
  desk: Desk
  /** Empty for today's. */
  day: string
  /** Joins it: only what is held is joined. */
  whole(): PublicRecord
}

/** Holds what is stored against the record. What is stored of an older state, or by another version, is made anew anyway. */
async function holdStored(run: Run, { records, lastReading }: Ledger, { desk, day, whole }: Held, mend = false) {
  const record = records.of(day)
  const [the, its] = day === '' ? ['The stored record', 'stored'] : [`The record of ${day}`, `record of ${day}:`]
  const wanted = basisOf(run.world.version, { readAt: await lastReading(), judgements: desk.judgements })
  if ((await record.kept())?.basis !== wanted) return
  const now = whole()
  const stranger = await strangerIn(record, now)
  if (stranger === null) return run.print(`${the} is that one, bit for bit.`)
  if (!mend)
    return run.complain(`the ${its} ${stranger} is not what the journal gives; tawatur verify --mend makes it anew`)
  await record.drop()
  await new RecordKeeper(record).keep(now, wanted)
  run.print(`The ${its} ${stranger} was not what the journal gives; it is made anew.`)
}

const restore = 'restore a copy, or import an exported journal into a new ledger'

type Line = { seq: number; at: string } & (
  | { kind: 'reading'; payload: { source: string }; content: { readings: Reading[] } }
  | { kind: 'decision'; payload: DecisionPayload }
  | { kind: 'withdrawal'; payload: WithdrawalPayload }
  | { kind: 'setting'; payload: SettingPayload }
  | { kind: 'source' | 'confirmation' }
)

/** The record that the journal alone gives: the last reading of each source, and the decisions that stand. */
async function replayOf(ledger: Ledger): Promise<PublicRecord> {
  const last = new Map<string, Reading[]>()
  const decisions = new Map<number, Decision>()
  const settings: SettingPayload[] = []
  for await (const text of ledger.journal()) {
    const line = JSON.parse(text) as Line
    const { seq: entry, at } = line
    if (line.kind === 'reading') last.set(line.payload.source, line.content.readings)
    if (line.kind === 'decision') decisions.set(entry, { ...line.payload, entry, at, withdrawn: null })
    if (line.kind === 'setting') settings.push(line.payload)
    if (line.kind === 'withdrawal') decisions.get(line.payload.decision)!.withdrawn = { ...line.payload, entry, at }
  }
  return join([...last.values()].flat(), madeOf([...decisions.values()]), settingsOf(settings))
}
