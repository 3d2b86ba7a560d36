import { hash } from 'node:crypto'

/** Hexadecimal SHA-256 of a text's UTF-8. */
export function sha256(text: string): string {
  return hash('sha256', text)
}
