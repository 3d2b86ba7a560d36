import { expect, it } from 'vitest'
import { foldWord } from '../../src/arabic/fold.js'
import { agencies } from '../../src/claim/agencies.js'
import { agencyNamed } from '../../src/page/words/agencies.js'

it('finds every agency by each of its forms, however it is marked', () => {
  for (const { key, written } of agencies()) {
    for (const form of written) {
      expect(agencyNamed(form)).toBe(key)
      expect(agencyNamed(`«${form}»`)).toBe(key)
      expect(agencyNamed(` (${foldWord(form)}) `)).toBe(key)
    }
  }
})

it('names each agency once and says what it is', () => {
  const keys = agencies().map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(agencies().every(({ names }) => names.ar !== '' && names.en !== '')).toBe(true)
})

it('finds none in other words', () => {
  for (const word of ['وكالة', 'أخبار', 'الكويت', '', '()']) expect(agencyNamed(word)).toBeNull()
})
