import type { Lang } from '../language.js'

/** The forms a language needs for a counted noun; `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
export type Counted = (n: number) => string

/** A counted noun of one language: `counted('ar', { two: 'تقريران', few: '# تقارير', … })(2)`. */
export function counted(lang: Lang, forms: Forms): Counted {
  const rules = new Intl.PluralRules(lang)
  const digits = new Intl.NumberFormat(lang === 'ar' ? 'ar-u-nu-latn' : 'en-GB')
  return (n) => (forms[rules.select(n)] ?? forms.other).replace('#', digits.format(n))
}
