import { createHash } from 'node:crypto'
import type { Command } from 'commander'
import { canonical } from '../../claim/base.js'
import type { Reading } from '../../claim/reading.js'
import type { Ledger } from '../../ledger/open.js'
import { reconcile } from '../../reconcile/reconcile.js'
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
  const [kept, replayed] = [hashOf(await ledger.readings()), hashOf(await replayedReadings(ledger))]
  if (kept === replayed) run.print(`Replaying the journal gives the record, SHA-256 ${kept}.`)
  else run.complain(`replaying the journal gives another record (${replayed}) than the one kept (${kept}); ${restore}`)
}

const restore = 'restore a copy, or import an exported journal into a new ledger'

function hashOf(readings: Reading[]): string {
  return createHash('sha256')
    .update(canonical(reconcile(readings)))
    .digest('hex')
}

interface Line {
  kind: string
  payload: { source: string }
  content?: { readings: Reading[] }
}

/** What the journal alone says is read of each source: its last reading. */
async function replayedReadings(ledger: Ledger): Promise<Reading[]> {
  const last = new Map<string, Reading[]>()
  for await (const line of ledger.journal()) {
    const { kind, payload, content } = JSON.parse(line) as Line
    if (kind === 'reading') last.set(payload.source, content?.readings ?? [])
  }
  return [...last.values()].flat()
}
