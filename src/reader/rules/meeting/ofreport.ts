import { gap } from '../../../claim/edtf.js'
import type { DraftOf } from '../../draft.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import type { TimeWords } from '../values/when.js'
import type { Located } from '../where/place.js'
import { isCity } from './context.js'
import { datelineOf, isRemote } from './dateline.js'
import { resolved } from './found.js'
import { looksBack } from './lookback.js'
import type { ToldMeeting } from './mentions.js'
import { statusOf } from './status.js'
import { isOfPaper } from './timed.js'
import { isDateline } from './timelike.js'

type Drafts = Map<ToldMeeting, DraftOf<'meeting'>>

/** What is said of a meeting that a report is about. */
const NOW = new Set(['held', 'opening', 'ongoing', 'concluded'])
/** Sentences, headlines among them, in which a report has told of its own meeting. */
const FIRST = 9
/** A report is of what happened in the last days. */
const NEWS = 6
/** Days before a report within which another meeting is what it is about. */
const NEAR = 10

/**
 * `وافقت الدول الأعضاء، الجمعة، على العودة. وأيدت القرار مئة دولة خلال جلسة استثنائية`: where a report dates none of its
 * meetings, the first it tells as a fact is of the day of its news, and where none has a place, of its dateline.
 */
export function settledByReport(telling: Telling, drafts: Drafts): Drafts {
  const { published } = telling
  const ordinals = [...drafts.values()].map(({ values }) => values.ordinal ?? 0)
  const own = [...drafts].find(
    ([meeting, draft]) =>
      isOwn(telling, meeting, draft) && !(draft.values.ordinal && ordinals.some((n) => n > draft.values.ordinal!)),
  )
  if (!published || !own) return drafts
  const [meeting, draft] = own
  const told = [...drafts.values()].map(({ values }) => values)
  const day = told.some(({ when }) => when && isOfThoseDays(when, published))
    ? null
    : dayOfNews(telling, meeting.mentions[0]!.zone.mention.from)
  const dayed = day ? withDay(draft, day) : draft
  const place = told.some((each) => each.place?.country && each.status !== 'planned')
    ? null
    : placeOfNews(telling, meeting, day)
  return new Map(drafts).set(meeting, place ? withPlace(dayed, place) : dayed)
}

interface Day {
  when: string
  derived: string[]
  words: { from: number; to: number }
}

const withDay = (draft: DraftOf<'meeting'>, day: Day): DraftOf<'meeting'> => ({
  ...draft,
  values: { ...draft.values, when: day.when, derived: [...(draft.values.derived ?? []), ...day.derived].sort() },
  words: [...draft.words, day.words],
})

function withPlace(draft: DraftOf<'meeting'>, { mark, how }: { mark: Mark; how: string }): DraftOf<'meeting'> {
  const { values } = draft
  const place = { ...meaning<Located>(mark).place, ...values.place }
  return {
    ...draft,
    values: { ...values, place, derived: [...(values.derived ?? []), how].sort() },
    words: [...draft.words, { from: mark.from, to: mark.to }],
  }
}

/** The city beside the day of the news, or that of the dateline, where the report tells of no other. */
function placeOfNews({ board }: Telling, meeting: ToldMeeting, day: Day | null): { mark: Mark; how: string } | null {
  const { zone } = meeting.mentions[0]!
  if (!day) return null
  const { to } = board.sentenceOf(zone.mention.from)
  if (isRemote(board, 0, to)) return null
  const beside = besideDay(board, day.words)
  if (beside) return { mark: beside, how: 'place from the lead' }
  const line = datelineOf(board)
  if (
    !line ||
    [...board.of('IN_PLACE'), ...board.of('AT_PLACE')].some((mark) => mark.from < to && isOtherCity(mark, line))
  )
    return null
  return { mark: line, how: 'place from the dateline' }
}

/** `توصلت المنظمة أمس في فيينا إلى تفاهم` */
function besideDay(board: Board, { from, to }: { from: number; to: number }): Mark | undefined {
  const before = board.of('IN_PLACE').find((mark) => mark.to === from && isCity(mark))
  return board.at(to).find(isCity) ?? before
}

const isOtherCity = (mark: Mark, line: Mark): boolean => {
  const { city } = meaning<Located>(mark).place
  return city !== undefined && city !== meaning<Located>(line).place.city
}

const isOfThoseDays = (when: string, published: string) =>
  when.length >= published.length && gap(when.slice(0, published.length), published) <= NEAR

function isOwn({ board }: Telling, meeting: ToldMeeting, { values, modality }: DraftOf<'meeting'>): boolean {
  const [first] = meeting.mentions
  const { relation, mention } = first!.zone
  if (values.whenText || !NOW.has(values.status) || modality !== 'asserted') return false
  if (first!.other || first!.verb || !(relation === null || relation === 'during')) return false
  if (statusOf(meeting) === 'planned') return false
  const n = board.sentenceIndex(mention.from)
  return n < FIRST && !looksBack(board, board.sentences[n]!.from, mention.from)
}

/** The first day, today or a weekday behind, that the report tells of up to the sentence of a token. */
function dayOfNews({ board, published }: Telling, token: number): Day | null {
  for (let i = 0; i < board.sentenceOf(token).to; i++) {
    const mark = board.at(i).find(isNews)
    if (!mark || isBound(board, i) || isOfPaper(board, i) || isDateline(board, mark) || isOfJourney(board, i)) continue
    if (isOfSpeech(board, i, token)) return null
    const { when, derived } = resolved(board, mark, published, 'past')
    if (!when || when > published! || gap(when, published!) > NEWS) return null
    return { when, derived: [...derived, 'when from the lead'], words: { from: mark.from, to: mark.to } }
  }
  return null
}

/** `قال الوزير أمس إن القمة عقدت`, `قال إن المطر هطل أمس`, `وفق بيان صادر أمس`: the day of what was said, or of who said it. */
function isOfSpeech(board: Board, day: number, meeting: number): boolean {
  const { from, to } = board.sentenceOf(day)
  return board.hasBetween(from, meeting < to ? Math.max(day, meeting) : day, 'that')
}

/** `غادر الوزير القاهرة اليوم. وكان حضر الاجتماع`: the day on which somebody came or went. */
const isOfJourney = (board: Board, day: number) =>
  board.hasBetween(board.sentenceOf(day).from, day, 'travels', 'arrives') ||
  JOURNEY.test(board.tokens[board.sentenceOf(day).from]!.norm)

const JOURNEY = /^[وف]?(?:ي|ت)?(?:غادرت?|عادت?|وصلت?|توجهت?)$/

/** `اليوم`, `أمس`, `الجمعة`, without a date of its own. */
function isNews(mark: Mark): boolean {
  if (mark.label !== 'TIME') return false
  const { when } = meaning<TimeWords>(mark)
  if (when?.day !== undefined || when?.month !== undefined || when?.year !== undefined) return false
  return (when?.unit === 'day' && (when.offset === 0 || when.offset === -1)) || when?.weekday !== undefined
}

/** `اعتبارا من الجمعة`, `حتى اليوم`, `منذ أمس`, `الأربعاء المقبل`: no day on which something was done. */
const isBound = ({ tokens }: Board, at: number) =>
  BOUND.test(tokens[at - 1]?.norm ?? '') || /^(?:ال)?(?:مقبل|قادم)$/.test(tokens[at + 1]?.norm ?? '')

const BOUND = /^(?:من|حتي|منذ|قبل|بعد|الي|عن|حول|بين)$/
