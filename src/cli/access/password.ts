import { hashPassword, longest, type PasswordFault, passwordFault, shortest } from '../../access/passwords.js'
import { Failure } from '../failure.js'
import { Keys } from '../keys.js'
import type { Run } from '../run.js'

const faults: Record<PasswordFault, string> = {
  short: `the password has fewer than ${shortest} characters; take a longer one`,
  long: `the password has more than ${longest} characters; take a shorter one`,
  name: 'the password is little more than the name; take another one',
  repeated: 'the password repeats a few characters; take another one',
}

/** Lends the keyboard, or what is piped in, and gives it back whatever happens. */
export async function withKeys<T>({ world }: Run, work: (keys: Keys) => Promise<T>): Promise<T> {
  const keys = new Keys(world)
  try {
    return await work(keys)
  } finally {
    await keys.close()
  }
}

/**
 * The hash of a password for an account: asked for twice at a terminal without showing it, else the next line of what is
 * piped in. Throws Failure where there is none or it is unfit.
 */
export async function askPassword(run: Run, keys: Keys, account: string): Promise<string> {
  const password = await (run.world.stdin.isTTY ? twice(run, keys) : keys.secret())
  if (password === null || password === '') {
    throw new Failure('no password was given; type one, or pipe it in as one line', 2)
  }
  const fault = passwordFault(password, account)
  if (fault) throw new Failure(faults[fault], 2)
  return await hashPassword(password)
}

async function twice(run: Run, keys: Keys): Promise<string | null> {
  const first = await ask(run, keys, `Password (at least ${shortest} characters, not shown): `)
  if (first === null) return null
  const again = await ask(run, keys, 'The same again: ')
  if (again !== first) throw new Failure('the two passwords differ; try again', 2)
  return first
}

async function ask({ world }: Run, keys: Keys, question: string): Promise<string | null> {
  world.stderr.write(question)
  const answer = await keys.secret()
  world.stderr.write('\n')
  return answer
}
