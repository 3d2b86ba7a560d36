import { hash } from '@node-rs/argon2'
import { describe, expect, it } from 'vitest'
import { hashPassword, isDated, isPassword, passwordFault } from '../../src/access/passwords.js'

const good = 'سبعة جمال في القافلة'

describe('a password', () => {
  it('is hashed by argon2id with the parameters that are stated, each time with another salt', async () => {
    const [one, other] = [await hashPassword(good), await hashPassword(good)]
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(other).not.toBe(one)
    expect([await isPassword(one, good), await isPassword(one, `${good}.`)]).toEqual([true, false])
  })

  it('is the same however its letters are composed', async () => {
    const kept = await hashPassword('آ'.normalize('NFC') + good)
    expect(await isPassword(kept, 'آ'.normalize('NFD') + good)).toBe(true)
  })

  it('is never right where there is none', async () => {
    expect(await isPassword(undefined, 'nobody has this password')).toBe(false)
    expect(await isPassword(undefined, '')).toBe(false)
    expect(await isPassword(await hashPassword(''), 'x'.repeat(10_000))).toBe(false)
  })

  it('is dated where it was hashed with other parameters', async () => {
    expect(isDated(await hashPassword(good))).toBe(false)
    expect(isDated(await hash(good, { memoryCost: 4096, timeCost: 3 }))).toBe(true)
  })

  it.each([
    ['eleven char', 'short'],
    ['twelve chars', null],
    ['x'.repeat(257), 'long'],
    ['abababababababab', 'repeated'],
    ['salma-salma-1', 'name'],
    ['salma-haddad1', 'name'],
    ['salma-haddad and seven camels', null],
    [good, null],
  ])('%s: %s', (password, fault) => {
    expect(passwordFault(password, password.startsWith('salma-h') ? 'salma-haddad' : 'salma')).toBe(fault)
  })
})
