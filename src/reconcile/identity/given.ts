import type { Meeting as MeetingClaim } from '../../claim/claim.js'
import { within } from '../../claim/edtf.js'
import { cityKey } from '../phrases/names.js'
import type { Given, GivenField } from '../record.js'
import type { Agreed } from './agreed.js'

/** Whether a claim itself says what the meeting is taken to have. */
const says: Record<GivenField, (claim: MeetingClaim, agreed: Agreed) => boolean> = {
  when: ({ when }, agreed) => when !== null && agreed.when !== null && within(when, agreed.when),
  place: ({ place }, agreed) => (agreed.place?.city ? cityKey(place) !== null : place !== null),
  forum: ({ forum }) => forum !== null,
  level: ({ level }) => level !== null,
  ordinal: ({ ordinal }) => ordinal !== null,
  host: ({ host }) => host !== null,
}

/** For every value that only some of the reports give: who gives it, and who is joined to them and takes it over. */
export function givenOf(claims: readonly MeetingClaim[], agreed: Agreed): Given[] {
  const reports = [...new Set(claims.map((claim) => claim.report))]
  return (Object.keys(says) as GivenField[]).flatMap((field) => {
    if (agreed[field] === null) return []
    const by = new Set(claims.filter((claim) => says[field](claim, agreed)).map((claim) => claim.report))
    const joined = reports.filter((report) => !by.has(report))
    return by.size > 0 && joined.length > 0 ? { field, by: [...by], joined } : []
  })
}
