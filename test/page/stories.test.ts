import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/page/decode.js'
import { storiesOf } from '../../src/page/intake.js'
import { withoutLeftovers } from '../../src/page/leftovers.js'
import { headline, paragraphs } from './pages.js'

const [p1, p2, p3, p4] = paragraphs as [string, string, string, string]
const rail = 'أقرت الحكومة اليوم خطة لإصلاح السكك الحديد تمتد خمس سنوات وتشمل سبع محطات كبرى في البلاد.'
const trains =
  'وقال وزير النقل نادر العلي إن العمل يبدأ في الربيع، وإن القطارات السريعة ستصل إلى الساحل قبل نهاية العقد.'
const read = (...blocks: string[]) => storiesOf({ source: 'a.txt', text: blocks.join('\n\n') })
const beginnings = (...blocks: string[]) => read(...blocks).map(({ text }) => text.trim().slice(0, 20))

describe('several stories on one page', () => {
  it.each<[string, string[]]>([
    ['a line of sources', [p1, p2, 'المصدر: وكالات', rail, trains]],
    ['a line of sources, a caption and a headline', [p1, 'المصدر: رويترز', 'محطة القطار\nمحطة القطار', rail, trains]],
    ['a separator', [p1, p2, '***', rail, trains]],
    ['a separator of dashes and a headline', [headline, p1, '-----', 'الحكومة تقر خطة للسكك', rail]],
    ['a headline with its update mark', [p1, p2, 'الحكومة تقر خطة للسكك الحديد (تحديث: 18:10 تغ)', rail, trains]],
    ['a headline with its own date', [headline, p1, p2, 'الحكومة تقر خطة للسكك\nنشر في: 16/03/2018', rail, trains]],
    ['a headline with a bare date', [headline, p1, p2, 'الحكومة تقر خطة للسكك', 'الجمعة 16 آذار 2018', rail]],
    ['a headline and an agency', [headline, p1, 'الحكومة تقر خطة للسكك', `تونس (رويترز) - ${rail}`, trains]],
    ['place and agency', [`عمان - بترا: ${p1}`, p2, `تونس - رويترز: ${rail}`, trains]],
    ['an end mark', [headline, `${p1} (النهاية) س ع`, 'الحكومة تقر خطة للسكك', rail]],
    ['the form for comments', [headline, p1, 'أضف تعليقك\nتعليقات 0', 'الحكومة تقر خطة للسكك', rail]],
  ])('are parted by %s', (_, blocks) => {
    expect(read(...blocks)).toHaveLength(2)
  })

  it.each<[string, string[]]>([
    ['subheadings', [headline, p1, p2, 'موقف المزارعين', p3, 'خلفية الخلاف على المياه', p4]],
    ['a subheading and a paragraph that begins afresh', [headline, p1, 'أزمة السكك', rail, trains]],
    ['a separator before the text goes on', [headline, p1, '***', p2, p3]],
    ['a line of sources at the end', [headline, p1, p2, 'المصدر: وكالات', 'أضف تعليقك', 'طباعة']],
    ['a line of sources under a picture', [headline, p1, 'المصدر: رويترز', p2, p3]],
    ['related stories in the middle', [headline, p1, 'اقرأ أيضا: الحكومة تقر خطة للسكك', p2]],
    ['a date inside the text', [headline, p1, '16 آذار 2018', p2]],
    ['an agency named inside the text', [headline, p1, `ونقلت وكالة رويترز عن مصادر قولها إن الخلاف قديم. ${p3}`]],
  ])('are not seen in %s', (_, blocks) => {
    expect(read(...blocks)).toHaveLength(1)
  })

  it('are all found in a feed', () => {
    const blocks = Array.from({ length: 50 }, (_, i) => [
      `عنوان الخبر رقم ${i} في النشرة\nنشر في: 16/03/2018`,
      p1,
      p2,
    ]).flat()
    const stories = read(...blocks)
    expect(stories.map(({ report }) => report.title)).toEqual(
      Array.from({ length: 50 }, (_, i) => `عنوان الخبر رقم ${i} في النشرة`),
    )
    expect(stories.every(({ report }) => report.published === '2018-03-16')).toBe(true)
  })

  it('keep a caption with the story it stands over', () => {
    expect(
      beginnings(p1, 'محطة القطار\nمحطة القطار', 'الحكومة تقر خطة للسكك الحديد (تحديث: 18:10 تغ)', rail)[1],
    ).toMatch(/^الحكومة تقر/)
    const [, second] = read(p1, 'محطة القطار\nمحطة القطار', 'الحكومة تقر خطة للسكك الحديد (تحديث: 18:10 تغ)', rail)
    expect(second!.report.removed.map(({ why }) => why)).toEqual(['caption', 'caption', 'update_line'])
  })
})

describe('what a report says of itself', () => {
  const report = (...blocks: string[]) => read(...blocks)[0]!.report

  it.each<[string, string, string | null]>([
    ['day first', 'آخر تحديث: الأربعاء 07/03/2018 09:45 ص', '2018-03-07'],
    ['eastern digits', 'نشر في: ٠٧/٠٣/٢٠١٨', '2018-03-07'],
    ['the Levant', 'تاريخ النشر: 7 آذار 2018', '2018-03-07'],
    ['both calendars', 'نشر في 7 تشرين الثاني/نوفمبر 2018 - 14:30 GMT', '2018-11-07'],
    ['a bare date', 'الأربعاء 7 مارس 2018', '2018-03-07'],
    ['ISO', '2018-03-07 14:30', '2018-03-07'],
    ['a day that is none', 'نشر في: 31/02/2018', null],
    ['no year', 'الأربعاء 7 مارس', null],
    ['a sentence', 'تبدأ المحادثات في 7 مارس 2018 في المدينة', null],
  ])('date: %s', (_, line, day) => {
    expect(report(`${headline}\n${line}`, p1, p2).published).toBe(day)
  })

  it('has no date from running text', () => {
    expect(report(headline, `الزهراء في 7 مارس 2018: ${p1}`, p2)).toMatchObject({
      published: null,
      publishedFrom: null,
    })
    expect(report(headline, p1, '7 مارس 2018', p2).published).toBeNull()
  })

  it('has the date of the record or the option before its own', () => {
    const text = `${headline}\nنشر في: 07/03/2018\n\n${p1}`
    const dated = (published: string, publishedFrom: 'record' | 'option') =>
      storiesOf({ source: 'a', text, published, publishedFrom })[0]!.report
    expect(dated('2018-03-09', 'record')).toMatchObject({ published: '2018-03-09', publishedFrom: 'record' })
    expect(dated('2018-03-10', 'option')).toMatchObject({ published: '2018-03-10', publishedFrom: 'option' })
  })

  it('has the headline over its text, which stays', () => {
    const [story] = read(`صحيفة الضفة | ${headline} (طباعة)\n${headline}`, p1)
    expect(story!.report).toMatchObject({ title: headline, outlet: 'صحيفة الضفة' })
    expect(story!.text.split(headline)).toHaveLength(2)
    expect(report(p1, p2).title).toBeNull()
    expect(storiesOf({ source: 'a', text: p1, title: 'عنوان' })[0]!.report.title).toBe('عنوان')
  })

  it.each([
    [`الزهراء - أ.ف.ب: ${p1}`, 'AFP'],
    [`الزهراء (د ب أ) - ${p1}`, 'DPA'],
    [`(واس) -- ${p1}`, 'SPA'],
    [`الزهراء 7 مارس (كونا) -- ${p1}`, 'KUNA'],
    [`«الأناضول» - ${p1}`, 'Anadolu'],
    [`${p1}\n\nالمصدر: سبوتنيك`, 'Sputnik'],
    [`الزهراء: ${p1}`, null],
  ])('has the agency of %j', (text, agency) => {
    expect(report(text).agency).toBe(agency)
  })

  it('keeps the place of a dateline', () => {
    expect(read(`الزهراء - أ.ف.ب: ${p1}`)[0]!.text.replace(/ +/g, ' ')).toMatch(/^الزهراء : بحث/)
  })

  it('has its language', () => {
    expect(report(p1).language).toBe('ar')
    expect(report('The ministers met in the city on Friday and agreed to share the water of the river.').language).toBe(
      'en',
    )
    expect(report('12345 67').language).toBeNull()
  })

  it('is nothing where there is no text', () => {
    expect(() => read(' \n ')).toThrow(expect.objectContaining({ code: 'empty' }))
  })
})

describe('any text', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...paragraphs,
      headline,
      rail,
      'المصدر: وكالات',
      '***',
      'أضف تعليقك',
      'اقرأ أيضا',
      'طباعة',
      'نشر في: 16/03/2018',
      '',
    ),
    fc.constantFrom(
      '(كونا) -- ',
      'تونس - رويترز:',
      'جانب من اللقاء',
      'الرئيسية | أخبار | رياضة',
      'التعليقات (3)',
      'من نادر العلي',
    ),
    fc.string({ unit: 'binary' }),
  )

  it('keeps its length, every letter it keeps, and spans that follow one another', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\n\n', '\r\n', '\u2029'), (lines, end) => {
        const text = lines.join(end)
        fc.pre(/[^\s\uFEFF]/.test(text))
        expectSound(storiesOf({ source: 'a', text }), text)
      }),
      { numRuns: 400 },
    )
  })

  it.each<[string, string]>([
    ['one line of 20 MB', 'بحث الوزراء أمس سبل تقاسم النهر. '.repeat(330_000)],
    ['one word of 20 MB', 'ب'.repeat(10_000_000)],
    ['blanks between two letters', `ا${' '.repeat(10_000_000)}ب`],
    ['100,000 short lines', 'المياه\n'.repeat(100_000)],
    ['100,000 headlines', `${headline}\n`.repeat(100_000)],
    ['100,000 separators', '***\n'.repeat(100_000)],
    ['100,000 brackets', '(كونا) -- ('.repeat(100_000)],
    ['100,000 stories', `${p1}\nالمصدر: وكالات\n`.repeat(100_000)],
    ['100,000 dates', '16/03/2018\n'.repeat(100_000)],
  ])('finishes: %s', (_, text) => {
    const stories = storiesOf({ source: 'a', text })
    expect(stories.reduce((length, story) => length + story.text.length, 0)).toBe(text.length)
  })
})

function expectSound(stories: ReturnType<typeof read>, source: string): void {
  let at = 0
  for (const { report, text, source: own } of stories) {
    expect(report.span.start).toBe(at)
    at = report.span.end
    expect(own).toBe(source.slice(report.span.start, report.span.end))
    expect(text.length).toBe(own.length)
    const kept = new Array<boolean>(own.length).fill(true)
    for (const cut of report.removed) kept.fill(false, cut.start - report.span.start, cut.end - report.span.start)
    const bare = withoutLeftovers(own)
    for (let i = 0; i < own.length; i++)
      expect(text[i]).toBe(kept[i] || /[\n\r\u2028\u2029]/.test(bare[i]!) ? bare[i] : ' ')
  }
  expect(at).toBe(source.length)
}

const seeds = new URL('../../../shared/seeds/', import.meta.url)
const present = existsSync(seeds)
if (!present) console.warn('the five real reports are not here: their story counts are not checked')

describe.skipIf(!present)('the five real reports', () => {
  it.each([
    ['000_f78cfac94b7283ea.txt', 1],
    ['001_078f828b569287e7.txt', 3],
    ['002_6ad6fd93825d0312.txt', 1],
    ['003_f0d6a46b97782395.txt', 1],
    ['004_50ac9ffaa13a6bae.txt', 1],
  ])('%s: %i', (name, count) => {
    const { text } = decode(readFileSync(new URL(name, seeds)))
    const stories = storiesOf({ source: name, text })
    expect(stories).toHaveLength(count)
    expectSound(stories, text)
    expect(stories.map(({ report }) => report.published)).toEqual(
      stories.map(() => (name.startsWith('002') ? '2018-02-13' : null)),
    )
  })
})
