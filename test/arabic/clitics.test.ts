import { describe, expect, it } from 'vitest'
import { splits } from '../../src/arabic/clitics.js'

const forms = (word: string) =>
  splits(word).map(({ conj, prep, article, stem }) =>
    [conj + prep + (article ? 'ال' : ''), stem].filter(Boolean).join('+'),
  )

describe('clitics', () => {
  it.each([
    ['والكويت', ['والكويت', 'و+الكويت', 'وال+كويت']],
    ['للوزير', ['للوزير', 'لال+وزير']],
    ['بالسويد', ['بالسويد', 'ب+السويد', 'بال+سويد']],
    ['وزير', ['وزير', 'و+زير']],
    ['للجنة', ['للجنه', 'لال+لجنه']],
  ])('of %s include %s', (word, expected) => {
    expect(forms(word.replaceAll('ة', 'ه'))).toEqual(expect.arrayContaining(expected))
  })

  it('give the whole word first', () => {
    expect(splits('وبالعراق')[0]).toEqual({ conj: '', prep: '', article: false, stem: 'وبالعراق' })
  })

  it('never leave less than two letters', () => {
    for (const word of ['و', 'ول', 'بل', 'كال', 'وبال'])
      for (const { stem } of splits(word)) expect(stem.length).toBeGreaterThan(1)
  })
})
