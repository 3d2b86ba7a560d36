import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/arabic/tokens.js'
import { storiesOf } from '../../src/page/intake.js'
import { read } from '../../src/reader/read.js'
import { unglued } from '../../src/reader/words/glued.js'
import { allWords } from '../../src/reader/words/index.js'

/** The parts of a text's words, as they stand in it. */
function parts(text: string): string[] {
  return unglued(tokenize(text), text).map(({ start, end }) => text.slice(start, end))
}

describe('words that lost the blank between them', () => {
  it.each([
    'الولايات|المتحدة|الأمريكية',
    'الولايات|المتحده|الامريكيه',
    'العراق|وسوريا',
    'مراكش|بالمغرب',
    'باريس|بفرنسا',
    'السعودية|والإمارات|والبحرين',
    'وزراء|الخارجية',
    'ووزراء|الخارجية',
    'لوزراء|الخارجية',
    'وزير|الخارجية|الفرنسي',
    'وزير|خارجية|فرنسا',
    'رئيس|وزراء|فرنسا',
    'رئيس|الوفد',
    'مجلس|الأمن',
    'الأمم|المتحدة',
    'جامعة|الدول|العربية',
    'في|الرياض',
    'من|العراق',
    'إلى|القاهرة',
    'على|الحدود',
    'دول|الخليج',
    'وفد|الكويت',
    'يوم|الاثنين',
    'الثلاثاء|الماضي',
    'مليون|دولار',
    'الدورة|الثانية|عشرة',
    'وزيرة|كارولينا',
    'انفجار|الحكومة|العراقية',
    'الخارجية|وقال',
    'الوزراء|والسفراء',
    'السويد|وقال',
    'مصر|والأردن',
    'المؤتمرون|والحكومة',
    'الولايـات|المتحـدة',
    'الْأُمَم|المُتَّحِدة',
  ])('%s', (written) => {
    expect(parts(written.replaceAll('|', ''))).toEqual(written.split('|'))
  })
})

describe('words that only look like two', () => {
  it.each([
    'عبدالله',
    'عبدالرحمن',
    'عبدالعزيز',
    'نورالدين',
    'سيفالإسلام',
    'أبوالغيط',
    'بنغازي',
    'فيالق',
    'منال',
    'مالية',
    'المالية',
    'والمالية',
    'شمالية',
    'برلمانيون',
    'رأسمالية',
    'الاحتفالات',
    'استقلالية',
    'ليبراليين',
    'الفيدرالية',
    'سريالية',
    'ديالكتيكي',
    'وبالتعاون',
    'وكالاجتماع',
    'أفبالعراق',
    'بالتالي',
    'والذين',
    'رجالاتها',
    'مقالاته',
    'مصروفات',
    'كوالالمبور',
    'بورتوالغري',
    'صلاحالدين',
    'أبوالعلا',
    'مستوطنات',
    'اجتماعاتهم',
    'اقتصادياتها',
    'سنغالية',
    'الصومالية',
    'البرتغاليون',
    'إيطاليا',
    'الأحوال',
    'تحوالاته',
    'الاتصالات',
    'أعمالهم',
    'وأموالها',
    'منوالها',
  ])('%s', (word) => {
    expect(parts(word)).toEqual([word])
  })

  it('nor any word of a list', () => {
    const forms = allWords.filter(({ tokens }) => tokens.length === 1).map(({ tokens }) => tokens[0]!)
    expect(forms.filter((form) => parts(form).length !== tokenize(form).length)).toEqual([])
  })
})

describe('reading glued words', () => {
  const story = (text: string) => storiesOf({ source: 'g.txt', text, published: '2018-03-13' })[0]!

  it('quotes them as they stand and names them as they were meant', () => {
    const text = 'عقد وزراءالخارجية في السويدوفنلندا اجتماعا فيجنيف بمشاركة الولاياتالمتحدةالأمريكية.'
    const claims = read(story(text)).claims
    for (const { evidence } of claims)
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
    const took = claims.filter((claim) => claim.type === 'participation')
    expect(took.map((claim) => [claim.actor?.id, claim.actor?.name, claim.evidence[0]!.quote])).toEqual([
      ['SE', 'السويد', 'عقد وزراءالخارجية في السويدوفنلندا اجتماعا'],
      ['FI', 'فنلندا', 'عقد وزراءالخارجية في السويدوفنلندا اجتماعا'],
      ['US', 'الولايات المتحدة الأمريكية', 'بمشاركة الولاياتالمتحدةالأمريكية'],
    ])
  })

  it('takes part of a word where a claim is about that part', () => {
    const text = 'انتهت الزيارةوقال وزير المالية السويدي كارل بيلت إن الأمر قريب.'
    const said = read(story(text)).claims.filter((claim) => claim.type === 'statement')
    expect(said.map(({ speaker, evidence }) => [speaker.name, evidence[0]!.quote])).toEqual([
      ['كارل بيلت', 'وقال وزير المالية السويدي كارل بيلت إن الأمر قريب'],
    ])
  })

  it('keeps every letter where it was, whatever is glued', () => {
    const word = fc.constantFrom(
      'وزراء',
      'الخارجية',
      'العراق',
      'وسوريا',
      'القمةَ',
      'فـي',
      'الرياض',
      'ى',
      'ةة',
      '\u200F',
      'وال',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const text = words.join('')
        const all = unglued(tokenize(text), text)
        all.forEach((token, i) => {
          expect(token.index).toBe(i)
          expect(tokenize(text.slice(token.start, token.end)).map(({ norm }) => norm)).toEqual([token.norm])
        })
        expect(all.map(({ norm }) => norm).join('')).toBe(
          tokenize(text)
            .map(({ norm }) => norm)
            .join(''),
        )
      }),
    )
  })
})
