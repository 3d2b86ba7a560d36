import { describe, expect, it } from 'vitest'
import { foldWord } from '../../src/arabic/fold.js'
import { agencies } from '../../src/claim/agencies.js'
import { cities } from '../../src/claim/cities.js'
import { countryName, organisationName } from '../../src/claim/names.js'

describe('names in both languages', () => {
  it('knows states by their code', () => {
    expect(countryName('KW')).toEqual({ ar: 'الكويت', en: 'Kuwait' })
    expect(countryName('SA')).toEqual({ ar: 'السعودية', en: 'Saudi Arabia' })
    expect(countryName('NATO')).toBeNull()
    expect(countryName('kw')).toBeNull()
  })

  it('knows bodies by their key and no others', () => {
    expect(organisationName('global-coalition')?.en).toBe('Global Coalition against Daesh')
    expect(organisationName('nobody')).toBeNull()
  })

  it('writes no agency and no city two ways that mean two', () => {
    const keys = new Map<string, string>()
    for (const { key, written } of agencies()) {
      for (const form of written.map(foldWord)) {
        expect(keys.get(form) ?? key, form).toBe(key)
        keys.set(form, key)
      }
    }
    const names = new Map<string, string>()
    for (const [ar, en] of Object.entries(cities)) {
      expect(names.get(foldWord(ar)) ?? en, ar).toBe(en)
      names.set(foldWord(ar), en)
    }
  })
})
