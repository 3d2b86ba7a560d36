import { IntakeError } from './intakeerror.js'

/** First bytes of formats that are not text, and what to do with such a file. */
const MAGIC: { name: string; bytes: number[]; advice: string }[] = [
  { name: 'a PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], advice: 'save its text as a .txt file and give that' },
  { name: 'a ZIP archive or an office document', bytes: [0x50, 0x4b, 3, 4], advice: 'save its text as a .txt file' },
  { name: 'an old office document', bytes: [0xd0, 0xcf, 0x11, 0xe0], advice: 'save its text as a .txt file' },
  { name: 'an RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], advice: 'save its text as a .txt file' },
  { name: 'a gzip archive', bytes: [0x1f, 0x8b, 8], advice: 'unpack it first' },
  { name: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47], advice: 'give its text' },
  { name: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff], advice: 'give its text' },
  { name: 'a GIF picture', bytes: [0x47, 0x49, 0x46, 0x38], advice: 'give its text' },
]

/** Throws IntakeError 'binary' where the bytes begin as a known format that is not text. */
export function refuseBinary(bytes: Uint8Array): void {
  for (const { name, bytes: first, advice } of MAGIC) {
    if (first.every((byte, i) => bytes[i] === byte)) {
      throw new IntakeError('binary', `this is ${name}, not text: ${advice}`)
    }
  }
}

export type Utf16 = 'utf-16le' | 'utf-16be'

const SAMPLE = 1 << 16

/**
 * UTF-16 by its byte order mark, or by its bytes: in Arabic and ASCII text the high byte of nearly every unit is 06 or 00.
 * Null for everything else. Throws IntakeError 'binary' where NUL bytes have no such order.
 */
export function utf16Kind(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const high = [0, 0]
  const sampled = Math.min(bytes.length, SAMPLE) & ~1
  for (let i = 0; i < sampled; i++) {
    if (bytes[i] === 0 || bytes[i] === 6) high[i & 1]!++
  }
  const units = sampled / 2
  if (units > 0 && bytes.length % 2 === 0) {
    if (high[1]! > units * 0.7 && high[0]! < units * 0.3) return 'utf-16le'
    if (high[0]! > units * 0.7 && high[1]! < units * 0.3) return 'utf-16be'
  }
  if (bytes.includes(0)) throw new IntakeError('binary', 'this is not text: give plain text, a page or records')
  return null
}
