import type { Money, Quantity } from '../../claim/values.js'
import { type Lang, locale } from '../language.js'
import type { Phrases } from '../phrases/phrases.js'

/** A quantity with its precision and, where it has one, its unit: `more than 30 states`. */
export function quantityInWords(quantity: Quantity, lang: Lang, t: Phrases, unit = quantity.unit): string {
  const say = (n: number) => withUnit(n, unit, lang, t)
  if (quantity.precision !== 'between') return t.precision[quantity.precision](say(quantity.value))
  return t.precision.between(number(quantity.value, lang), say(quantity.max ?? quantity.value))
}

/** An amount of money with its precision, the currency by its name: `about 1.5 billion US dollars`. */
export function moneyInWords(money: Money, lang: Lang, t: Phrases): string {
  const { amount, max, currency, precision } = money
  if (precision !== 'between') return t.precision[precision](currencyFormat(currency, lang).format(amount))
  return t.precision.between(compact[lang].format(amount), currencyFormat(currency, lang).format(max ?? amount))
}

export function number(n: number, lang: Lang): string {
  return plain[lang].format(n)
}

function withUnit(n: number, unit: string | null | undefined, lang: Lang, t: Phrases): string {
  if (!unit) return number(n, lang)
  const counted = Object.hasOwn(t.units, unit) ? t.units[unit] : undefined
  return counted ? counted(n) : `${number(n, lang)} ${unit.replaceAll('_', ' ')}`
}

const plain: Record<Lang, Intl.NumberFormat> = {
  ar: new Intl.NumberFormat(locale.ar, { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat(locale.en, { maximumFractionDigits: 6 }),
}

const long = {
  notation: 'compact',
  compactDisplay: 'long',
  minimumFractionDigits: 0,
  maximumFractionDigits: 3,
} as const
const compact: Record<Lang, Intl.NumberFormat> = {
  ar: new Intl.NumberFormat(locale.ar, long),
  en: new Intl.NumberFormat(locale.en, long),
}

const currencies = new Map<string, Intl.NumberFormat>()

function currencyFormat(currency: string, lang: Lang): Intl.NumberFormat {
  const key = `${lang} ${currency}`
  const known = currencies.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale[lang], { ...long, style: 'currency', currencyDisplay: 'name', currency })
  currencies.set(key, made)
  return made
}
