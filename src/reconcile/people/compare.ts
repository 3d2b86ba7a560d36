import { countryName } from '../../claim/names.js'
import { overlap } from '../content.js'
import type { Reason } from '../record.js'
import type { Named } from './appearances.js'
import { alikeNames, containsName } from './spelling.js'

/** What each finding counts for or against two names being one person; a sum of `JOIN` joins. */
export const weights = {
  name: { same: 3, longer: 3, alike: 2 },
  country: { same: 1, other: -4 },
  post: { alike: 1 },
  report: { both: -1 },
}

export const JOIN = 3
/** Less than that but no less than this is a doubt. */
export const MAYBE = 2

/** All that speaks for or against two names being one person; null where the names have nothing to do with each other. */
export function compare(a: Named, b: Named): Reason[] | null {
  const name = byName(a, b)
  if (!name) return null
  return [name, byCountry(a, b), byPost(a, b), byReport(a, b)].filter((reason) => reason !== null)
}

function byName(a: Named, b: Named): Reason | null {
  const [one, other] = [written(a), written(b)]
  if (a.name === b.name) {
    return { score: weights.name.same, because: { ar: `الاسم واحد: ${one}`, en: `The same name: ${one}` } }
  }
  if (containsName(a.parts, b.parts) || containsName(b.parts, a.parts)) {
    const [long, short] = a.parts.length > b.parts.length ? [one, other] : [other, one]
    const because = { ar: `${short} اختصار ${long}`, en: `${short} is short for ${long}` }
    return { score: weights.name.longer, because }
  }
  if (!alikeNames(a.parts, b.parts)) return null
  const because = { ar: `كتابتان لاسم واحد: ${one} و${other}`, en: `Two spellings of one name: ${one} and ${other}` }
  return { score: weights.name.alike, because }
}

function written({ appearances }: Named): string {
  return appearances[0]!.actor.name
}

function byCountry(a: Named, b: Named): Reason | null {
  if (a.country === null || b.country === null) return null
  const [x, y] = [named(a.country), named(b.country)]
  if (a.country === b.country) {
    return { score: weights.country.same, because: { ar: `الدولة واحدة: ${x.ar}`, en: `The same state: ${x.en}` } }
  }
  return {
    score: weights.country.other,
    because: { ar: `دولتان: ${x.ar} و${y.ar}`, en: `Two states: ${x.en} and ${y.en}` },
  }
}

function named(code: string) {
  return countryName(code) ?? { ar: code, en: code }
}

/** Posts that share most of their words. */
function byPost(a: Named, b: Named): Reason | null {
  if (overlap(a.posts, b.posts) < 0.75) return null
  return { score: weights.post.alike, because: { ar: 'المنصب واحد', en: 'The same post' } }
}

/** One report seldom spells one name in two ways. */
function byReport(a: Named, b: Named): Reason | null {
  if (a.name === b.name || a.parts.length !== b.parts.length) return null
  const [few, many] = a.reports.size <= b.reports.size ? [a, b] : [b, a]
  if (![...few.reports].some((report) => many.reports.has(report))) return null
  return {
    score: weights.report.both,
    because: { ar: 'يكتبهما تقرير واحد كتابتين', en: 'One report writes them in two ways' },
  }
}
