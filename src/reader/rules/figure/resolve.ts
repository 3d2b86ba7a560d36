import type { Place } from '../../../claim/values.js'
import type { Draft } from '../../draft.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import { resolveTime, type TimeWords } from '../../values.js'
import { actorOfMark } from '../pledge/beneficiary.js'
import { helpedState } from '../pledge/helped.js'
import type { Measured } from './measured.js'
import { nearNumber, placeOf } from './where.js'

/** Figures from FIGURE marks, with the places of their clause and the time since when they count. */
export function figures(telling: Telling): Draft[] {
  const marks = telling.board.of('FIGURE').toSorted((a, b) => a.from - b.from || b.to - a.to)
  return marks.filter(isOwn).map((mark) => {
    const { measure, quantity, unit, money, from, to } = meaning<Measured>(mark)
    const since = sinceIn(telling, mark, to)
    const asOf = asOfIn(telling, nearNumber(telling.board, mark.parts[0]!, { from, to }))
    const told = ownPlace(telling, mark) ?? placeOf(telling.board, mark, { from, to })
    const place = told ?? (OF_CONFERENCE.has(measure) ? helpedPlace(telling.board) : null)
    const derived = [
      ...new Set([
        ...since.derived,
        ...asOf.derived,
        ...(place && !told ? ["place is whom the report's meeting helps"] : []),
      ]),
    ]
    return {
      values: {
        type: 'figure',
        measure,
        quantity,
        unit,
        ...(money ? { money } : {}),
        place,
        since: since.when,
        asOf: asOf.when,
        ...(derived.length > 0 ? { derived } : {}),
      },
      words: [{ from: mark.from, to: Math.max(mark.to, since.to) }],
      chain: telling.speeches.chainAt(mark.parts[0]!.from),
      marks: [mark],
    }
  })
}

/** A number that two rules read as the same measure is told once. */
function isOwn(mark: Mark, k: number, all: readonly Mark[]): boolean {
  const before = all[k - 1]
  if (before?.parts[0]?.from !== mark.parts[0]!.from) return true
  return meaning<Measured>(before!).measure !== meaning<Measured>(mark).measure
}

/** What is told of the state for which a conference is held. */
const OF_CONFERENCE = new Set(['funding_need', 'cost', 'damage', 'losses'])

function helpedPlace(board: Board): Place | null {
  const state = helpedState(board)
  return state && { name: actorOfMark(board, state).name, country: String(state.value) }
}

/** `بلاده تستضيف مليون لاجئ`: in the speaker's state, whoever they are. */
function ownPlace(telling: Telling, mark: Mark): Place | null {
  const { board } = telling
  const number = mark.parts[0]!
  const from = Math.max(board.sentenceOf(number.from).from, number.from - OWN_REACH)
  if (!board.hasBetween(from, number.from, 'own_state')) return null
  for (let i = number.from - 1; i >= from; i--) {
    const own = board.markAt(i, 'own_state')
    const country = own && own.prep === '' ? whose(telling, i) : undefined
    if (own && country) return { name: board.words(own.from, own.to), country }
    if (board.markAt(i, 'PLACE')) return null
  }
  return null
}

/** Whose state `بلاده` is: his who speaks, else his who spoke right before. */
function whose({ board, speeches }: Telling, at: number): string | undefined {
  const speech = speeches.at(at)
  if (speech) return speech.speaker.country
  const last = speeches.lastBefore(at)
  const isNear = last && board.sentenceIndex(at) - board.sentenceIndex(last.to - 1) <= 1
  return isNear && last.speaker.kind === 'person' ? last.speaker.country : undefined
}

const OWN_REACH = 14

/** `منذ صيف 2014`: since when. */
function sinceIn(telling: Telling, mark: Mark, to: number): { when: string | null; to: number; derived: string[] } {
  const { board } = telling
  const end = Math.max(to, Math.min(board.sentenceOf(mark.from).to, mark.to + 12))
  for (let i = Math.max(board.sentenceOf(mark.from).from, mark.from - SHORT); i < end; i++) {
    if (board.tokens[i]!.norm !== 'منذ') continue
    for (let k = i; k < Math.min(i + 10, end); k++) {
      const time = board.markAt(k, 'TIME')
      if (!time) continue
      const { when, derived } = resolveTime(meaning<TimeWords>(time), { at: telling.published, prefer: 'past' })
      return { when: when?.split('/')[0] ?? null, to: time.to, derived }
    }
  }
  return sinceBefore(telling, mark)
}

/** `منذ عام 2009، قتل 14 ألف شخص`: since when, at the head of the sentence. */
function sinceBefore(
  { board, published }: Telling,
  mark: Mark,
): { when: string | null; to: number; derived: string[] } {
  const { from } = board.sentenceOf(mark.from)
  const time = SINCE.test(board.tokens[from]!.norm) ? board.markAt(from + 1, 'TIME') : undefined
  if (!time || mark.from - time.to > HEAD) return { when: null, to: 0, derived: [] }
  const { when, derived } = resolveTime(meaning<TimeWords>(time), { at: published, prefer: 'past' })
  return { when: when?.split('/')[0] ?? null, to: 0, derived }
}

/** Evidence may begin within `منذ عام 2014`. */
const SHORT = 2

const SINCE = /^[وف]?منذ$/
const HEAD = 3

const AS_OF = /^(?:[بو]?حتي|بنهايه|نهايه|بحلول|عام|خلال|في|اليوم|امس|العام|الشهر|سنه)$/
const UNTIL_NOW = /^(?:الان|اليوم|تاريخه|الساعه)$/

/** When a figure holds: `حتى نهاية يونيو`, `في عام 2019`, `حتى الآن` (the day of publication). */
function asOfIn(telling: Telling, clause: { from: number; to: number }): { when: string | null; derived: string[] } {
  const { board, published } = telling
  for (let i = clause.from; i < clause.to; i++) {
    if (board.tokens[i]!.norm === 'حتي' && UNTIL_NOW.test(board.tokens[i + 1]?.norm ?? ''))
      return { when: published, derived: published ? ['asOf from published date'] : [] }
    const time = board.markAt(i, 'TIME')
    if (!time || (!AS_OF.test(board.tokens[time.from]!.norm) && !AS_OF.test(board.tokens[time.from - 1]?.norm ?? '')))
      continue
    if (board.tokens[i - 1]?.norm === 'منذ') continue
    const { when, derived } = resolveTime(meaning<TimeWords>(time), { at: published, prefer: 'past' })
    if (when && (!published || when.slice(0, 10) <= published)) return { when, derived }
  }
  return { when: null, derived: [] }
}
