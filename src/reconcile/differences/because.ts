import type { Ground, Phrase } from '../record.js'

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

/** Why the verdict is what it is, as the end of its sentence. */
const WHY: Record<Ground, Phrase> = {
  equal: { ar: 'وكل التقارير متفقة', en: 'all reports agree' },
  wording: { ar: 'والمعنى واحد وإن اختلفت العبارة', en: 'the same in other words' },
  rounding: { ar: 'والقيمة واحدة بعد التقريب', en: 'the same once rounded' },
  conversion: {
    ar: 'والقيمة واحدة بعد التحويل بالسعر الذي تذكره التقارير نفسها',
    en: 'the same once converted at the rate the reports themselves give',
  },
  bound: { ar: 'ولا تعارض بينها', en: 'all of them can be true together' },
  sum: { ar: 'ولا تعارض: فمجموع الأجزاء هو الكل', en: 'the parts of one report add up to the whole of the other' },
  currencies: {
    ar: 'ولا يذكر أي تقرير سعرا يقارن به بين العملتين، فلا يظهر تعارض',
    en: 'no report gives a rate between the currencies, so nothing shows that they differ',
  },
  part: { ar: 'وأحدها أضيق نطاقا من الآخر، ويصحان معا', en: 'one is narrower than the other and both can be true' },
  scope: { ar: 'وأحدها أضيق نطاقا: يخص جزءا مما يشمله الآخر', en: 'one is of a part of what the other covers' },
  time: { ar: 'والأوقات متباعدة، فالأرجح أنه تغير بينها', en: 'the times lie apart, so it most likely changed' },
  growth: { ar: 'والعدد يزداد، والأكبر أحدث', en: 'the number grows, and the larger one is later' },
  plan: { ar: 'وأحدها ما كان مقررا والآخر ما وقع', en: 'one is what was planned, the other what came' },
  correction: { ar: 'وصحح الناشر نفسه ما نشره من قبل', en: 'the outlet itself corrected what it had published' },
  thousandfold: {
    ar: 'وأحدهما ألف ضعف الآخر تماما، فيرجح خطأ في الوحدة',
    en: 'one is exactly a thousandfold of the other: a slip of the unit is likely',
  },
  digits: {
    ar: 'ولا يختلفان إلا بتبديل رقمين متجاورين أو بصفر زائد، فيرجح خطأ في الكتابة',
    en: 'they differ by two swapped digits or one nought: a slip of the pen is likely',
  },
  unit: {
    ar: 'والعدد واحد بوحدتين، فيرجح خطأ في الوحدة',
    en: 'one number with two units: a slip of the unit is likely',
  },
  clash: { ar: 'ولا تصح كلها معا', en: 'these cannot all be true' },
}

/** The sentence that says what the values are and why the verdict is what it is. */
export function because(ground: Ground, subject: Phrase, values: readonly Phrase[]): Phrase {
  const all = row(values)
  const why = WHY[ground]
  return { ar: `${subject.ar}: ورد ${all.ar}؛ ${why.ar}.`, en: `${subject.en}: reported as ${all.en}; ${why.en}.` }
}
