import type { Lang } from './language.js'

/**
 * A report's id as one path segment: `news.txt#2` is `news.txt~2`. The last `#` of an id is always the one before the
 * story's number, so two ids never share an address.
 */
export function reportSlug(id: string): string {
  const hash = id.lastIndexOf('#')
  if (hash < 0) return segment(id)
  return `${segment(id.slice(0, hash))}~${segment(id.slice(hash + 1))}`
}

/** The ids of reports that a decoded segment may stand for. */
export function idsOf(slug: string): string[] {
  const tilde = slug.lastIndexOf('~')
  return tilde < 0 ? [slug] : [`${slug.slice(0, tilde)}#${slug.slice(tilde + 1)}`, slug]
}

/** One path segment out of any text; a lone surrogate, which no address can hold, becomes U+FFFD. */
export function segment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
}

export function pageAddress(lang: Lang, path: string): string {
  return `/${lang}/${path}`
}

export function meetingAddress(lang: Lang, id: string): string {
  return pageAddress(lang, `meetings/${segment(id)}`)
}

export function familyAddress(lang: Lang, id: string): string {
  return pageAddress(lang, `families/${segment(id)}`)
}

export function reportAddress(lang: Lang, id: string): string {
  return pageAddress(lang, `reports/${reportSlug(id)}`)
}

/** Where a claim's words stand. */
export function wordsAddress(lang: Lang, report: string, claim: string): string {
  return `${reportAddress(lang, report)}#${claim}`
}

/** The same answer as data. */
export function dataAddress(address: string): string {
  return address.endsWith('/') ? `${address}index.json` : `${address}.json`
}

/** The words to be lit when a claim is the address's target, for reports whose claims stand on several stretches. */
export function marksAddress(id: string): string {
  return `/reports/${reportSlug(id)}.css`
}
