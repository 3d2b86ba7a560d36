import { ambiguousForms, sources } from '../../claim/agencies.js'
import { lexicon } from '../engine/lexicon.js'

/** Agencies, broadcasters and newspapers as the text names them; the meaning is the key in a chain of transmission. */
export const agencies = lexicon('AGENCY', lines(false))

/** Short names of the same sources that are common words too: see `ambiguousForms`. They stand whole (`بنا`, `واع`). */
export const agenciesMaybe = lexicon('AGENCY_MAYBE', lines(true), { clitics: 'none' })

function lines(ambiguous: boolean): string {
  return sources
    .map(
      ({ key, forms, gloss }) => [forms.filter((form) => ambiguousForms.has(form) === ambiguous), key, gloss] as const,
    )
    .filter(([forms]) => forms.length > 0)
    .map(([forms, key, gloss]) => `${forms.join(' / ')} | ${key} | ${gloss}`)
    .join('\n')
}
