import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILLER } from '../../src/claim/report.js'
import { withoutLeftovers } from '../../src/page/leftovers.js'

/** What a person would see: fillers are nothing. */
const seen = (text: string) => withoutLeftovers(text).replaceAll(FILLER, '').replace(/ +/g, ' ')

describe('what is left of HTML in a text', () => {
  it.each([
    ['ألقى&رئيس الوفد', 'ألقى رئيس الوفد'],
    ['وزير&nbsp;الخارجية', 'وزير الخارجية'],
    ['وزير&amp;nbsp;الخارجية', 'وزير الخارجية'],
    ['قال: &quot;نعم&quot;', 'قال: "نعم"'],
    ['قال quot;نعمquot; ثم nbsp;خرج', 'قال "نعم" ثم خرج'],
    ['قال #039;نعم#039;', "قال 'نعم'"],
    ['قال: &laquo;نعم&raquo;', 'قال: «نعم»'],
    ['قال: &#8220;نعم&#x201D;', 'قال: “نعم”'],
    ['السلام&amp;الأمن', 'السلام الأمن'],
    ['رئيس الوزراء #سعد_الحريري', 'رئيس الوزراء سعد الحريري'],
    ['انتهت القمة.<br>وعاد الوفد', 'انتهت القمة.\n وعاد الوفد'],
    ['انتهت القمة.<br />وعاد الوفد', 'انتهت القمة.\n وعاد الوفد'],
    ['<p style="text-align: right">عاد الوفد</p>', '\n عاد الوفد\n '],
    ['وزير <strong>الخارجية</strong>', 'وزير الخارجية'],
    ['وزير <a href="/x?a=1">ال</a>خارجية', 'وزير الخارجية'],
    ['انتهت القمة.\\r\\nوعاد الوفد', 'انتهت القمة.\n وعاد الوفد'],
    ['انتهت القمة.\\nوعاد الوفد', 'انتهت القمة.\n وعاد الوفد'],
    ['الم&shy;ؤتمر', 'المؤتمر'],
    ['الم&zwnj;ؤتمر', 'المؤتمر'],
  ])('%s', (text, expected) => {
    expect(seen(text)).toBe(expected)
    expect(withoutLeftovers(text)).toHaveLength(text.length)
  })
})

describe('what only looks like it', () => {
  it.each([
    'شركة ستاندرد آند بورز S&P',
    'جونسون & جونسون',
    'زاد 3 < 5 وقل 7 > 6',
    'من <حوار> أمس',
    'C:\\news\\table',
    'a&b;c',
    '<b',
    'قال &quot نعم',
    'قال quot نعم',
    'xquot; نعم',
  ])('%s', (text) => {
    expect(withoutLeftovers(text)).toBe(text)
  })

  it('of any text keeps the length and the line breaks', () => {
    const piece = fc.constantFrom(
      '&',
      'amp;',
      'nbsp;',
      '#8220;',
      '<br',
      '>',
      '<a ',
      '</p>',
      '\\n',
      '\\',
      'سلام',
      '\n',
      ' ',
      '#x0;',
      '#x110000;',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const left = withoutLeftovers(text)
        expect(left).toHaveLength(text.length)
        for (let i = 0; i < text.length; i++) if (text[i] === '\n') expect(left[i]).toBe('\n')
      }),
    )
  })
})
