import { foldWord } from '../../arabic/fold.js'
import { agencies } from '../../claim/agencies.js'

const keys = new Map(agencies().flatMap(({ key, written }) => written.map((form) => [bare(form), key] as const)))

/** The key of the agency that a name writes, else null. Marks, quotes and blanks inside initials do not matter. */
export function agencyNamed(name: string): string | null {
  return keys.get(bare(name)) ?? null
}

/** The same for a name that is folded and has no marks. */
export function agencyOfFolded(name: string): string | null {
  return keys.get(name) ?? null
}

function bare(name: string): string {
  return foldWord(name)
    .replace(/["'«»“”().،*_-]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
