import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/arabic/tokens.js'
import { cities as cityNames } from '../../src/claim/cities.js'
import { organisationName } from '../../src/claim/names.js'
import type { Entry } from '../../src/reader/engine/lexicon.js'
import { Trie } from '../../src/reader/engine/trie.js'
import * as agencies from '../../src/reader/words/agencies.js'
import * as ambiguous from '../../src/reader/words/ambiguous.js'
import * as bodies from '../../src/reader/words/bodies.js'
import * as cities from '../../src/reader/words/cities.js'
import * as demonyms from '../../src/reader/words/demonyms.js'
import * as functions from '../../src/reader/words/function.js'
import * as names from '../../src/reader/words/names.js'
import * as posts from '../../src/reader/words/posts.js'
import * as regions from '../../src/reader/words/regions.js'
import * as states from '../../src/reader/words/states.js'

const modules: Record<string, Record<string, unknown>> = {
  agencies,
  bodies,
  cities,
  demonyms,
  functions,
  names,
  posts,
  regions,
  states,
}
const lists = Object.entries(modules).flatMap(([file, exports]) =>
  Object.entries(exports)
    .filter(([, value]) => Array.isArray(value))
    .map(([name, value]) => [`${file}.ts ${name}`, value as Entry[]] as const),
)

const norms = (form: string) =>
  tokenize(form)
    .map((token) => token.norm)
    .join(' ')

describe('word lists', () => {
  it.each(lists)('%s: no form has two meanings', (_, entries) => {
    const meanings = new Map<string, string>()
    const twice: string[] = []
    for (const { tokens, value } of entries) {
      const form = tokens.join(' ')
      const before = meanings.get(form)
      if (before !== undefined && before !== value) twice.push(`${form}: ${before}, ${value}`)
      meanings.set(form, value)
    }
    expect(twice).toEqual([])
  })
})

describe('states and their words', () => {
  const displayed = new Intl.DisplayNames(['en'], { type: 'region' })
  const known = (code: string) => /^[A-Z]{2}$/.test(code) && displayed.of(code) !== code
  const bodies = new Set(['EU', 'NATO', 'UN', 'GCC', 'AMU', 'ARAB', 'AFRICA', 'ASIA', 'KURD'])
  const codes = (entries: Entry[]) => [...new Set(entries.map((entry) => entry.value))]

  it('gives only codes of ISO 3166-1', () => {
    const all = [states.states, cities.capitals, cities.cities, ambiguous.statesMaybe, ambiguous.citiesMaybe]
    expect(all.flatMap(codes).filter((code) => !known(code))).toEqual([])
    expect(codes(demonyms.demonyms).filter((code) => !known(code) && !bodies.has(code))).toEqual([])
  })

  it('knows all states, and for nearly each an adjective', () => {
    expect(codes(states.states)).toHaveLength(199)
    const adjectives = new Set([...codes(demonyms.demonyms), ...codes(ambiguous.demonymsMaybe)])
    const without = codes(states.states).filter((code) => !adjectives.has(code))
    expect(without.sort()).toEqual(['CK', 'GW', 'KN', 'LC', 'MC', 'NU', 'SB', 'ST', 'VC'])
  })

  it('knows the capital of every state but two as a city of that state', () => {
    const disputed = ['IL', 'PS']
    expect([...Object.keys(cities.capitalOf), ...disputed].sort()).toEqual(codes(states.states).sort())
    const places = [...cities.cities, ...ambiguous.citiesMaybe, ...states.states]
    const unknown = Object.entries(cities.capitalOf).filter(([code, name]) => {
      const form = norms(name)
      return !places.some((entry) => entry.value === code && entry.tokens.join(' ') === form)
    })
    expect(unknown).toEqual([])
  })
})

describe('bodies and their names', () => {
  it('has names in both languages for every key', () => {
    const lists = [bodies.bodies, bodies.daesh, bodies.armedGroups, bodies.groups, ambiguous.bodiesMaybe]
    const keys = new Set(lists.flat().map((entry) => entry.value))
    expect([...keys].filter((key) => organisationName(key) === null)).toEqual([])
    expect(keys.size).toBeGreaterThan(200)
  })
})

describe('how words meet text', () => {
  const tree = new Trie([
    ...states.states,
    ...demonyms.demonyms,
    ...cities.cities,
    ...cities.capitals,
    ...bodies.bodies,
    ...bodies.groups,
    ...ambiguous.lookalikes,
    ...posts.posts,
    ...posts.portfolios,
    ...agencies.agencies,
    ...regions.regions,
    ...functions.functionWords,
  ])
  const longest = (text: string, label: string) => {
    const marks = tree.at(tokenize(text), 0).filter((mark) => mark.label === label)
    const best = marks.sort((a, b) => b.to - a.to)[0]
    return best && `${best.value} ${best.to}`
  }

  it.each([
    ['والولايات المتحدة الأمريكية', 'STATE', 'US 3'],
    ['للكويت', 'STATE', 'KW 1'],
    ['بسورية', 'STATE', 'SY 1'],
    ['وكوريا الجنوبية', 'STATE', 'KR 2'],
    ['وسلطنة عمان', 'STATE', 'OM 2'],
    ['الأميركيون', 'DEMONYM', 'US 1'],
    ['الكوري الجنوبي', 'DEMONYM', 'KR 2'],
    ['بإسطنبول', 'CITY', 'TR 1'],
    ['كواشنطن', 'CAPITAL', 'US 1'],
    ['للحلف الأطلسي', 'BODY', 'NATO 2'],
    ['ومجلس التعاون لدول الخليج العربي', 'BODY', 'GCC 5'],
    ['بالبنك الدولي', 'BODY', 'WB 2'],
    ['مجموعة 5+5', 'BODY', '5+5 4'],
    ['للدول المانحة', 'GROUP', 'donors 2'],
    ['مجلس الأمن القومي', 'LOOKALIKE', 'national security council 3'],
    ['أميركا اللاتينية', 'REGION', 'latin-america 2'],
    ['لرئيس هيئة الأركان المشتركة', 'post', 'chief_of_defence 4'],
    ['والخارجية', 'portfolio', 'foreign 1'],
    ['لوكالة الأنباء الكويتية', 'AGENCY', 'KUNA 3'],
    ['أ.ف.ب', 'AGENCY', 'AFP 5'],
    ['وقالت', 'stop', 'verb 1'],
  ])('%s is %s %s', (text, label, expected) => {
    expect(longest(text, label)).toBe(expected)
  })

  it.each([
    ['مالي', 'STATE'],
    ['عمان', 'STATE'],
    ['عمان', 'CITY'],
    ['صور', 'CITY'],
    ['كان', 'CITY'],
    ['العربية', 'AGENCY'],
    ['بنا', 'AGENCY'],
    ['المجلس', 'BODY'],
  ])('%s alone is no %s', (text, label) => {
    expect(longest(text, label)).toBeUndefined()
  })
})

describe('cities', () => {
  it('all have an English name for the record', () => {
    const named = new Set(
      Object.keys(cityNames).map((name) =>
        tokenize(name)
          .map((token) => token.norm)
          .join(' '),
      ),
    )
    expect(
      [...new Set(cities.cities.map(({ tokens }) => tokens.join(' ')))].filter((name) => !named.has(name)),
    ).toEqual([])
  })
})
