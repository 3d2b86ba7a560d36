import { foldWord } from '../../arabic/fold.js'

/** Measures of single events: two numbers of one place are of one event only where more than the place says so. */
const OF_EVENTS = new Set(
  'attacks killed wounded cost losses damage volume weight length area people equipment share munitions facilities homes budget spending trade detainees jobs power temperature visitors oil output growth exports imports fighters troops migrants signatories ratifications'.split(
    ' ',
  ),
)

export function ofEvents(measure: string): boolean {
  return OF_EVENTS.has(measure)
}

/** Words that count people one by one. Folded. */
const HEADS = new Set('شخص اشخاص نسمه انسان فرد افراد'.split(' '))

/** What a figure is counted in: a currency by its code, however it was written. */
export const unitOfFigure = ({
  money,
  unit,
}: {
  money?: { currency: string } | undefined
  unit?: string | null | undefined
}): string => money?.currency ?? unitKey(unit)

/** One key for a unit however it is inflected: «شخصا», «شخص» and «أشخاص» count the same. */
export function unitKey(unit: string | null | undefined): string {
  const folded = foldWord(unit ?? '')
  const bare = folded.length > 3 ? folded.replace(/ا$/, '') : folded
  return HEADS.has(bare) ? 'شخص' : bare
}
