import type { Command } from 'commander'
import { canonical } from '../../claim/base.js'
import type { Reading } from '../../claim/reading.js'
import { sha256 } from '../../claim/sha256.js'
import type { Decision } from '../../ledger/ask/decisions.js'
import type { DecisionPayload } from '../../ledger/kinds/decision.js'
import type { SettingPayload } from '../../ledger/kinds/setting.js'
import type { WithdrawalPayload } from '../../ledger/kinds/withdrawal.js'
import type { Ledger } from '../../ledger/open.js'
import type { PublicRecord } from '../../reconcile/record.js'
import { madeOf } from '../../review/desk.js'
import { settingsOf } from '../../review/settings.js'
import { join, joinedRecord } from '../joined.js'
import type { Run } from '../run.js'
import { count } from './add.js'
import type { Globals } from './options.js'

export function addVerify(program: Command, run: Run): void {
  program
    .command('verify')
    .summary('check the journal, its words and its replay')
    .description(
      'Checks that no entry of the journal was changed, that every claim stands on its words in the stored source, ' +
        'and that replaying the journal gives the record. Names the first entry that fails.',
    )
    .option('--no-replay', 'leave out the replay')
    .addHelpText('after', '\nExamples:\n  tawatur verify\n  tawatur verify --ledger coalition.db --no-replay')
    .action(async ({ replay }: { replay: boolean }, command: Command) => {
      const { ledger } = command.optsWithGlobals<Globals>()
      await run.withLedger(ledger, { create: false }, (open) => verifyAll(run, open, replay))
    })
}

async function verifyAll(run: Run, ledger: Ledger, replay: boolean): Promise<void> {
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
  const kept = sha256(canonical(await joinedRecord(ledger)))
  if (kept === replayed) run.print(`Replaying the journal gives the record, SHA-256 ${kept}.`)
  else run.complain(`replaying the journal gives another record (${replayed}) than the one kept (${kept}); ${restore}`)
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
