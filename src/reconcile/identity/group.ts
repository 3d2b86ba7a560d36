import type { ActorKey } from '../actors.js'
import { count } from '../origins/count.js'
import { titleOf } from '../phrases/title.js'
import type { Meeting, Reason } from '../record.js'
import { type Agreed, agreed } from './agreed.js'
import { givenOf } from './given.js'
import { byTelling, type Mention } from './mention.js'
import { former, slug } from './slug.js'

/** What a meeting is by its own reports alone. */
type Own = Omit<Meeting, 'id' | 'formerly' | 'partOf' | 'parts' | 'alongside'>

/** Mentions taken for one meeting, on the way to the record. */
export interface Group {
  mentions: readonly Mention[]
  own: Own
  slug: string
  /** Every address that some of the mentions alone could have given. */
  former: string[]
  /** Empty until it has one. */
  id: string
  formerly: string[]
  /** As it stands in the record. */
  meeting: Meeting | null
}

/** Mentions as a meeting; null where they tell too little to be one. */
export function groupOf(mentions: readonly Mention[], because: Reason[], actorKey: ActorKey): Group | null {
  const told = agreed(mentions, actorKey)
  if (mentions.length === 1 && !knowable(told)) return null
  const claims = mentions.flatMap((mention) => mention.claims)
  const supports = mentions.flatMap(({ cited }) => cited.map(({ support }) => support))
  const own = { title: titleOf(told), ...told, given: givenOf(claims, told), supports, ...count(supports), because }
  return { mentions, own, slug: slug(told), former: former(mentions), id: '', formerly: [], meeting: null }
}

/** A lone claim that tells neither where nor when nor which meeting it was is no meeting of the record. */
function knowable({ place, when, whenText, ordinal, level, purpose, forum }: Agreed): boolean {
  const which = ordinal !== null || (forum !== null && level !== null)
  return place !== null || when !== null || whenText !== null || which || purpose !== null
}

/** The canonical order of meetings. */
export function byMentions(a: Group, b: Group): number {
  return byTelling(a.mentions[0]!, b.mentions[0]!)
}
