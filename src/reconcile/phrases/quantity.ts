import { remembered } from '../../claim/remembered.js'
import type { Money, Precision, Quantity } from '../../claim/values.js'
import type { Phrase } from '../record.js'

const PRECISIONS: Record<Exclude<Precision, 'exact' | 'between'>, Phrase> = {
  about: { ar: 'نحو', en: 'about' },
  more_than: { ar: 'أكثر من', en: 'more than' },
  less_than: { ar: 'أقل من', en: 'less than' },
  at_least: { ar: 'ما لا يقل عن', en: 'at least' },
  at_most: { ar: 'ما لا يزيد على', en: 'at most' },
}

/** Arabic takes the plural after 3 to 10 and the singular after 11 to 99 and round hundreds. */
interface UnitNames {
  ar: { one: string; few: string }
  en: { one: string; many: string }
}

const UNITS: Record<string, UnitNames> = {
  state: unit('دولة', 'دول', 'state', 'states'),
  country: unit('دولة', 'دول', 'country', 'countries'),
  organisation: unit('منظمة', 'منظمات', 'organisation', 'organisations'),
  member: unit('عضوا', 'أعضاء', 'member', 'members'),
  person: unit('شخصا', 'أشخاص', 'person', 'people'),
  delegation: unit('وفدا', 'وفود', 'delegation', 'delegations'),
  minister: unit('وزيرا', 'وزراء', 'minister', 'ministers'),
  leader: unit('زعيما', 'زعماء', 'leader', 'leaders'),
  company: unit('شركة', 'شركات', 'company', 'companies'),
  party: unit('جهة', 'جهات', 'party', 'parties'),
}

function unit(one: string, few: string, single: string, many: string): UnitNames {
  return { ar: { one, few }, en: { one: single, many } }
}

/** A number with its precision: «أكثر من 30» and "more than 30". */
export function numberPhrase(value: number, precision: Precision, max?: number): Phrase {
  const number = digits(value)
  if (precision === 'between') {
    const top = digits(max ?? value)
    return { ar: `بين ${number} و${top}`, en: `between ${number} and ${top}` }
  }
  if (precision === 'exact') return { ar: number, en: number }
  const { ar, en } = PRECISIONS[precision]
  return { ar: `${ar} ${number}`, en: `${en} ${number}` }
}

/** A quantity with its unit: «29 دولة», "29 states". A unit that is not in the list stands as it is. */
export function quantityPhrase(quantity: Quantity, fallbackUnit?: string | null): Phrase {
  const number = numberPhrase(quantity.value, quantity.precision, quantity.max)
  const key = quantity.unit ?? fallbackUnit
  if (!key) return number
  if (key === '%' || key === 'percent') return { ar: `${number.ar}%`, en: `${number.en}%` }
  const names = UNITS[key]
  if (!names) return { ar: `${number.ar} ${key}`, en: `${number.en} ${key}` }
  const last = (quantity.max ?? quantity.value) % 100
  const few = last >= 3 && last <= 10
  return {
    ar: `${number.ar} ${few ? names.ar.few : names.ar.one}`,
    en: `${number.en} ${quantity.value === 1 ? names.en.one : names.en.many}`,
  }
}

const SCALES = [
  { size: 1e12, ar: 'تريليون', en: 'trillion' },
  { size: 1e9, ar: 'مليار', en: 'billion' },
  { size: 1e6, ar: 'مليون', en: 'million' },
]

/** A currency's name behind a number: ICU's plural in English, the singular that follows a scale word in Arabic. */
const currencyNamed = remembered((named) => {
  const [lang, currency, count] = named.split(' ')
  const format = new Intl.NumberFormat(lang, { style: 'currency', currencyDisplay: 'name', currency })
  return format.formatToParts(Number(count)).find(({ type }) => type === 'currency')?.value ?? currency!
})

function currencyName(currency: string, lang: 'ar' | 'en', count: number): string {
  return currencyNamed(`${lang} ${currency} ${lang === 'en' ? (count === 1 ? 1 : 2) : 100}`)
}

/** An amount: «200 مليون دولار أمريكي», "200 million US dollars". */
export function moneyPhrase(money: Money): Phrase {
  const top = money.max ?? money.amount
  const scale = SCALES.find(({ size }) => top >= size)
  const size = scale?.size ?? 1
  const number = numberPhrase(
    money.amount / size,
    money.precision,
    money.max === undefined ? undefined : money.max / size,
  )
  const name = { ar: currencyName(money.currency, 'ar', top), en: currencyName(money.currency, 'en', top) }
  return {
    ar: [number.ar, scale?.ar, name.ar].filter(Boolean).join(' '),
    en: [number.en, scale?.en, name.en].filter(Boolean).join(' '),
  }
}

/** Western digits with groups of three, the same on every machine. */
function digits(value: number): string {
  const [whole, rest] = String(Number(value.toFixed(3))).split('.') as [string, string?]
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')
  return rest ? `${grouped}.${rest}` : grouped
}
