const SAMPLE = 4000
const ENGLISH = /^(the|of|and|in|to|that|is|for|was|on)$/
const FRENCH = /^(le|la|les|des|et|du|dans|est|une|pour)$/

/** The likeliest language of a text as an ISO 639-1 code, null where letters and words do not tell. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE)
  const seen = { arabic: 0, latin: 0, persian: 0, urdu: 0 }
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (code >= 0x620 && code <= 0x64a) seen.arabic++
    else if (code >= 0x66e && code <= 0x6d3) {
      seen.arabic++
      if (PERSIAN.has(code)) seen.persian++
      else if (URDU.has(code)) seen.urdu++
    } else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f))
      seen.latin++
  }
  if (seen.arabic === 0 && seen.latin === 0) return null
  if (seen.arabic < seen.latin) return latinScript(sample)
  if (seen.urdu * 40 > seen.arabic) return 'ur'
  return seen.persian * 20 > seen.arabic ? 'fa' : 'ar'
}

const codes = (letters: string) => new Set([...letters].map((letter) => letter.charCodeAt(0)))
/** Persian and Urdu share the script; their own letters are frequent in them and rare in Arabic. */
const PERSIAN = codes('پچژگکی')
const URDU = codes('ٹڈڑےں')

function latinScript(sample: string): string | null {
  const words = sample.toLowerCase().match(/[a-z\u00e0-\u00ff]+/g) ?? []
  const english = words.filter((word) => ENGLISH.test(word)).length
  const french = words.filter((word) => FRENCH.test(word)).length
  if (Math.max(english, french) * 20 < words.length) return null
  return english >= french ? 'en' : 'fr'
}
