/**
 * Spells whole numbers in Arabic words, by the grammar books and apart from the reader: nominative or oblique, masculine or
 * feminine, hundreds joined or apart, with the hamza or without.
 */
export interface Spelling {
  oblique: boolean
  feminine: boolean
  apart: boolean
  old: boolean
}

const MASCULINE = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة']
const FEMININE = ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر']
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const HUNDREDS = ['', '', '', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const SCALES: [number, string, string, string, string][] = [
  [1e12, 'تريليون', 'تريليونان', 'تريليونات', 'تريليونا'],
  [1e9, 'مليار', 'ملياران', 'مليارات', 'مليارا'],
  [1e6, 'مليون', 'مليونان', 'ملايين', 'مليونا'],
  [1e3, 'ألف', 'ألفان', 'آلاف', 'ألفا'],
]

const dual = (word: string, { oblique }: Spelling) => (oblique ? word.replace(/ان$/, 'ين') : word)

function ten(n: number, s: Spelling): string {
  const words = s.feminine ? FEMININE : MASCULINE
  if (n <= 10) return n === 2 ? dual(words[2]!, s) : words[n]!
  if (n === 11) return s.feminine ? 'إحدى عشرة' : 'أحد عشر'
  if (n === 12)
    return `${s.feminine ? (s.oblique ? 'اثنتي' : 'اثنتا') : s.oblique ? 'اثني' : 'اثنا'} ${s.feminine ? 'عشرة' : 'عشر'}`
  if (n < 20) return `${words[n - 10]} ${s.feminine ? 'عشرة' : 'عشر'}`
  const tens = `${TENS[Math.floor(n / 10)]}${s.oblique ? 'ين' : 'ون'}`
  const unit = n % 10
  if (unit === 0) return tens
  const first = unit === 1 && s.feminine ? 'إحدى' : unit === 2 ? dual(words[2]!, s) : words[unit]!
  return `${first} و${tens}`
}

function hundred(n: number, s: Spelling): string {
  const count = Math.floor(n / 100)
  const one = s.old ? 'مائة' : 'مئة'
  const two = s.old ? 'مائتان' : 'مئتان'
  const whole =
    count === 1
      ? one
      : count === 2
        ? dual(two, s)
        : `${HUNDREDS[count]}${count === 8 && s.apart ? 'ي' : ''}${s.apart ? ' ' : ''}${one}`
  const rest = n % 100
  return [...(count ? [whole] : []), ...(rest ? [ten(rest, s)] : [])].join(' و')
}

/** The number's words; `0` to a thousand times the largest scale. */
export function spell(n: number, s: Spelling): string {
  if (n === 0) return 'صفر'
  const parts: string[] = []
  let rest = n
  for (const [size, one, two, few, many] of SCALES) {
    const count = Math.floor(rest / size)
    rest %= size
    if (count === 0) continue
    const masculine = { ...s, feminine: false }
    const below = count % 100
    if (count === 1) parts.push(one)
    else if (count === 2) parts.push(dual(two, s))
    else if (below >= 3 && below <= 10) parts.push(`${hundred(count, masculine)} ${few}`)
    else if (below >= 11) parts.push(`${hundred(count, masculine)} ${many}`)
    else parts.push(`${hundred(count, masculine)} ${one}`)
  }
  if (rest) parts.push(hundred(rest, s))
  return parts.join(' و')
}
