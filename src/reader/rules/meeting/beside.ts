import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { TimeWords } from '../values/when.js'
import type { Located } from '../where/place.js'
import { isCity, isDay } from './context.js'
import { takePlace } from './placed.js'
import { isDateline } from './timelike.js'
import type { Told } from './told.js'

/** So far before حيث the day stands. */
const WHEREAT = 14

/** `وصل الرئيس اليوم إلى أوسلو. وسيترأس القمة`: what he came for is to be held there. */
function takeArrived(board: Board, told: Told): void {
  const { mention } = told.zone
  const n = board.sentenceIndex(mention.from)
  if (told.place || told.other || told.verb || told.status === 'held' || n === 0 || n > ARRIVAL_LEAD) return
  const { from } = board.sentences[n]!
  if (!board.hasBetween(from, Math.min(mention.from, from + ARRIVES), 'takes_part', 'chairs')) return
  if (!board.tokens.slice(from, mention.from).some(({ norm }) => /^[وف]?س/.test(norm))) return
  const before = board.sentences[n - 1]!
  const arrival = [0, 1]
    .map((k) => before.from + k)
    .find((i) => board.markAt(i, 'arrives') && ARRIVED.test(board.tokens[i]!.norm))
  if (arrival === undefined) return
  for (let i = arrival; i < Math.min(before.to - 1, arrival + ARRIVES); i++) {
    if (board.tokens[i]!.norm !== 'الي') continue
    const place = board.markAt(i + 1, 'PLACE')
    if (place && meaning<Located>(place).place.city) takePlace(told, place)
    return
  }
}

const ARRIVED = /^[وف]?[يت]?صل|^[وف]?وصلت?$/
/** Sentences within which a report tells where somebody came and what for. */
const ARRIVAL_LEAD = 3
const ARRIVES = 14

/** `في المدينة نفسها`, where no meeting was told of in one: the city named last. */
export function takeLastCity(board: Board, told: Told): void {
  if (!told.samePlace || told.place) return
  const city = board.of('IN_PLACE').findLast((mark) => isCity(mark) && mark.from < told.zone.mention.from)
  if (city) takePlace(told, city)
}

/** A day and a place that stand in another clause or sentence right before. */
export function takeDayBeside(board: Board, told: Told): void {
  takeDayThere(board, told)
  takeDayApart(board, told)
  takeExplained(board, told)
  takeDayWritten(board, told)
  takeArrived(board, told)
}

/** `أوسلو 20 مارس (وكالة) - تعهدت الدول في ختام مؤتمر`: a meeting of the lead that ends or begins is of the day of its dateline. */
function takeDayWritten(board: Board, told: Told): void {
  const { mention } = told.zone
  const { from } = board.sentenceOf(mention.from)
  if (told.time || told.other || told.verb || !(told.status === 'concluded' || told.status === 'opening')) return
  if (board.sentenceIndex(mention.from) > 1 || board.hasBetween(mention.to, told.zone.to, 'TIME')) return
  for (let i = from; i < Math.min(mention.from, from + DATELINE); i++) {
    const day = board.at(i).find(isDay)
    if (!day || !isDateline(board, day)) continue
    told.time = day
    told.derived.push('when from the dateline')
    return
  }
}

/** Words at the head of a sentence in which its dateline stands. */
const DATELINE = 6

/** `توقف أمس في أوسلو حيث التقى الرئيس`: he met on the day on which he was there. */
function takeDayThere(board: Board, told: Told): void {
  const { mention } = told.zone
  const at = mention.from - 1
  if (!told.verb || told.time || !board.markAt(at, 'whereat')) return
  const { from } = board.sentenceOf(at)
  for (let i = at - 1; i >= Math.max(from, at - WHEREAT); i--) {
    if (board.markAt(i, 'that', 'comma', 'MEETING') && i < at - 1) return
    const day = board.at(i).find(isDay)
    if (!day) continue
    told.time = day
    told.marks.push(day)
    return
  }
}

/** `بدأ التحضير للقمة أمس في أوسلو. فقد عقدت اللجنة دورتها`: what the sentence before told of in a few words. */
function takeExplained(board: Board, told: Told): void {
  const { from } = board.sentenceOf(told.zone.mention.from)
  if (told.place || told.time || told.other || from === 0 || board.tokens[from]!.norm !== 'فقد') return
  const before = board.sentenceOf(from - 1)
  if (!board.markAt(from + 1, 'HAPPENS', 'meet_verb')) return
  const marks = board.tokens.slice(before.from, before.to).flatMap((_, i) => board.at(before.from + i))
  const [place, day] = [marks.find(isCity), marks.find(isDay)]
  if (!place || !day) return
  takePlace(told, place)
  told.time = day
  told.derived.push('when and place from the lead')
}

/** `غدا.. أوسلو تستضيف القمة`: a headline whose day stands apart before it. */
function takeDayApart(board: Board, told: Told): void {
  const n = board.sentenceIndex(told.zone.mention.from)
  const [before, here] = [board.sentences[n - 1], board.sentences[n]!]
  if (told.time || !before || n !== 1 || before.paragraph !== here.paragraph) return
  const day = board.at(before.from).find(isAnyDay)
  if (!day || board.tokens.slice(day.to, before.to).some(({ kind }) => kind === 'word')) return
  told.time = day
  told.marks.push(day)
}

const isAnyDay = (mark: Mark) => isDay(mark) || (mark.label === 'TIME' && meaning<TimeWords>(mark).when?.unit === 'day')
