import { analyse } from 'chardet'
import { refuseBinary, utf16Kind } from './bytes.js'
import { IntakeError } from './intakeerror.js'

export interface Decoded {
  text: string
  /** The name of the charset in the WHATWG Encoding Standard. */
  charset: string
}

const SAMPLE = 1 << 16

/**
 * Bytes to text. A byte order mark decides, then UTF-16's pattern of bytes, then valid UTF-8, then what an HTML page
 * declares, then the likeliest Arabic charset. The byte order mark stays in the text, so offsets count it.
 * Throws IntakeError 'empty', 'binary' or 'charset'. Linear.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new IntakeError('empty', 'nothing in it: give a file with text')
  refuseBinary(bytes)
  const decoded = decodeUnicode(bytes) ?? decodeOneByte(bytes)
  if (decoded.text.trim() === '') throw new IntakeError('empty', 'only blanks in it: give a file with text')
  refuseControls(decoded.text)
  return decoded
}

function decodeUnicode(bytes: Uint8Array): Decoded | null {
  const utf16 = utf16Kind(bytes)
  if (utf16) return { text: strictly(utf16, bytes) ?? loosely(utf16, bytes), charset: utf16 }
  const text = strictly('utf-8', bytes)
  if (text !== null) return { text, charset: 'utf-8' }
  return mostlyUtf8(bytes)
}

/** UTF-8 that was cut inside a letter or has a few damaged letters is still UTF-8. */
function mostlyUtf8(bytes: Uint8Array): Decoded | null {
  const sample = loosely('utf-8', bytes.subarray(0, SAMPLE))
  const lost = sample.split('\uFFFD').length - 1
  if (lost * 20 > arabicLetters(sample)) return null
  return { text: loosely('utf-8', bytes), charset: 'utf-8' }
}

function decodeOneByte(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE)
  const declared = declaredCharset(sample)
  const fromPage = declared && declared !== 'utf-8' ? strictly(declared, bytes) : null
  if (fromPage !== null) return { text: fromPage, charset: declared! }
  const charset = likeliestCharset(sample)
  if (!charset) {
    throw new IntakeError('charset', 'the letters are in no charset that is known here: save it as UTF-8')
  }
  return { text: loosely(charset, bytes), charset }
}

/** The charset an HTML or XML head declares, by its standard name. */
function declaredCharset(sample: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(sample.subarray(0, 4096))
  if (!head.includes('<')) return null
  const label = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([A-Za-z0-9_:.-]{2,40})/i.exec(head)?.[1]
  return label ? standardName(label) : null
}

function standardName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

const ARABIC_CHARSETS = ['windows-1256', 'iso-8859-6']
/** Half of all letters of running Arabic. In a wrong charset they turn into rare letters and signs. */
const COMMON = new Set('اليمنورتبةعدأ')

/** The Arabic charset in which most letters are common ones; else what chardet thinks likeliest. */
function likeliestCharset(sample: Uint8Array): string | null {
  let best: string | null = null
  let most = 0.45
  for (const charset of ARABIC_CHARSETS) {
    const share = commonShare(strictly(charset, sample) ?? '')
    if (share > most) {
      most = share
      best = charset
    }
  }
  if (best) return best
  for (const match of analyse(sample)) {
    const name = match.confidence >= 20 ? standardName(match.name) : null
    if (name && !name.startsWith('utf-') && strictly(name, sample) !== null) return name
  }
  return null
}

/** Of the characters beyond ASCII, the share that are common Arabic letters. */
function commonShare(text: string): number {
  let common = 0
  let all = 0
  for (const char of text) {
    if (char < '\u0080') continue
    all++
    if (COMMON.has(char)) common++
  }
  return all === 0 ? 0 : common / all
}

function arabicLetters(text: string): number {
  let n = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x620 && code <= 0x64a) n++
  }
  return n
}

function strictly(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function loosely(charset: string, bytes: Uint8Array): string {
  return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes)
}

/** Text has line breaks and tabs but hardly another control character. */
function refuseControls(text: string): void {
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0) throw notText()
    if (code < 9 || (code > 13 && code < 32) || code === 127) controls++
  }
  if (controls * 50 > text.length) throw notText()
}

function notText(): IntakeError {
  return new IntakeError('binary', 'this is not text: give plain text, a page or records')
}
