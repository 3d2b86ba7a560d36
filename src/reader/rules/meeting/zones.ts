import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { behindAside, predicated } from './clauses.js'
import { edgeAfter, edgeBefore } from './edges.js'
import { mentioned } from './mention.js'
import { isBeginning, relationBefore } from './relation.js'
import type { Zone } from './zone.js'

const REACH = 8

/** Cuts every sentence that names meetings into one zone a mention. */
export function zonesOf(board: Board): Zone[] {
  const out: Zone[] = []
  const bySentence = new Map<number, Mark[]>()
  for (const mark of board.of('MEETING')) {
    const n = board.sentenceIndex(mark.from)
    const list = bySentence.get(n)
    if (list) list.push(mark)
    else bySentence.set(n, [mark])
  }
  for (const [n, marks] of bySentence)
    for (const zone of zonesOfSentence(board, board.sentences[n]!, marks)) out.push(zone)
  return out.sort((a, b) => a.mention.from - b.mention.from)
}

function zonesOfSentence(board: Board, sentence: { from: number; to: number }, marks: Mark[]): Zone[] {
  const mentions = marks
    .toSorted((a, b) => a.from - b.from)
    .filter((mark, k, all) => !isRepeated(board, all[k + 1], mark))
  const told = asides(board, sentence.to, zones(board, sentence, mentions))
  const parted = predicated(board, behindAside(board, sentence.from, told))
  return resumed(board, sentence.to, shared(board, headed(board, prepared(board, deferred(board, parted)))))
}

/** `انطلق المؤتمر، بعد الانفجار الذي وقع الأسبوع الماضي، في جنيف، اليوم`: behind another event set apart by commas. */
function asides(board: Board, end: number, all: Zone[]): Zone[] {
  all.forEach((zone, k) => {
    if (!board.markAt(zone.to - 1, 'comma') || !board.markAt(zone.to, 'relation')) return
    const limit = Math.min(all[k + 1]?.from ?? end, end)
    const comma = firstOf(board, zone.to, Math.min(limit, zone.to + ASIDE), 'comma')
    if (comma === null || comma + 1 >= limit || !board.markAt(comma + 1, 'TIME', 'IN_PLACE')) return
    zone.more = { from: comma + 1, to: edgeAfter(board, comma + 1, limit) }
  })
  return all
}

const ASIDE = 16

/**
 * `ويعقد على هامش المؤتمر غدا الاجتماع الوزاري`: the verb and what follows the first meeting belong to the second, which
 * is the verb's subject.
 */
function deferred(board: Board, all: Zone[]): Zone[] {
  for (let k = 0; k + 1 < all.length; k++) {
    const zone = all[k]!
    const next = all[k + 1]!
    if (isFollowed(board, zone, next)) continue
    if (zone.relation === null || next.relation !== null || next.from !== next.mention.from) continue
    const verb = firstOf(board, zone.from, zone.mention.from, 'HAPPENS')
    const end = behindRelative(board, zone, next)
    if (verb === null || firstOf(board, end, next.mention.from, 'HAPPENS', 'comma') !== null) continue
    const relation = firstOf(board, verb, zone.mention.from, 'relation')
    if (relation === null) continue
    next.from = end
    next.more = { from: zone.from, to: relation }
    zone.from = relation
    zone.to = end
  }
  return all
}

/** `وتبدأ غدا في إطار التحضير للقمة التي تعقد في جنيف، اجتماعات الوزراء`: what is told of the first between the two. */
function behindRelative(board: Board, { mention }: Zone, next: Zone): number {
  const comma = board.markAt(mention.to, 'who_relative') ? next.mention.from - 1 : -1
  return comma > mention.to && board.markAt(comma, 'comma') ? next.mention.from : mention.to
}

/** `اجتماع الوزراء التحضيري للقمة اختتم أمس`: the sentence tells of what prepared the other. */
function prepared(board: Board, all: Zone[]): Zone[] {
  for (let k = 0; k + 1 < all.length; k++) {
    const [zone, next] = [all[k]!, all[k + 1]!]
    const { mention } = next
    if (mention.prep !== 'ل' || mention.from - zone.mention.to > REACH || zone.more || next.more) continue
    if (!PREPARING.test(board.tokens[mention.from - 1]!.norm) || !board.markAt(mention.to, 'HAPPENS')) continue
    zone.more = { from: mention.to, to: next.to }
    next.to = mention.to
  }
  return all
}

const PREPARING = /^(?:ال)?(?:تحضيري|تمهيدي)[هة]?$/

/** `انطلق اجتماع المكتب للدورة الخامسة للمجلس، اليوم، بجنيف`: behind the comma the sentence tells of its head. */
function headed(board: Board, all: Zone[]): Zone[] {
  for (let k = 0; k + 1 < all.length; k++) {
    const [zone, next] = [all[k]!, all[k + 1]!]
    if (next.mention.prep !== 'ل' || next.mention.from - zone.mention.to > REACH || next.more || zone.more) continue
    if (firstOf(board, zone.from, zone.mention.from, 'HAPPENS') === null) continue
    const comma = firstOf(board, next.mention.to, next.to, 'comma')
    if (comma === null || firstOf(board, zone.mention.to, comma, 'HAPPENS', 'comma') !== null) continue
    const lasts = board.markAt(comma + 1, 'who_relative') && board.markAt(comma + 2, 'lasts')
    if (!lasts && !board.markAt(comma + 1, 'TIME', 'IN_PLACE')) continue
    zone.more = { from: comma + 1, to: next.to }
    next.to = comma
  }
  return all
}

/** `تنعقد الدورة السابعة والقمة الثامنة، يومي …`: behind a comma a time or place is of all that were named in the row. */
function shared(board: Board, all: Zone[]): Zone[] {
  for (let k = all.length - 1; k > 0; k--) {
    const last = all[k]!
    const comma = firstOf(board, last.mention.to, last.to, 'comma')
    if (
      comma === null ||
      !(board.markAt(comma + 1, 'TIME', 'IN_PLACE') || DUAL.test(board.tokens[comma + 1]?.norm ?? ''))
    )
      continue
    if (firstOf(board, last.mention.to, comma, 'HAPPENS', 'hosts') !== null) continue
    for (let n = k; n > 0 && isNextOf(board, all[n - 1]!, all[n]!); n--) {
      const before = all[n - 1]!
      if (before.more || firstOf(board, before.mention.to, before.to, 'TIME') !== null) break
      before.more = { from: comma + 1, to: last.to }
    }
  }
  return all
}

/** `الاجتماع الأول، والاجتماع الثاني، واللذين يعقدان غدا`. */
const DUAL = /^و?الل[ذت](?:ين|ان)$/

/** `والقمة الثامنة`, `فضلا عن اجتماعات اللجان`: nothing happens between the two. */
function isNextOf(board: Board, before: Zone, zone: Zone): boolean {
  const { mention } = zone
  if (zone.relation !== null || mention.from - before.mention.to > ROW) return false
  if (firstOf(board, before.mention.to, mention.from, 'HAPPENS', 'hosts', 'takes_part') !== null) return false
  return (
    mention.conj === 'و' ||
    board.at(mention.from - 2).some((mark) => mark.label === 'and_also' && mark.to === mention.from)
  )
}

const ROW = 12

/** `ويلي القمة اجتماع`: the verb takes the first meeting as its object and tells of the second. */
function isFollowed(board: Board, zone: Zone, next: Zone): boolean {
  const verb = zone.mention.from - 1
  if (!FOLLOWS.test(board.tokens[verb]?.norm ?? '') || !board.tokens[zone.mention.from]!.norm.startsWith('ال'))
    return false
  const { mention } = zone
  if (next.mention.from - mention.to > 2) {
    // `ويعقب الاجتماع الوزاري للمجموعة، في اليوم نفسه، اجتماع`
    const cut = firstOf(board, mention.to, next.mention.from, 'same_day', 'TIME', 'comma')
    if (cut === null || next.from !== next.mention.from || next.mention.from - mention.to > AFTER) return false
    if (firstOf(board, mention.to, next.mention.from, 'HAPPENS', 'who_relative', 'takes_part') !== null) return false
    next.more = { from: cut, to: next.mention.from }
    zone.to = cut
  }
  next.from = verb
  zone.from = mention.from
  return true
}

const AFTER = 12

const FOLLOWS = /^[وف]?س?[يت]?(تبع|لي|عقب|سبق)$/

function firstOf(board: Board, from: number, to: number, ...labels: string[]): number | null {
  for (let i = from; i < to; i++) if (board.markAt(i, ...labels)) return i
  return null
}

/** `المؤتمر الذي يعقد الاجتماع في إطاره انطلق أمس`: behind the pronoun the sentence goes on with the first meeting. */
function resumed(board: Board, end: number, all: Zone[]): Zone[] {
  for (let k = 1; k < all.length; k++) {
    const zone = all[k]!
    for (let i = zone.mention.to; i < zone.to; i++) {
      const back = board.markAt(i, 'resumptive')
      if (!back) continue
      all[k - 1]!.more = { from: back.to, to: Math.min(zone.to, end) }
      zone.to = back.from
      break
    }
  }
  return all
}

function zones(board: Board, sentence: { from: number; to: number }, mentions: Mark[]): Zone[] {
  return mentions.map((mention, k) => {
    const relation = relationBefore(board, mention, k > 0 ? mentions[k - 1]!.to : sentence.from)
    const next = mentions[k + 1]
    const nextStart = next ? openingOf(board, next, mention.to) : sentence.to
    const previousEnd = k > 0 ? openingOf(board, mention, mentions[k - 1]!.to) : sentence.from
    const from = Math.max(previousEnd, edgeBefore(board, mention.from, sentence.from))
    const edge = Math.min(nextStart, edgeAfter(board, mention.to, sentence.to))
    const to = relation === 'sidelines' ? subjectBehind(board, mention.to, edge) : edge
    return { mention, from, to: Math.max(to, mention.to), relation, sentence: board.sentenceIndex(mention.from) }
  })
}

/** `عقدت على هامش الاجتماع جلسات لمجموعات العمل`: where what was held there is named, or the end. */
function subjectBehind(board: Board, from: number, end: number): number {
  for (let i = from; i < end; i++) if (HELD_BESIDE.test(board.tokens[i]!.norm)) return i
  return end
}

const HELD_BESIDE = /^(?:جلسات|جلسه|لقاءات|لقايات|اجتماعات|ورش|ورشه|ندوات|ندوه|فعاليات|مباحثات|محادثات|مشاورات|معرض)$/

/** `يجتمع … في اجتماع`: a verb whose noun follows is one mention. */
function isRepeated(board: Board, next: Mark | undefined, mark: Mark): boolean {
  return (
    mentioned(mark).verb &&
    next !== undefined &&
    (next.from - mark.to < REACH || isOneClause(board, mark.to, next.from)) &&
    board.tokens[next.from - 1]?.norm === 'في'
  )
}

/** `ويجتمع رؤساء اللجان … في أول اجتماع`: nothing between the verb and its noun but who meets, when and where. */
function isOneClause(board: Board, from: number, to: number): boolean {
  if (to - from > 2 * REACH + 2) return false
  // `يلتقون في القصر للبحث في الأزمة، في مؤتمر`
  const end = board.markAt(to - 2, 'comma') ? to - 2 : to
  return firstOf(board, from, end, 'HAPPENS', 'comma', 'that', 'saying', 'who_relative') === null
}

const OPENERS = ['relation', 'HAPPENS', 'hosts', 'coincides', 'with_part']

/** Where the words of a mention begin: at its relation or its verb in the same clause, or itself; never before `floor`. */
function openingOf(board: Board, mention: Mark, floor: number): number {
  for (let i = mention.from - 1; i >= Math.max(floor, mention.from - 12); i--) {
    if (board.markAt(i, 'comma') || describesNoun(board, i)) break
    if (isBeginning(board, i)) continue
    // `مؤتمر للمانحين بمشاركة 70 دولة في جنيف على خلفية محادثات`: who takes part in the first.
    if (floor > 0 && i - floor <= 1 && board.markAt(i, 'with_part')) break
    // `مؤتمر عقد في يوليو ومؤتمر لندن`: the verb right behind the first tells of it alone.
    if (floor > 0 && i - floor <= 1 && mention.conj === 'و' && board.markAt(i, 'HAPPENS')?.conj === '')
      return mention.from
    if (board.at(i).some((mark) => OPENERS.includes(mark.label) && mark.value !== 'other'))
      return headOf(board, i, floor)
  }
  return mention.from
}

/** `المنعقد`, `المقرر عقده`: said of the noun before it. */
function describesNoun(board: Board, i: number): boolean {
  if (board.markAt(i, 'HAPPENS') === undefined) return false
  if (/^و?(الذي|التي)$/.test(board.tokens[i - 1]?.norm ?? '')) return true
  return /^و?ال|(عقد|ختام|افتتاح)(ه|ها|ته|وه|وها)$/.test(board.tokens[i]!.norm)
}

/** `لقاء عقد أمس على هامش المؤتمر`: the time stands behind the verb of the first. */
const isOfVerbBefore = (board: Board, time: number, relation: number) =>
  board.markAt(relation, 'relation') !== undefined && board.markAt(time - 1, 'HAPPENS', 'meet_verb') !== undefined

/** Who hosts, and where, as rules have marked it over the verb. */
const HOSTS = new Set(['HOSTED', 'AT_PLACE'])

/** A time before the verb or the relation belongs to the clause: `وفي أبريل 2016 استضافت`, `الخميس خلال اجتماع`. */
function headOf(board: Board, verb: number, floor: number): number {
  // `عام 1977 واستضافت`, `في الخريف قبيل القمة`: the time of the clause before.
  if (floor > 0 && board.markAt(verb, 'HAPPENS', 'hosts')?.conj === 'و') return verb
  if (board.markAt(verb, 'relation')?.value === 'background') return verb
  // `موريتانيا التي استضافت الدورة`: who hosts it stands before the verb.
  for (const host of [verb - 1, verb - 2])
    if (host >= floor && board.at(host).some(({ label, to }) => HOSTS.has(label) && to > verb)) return host
  for (let i = verb - 1; i >= Math.max(floor, verb - 6); i--) {
    const time = board.markAt(i, 'TIME')
    if (!time || time.to !== verb || isOfVerbBefore(board, i, verb)) continue
    return board.markAt(i - 1, 'in') ? i - 1 : i
  }
  return verb
}
