import { foldWord } from '../../src/arabic/fold.js'
import type { Claim } from '../../src/claim/claim.js'

/** One way in which archives spoil a text and say nothing else by it. */
export interface Noise {
  name: string
  spoil(text: string): string
}

/** Every nth place that a pattern finds is written as `by` says; the same text is always spoiled in the same way. */
function every(n: number, found: RegExp, by: (match: string, ...groups: string[]) => string) {
  return (text: string) => {
    let k = 0
    return text.replace(found, (match, ...groups) => (++k % n === 0 ? by(match, ...groups) : match))
  }
}

const LETTER = '\u0621-\u063A\u0641-\u064A'
const insideWord = new RegExp(`(?<=[${LETTER}]{2})(?=[${LETTER}]{2})`, 'g')
const between = new RegExp(`(?<=[${LETTER}]) (?=[${LETTER}])`, 'g')
/** Before these a blank is lost: names and words with the article, as columns and line ends lose it. */
const beforeArticle = new RegExp(`(?<=[${LETTER}]{4}) (?=و?ال[${LETTER}]{4})`, 'g')
const behindFinal = new RegExp(`(?<=[${LETTER}]{3}ة) (?=[${LETTER}]{4})`, 'g')

export const noises: readonly Noise[] = [
  {
    name: 'no hamza',
    spoil: (text) => text.replace(/[أإآ]/g, 'ا'),
  },
  {
    name: 'no dots on ta marbuta and ya',
    spoil: (text) => text.replace(/ة/g, 'ه').replace(new RegExp(`ي(?![${LETTER}])`, 'g'), 'ى'),
  },
  {
    name: 'tatweel',
    spoil: every(5, insideWord, () => 'ـ'),
  },
  {
    name: 'vowel signs',
    spoil: every(7, insideWord, () => '\u064E'),
  },
  {
    name: 'no-break and double blanks',
    spoil: (text) => every(7, / /g, () => '  ')(every(3, / /g, () => '\u00A0')(text)),
  },
  {
    name: 'marks of direction and width',
    spoil: (text) =>
      every(9, insideWord, () => '\u200C')(every(4, / /g, () => ' \u200F')(text)).replace(/$/gm, '\u202C'),
  },
  {
    name: 'Persian letters',
    spoil: (text) => text.replace(/ك/g, 'ک').replace(/ي/g, 'ی'),
  },
  {
    name: 'Eastern digits',
    spoil: (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  },
  {
    name: 'what is left of HTML',
    spoil: (text) =>
      every(
        11,
        between,
        () => '&',
      )(every(5, between, () => '&nbsp;')(text))
        .replace(/[«»"]/g, '&quot;')
        .replace(/\n+/g, '<br />\n<p style="direction: rtl">'),
  },
  {
    name: 'line breaks as letters',
    spoil: (text) => text.replace(/\n/g, '\\r\\n'),
  },
  {
    name: 'lost blanks before the article',
    spoil: every(3, beforeArticle, () => ''),
  },
  {
    name: 'lost blanks behind a ta marbuta',
    spoil: every(2, behindFinal, () => ''),
  },
  {
    name: 'Latin marks',
    spoil: (text) => text.replace(/،/g, ',').replace(/؛/g, ';').replace(/[«»]/g, '"').replace(/؟/g, '?'),
  },
  {
    name: 'a page around it',
    spoil: (text) => `${HEAD}${text.trimEnd()}${FOOT}`,
  },
  {
    name: 'a page inside it',
    spoil: (text) => every(2, /\n+/g, (breaks) => `${breaks}${INSIDE}${breaks}`)(text),
  },
]

const HEAD = `الرئيسية
سياسة
اقتصاد
رياضة
الرئيسية > أخبار > عرب وعالم
عدد المشاهدات: 1520
2,341 مشاهدة
شارك الخبر على فيسبوك تويتر واتساب
حجم الخط
-A +A
`
const INSIDE = 'اقرأ أيضا: أسعار الخضار تتراجع في أسواق الجملة'
const FOOT = `

المصدر: وكالات
الكلمات المفتاحية: أخبار، سياسة، عاجل
#أخبار #سياسة
عدد القراءات: 318
التعليقات (0)
`

/** What a claim says, whatever its words look like: its values in folded letters, without offsets and numbers of meetings. */
export function saidBy({ id: _, report: _r, evidence: _e, ...values }: Claim): string {
  return JSON.stringify(values, (key, value) => {
    if (key === 'meeting' || key === 'partOf' || key === 'alongside' || key === 'derived') return undefined
    return typeof value === 'string' && key !== 'type' ? plain(value) : value
  })
}

/** Folded letters and digits alone: blanks, quotation marks and what stands for them may differ. */
function plain(text: string): string {
  return foldWord(text.replace(/&[a-z]+;/g, ' ')).replace(/[^\p{L}\p{N}]/gu, '')
}
