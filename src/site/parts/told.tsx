import type { Claim, ClaimOf } from '../../claim/claim.js'
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
      {toldApart(claim) ? <span class="badge">{v.t.modality[claim.modality]}</span> : null}
      {beside ? null : <Chain chain={claim.chain} v={v} />}
      {claim.type === 'statement' && !beside ? <Said claim={claim} /> : null}
    </span>
  )
}

/** What is asserted needs no word for it; a planned meeting has said so in its status, money asked for in its stage. */
function toldApart(claim: Claim): boolean {
  const said = claim.type === 'meeting' ? claim.status : claim.type === 'pledge' ? claim.stage : null
  return claim.modality !== 'asserted' && claim.modality !== said
}

/** Words said, in quotation marks where they are the speaker's own and the report's marks are not among them. */
function Said({ claim }: { claim: ClaimOf<'statement'> }) {
  return (
    <span class={claim.direct && !/[«»"“”]/.test(claim.text) ? 'said direct' : 'said'} lang="ar" dir="auto">
      {claim.text}
    </span>
  )
}
