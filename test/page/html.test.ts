import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FILLER } from '../../src/claim/report.js'
import { decode } from '../../src/page/decode.js'
import { storiesOf } from '../../src/page/intake.js'
import { IntakeError } from '../../src/page/intakeerror.js'
import { headline, linkPage, modernPage, paragraphs, tablePage, twoArticles } from './pages.js'

const read = (html: string) => storiesOf({ source: 'page.html', html })
const seen = (text: string) => text.replaceAll(FILLER, '').replace(/\s+/g, ' ')

describe('a page of today', () => {
  const [story, ...others] = read(modernPage)
  const { report, text, source } = story!
  const why = (words: string) => {
    const at = modernPage.lastIndexOf(words)
    return report.removed.find((cut) => cut.start <= at && at + words.length <= cut.end)?.why
  }

  it('is one story with what its markup says', () => {
    expect(others).toEqual([])
    expect(report).toMatchObject({
      id: 'page.html#1',
      title: headline,
      published: '2018-03-15',
      publishedFrom: 'markup',
      outlet: 'صحيفة الضفة',
      url: 'https://example.org/news/41',
      agency: 'Reuters',
      language: 'ar',
    })
  })

  it('keeps the article and its headline', () => {
    for (const paragraph of [headline, ...paragraphs.slice(0, 2)]) expect(seen(text)).toContain(paragraph)
    expect(seen(text)).toContain('"الجولة المقبلة"')
    expect(seen(text)).toContain('النهر & السدود: ')
    expect(seen(text)).toContain('الزهراء - بحث')
  })

  it('keeps nothing else', () => {
    expect(seen(text)).not.toMatch(/برنامج|الرئيسية|فيسبوك|جانب من|تعليق|مواضيع|الحبوب|سامر|الحقوق|المصدر|رويترز/)
  })

  it('names what it sets aside', () => {
    expect(why('كلام داخل برنامج')).toBe('markup')
    expect(why('سياسة')).toBe('menu')
    expect(why('تويتر')).toBe('share')
    expect(why('جانب من لقاء الوزراء')).toBe('caption')
    expect(why('تعليق في المصدر')).toBe('markup')
    expect(why('خطة لتحديث شبكة الري')).toBe('related')
    expect(why('سامر')).toBe('comments')
    expect(why('المصدر: وكالات')).toBe('source_line')
  })

  it('keeps every letter at its offset', () => {
    expect(text.length).toBe(source.length)
    for (const word of ['سلمى الهادي', 'ثلاثة ملايين']) {
      expect(text).toContain(word)
      expect(source.slice(text.indexOf(word)).startsWith(word)).toBe(true)
    }
    expect(
      text.slice(modernPage.indexOf('<b>ال</b>وفود')).startsWith(`${FILLER.repeat(3)}ال${FILLER.repeat(4)}وفود`),
    ).toBe(true)
  })
})

describe('a page laid out in tables', () => {
  it('gives its article, date and agency', () => {
    const [story, ...others] = read(tablePage)
    expect(others).toEqual([])
    expect(story!.report).toMatchObject({
      title: headline,
      published: '2018-03-15',
      publishedFrom: 'text',
      agency: 'Reuters',
    })
    for (const paragraph of [headline, ...paragraphs]) expect(seen(story!.text)).toContain(paragraph)
    expect(seen(story!.text)).not.toMatch(/الرئيسية|خبر ثان|صديق|المصدر/)
  })

  it('is read from windows-1256 as its head declares', () => {
    const bytes = toWindows1256(tablePage)
    expect(decode(bytes)).toEqual({ text: tablePage, charset: 'windows-1256' })
  })
})

it('reads two articles of one page as two stories', () => {
  const stories = read(twoArticles)
  expect(stories.map(({ report }) => report.title)).toEqual([headline, 'الحكومة تقر خطة لإصلاح السكك'])
  expect(stories[1]!.source).toContain('السكك')
  expect(stories[1]!.source).not.toContain('النهر')
})

it('reads a piece of a page', () => {
  const [story] = read(`<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>`)
  expect(seen(story!.text)).toContain(paragraphs[1])
})

it.each([
  ['links only', linkPage],
  ['no words', '<html><body><img src="a.jpg"></body></html>'],
  ['a script only', '<script>document.write("نص طويل يكتبه البرنامج ولا يقرؤه أحد غيره")</script>'],
])('says of a page with %s that it has no article', (_, html) => {
  expect(() => read(html)).toThrow(expect.objectContaining({ name: 'IntakeError', code: 'no-article' }))
})

describe('any page', () => {
  const tags = [
    'div',
    'p',
    'span',
    'b',
    'td',
    'tr',
    'table',
    'article',
    'h1',
    'a href="#"',
    'nav',
    'script',
    'li',
    'br',
    'template',
    'pre',
  ]
  const piece = fc.oneof(
    fc.constantFrom(...tags.map((tag) => `<${tag}>`), ...tags.map((tag) => `</${tag.split(' ')[0]}>`)),
    fc.constantFrom(
      '<!--',
      '-->',
      '&nbsp;',
      '&#1575;',
      '&quot',
      '&#x1F600;',
      '&',
      '<',
      '>',
      '<![CDATA[',
      ']]>',
      '\u0000',
      '\ud800',
      '<!>',
      '<?x',
    ),
    fc.constantFrom(...paragraphs, headline, 'المصدر: وكالات', '***'),
    fc.string(),
  )

  it('keeps its length, its spans and what it sets aside in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('')
        try {
          expectSound(read(html), html)
        } catch (error) {
          if (!(error instanceof IntakeError)) throw error
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is read however deep or broken it is', () => {
    const deep = `${'<div>'.repeat(100_000)}<p>${paragraphs.join(' ')}</p>`
    expect(seen(read(deep)[0]!.text)).toContain(paragraphs[0])
    const crossed = `${'<div><table><tr><td>'.repeat(20_000)}${'<section>'.repeat(20_000)}${'</div>'.repeat(100_000)}<p>${paragraphs.join(' ')}`
    expect(seen(read(crossed)[0]!.text)).toContain(paragraphs[0])
    const large = `<body>${`<p>${paragraphs.join('</p><p>')}</p>`.repeat(5000)}`
    expect(read(large)[0]!.text.length).toBe(large.length)
  })
})

function expectSound(stories: ReturnType<typeof read>, source: string): void {
  let at = 0
  for (const { report, text, source: own } of stories) {
    expect(report.span.start).toBe(at)
    at = report.span.end
    expect(own).toBe(source.slice(report.span.start, report.span.end))
    expect(text.length).toBe(own.length)
    let last = report.span.start
    for (const cut of report.removed) {
      expect(cut.start).toBeGreaterThanOrEqual(last)
      expect(cut.end).toBeGreaterThan(cut.start)
      last = cut.end
    }
    expect(last).toBeLessThanOrEqual(report.span.end)
  }
  expect(at).toBe(source.length)
}

function toWindows1256(text: string): Uint8Array {
  const codes = new Map<string, number>()
  const decoder = new TextDecoder('windows-1256')
  for (let byte = 0; byte < 256; byte++) codes.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from(text, (char) => codes.get(char) ?? 63)
}
