import { isLoopback } from '../../access/loopback.js'
import { isServer, type Ledger } from '../../ledger/open.js'
import { Failure } from '../failure.js'
import type { Run } from '../run.js'
import { makeAccount, named } from './accounts.js'
import { askPassword, withKeys } from './password.js'

/** Is the site for others than who sits at this machine, or the ledger? Then nobody does anything without an account. */
export function isForTeam({ world }: Run, host: string, place: string): boolean {
  return !isLoopback(host) || isServer(place) || Boolean(world.env.TAWATUR_ADDRESS)
}

/** A team's site has an administrator before it serves: made now where a person sits at the terminal. */
export async function firstAdministrator(run: Run, ledger: Ledger, place: string): Promise<void> {
  if (await ledger.access.hasAccounts()) return
  if (!run.world.stdin.isTTY) {
    const where = place === run.world.env.DATABASE_URL ? '' : ` --ledger ${ledger.name}`
    throw new Failure(
      'others can reach this site and nobody has an account; make the first administrator with: ' +
        `tawatur accounts add NAME --role administrator${where}`,
    )
  }
  run.print('Others can reach this site, so it needs an administrator, who signs in with a name and a password.')
  await withKeys(run, async (keys) => {
    run.world.stderr.write('Name: ')
    const name = named((await keys.line()) ?? '')
    await makeAccount(run, ledger, name, 'administrator', await askPassword(run, keys, name))
  })
}
