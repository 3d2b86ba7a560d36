import { pageAddress } from './address.js'
import type { View } from './view.js'

/** What an address asks for beside its answer: the day, which record, which page of a list. */
export function askedOf({ known, mode }: Pick<View, 'known' | 'mode'>, page = 1): string {
  const asked = [known && `known=${known}`, mode !== 'marked' && `record=${mode}`, page > 1 && `page=${page}`]
  return asked.filter(Boolean).join('&')
}

/** Another page of the list that is shown. */
export function addressOf(v: View, page: number): string {
  const asked = askedOf(v, page)
  return `${pageAddress(v.lang, v.path)}${asked ? `?${asked}` : ''}`
}
