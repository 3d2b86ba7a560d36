import type { ClaimType } from '../../../claim/claim.js'
import type { MeetingFormat, MeetingLevel, MeetingStatus } from '../../../claim/kinds/meeting.js'
import type { Role } from '../../../claim/kinds/membership.js'
import type { Capacity } from '../../../claim/kinds/participation.js'
import type { PledgeForm, PledgeStage } from '../../../claim/kinds/pledge.js'
import type { Act } from '../../../claim/kinds/statement.js'
import type { RemovedWhy } from '../../../claim/report.js'
import type { Modality } from '../../../claim/values.js'
import type { Verdict } from '../../../reconcile/record.js'
import type { Counted } from '../plural.js'

/** What the values of claims and of the record are called in one language. */
export interface Labels {
  /** Headings for many claims of one type. */
  kinds: Record<ClaimType, string>
  format: Record<MeetingFormat, string>
  level: Record<MeetingLevel, string>
  status: Record<MeetingStatus, string>
  /** What somebody was there as. */
  capacity: Record<Capacity, string>
  /** Headings over those who were there as it. */
  capacities: Record<Capacity, string>
  /** What somebody is in a forum. */
  role: Record<Role, string>
  /** Headings over those who are it. */
  roles: Record<Role, string>
  act: Record<Act, string>
  form: Record<PledgeForm, string>
  stage: Record<PledgeStage, string>
  modality: Record<Modality, string>
  verdict: Record<Verdict, string>
  removed: Record<RemovedWhy, string>
  /** By the measure's key. */
  /** By the unit's key; what stands in a report's own words is shown as it is. */
  units: Record<string, Counted>
}
