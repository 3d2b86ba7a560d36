import { range } from '../../claim/edtf.js'
import type { Lang } from '../language.js'
import { locale } from '../language.js'
import type { Phrases, Season } from '../phrases/phrases.js'

const SHAPE =
  /^(-?\d{4}|\d{1,3}X{1,3})(?:-(\d\d|XX))?(?:-(\d\d|XX))?(?:T(\d\d:\d\d)(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?([~?%]?)$/

/** A time of EDTF level 1 in words; what has another form is given back as it stands. */
export function timeInWords(edtf: string, lang: Lang, t: Phrases): string {
  const slash = edtf.indexOf('/')
  if (slash < 0) return moment(edtf, lang, t)
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)]
  if (from === '' || from === '..') return t.when.until(moment(to, lang, t))
  if (to === '' || to === '..') return t.when.from(moment(from, lang, t))
  if (from === to) return moment(from, lang, t)
  return shared(from, to, lang) ?? t.when.between(moment(from, lang, t), moment(to, lang, t))
}

/** Two days or months of one month or year, told without saying the month or year twice. */
function shared(from: string, to: string, lang: Lang): string | null {
  const format = from.length === 10 ? 'long' : 'month'
  if (from.length !== to.length || !/^\d{4}-(0\d|1[0-2])(-\d\d)?$/.test(from) || !dateOf(from) || !dateOf(to))
    return null
  if (from > to || !/^\d{4}-(0\d|1[0-2])(-\d\d)?$/.test(to)) return null
  return formats[lang][format].formatRange(dateOf(from)!, dateOf(to)!).replace(/\s–\s/g, '–')
}

function moment(edtf: string, lang: Lang, t: Phrases): string {
  const found = SHAPE.exec(edtf)
  if (!found) return edtf
  const [, year = '', month, day, clock, doubt] = found
  const plain = calendar(year, month, day, lang, t)
  if (plain === null) return edtf
  const timed = clock ? t.when.clock(plain, clock) : plain
  if (doubt === '~') return t.when.about(timed)
  if (doubt === '?') return t.when.uncertain(timed)
  return doubt === '%' ? t.when.uncertain(t.when.about(timed)) : timed
}

function calendar(year: string, month: string | undefined, day: string | undefined, lang: Lang, t: Phrases) {
  if (year.endsWith('XX')) return t.when.century(year.replace(/X/g, '0'))
  if (year.endsWith('X')) return t.when.decade(year.replace('X', '0'))
  if (!month || month === 'XX') return String(Number(year))
  if (month > '12') return month in t.when.seasons ? `${t.when.seasons[month as Season]} ${Number(year)}` : null
  const date = dateOf(!day || day === 'XX' ? `${year}-${month}` : `${year}-${month}-${day}`)
  return date && formats[lang][!day || day === 'XX' ? 'month' : 'long'].format(date)
}

function dateOf(text: string): Date | null {
  return range(text) ? new Date(`${text.length === 7 ? `${text}-01` : text}T00:00:00Z`) : null
}

function formatsOf(lang: Lang) {
  const zone = { timeZone: 'UTC' } as const
  return {
    long: new Intl.DateTimeFormat(locale[lang], { day: 'numeric', month: 'long', year: 'numeric', ...zone }),
    month: new Intl.DateTimeFormat(locale[lang], { month: 'long', year: 'numeric', ...zone }),
  }
}

const formats: Record<Lang, ReturnType<typeof formatsOf>> = { ar: formatsOf('ar'), en: formatsOf('en') }
