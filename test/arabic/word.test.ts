import { expect, it } from 'vitest'
import { tokenize } from '../../src/arabic/tokens.js'
import { perWord } from '../../src/arabic/word.js'

const wordOf = (text: string) => tokenize(text)[0]!.word

it('a function of words is worked out once for a word, wherever it stands', () => {
  let times = 0
  const length = perWord((norm) => {
    times++
    return norm.length
  })
  const words = tokenize('الوفد وصل، ثم عاد الوفد').map(({ word }) => length(word))
  expect(words).toEqual([5, 3, 1, 2, 3, 5])
  expect(times).toBe(5)
  expect(length(wordOf('الوفد'))).toBe(5)
  expect(times).toBe(5)
})

it('more words than are kept: each keeps its answers, those of a text that is being read too', () => {
  const itself = perWord((norm) => norm)
  const [early, late] = [wordOf('أول'), wordOf('آخر')]
  expect(itself(early)).toBe('اول')
  const many = Array.from({ length: 120_000 }, (_, n) =>
    // Letters of Arabic for the digits of n: as many words.
    String(n).replace(/\d/g, (digit) => 'ابتثجحخدذر'[Number(digit)]!),
  )
  const tokens = tokenize(many.join(' '))
  expect(tokens.length).toBe(many.length)
  const wrong = tokens.filter(({ word, norm }) => itself(word) !== norm)
  expect(wrong).toEqual([])
  expect([itself(early), itself(late), itself(wordOf('أول'))]).toEqual(['اول', 'اخر', 'اول'])
})
