import type { Draft, DraftOf } from '../../draft.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Telling } from '../../telling.js'
import { resolveTime } from '../values/resolve.js'
import type { TimeWords } from '../values/when.js'
import type { Located } from '../where/place.js'

/** A host who receives guests: a meeting of its own. */
export interface Reception {
  host: Mark
  guests: Mark[]
  to: number
}

const REACH = 45

export const receptionRule = finder({
  name: 'meeting: host received guest',
  why: 'استقبل takes the host first and the guests second; between them stand the place and the time',
  find(board, note) {
    for (const verb of board.of('received')) {
      const before = hostBefore(board, verb)
      const people = peopleBehind(board, verb)
      const [host, ...guests] = before ? [before, ...people] : people
      if (host?.label !== 'PERSON' || (!before && host.from > verb.to + 2) || guests.length === 0) continue
      const last = guests.at(-1)!
      const value: Reception = { host, guests, to: last.to }
      note(markOver('RECEPTION', before ?? verb, last.to, value, [host, ...guests]))
    }
    for (const noun of board.of('receiving')) {
      // `وكان في استقباله الوزير`: he was received.
      if (board.tokens[noun.from - 1]?.norm === 'في') continue
      const host = actingBefore(board, noun)
      const [guest] = peopleBehind(board, noun)
      if (!host || guest?.label !== 'PERSON' || guest.from > noun.to + GUEST) continue
      note(markOver('RECEPTION', noun, guest.to, { host, guests: [guest], to: guest.to } satisfies Reception, [guest]))
    }
  },
  finds: [
    '[RECEPTION:استقبل الملك كارل غوستاف في قصره أمس وزير المالية الفنلندي ماتي نيمي]',
    'كان [RECEPTION:الملك كارل غوستاف قد استقبل وزير المالية الفنلندي ماتي نيمي] أمس',
    'وأكد الملك كارل غوستاف خلال [RECEPTION:استقباله وزير المالية الفنلندي ماتي نيمي] أن الأمر صعب',
    'وقام الملك كارل غوستاف أمس [RECEPTION:باستقبال ماتي نيمي، وزير المالية الفنلندي]، في قصره',
    '[RECEPTION:واستقبل الرئيس السويدي كارل بيلت، رئيس الوزراء النرويجي أولاف هانسن] في مكتبه',
  ],
  leaves: [
    'فاستقبل أحد أكبر مستشاري كارل بيلت',
    'وصل الملك كارل غوستاف إلى المطار وكان في استقباله الوزير ماتي نيمي',
    'وعد الملك كارل غوستاف باستقبال اللاجئين',
    'استقبل الميناء شحنة قمح',
    'استقبلت السويد ألف لاجئ هذا العام',
  ],
})

/** `كان الملك قد استقبل`, `الملك يستقبل`: the host right before his verb. */
function hostBefore(board: Board, verb: Mark): Mark | undefined {
  const end = board.markAt(verb.from - 1, 'already') ? verb.from - 1 : verb.from
  for (let i = end - 1; i >= Math.max(board.sentenceOf(verb.from).from, end - NAME); i--) {
    const who = board.at(i).find((mark) => mark.label === 'PERSON' && mark.to === end)
    if (who) return who
  }
  return undefined
}

const NAME = 12
/** Words between the noun and the guest: `خلال استقباله في مكتبه أمس`. */
const GUEST = 4

/** Who acts in the sentence before a noun: the nearest of those who stand behind no preposition. */
function actingBefore(board: Board, noun: Mark): Mark | undefined {
  for (let i = noun.from - 1; i >= board.sentenceOf(noun.from).from; i--) {
    const who = board.markAt(i, 'PERSON')
    if (who && who.prep === '' && who.to <= noun.from) return who
  }
  return undefined
}

function peopleBehind(board: Board, verb: Mark): Mark[] {
  const end = Math.min(board.sentenceOf(verb.from).to, verb.to + REACH)
  const people: Mark[] = []
  for (let i = verb.to; i < end; i++) {
    if (board.at(i).some((mark) => mark.label === 'that' || mark.label === 'say_of')) break
    const who = board.markAt(i, 'PERSON', 'posts_plural')
    if (!who) continue
    people.push(who)
    i = who.to - 1
  }
  return people
}

/** A reception's id within its report: where it is told tells it from others. */
export const receptionId = (mark: Mark): string => `r-${mark.from}`

/** From the marks of receptions to meeting claims. */
export function receptions(telling: Telling): Draft[] {
  return telling.board.of('RECEPTION').map((mark) => receptionDraft(telling, mark))
}

function receptionDraft(telling: Telling, mark: Mark): DraftOf<'meeting'> {
  const { board } = telling
  const { host, to } = meaning<Reception>(mark)
  const sentence = board.sentenceOf(mark.from)
  const told = marksWithin(board, mark.from, Math.min(sentence.to, to + 12))
  const time = told.find((each) => each.label === 'TIME')
  const found = time ? resolveTime(meaning<TimeWords>(time), { at: telling.published, prefer: 'past' }) : null
  const actor = telling.actorOf(host)
  const located = told.find((each) => each.label === 'IN_PLACE')
  const place = located ? { ...meaning<Located>(located).place } : null
  const derived = [...(found?.derived ?? [])]
  if (actor.country && !place?.country) {
    derived.push('country from the host')
    if (place) place.country = actor.country
  }
  const words = time && !found?.when ? { whenText: board.words(time.from, time.to) } : {}
  return {
    values: {
      type: 'meeting',
      meeting: receptionId(mark),
      forum: null,
      format: 'reception',
      level: null,
      ordinal: null,
      place: place ?? (actor.country ? { name: actor.name, country: actor.country } : null),
      when: found?.when?.slice(0, 10) ?? null,
      ...words,
      duration: null,
      status: 'held',
      host: actor,
      chairs: [],
      purpose: null,
      partOf: null,
      alongside: null,
      ...(derived.length > 0 ? { derived } : {}),
    },
    words: [{ from: mark.from, to }],
    marks: [mark, ...(time ? [time] : []), ...(located ? [located] : [])],
  }
}

function marksWithin(board: Board, from: number, to: number): Mark[] {
  const out: Mark[] = []
  for (let i = from; i < to; i++) out.push(...board.at(i))
  return out
}
