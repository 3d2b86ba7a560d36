/** The languages of the site. */
export const langs = ['ar', 'en'] as const
export type Lang = (typeof langs)[number]

/** For Intl: Gregorian months and Latin digits in both languages. */
export const locale: Record<Lang, string> = { ar: 'ar-u-ca-gregory-nu-latn', en: 'en-GB' }

export function isLang(text: string): text is Lang {
  return (langs as readonly string[]).includes(text)
}

export function direction(lang: Lang): 'rtl' | 'ltr' {
  return lang === 'ar' ? 'rtl' : 'ltr'
}

/** Whether a report's language is written from right to left. */
export function rightToLeft(language: string): boolean {
  return ['ar', 'fa', 'he', 'ku', 'ps', 'ur'].includes(language.split('-')[0]!)
}

/** Picks the language a browser asks for (RFC 9110, section 12.5.4); Arabic where it asks for neither. */
export function negotiate(header: string | undefined): Lang {
  const wishes = (header ?? '').slice(0, 500).split(',').map(wish)
  wishes.sort((a, b) => b.weight - a.weight)
  const best = wishes.find((w) => w.weight > 0 && isLang(w.lang))
  return best ? (best.lang as Lang) : 'ar'
}

function wish(range: string): { lang: string; weight: number } {
  const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
  const q = parameters.find((p) => p.startsWith('q='))
  const weight = q ? Number(q.slice(2)) : 1
  return { lang: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 }
}
