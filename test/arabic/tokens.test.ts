import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord } from '../../src/arabic/fold.js'
import { sentences } from '../../src/arabic/sentences.js'
import { tokenize } from '../../src/arabic/tokens.js'

const norms = (text: string) => tokenize(text).map((token) => token.norm)

describe('tokens', () => {
  it.each([
    ['قال الوزير: نعم.', ['قال', 'الوزير', ':', 'نعم', '.']],
    ['5ر1 مليار', ['5', 'ر', '1', 'مليار']],
    ['الـ32', ['ال', '32']],
    ['COP26 في غلاسكو', ['cop', '26', 'في', 'غلاسكو']],
    ['«داعش»', ['«', 'داعش', '»']],
    ['الكويـــت', ['الكويت']],
    ['', []],
    [' \n ', []],
  ])('of %s', (text, expected) => {
    expect(norms(text)).toEqual(expected)
  })

  it('tell where they are glued and where a line breaks', () => {
    const tokens = tokenize('98% من\n\nالأرض')
    expect(tokens.map((token) => token.glued)).toEqual([false, true, false, false])
    expect(tokens.map((token) => token.breaks)).toEqual([0, 0, 0, 2])
  })

  it('take the signs behind their last letter and an entity that was masked', () => {
    const text = 'وزيرٌ "\u0000\u0000ثم'
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['وزيرٌ', '"\u0000\u0000', 'ثم'])
  })

  it('stand in order, do not overlap, and are cut from the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let last = 0
        for (const { start, end, norm } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(foldWord(text.slice(start, end)).replace(/\s/g, '')).toContain(norm)
          last = end
        }
      }),
    )
  })
})

describe('sentences', () => {
  const cut = (text: string) => {
    const tokens = tokenize(text)
    return sentences(tokens).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end))
  }

  it.each([
    ['قال نعم. ثم خرج.', ['قال نعم.', 'ثم خرج.']],
    ['بلغ 1.5 مليون. وانتهى', ['بلغ 1.5 مليون.', 'وانتهى']],
    ['قال د. سمير كلمته.', ['قال د. سمير كلمته.']],
    ['هل جاء؟ نعم!', ['هل جاء؟', 'نعم!']],
    ['قال «نعم.» ثم خرج', ['قال «نعم.»', 'ثم خرج']],
    ['عنوان بلا نقطة\nنص الخبر', ['عنوان بلا نقطة', 'نص الخبر']],
    ['زار موقع un.org أمس', ['زار موقع un.org أمس']],
    ['قال لموقع الشمال.نت إنه راض', ['قال لموقع الشمال.نت إنه راض']],
    ['قال نعم.ثم خرج', ['قال نعم.', 'ثم خرج']],
    ['يدعم «الاتحاد». ثم خرج', ['يدعم «الاتحاد».', 'ثم خرج']],
    ['عاد الوزير· وقال إنه راض·', ['عاد الوزير·', 'وقال إنه راض·']],
    ['لقاء عربي · أوروبي', ['لقاء عربي · أوروبي']],
  ])('of %s', (text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  it('cover all tokens once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('قال', '.', '؟', '\n', ' ', '"', '5', 'د', '…'), { maxLength: 40 }),
        (parts) => {
          const tokens = tokenize(parts.join(''))
          let at = 0
          for (const { from, to } of sentences(tokens)) {
            expect(from).toBe(at)
            at = to
          }
          expect(at).toBe(tokens.length)
        },
      ),
    )
  })
})
