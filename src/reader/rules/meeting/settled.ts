import type { DraftOf } from '../../draft.js'
import type { Board } from '../../engine/board.js'
import type { Telling } from '../../telling.js'
import { isRemote } from './dateline.js'
import type { ToldMeeting } from './mentions.js'
import type { Zone } from './zone.js'

type Drafts = Map<ToldMeeting, DraftOf<'meeting'>>

/** Within so many days meetings of one report are mostly held at one place, or told of beside one another. */
const NEAR = 14
const DAY = 10

/**
 * Beside a meeting of those days whose place is told, one without a place is mostly told of where its place would have to be
 * known: no claim is made of it, but for what is asked for, held on screens or where no list knows, and for one that is told
 * only because somebody takes part in it.
 */
export function settled({ board, meetings }: Telling, drafts: Drafts): Drafts {
  const placed = [...drafts.values()].filter(isPlaced)
  const days = placed.map(({ values }) => (values.when ? dayOf(values.when) : Number.NaN))
  const own = ownOf(drafts)
  const stays = (meeting: ToldMeeting, draft: DraftOf<'meeting'>) =>
    isPlaced(draft) ||
    meeting === own ||
    !draft.values.when ||
    draft.values.when.length < DAY ||
    draft.modality === 'requested' ||
    draft.modality === 'possible' ||
    meetings.tied.has(meeting) ||
    meeting.mentions.some(({ zone }) => isRemote(board, zone.from, zone.to) || isSomewhere(board, zone)) ||
    days.every((day) => Math.abs(dayOf(draft.values.when!) - day) > NEAR)
  return new Map([...drafts].filter(([meeting, draft]) => stays(meeting, draft)))
}

/** The meeting that the report tells of first as of something that happens. */
function ownOf(drafts: Drafts): ToldMeeting | undefined {
  const told = [...drafts.keys()].filter(({ mentions }) => mentions[0]!.zone.relation === null && !mentions[0]!.other)
  return told.reduce<ToldMeeting | undefined>(
    (first, meeting) => (first && at(first) <= at(meeting) ? first : meeting),
    undefined,
  )
}

const at = ({ mentions }: ToldMeeting) => mentions[0]!.zone.mention.from

const SPOT = /^[وفبل]?(?:ال)?(?:خليج|جزيره|منتجع|بلده|قريه|مدينه|بحيره|ضاحيه)$/

/** `في خليج كاربيس`: where is told, by a name that no list knows. */
function isSomewhere(board: Board, { from, to }: Zone): boolean {
  for (let i = from + 1; i < to; i++)
    if (SPOT.test(board.tokens[i]!.norm) && /^(?:في|ب)$/.test(board.tokens[i - 1]!.norm)) return true
  return false
}

const isPlaced = ({ values }: DraftOf<'meeting'>) => values.place?.country !== undefined

/** The first day of a time, counted in days. */
const dayOf = (when: string) => Date.parse(/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?/.exec(when)?.[0] ?? '') / 86_400_000
