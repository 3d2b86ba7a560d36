import type { Place } from '../../../claim/values.js'
import type { Draft } from '../../draft.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import { resolveTime, type TimeWords } from '../../values.js'
import type { Located } from '../where/place.js'
import { writtenFrom } from '../who/post.js'
import type { Measured } from './measured.js'

/** Figures from FIGURE marks, with the places of their clause and the time since when they count. */
export function figures(telling: Telling): Draft[] {
  const marks = telling.board.of('FIGURE').toSorted((a, b) => a.from - b.from)
  return marks.map((mark) => {
    const { measure, quantity, unit, money, from, to } = meaning<Measured>(mark)
    const since = sinceIn(telling, mark, to)
    return {
      values: {
        type: 'figure',
        measure,
        quantity,
        unit,
        ...(money ? { money } : {}),
        place: placeIn(telling, from, to) ?? placeIn(telling, ...sentenceRange(telling, mark)),
        since: since.when,
        asOf: null,
        ...(since.derived.length > 0 ? { derived: since.derived } : {}),
      },
      words: [{ from: mark.from, to: Math.max(mark.to, since.to) }],
      chain: telling.speeches.chainAt(mark.parts[0]!.from),
      marks: [mark],
    }
  })
}

const WIDEST = 40

function sentenceRange({ board }: Telling, mark: Mark): [number, number] {
  const { from, to } = board.sentenceOf(mark.from)
  return [Math.max(from, mark.from - WIDEST), Math.min(to, mark.to + WIDEST)]
}

/** All places of a range, their countries joined; where none is named, the states whose adjectives stand there. */
function placeIn({ board }: Telling, from: number, to: number): Place | null {
  const names: string[] = []
  const countries = new Set<string>()
  const adjectives: Mark[] = []
  for (let i = from; i < to; i++) {
    const place = board.markAt(i, 'PLACE')
    if (place && !board.markAt(i, 'CAPITAL')) {
      const { name, country } = meaning<Located>(place).place
      names.push(name)
      if (country) countries.add(country)
    } else {
      const demonym = board.markAt(i, 'DEMONYM')
      if (demonym && /^[A-Z]{2}$/.test(String(demonym.value))) adjectives.push(demonym)
    }
  }
  if (names.length === 0) {
    for (const mark of adjectives) {
      if (['EU', 'UN'].includes(String(mark.value))) continue
      names.push(writtenFrom(board, mark, mark.to))
      countries.add(String(mark.value))
    }
  }
  if (names.length === 0) return null
  return { name: names.join('، '), ...(countries.size > 0 ? { country: [...countries].join(' ') } : {}) }
}

/** `منذ صيف 2014`: since when. */
function sinceIn(telling: Telling, mark: Mark, to: number): { when: string | null; to: number; derived: string[] } {
  const { board } = telling
  const end = Math.max(to, Math.min(board.sentenceOf(mark.from).to, mark.to + 12))
  for (let i = mark.from; i < end; i++) {
    if (board.tokens[i]!.norm !== 'منذ') continue
    for (let k = i; k < Math.min(i + 10, end); k++) {
      const time = board.markAt(k, 'TIME')
      if (!time) continue
      const { when, derived } = resolveTime(meaning<TimeWords>(time), { at: telling.published, prefer: 'past' })
      return { when: when?.split('/')[0] ?? null, to: time.to, derived }
    }
  }
  return { when: null, to: 0, derived: [] }
}
