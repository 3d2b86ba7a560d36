export type ContentKind = 'text' | 'html' | 'records'

const BY_EXTENSION: Record<string, ContentKind> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'records',
  jsonl: 'records',
  ndjson: 'records',
}

/**
 * What a content is: by the extension of its name, else by how it begins. A `.txt` that begins as a page is a page.
 * Give decoded text, or bytes where only the beginning is to be looked at.
 */
export function kindOf(name: string, content: Uint8Array | string): ContentKind {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const known = BY_EXTENSION[extension]
  if (known) return known
  const head = (typeof content === 'string' ? content.slice(0, 2048) : asciiOf(content)).replace(/^[\uFEFF\s]+/, '')
  if (/^<(!doctype html|html|head|body|\?xml[^>]{0,200}>\s{0,99}<(!doctype html|html))/i.test(head)) return 'html'
  if (extension === 'txt') return 'text'
  if (/^<(!--|meta|title|article|main|section|header|div|p|table|h[1-6]|a|span|img)[\s>]/i.test(head)) return 'html'
  return /^(\[\s*)?\{\s*("|\}|$)/.test(head) ? 'records' : 'text'
}

/** The ASCII of the first bytes; the zero bytes of UTF-16 fall out. */
function asciiOf(bytes: Uint8Array): string {
  let out = ''
  for (const byte of bytes.subarray(0, 2048)) if (byte > 0 && byte < 128) out += String.fromCharCode(byte)
  return out
}
