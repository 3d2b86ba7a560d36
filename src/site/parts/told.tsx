import type { Claim } from '../../claim/claim.js'
import type { View } from '../view.js'
import { Chain } from './actor.js'
import { type Telling, tellings } from './telling.js'

interface Props {
  claim: Claim
  v: View
  /** True where the words themselves stand beside it: what was said, and who passed it on, is then not repeated. */
  beside?: boolean
}

/** What a claim says, in the page's language, names and titles as the report writes them. */
export function Told({ claim, v, beside = false }: Props) {
  const tell = tellings[claim.type] as (claim: Claim, v: View) => Telling
  const { main, details } = tell(claim, v)
  return (
    <span class={`told ${claim.type}`}>
      <strong>{main}</strong>
      {details
        .filter((detail) => detail)
        .map((detail) => (
          <>
            {'\u00A0· '}
            <span class="detail">{detail}</span>
          </>
        ))}
      {claim.modality === 'asserted' ? null : <span class="badge">{v.t.modality[claim.modality]}</span>}
      {beside ? null : <Chain chain={claim.chain} v={v} />}
      {claim.type === 'statement' && !beside ? (
        <span class={claim.direct ? 'said direct' : 'said'} lang="ar" dir="auto">
          {claim.text}
        </span>
      ) : null}
    </span>
  )
}
