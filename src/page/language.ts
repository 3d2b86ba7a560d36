const SAMPLE = 20_000
const ENGLISH = /^(the|of|and|in|to|that|is|for|was|on)$/
const FRENCH = /^(le|la|les|des|et|du|dans|est|une|pour)$/

/** The likeliest language of a text as an ISO 639-1 code, null where letters and words do not tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const arabic = sample.match(/[\u0620-\u064A\u066E-\u06D3]/g)?.length ?? 0
  const latin = sample.match(/[A-Za-z\u00C0-\u024F]/g)?.length ?? 0
  if (arabic === 0 && latin === 0) return null
  if (arabic >= latin) return arabicScript(sample, arabic)
  const words = sample.toLowerCase().match(/[a-z\u00e0-\u00ff]+/g) ?? []
  const english = words.filter((word) => ENGLISH.test(word)).length
  const french = words.filter((word) => FRENCH.test(word)).length
  if (Math.max(english, french) * 20 < words.length) return null
  return english >= french ? 'en' : 'fr'
}

/** Persian and Urdu share the script; their own letters are frequent in them and rare in Arabic. */
function arabicScript(sample: string, letters: number): string {
  const urdu = sample.match(/[ٹڈڑےں]/g)?.length ?? 0
  const persian = sample.match(/[پچژگکی]/g)?.length ?? 0
  if (urdu * 40 > letters) return 'ur'
  return persian * 20 > letters ? 'fa' : 'ar'
}
