import type { Phrase, Verdict } from '../record.js'

/** Several things in one row: «أ و ب», "a, b and c". */
export function row(items: readonly Phrase[]): Phrase {
  const join = (texts: string[], and: string, comma: string) =>
    texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(comma)}${and}${texts.at(-1)}`
  return {
    ar: join(
      items.map((item) => item.ar),
      ' و',
      ' و',
    ),
    en: join(
      items.map((item) => item.en),
      ' and ',
      ', ',
    ),
  }
}

/** A value and where it stands: «74 دولة (تقريران، مصدر واحد)». */
export function counted(label: Phrase, reports: number, sources: number): Phrase {
  return {
    ar: `${label.ar} (${arabic(reports, REPORT)}، ${arabic(sources, SOURCE)})`,
    en: `${label.en} (${english(reports, 'report')}, ${english(sources, 'source')})`,
  }
}

interface Counted {
  one: string
  two: string
  few: string
  many: string
}

const REPORT: Counted = { one: 'تقرير واحد', two: 'تقريران', few: 'تقارير', many: 'تقريرا' }
const SOURCE: Counted = { one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدرا' }

function arabic(n: number, forms: Counted): string {
  if (n === 1) return forms.one
  if (n === 2) return forms.two
  const last = n % 100
  return `${n} ${last >= 3 && last <= 10 ? forms.few : forms.many}`
}

function english(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}

/** The sentence that says what the values are and why the verdict is what it is. */
export function because(verdict: Verdict, subject: Phrase, values: readonly Phrase[]): Phrase {
  const all = row(values)
  const ar = `${subject.ar}: ورد ${all.ar}`
  const en = `${subject.en}: reported as ${all.en}`
  switch (verdict) {
    case 'different':
      return { ar: `${ar}؛ ولا تصح كلها معا.`, en: `${en}; these cannot all be true.` }
    case 'compatible':
      return { ar: `${ar}؛ ولا تعارض بينها.`, en: `${en}; all of them can be true together.` }
    case 'narrower':
      return {
        ar: `${ar}؛ وأحدها أضيق نطاقا من الآخر.`,
        en: `${en}; one is narrower than the other and both can be true.`,
      }
    case 'changed':
      return {
        ar: `${ar}؛ والأوقات متباعدة، فالأرجح أنه تغير بينها.`,
        en: `${en}; the times lie apart, so it most likely changed.`,
      }
  }
}
