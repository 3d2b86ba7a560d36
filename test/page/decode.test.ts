import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/page/decode.js'
import { headline, paragraphs } from './pages.js'

const text = [headline, ...paragraphs].join('\n')

function inTable(charset: string, written: string): Uint8Array {
  const codes = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) codes.set(new TextDecoder(charset).decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from(written, (char) => codes.get(char) ?? 63)
}

function utf16be(written: string): Uint8Array {
  return Buffer.from(written, 'utf16le').swap16()
}

describe('decode', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-16 little endian', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 big endian', utf16be(text), 'utf-16be'],
    ['windows-1256', inTable('windows-1256', text), 'windows-1256'],
    ['ISO 8859-6', inTable('iso-8859-6', text), 'iso-8859-6'],
  ])('reads %s', (_, bytes, charset) => {
    expect(decode(bytes)).toEqual({ text, charset })
  })

  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 little endian', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 big endian', utf16be(`\uFEFF${text}`), 'utf-16be'],
  ])('keeps the byte order mark of %s in the text', (_, bytes, charset) => {
    expect(decode(bytes)).toEqual({ text: `\uFEFF${text}`, charset })
  })

  it('reads UTF-8 that was cut inside a letter', () => {
    const bytes = Buffer.from(`${text}ن`)
    expect(decode(bytes.subarray(0, -1))).toEqual({ text: `${text}\uFFFD`, charset: 'utf-8' })
  })

  it('follows what a page declares where the letters do not tell', () => {
    const page = inTable('windows-1252', '<html><head><meta charset="iso-8859-1"></head><p>Café à Genève</p></html>')
    expect(decode(page).text).toContain('Café à Genève')
  })

  it('believes valid UTF-8 more than a page that declares something else', () => {
    const page = `<meta charset="windows-1256"><p>${headline}</p>`
    expect(decode(Buffer.from(page))).toEqual({ text: page, charset: 'utf-8' })
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'empty'],
    ['blanks', Buffer.from(' \n\t '), 'empty'],
    ['a mark alone', Buffer.from('\uFEFF'), 'empty'],
    ['a PDF', Buffer.from('%PDF-1.7 stream'), 'binary'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'binary'],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'binary'],
    ['zero bytes', new Uint8Array(4096), 'binary'],
    ['a program', Uint8Array.from({ length: 4001 }, (_, i) => (i * 7919) % 251), 'binary'],
    ['text with a zero byte', Buffer.from(`${headline}\u0000${headline}`), 'binary'],
  ])('refuses %s with one line', (_, bytes, code) => {
    const refused = expect.objectContaining({
      name: 'IntakeError',
      code,
      message: expect.stringMatching(/^[^\n]{10,200}$/),
    })
    expect(() => decode(bytes)).toThrow(refused)
  })

  it('gives text or an IntakeError for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          expect(decode(bytes).text).not.toContain('\u0000')
        } catch (error) {
          expect(error).toMatchObject({ name: 'IntakeError' })
        }
      }),
    )
  })
})
