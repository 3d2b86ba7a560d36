/** Folded text and, for every folded character, the offset of the source character it comes from. */
export interface Folded {
  text: string
  /** `at[i]` is the source offset of folded character `i`; `at[text.length]` is the source's length. */
  at: Int32Array
}

const LETTERS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ؤ: 'و',
  ک: 'ك',
  گ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
}

/** Marks that carry no letter: vowel signs, tatweel, direction marks, joiners, the byte order mark and the page's filler. */
const DROPPED =
  /[\u0000\u00AD\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/

const cache: (string | undefined)[] = new Array(0x10000)
/** One for the units that are known to stay what they are. */
const stays = new Uint8Array(0x10000)

/**
 * What one UTF-16 unit becomes: nothing, itself, or (for ligatures of the presentation forms) several letters.
 * Hamza carriers, final ya and ta marbuta fold together, as reports write them unevenly; digits become ASCII.
 */
function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  const known = cache[code]
  if (known !== undefined) return known
  let out = unit
  if (DROPPED.test(unit)) out = ''
  else if (code >= 0x660 && code <= 0x669) out = String.fromCharCode(code - 0x660 + 48)
  else if (code >= 0x6f0 && code <= 0x6f9) out = String.fromCharCode(code - 0x6f0 + 48)
  else if (/[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/.test(unit)) out = ' '
  else if ((code >= 0xfb50 && code <= 0xfefc) || (code >= 0xff01 && code <= 0xff5e)) {
    out = [...unit.normalize('NFKC')].map((c) => (c === unit ? c : foldUnit(c))).join('')
  } else out = LETTERS[unit] ?? (code >= 0xd800 && code <= 0xdfff ? unit : unit.toLowerCase())
  cache[code] = out
  if (out === unit) stays[code] = 1
  return out
}

const TATWEEL = '\u0640'

/** `لندن ــ قال`: tatweel that stretches no letter stands for a dash. */
function isDash(source: string, at: number): boolean {
  if (at > 0 && /[\u0600-\u06ff]/.test(source[at - 1]!)) return false
  let end = at + 1
  while (source[end] === TATWEEL) end++
  return end === source.length || /\s/.test(source[end]!)
}

/** Folds a whole text for comparing and matching, with the way back to the source's offsets. Linear. */
export function fold(source: string): Folded {
  const { units, at } = foldUnits(source)
  return { text: textOf(units), at }
}

/** The same with the folded text as UTF-16 units. */
export function foldUnits(source: string): { units: Uint16Array; at: Int32Array } {
  let units = new Uint16Array(source.length + 1)
  let at = new Int32Array(source.length + 1)
  let n = 0
  for (let i = 0; i < source.length; i++) {
    let out = cache[source.charCodeAt(i)] ?? foldUnit(source[i]!)
    if (out === '' && source[i] === TATWEEL && isDash(source, i)) out = '-'
    if (out === '') continue
    if (n + out.length >= at.length) {
      at = grown(at, n + out.length + 1, Int32Array)
      units = grown(units, at.length, Uint16Array)
    }
    for (let k = 0; k < out.length; k++) {
      units[n] = out.charCodeAt(k)
      at[n++] = i
    }
  }
  at[n] = source.length
  return { units: units.subarray(0, n), at: at.subarray(0, n + 1) }
}

const CHUNK = 8192

export function textOf(units: Uint16Array): string {
  const parts: string[] = []
  for (let i = 0; i < units.length; i += CHUNK) {
    parts.push(String.fromCharCode.apply(null, units.subarray(i, i + CHUNK) as unknown as number[]))
  }
  return parts.join('')
}

function grown<T extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(
  old: T,
  need: number,
  make: new (length: number) => T,
): T {
  const bigger = new make(Math.max(need, old.length * 2))
  bigger.set(old)
  return bigger
}

/** A short string in its folded form: the form in which word lists are compared. */
export function foldWord(word: string): string {
  let out = ''
  let from = 0
  for (let i = 0; i < word.length; i++) {
    if (stays[word.charCodeAt(i)] === 1) continue
    const folded = foldUnit(word[i]!)
    if (folded === word[i]) continue
    out += word.slice(from, i) + folded
    from = i + 1
  }
  return from === 0 ? word : out + word.slice(from)
}
