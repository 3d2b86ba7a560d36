import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import type { Desk } from '../../review/desk.js'
import type { Eyes } from '../../review/settings.js'
import { accountOf } from '../access/accounts.js'
import { Failure } from '../failure.js'
import { openDesk } from '../joined.js'
import { Say } from '../phrases/say.js'
import type { Run } from '../run.js'
import { findById } from '../show/find.js'
import { table } from '../table.js'
import type { Globals } from './options.js'

interface Options {
  eyes?: Eyes
  as?: string
}

export function addSettings(program: Command, run: Run): void {
  program
    .command('settings')
    .summary('say how the record is kept')
    .description(
      'Prints how many people must agree before something is decided, or sets it, for one forum or for all that have no ' +
        'setting of their own.',
    )
    .addArgument(new Argument('[of]', 'what is set').choices(['all', 'forum']))
    .argument('[id]', 'the forum’s id, as tawatur show members --format json has it')
    .addOption(new Option('--eyes <number>', 'how many people must agree: 1 or 2').argParser(asEyes))
    .option('--as <name>', 'who sets it (default: the name of the signed-in user)')
    .addHelpText('after', '\nExamples:\n  tawatur settings\n  tawatur settings forum global-coalition --eyes 2')
    .action(async (of: 'all' | 'forum' | undefined, id: string | undefined, options: Options, command: Command) => {
      const { ledger } = command.optsWithGlobals<Globals>()
      await run.withLedger(ledger, { create: false }, async (open) => {
        options.as &&= await accountOf(open, options.as)
        const { desk, joined } = await openDesk(open)
        if (!of) return void run.world.stdout.write(listOf(desk))
        const { eyes } = options
        if (!eyes) throw new Failure('say what to set: --eyes 1 or --eyes 2', 2)
        if (of === 'forum' && !id) throw new Failure('settings forum needs the id of a forum', 2)
        const forum = of === 'forum' ? findById(joined.whole.forums, id!, 'forum').id : null
        const entry = await open.set({ forum, name: 'eyes', value: eyes, person: personOf(run, options) })
        run.print(`${entry}: ${forum ?? 'all'}: eyes ${eyes}`)
      })
    })
}

function asEyes(text: string): Eyes {
  if (text !== '1' && text !== '2') throw new InvalidArgumentError('Give 1 or 2.')
  return text === '1' ? 1 : 2
}

function personOf({ world }: Run, { as }: Options): string {
  const person = (as ?? world.env.USER ?? world.env.USERNAME ?? '').trim()
  if (person === '') throw new Failure('nobody knows who sets it; say it with --as NAME', 2)
  return person
}

function listOf({ settings }: Pick<Desk, 'settings'>): string {
  const rows = [['all', settings.eyes] as const, ...(settings.forums ?? [])]
  const cells = rows.map(([of, eyes]) => [{ text: of }, { text: String(eyes), align: 'right' as const }])
  return table(['of', 'eyes'], cells, new Say('en', false))
}
