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
  const say = (n: number) => {
    const large = inScale(n, t)
    return large ? `${large} ${currencyName(currency, lang)}` : currencyFormat(currency, lang).format(n)
  }
  if (precision !== 'between') return t.precision[precision](say(amount))
  return t.precision.between(inScale(amount, t) ?? number(amount, lang), say(max ?? amount))
}

/** In millions and more where that says the same number in few digits, else null. */
function inScale(n: number, t: Phrases): string | null {
  const scale = (
    [
      ['trillion', 1e12],
      ['billion', 1e9],
      ['million', 1e6],
    ] as const
  ).find(([, size]) => n >= size)
  if (!scale) return null
  const [name, size] = scale
  return Number.isInteger((n / size) * 1000) ? t.scale[name](n / size) : null
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

const currencies = new Map<string, Intl.NumberFormat>()

function currencyFormat(currency: string, lang: Lang): Intl.NumberFormat {
  const key = `${lang} ${currency}`
  const known = currencies.get(key)
  if (known) return known
  const digits = { minimumFractionDigits: 0, maximumFractionDigits: 3 }
  const made = new Intl.NumberFormat(locale[lang], { style: 'currency', currencyDisplay: 'name', currency, ...digits })
  currencies.set(key, made)
  return made
}

/** A currency's name as it stands after a million. */
function currencyName(currency: string, lang: Lang): string {
  const parts = currencyFormat(currency, lang).formatToParts(1e6)
  return parts.find((part) => part.type === 'currency')?.value ?? currency
}
