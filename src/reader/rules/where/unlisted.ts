import type { Place } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { writtenFrom } from '../who/post.js'
import type { Located } from './place.js'

/** Cities that no list knows, by the words around them. */

export const unlistedCityRule = finder({
  name: 'where: city of no list',
  why: 'مدينة, a name that no list knows and the adjective of a state: the city lies in that state',
  find(board, note) {
    const known = new Map<string, string>()
    for (const head of bracketed(board)) note(head)
    for (const place of besideState(board)) note(place)
    for (const place of ofMeeting(board)) note(place)
    for (const head of board.of('city')) {
      if (head.to - head.from > 1 || board.markAt(head.to, 'CITY', 'STATE', 'DEMONYM', 'stop')) continue
      const of = [head.to + 1, head.to + 2].map((i) => board.markAt(i, 'DEMONYM')).find((mark) => mark?.article)
      const state = of ? undefined : stateBehind(board, head.to)
      if (state) {
        const end = state.from - (board.markAt(state.from - 2, 'direction') ? 2 : 1)
        const city = writtenFrom(board, { ...head, from: head.to, conj: '', prep: '', article: false }, end)
        const place: Place = { name: city, city, country: String(state.value) }
        known.set(board.words(head.to, end), String(state.value))
        note(markOver('PLACE', head, state.to, { place } satisfies Located, [head, state]))
        continue
      }
      if (!of && isLoneName(board, head)) {
        const to = head.to + 1
        const city = writtenFrom(board, { ...head, from: head.to, conj: '', prep: '', article: false }, to)
        // `مدينة عروشا التنزانية … في مدينة عروشا`
        const country = known.get(board.words(head.to, to))
        const place: Place = { name: city, city, ...(country ? { country } : {}) }
        note(markOver('PLACE', head, to, { place } satisfies Located, [head]))
      }
      if (!of || !isPlainName(board, head.to, of.from) || !/[هي]$/.test(board.tokens[of.from]!.norm)) continue
      const city = writtenFrom(board, { ...head, from: head.to, conj: '', prep: '', article: false }, of.from)
      const place: Place = { name: city, city, country: String(of.value) }
      known.set(board.words(head.to, of.from), String(of.value))
      note(markOver('PLACE', head, of.to, { place } satisfies Located, [head, of]))
    }
  },
  finds: [
    'عقد اللقاء في [PLACE:مدينة سكوليتسا البولندية]',
    'عقد اللقاء في [PLACE:مدينة سكوليتسا غورني شمالي بولندا]',
    'عقد اللقاء في [PLACE:مدينة هوليبوري] شمال البلاد',
    'عقد اللقاء في [PLACE:سكوليتسا بالسويد] أمس',
    'تعهدوا بذلك في قمة [PLACE:سكوليتسا الكندية]',
    'عقد اللقاء في [PLACE:سكوليتسا جنوب بولندا] أمس',
    'عقد اللقاء في [PLACE:جزيرة (سكوليتسا غورني) البولندية] أمس',
  ],
  leaves: ['تعهدوا بذلك في قمة تاريخية كندية', 'عقد اللقاء في المدينة البولندية', 'زار المدينة القديمة أمس'],
})

/** `جزيرة (لابوان باجو) الإندونيسية`, `مدينة "تسوكوبا" اليابانية`: set apart, a name needs no list. */
function bracketed(board: Board): Mark[] {
  return [...board.of('city'), ...board.of('venue').filter(({ value }) => value === 'island')].flatMap((head) => {
    const opens = board.markAt(head.to, 'open', 'quote')
    if (!opens || board.markAt(opens.to, 'CITY')) return []
    let end = opens.to
    while (end < opens.to + NAME_WORDS && !board.markAt(end, 'close', 'quote')) end++
    const of = board.markAt(end + 1, 'DEMONYM')
    if (end === opens.to || !board.markAt(end, 'close', 'quote') || !of?.article) return []
    if (!/^[A-Z]{2}$/.test(String(of.value)) || !isPlainName(board, opens.to, end)) return []
    const city = writtenFrom(board, { ...head, from: opens.to, conj: '', prep: '', article: false }, end)
    const place: Place = { name: city, city, country: String(of.value) }
    return [markOver('PLACE', head, of.to, { place } satisfies Located, [head, of])]
  })
}

const NAME_WORDS = 4

/** `في مونتيري بالمكسيك`, `في تاريخا جنوب بوليفيا`: a word of no list behind في, and the state in which it lies. */
function besideState(board: Board): Mark[] {
  return board.of('in').flatMap((inside) => {
    const at = inside.to
    const name = board.tokens[at]
    if (name?.kind !== 'word' || name.norm.length < MIN_NAME || name.norm.startsWith('ال') || board.at(at).length > 0)
      return []
    const direction =
      board.markAt(at + 1, 'direction')?.to ?? (DIRECTED.test(board.tokens[at + 1]?.norm ?? '') ? at + 2 : undefined)
    const state = board.markAt(direction ?? at + 1, 'STATE')
    if (state?.conj !== '' || state.prep !== (direction ? '' : 'ب')) return []
    const city = writtenFrom(board, { ...inside, from: at, conj: '', prep: '', article: false }, at + 1)
    const place: Place = { name: city, city, country: String(state.value) }
    return [
      markOver(
        'PLACE',
        { ...inside, from: at, conj: '', prep: '', article: false },
        state.to,
        { place } satisfies Located,
        [state],
      ),
    ]
  })
}

/** `قمة كاناناسكيس الكندية`: a word of no list behind a meeting, and the adjective of the state in which it lies. */
function ofMeeting(board: Board): Mark[] {
  return board.of('meeting').flatMap((meeting) => {
    const at = meeting.to
    const name = board.tokens[at]
    const of = board.markAt(at + 1, 'DEMONYM')
    if (name?.kind !== 'word' || name.norm.length < MIN_NAME || name.norm.startsWith('ال') || name.breaks > 0) return []
    if (!of?.article || of.conj !== '' || !/^[A-Z]{2}$/.test(String(of.value)) || board.at(at).length > 0) return []
    const head: Mark = { ...meeting, from: at, to: at + 1, conj: '', prep: '', article: false }
    const city = writtenFrom(board, head, at + 1)
    const place: Place = { name: city, city, country: String(of.value) }
    return [markOver('PLACE', head, of.to, { place } satisfies Located, [of])]
  })
}

const MIN_NAME = 5
/** `بجنوب بولندا` */
const DIRECTED = /^ب(?:شمال|جنوب|شرق|غرب|وسط)$/

/** `في مدينة جولبون آتا شمالي قرغيزيا`: behind two or three words that are no more than a name. */
function stateBehind(board: Board, at: number): Mark | undefined {
  for (let i = at + 1; i <= at + 3; i++) {
    const direction = board.markAt(i, 'direction')
    if (!direction) continue
    const state = board.markAt(direction.to, 'STATE')
    return state && state.prep + state.conj === '' && isPlainName(board, at, i) ? state : undefined
  }
  return undefined
}

/** `في مدينة تسوكوبا`: one word that is in no list, with the end of the phrase or a direction behind it. */
function isLoneName(board: Board, head: Mark): boolean {
  const [name, next] = [board.tokens[head.to], board.tokens[head.to + 1]]
  if (name?.kind !== 'word' || name.norm.length < 4 || name.breaks > 0 || board.at(head.to).length > 0) return false
  if (name.norm.startsWith('ال') || board.markAt(head.from - 1, 'in') === undefined) return false
  return (
    next === undefined ||
    next.kind === 'punct' ||
    /^(?:شمال|جنوب|شرق|غرب|وسط|قرب|شمالي|جنوبي|شرقي|غربي|الواقعه|الساحليه|في)$/.test(next.norm) ||
    board.at(head.to + 1).some((mark) => mark.label === 'TIME' || mark.label === 'stop')
  )
}

/** Words without the article and without another meaning. */
function isPlainName(board: Board, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { kind, norm } = board.tokens[i]!
    if (kind !== 'word' || norm.startsWith('ال') || board.markAt(i, 'stop', 'stop_noun', 'BODY')) return false
  }
  return true
}
