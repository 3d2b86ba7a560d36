import { foldWord } from '../../arabic/fold.js'
import { agencies } from '../../claim/agencies.js'
import type { Labels } from '../../claim/base.js'
import type { Link } from '../../claim/values.js'

const known = new Map<string, { key: string; names: Labels }>()
for (const { key, names, written } of agencies()) {
  for (const form of [key, ...written]) known.set(plain(form), { key, names })
}

/** Words a report names its sources by without naming any: `وكالات`, `agencies`. */
const UNNAMED = new Set(['وكالات', 'الوكالات', 'وكالات الانباء', 'وكالات عالميه', 'agencies', 'متابعات'].map(plain))

function plain(name: string): string {
  return foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** One key for an agency however it is written, or null where no agency is named. */
export function agencyKey(name: string | null | undefined): string | null {
  if (!name) return null
  const form = plain(name)
  if (form === '' || UNNAMED.has(form)) return null
  return known.get(form)?.key ?? form
}

/** The outermost agency a chain of transmission names. */
export function agencyOfChain(chain: readonly Link[]): string | null {
  for (const link of chain) {
    if ('agency' in link) return agencyKey(link.agency)
  }
  return null
}
