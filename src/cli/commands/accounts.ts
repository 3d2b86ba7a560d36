import { type Command, InvalidArgumentError, Option } from 'commander'
import { makeToken } from '../../access/tokens.js'
import { isRight, type Right, type Role, rights, roles } from '../../claim/roles.js'
import type { Ledger } from '../../ledger/open.js'
import { fromTerminal, known, makeAccount, named } from '../access/accounts.js'
import { accountTable, tokenTable } from '../access/lists.js'
import { askPassword, withKeys } from '../access/password.js'
import { Paper } from '../digest/paper.js'
import { Failure } from '../failure.js'
import type { Run } from '../run.js'
import type { Globals } from './options.js'

interface TokenOptions {
  new?: string
  scopes: Right[]
  days?: number
  revoke?: string
}

export function addAccounts(program: Command, run: Run): void {
  const accounts = program
    .command('accounts')
    .summary('say who may read, review, edit and administer')
    .description(
      'Makes and changes accounts. A reader reads; a reviewer decides too; an editor says how the record is kept; an ' +
        'administrator says who may.',
    )
    .addHelpText('after', examples)
  const withLedger = (command: Command, work: (ledger: Ledger) => Promise<void>) =>
    run.withLedger(command.optsWithGlobals<Globals>().ledger, { create: command.name() === 'add' }, work)
  const on = <Options = object>(
    usage: string,
    about: string,
    work: (ledger: Ledger, args: string[], options: Options) => Promise<void>,
  ) =>
    accounts
      .command(usage)
      .description(about)
      .action((...given: unknown[]) => {
        const command = given.at(-1) as Command
        return withLedger(command, (ledger) => work(ledger, command.args, command.opts() as Options))
      })

  on('list', 'print the accounts', async (ledger) => {
    run.world.stdout.write(accountTable(await ledger.access.accounts(), new Paper(run.world, 'en').say))
  })
  on<{ role: Role; password: boolean }>(
    'add <name>',
    'make an account and set its password',
    (ledger, [name], options) => addOne(run, ledger, name!, options),
  )
    .addOption(roleOption())
    .option('--no-password', 'without a password, for who signs in elsewhere')
  on('role <name> <role>', 'give an account another role', async (ledger, [name, role]) => {
    const change = { name: await known(ledger, name!), role: asRole(role!), ...fromTerminal(run) }
    await ledger.access.changeAccount(change)
    run.print(`${change.name}: ${change.role}`)
  })
  on('password <name>', 'set an account’s password; all its sessions end', async (ledger, [text]) => {
    const name = await known(ledger, text!)
    const hash = await withKeys(run, (keys) => askPassword(run, keys, name))
    await ledger.access.setPassword(name, hash)
    run.print(`${name}: the password is set, and all sessions have ended`)
  })
  on('sign-out <name>', 'end all sessions of an account', async (ledger, [text]) => {
    const name = await known(ledger, text!)
    await ledger.access.endSessions(name)
    run.print(`${name}: all sessions have ended`)
  })
  for (const [verb, active, said] of opening) {
    on(`${verb} <name>`, said.about, async (ledger, [text]) => {
      const name = await known(ledger, text!)
      await ledger.access.changeAccount({ name, active, ...fromTerminal(run) })
      run.print(`${name}: ${said.done}`)
    })
  }
  on('link <name> <subject>', 'tie an account to somebody of single sign-on', async (ledger, [text, subject]) => {
    const account = await known(ledger, text!)
    const issuer = run.world.env.TAWATUR_OIDC_ISSUER
    if (!issuer) throw new Failure('whose subject this is says TAWATUR_OIDC_ISSUER; set it', 2)
    await ledger.access.tie({ issuer, subject: subject!, account, since: run.world.now().toISOString() })
    run.print(`${account}: ${subject} of ${issuer}`)
  })
  on<TokenOptions>(
    'tokens [name]',
    'print the tokens of programs, make one or take one back',
    (ledger, [name], options) => tokens(run, ledger, name, options),
  )
    .option('--new <label>', 'make a token for NAME, called so; it is shown once')
    .addOption(
      new Option('--scopes <rights>', `what it may: ${rights.join(', ')}`)
        .default(['read'], 'read')
        .argParser(asScopes),
    )
    .addOption(new Option('--days <number>', 'how long it is good (default: until it is taken back)').argParser(asDays))
    .option('--revoke <id>', 'take a token back')
}

const opening = [
  ['disable', false, { about: 'shut an account out: its sessions and tokens end', done: 'disabled' }],
  ['enable', true, { about: 'let a disabled account in again', done: 'enabled' }],
] as const

const examples = `
Examples:
  tawatur accounts add salma --role administrator
  tawatur accounts add samir --role reviewer < password.txt
  tawatur accounts role samir editor
  tawatur accounts tokens samir --new bulletin --scopes read --days 90`

function roleOption(): Option {
  return new Option('--role <role>', 'what the account may do').choices(roles).default('reader')
}

function asRole(text: string): Role {
  const role = roles.find((each) => each === text)
  if (!role) throw new Failure(`"${text}" is no role; give one of ${roles.join(', ')}`, 2)
  return role
}

function asScopes(text: string): Right[] {
  const scopes = text.split(/[\s,]+/).filter(Boolean)
  if (scopes.length === 0 || !scopes.every(isRight)) throw new InvalidArgumentError(`Give some of ${rights.join(',')}.`)
  return scopes
}

function asDays(text: string): number {
  const days = Number(text)
  if (!/^\d{1,4}$/.test(text) || days === 0) throw new InvalidArgumentError('Give a number of days from 1 to 9999.')
  return days
}

async function addOne(run: Run, ledger: Ledger, text: string, { role, password }: { role: Role; password: boolean }) {
  const name = named(text)
  // Before the password is asked for.
  if (await ledger.access.account(name)) await ledger.access.addAccount({ name, role, ...fromTerminal(run) })
  const hash = password ? await withKeys(run, (keys) => askPassword(run, keys, name)) : null
  await makeAccount(run, ledger, name, role, hash)
}

async function tokens(run: Run, ledger: Ledger, text: string | undefined, options: TokenOptions): Promise<void> {
  if (options.revoke !== undefined) {
    await ledger.access.revokeToken(options.revoke)
    run.print(`${options.revoke}: taken back`)
    return
  }
  const name = text === undefined ? undefined : await known(ledger, text)
  if (options.new === undefined) {
    const { say } = new Paper(run.world, 'en')
    run.world.stdout.write(tokenTable(await ledger.access.tokens(name), run.world.now(), say))
    return
  }
  if (name === undefined) throw new Failure('a token is for an account; name it before --new', 2)
  const { new: label, scopes, days = null } = options
  run.print(await makeToken(ledger.access, { account: name, label, scopes, days }, run.world.now()))
  run.note('this token is shown once; keep it as you keep a password')
}
