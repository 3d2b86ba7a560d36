import { describe, expect, it } from 'vitest'
import { isPassword } from '../../src/access/passwords.js'
import { openLedger } from '../../src/ledger/open.js'
import { folder, lines, piped, type Ran, tawatur } from './world.js'

const good = 'seven camels in the caravan'
const typed = (...keys: string[]) => Object.assign(piped(...keys.map((key) => Buffer.from(key))), { isTTY: true })
const fed = (text: string) => Object.assign(piped(Buffer.from(text)), { isTTY: false })
const at = ['--ledger', 'r.db']

const accounts = (cwd: string, argv: string[], stdin = fed(`${good}\n`)): Promise<Ran> =>
  tawatur(cwd, ['accounts', ...argv, ...at], { stdin, env: { USER: 'root' } })

describe('tawatur accounts', () => {
  it('makes an account with a password that is piped in, and lists it', async () => {
    const cwd = folder()
    expect(await accounts(cwd, ['add', 'Salma', '--role', 'administrator'])).toEqual({
      status: 0,
      out: 'salma: administrator\n',
      err: '',
    })
    await accounts(cwd, ['add', 'سمير', '--no-password'])
    const { out } = await accounts(cwd, ['list'])
    expect(lines(out).slice(2)).toEqual([
      expect.stringMatching(/^salma +administrator +open +0$/),
      expect.stringMatching(/^سمير +reader +open, no password +0$/),
    ])
    const ledger = await openLedger(`${cwd}/r.db`)
    expect(await isPassword(await ledger.access.passwordOf('salma'), good)).toBe(true)
    expect((await ledger.access.accounts())[0]).toMatchObject({ person: 'root' })
    await ledger.close()
  })

  it('asks for a password twice at a terminal, shows nothing of it, and lets one mend it', async () => {
    const cwd = folder()
    const keys = typed(...`${good}x`, '\u007f', '\r', `${good}\r`)
    const ran = await accounts(cwd, ['add', 'salma'], keys)
    expect(ran).toMatchObject({ status: 0, out: 'salma: reader\n' })
    expect(ran.err).not.toContain('seven')
    const differ = await accounts(cwd, ['password', 'salma'], typed(`${good}\r${good}!\r`))
    expect(differ).toMatchObject({ status: 2 })
    expect(differ.err).toContain('the two passwords differ')
    const broken = await accounts(cwd, ['password', 'salma'], typed('seven\u0003'))
    expect(broken.err).toContain('no password was given')
  })

  it('changes roles, passwords, and lets people out and in', async () => {
    const cwd = folder()
    await accounts(cwd, ['add', 'salma', '--role', 'administrator'])
    await accounts(cwd, ['add', 'samir'])
    expect((await accounts(cwd, ['role', 'samir', 'editor'])).out).toBe('samir: editor\n')
    expect((await accounts(cwd, ['password', 'samir'])).out).toContain('the password is set')
    expect((await accounts(cwd, ['disable', 'samir'])).out).toBe('samir: disabled\n')
    expect((await accounts(cwd, ['list'])).out).toMatch(/samir +editor +disabled/)
    expect((await accounts(cwd, ['enable', 'samir'])).out).toBe('samir: enabled\n')
  })

  it('makes a token, shows it once, and takes it back', async () => {
    const cwd = folder()
    await accounts(cwd, ['add', 'samir'])
    const made = await accounts(cwd, [
      'tokens',
      'samir',
      '--new',
      'bulletin',
      '--scopes',
      'read,review',
      '--days',
      '90',
    ])
    expect(made.out).toMatch(/^tawatur_[\w-]{43}\n$/)
    expect(made.err).toContain('shown once')
    const listed = await accounts(cwd, ['tokens'])
    expect(listed.out).toMatch(/samir +bulletin +read review +good until 2020-04-01/)
    expect(listed.out).not.toContain(made.out.trim())
    const id = lines(listed.out)[2]!.split(' ')[0]!
    expect((await accounts(cwd, ['tokens', '--revoke', id])).out).toBe(`${id}: taken back\n`)
    expect((await accounts(cwd, ['tokens', 'samir'])).out).toContain('taken back')
    expect((await accounts(cwd, ['tokens', '--revoke', id])).status).toBe(1)
  })

  it.each([
    [['role', 'salma', 'king'], 2, '"king" is no role; give one of reader'],
    [['role', 'nobody', 'editor'], 1, 'there is no account "nobody"'],
    [['role', 'salma', 'editor'], 1, 'last administrator'],
    [['disable', 'salma'], 1, 'last administrator'],
    [['add', '<salma>'], 2, 'is no name for an account'],
    [['add', 'salma'], 1, 'there is an account "salma" already'],
    [['add', 'new', '--role', 'king'], 2, 'king'],
    [['tokens', '--new', 'x'], 2, 'a token is for an account'],
    [['link', 'salma', '17'], 2, 'TAWATUR_OIDC_ISSUER'],
    [['tokens', 'salma', '--new', 'x', '--scopes', 'all'], 2, 'read,review'],
    [['tokens', 'salma', '--new', 'x', '--days', '0'], 2, 'days'],
    [['crown', 'salma'], 2, 'crown'],
  ])('%j ends with %d and one line', async (argv, status, said) => {
    const cwd = folder()
    await accounts(cwd, ['add', 'salma', '--role', 'administrator'])
    const ran = await accounts(cwd, argv)
    expect(ran.status).toBe(status)
    expect(ran.err).toContain(said)
    expect(lines(ran.err)).toHaveLength(1)
  })

  it('refuses a password that is short, and one that is not there', async () => {
    const cwd = folder()
    expect((await accounts(cwd, ['add', 'salma'], fed('short\n'))).err).toContain('fewer than 12 characters')
    expect((await accounts(cwd, ['add', 'salma'], fed(''))).err).toContain('no password was given')
    expect((await accounts(cwd, ['list'])).out).toContain('There are no accounts')
  })

  it('ties an account to somebody of single sign-on', async () => {
    const cwd = folder()
    await accounts(cwd, ['add', 'salma', '--no-password'])
    const env = { TAWATUR_OIDC_ISSUER: 'https://id.example.org' }
    const ran = await tawatur(cwd, ['accounts', 'link', 'salma', '17', ...at], { env })
    expect(ran.out).toBe('salma: 17 of https://id.example.org\n')
    const ledger = await openLedger(`${cwd}/r.db`)
    expect(await ledger.access.accountOf('https://id.example.org', '17')).toBe('salma')
    await ledger.close()
  })

  it('lists none where there is no ledger, and makes none', async () => {
    const ran = await accounts(folder(), ['list'])
    expect(ran).toMatchObject({ status: 1 })
    expect(ran.err).toContain('there is no ledger here yet')
  })
})

const provider = {
  TAWATUR_ADDRESS: 'http://localhost:4747',
  TAWATUR_OIDC_ISSUER: 'https://id.example.org',
  TAWATUR_OIDC_CLIENT: 'tawatur',
  TAWATUR_OIDC_SECRET: 'secret',
}

describe('a site that others can reach', () => {
  const serve = (cwd: string, argv: string[], stdin = fed(''), env = {}) =>
    tawatur(cwd, ['serve', ...argv, ...at], { stdin, env: { USER: 'root', ...env } })

  async function withLedger(): Promise<string> {
    const cwd = folder()
    await (await openLedger(`${cwd}/r.db`)).close()
    return cwd
  }

  it.each([
    [['--host', '0.0.0.0'], {}],
    [[], { TAWATUR_ADDRESS: 'https://record.example.org' }],
  ])('%j %j is not served without an administrator, and says how to make one', async (argv, env) => {
    const ran = await serve(await withLedger(), argv, fed(''), env)
    expect(ran.status).toBe(1)
    expect(ran.err).toContain('tawatur accounts add NAME --role administrator --ledger')
    expect(lines(ran.err)).toHaveLength(1)
  })

  it('asks for the administrator at a terminal, and serves', async () => {
    const cwd = await withLedger()
    const ran = await serve(cwd, ['--host', '0.0.0.0'], typed('salma\n', `${good}\r`, `${good}\r`))
    expect(ran).toMatchObject({ status: 0 })
    expect(ran.out).toContain('salma: administrator')
    expect(ran.out).toContain('The record is at')
    expect((await serve(cwd, ['--host', '0.0.0.0'])).status).toBe(0)
  })

  it('of one’s own machine asks for nothing', async () => {
    expect(await serve(await withLedger(), [])).toMatchObject({ status: 0, err: '' })
  })

  it.each([
    [{ TAWATUR_ADDRESS: 'record.example.org' }, 'TAWATUR_ADDRESS'],
    [{ TAWATUR_ADDRESS: 'https://example.org/record' }, 'TAWATUR_ADDRESS'],
    [{ TAWATUR_PROXIES: 'one' }, 'TAWATUR_PROXIES'],
    [{ TAWATUR_OIDC_ISSUER: 'https://id.example.org' }, 'TAWATUR_OIDC_CLIENT'],
    [{ ...provider, TAWATUR_ADDRESS: '' }, 'TAWATUR_ADDRESS'],
    [{ ...provider, TAWATUR_OIDC_ISSUER: 'http://id.example.org' }, 'TAWATUR_OIDC_ISSUER'],
    [{ ...provider, TAWATUR_OIDC_ISSUER: 'id.example.org' }, 'TAWATUR_OIDC_ISSUER'],
  ])('%j is refused in one line', async (env, name) => {
    const cwd = await withLedger()
    const ran = await serve(cwd, [], fed(''), env)
    expect(ran.status).toBe(2)
    expect(ran.err).toContain(name)
    expect(lines(ran.err)).toHaveLength(1)
  })
})
