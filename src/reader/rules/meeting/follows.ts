import type { Board } from '../../engine/board.js'
import { resolved } from './found.js'
import type { ToldMeeting } from './mentions.js'
import type { Told } from './told.js'

const DAY = 10

/** `يعقد في 3 مارس قبل يوم من القمة`: counted from the day of the meeting told with it. */
export function countFrom(board: Board, told: Told, before: ToldMeeting): void {
  const base = before.value('when')
  if (!told.distance || told.time || base?.length !== DAY) return
  const { when } = resolved(board, told.distance, base, 'past')
  if (when) told.when = when
  delete told.distance
}

/** `في اليوم نفسه`, `في المدينة نفسها`: as the meeting told before. */
export function followBefore(told: Told, before: ToldMeeting, there: ToldMeeting): void {
  if (told.sameDay && !told.time) told.when ??= before.value('when')
  if (told.samePlace) told.place ??= there.value('place')
}

/** `استضافت أوسلو المؤتمر الأول في يناير 2013 والثاني في يناير 2014`: one verb holds both, at one place. */
export function takeOver(told: Told, before: Told): void {
  const { mention } = told.zone
  if (mention.parts[0]?.label !== 'ORDINAL' || mention.conj === '' || mention.parts.length > 1) return
  if (!told.place && told.when) {
    told.place = before.place
    told.host ??= before.host
  }
  told.level ??= before.level
}

/** `المدينة نفسها`: that of the meeting told last in the sentence, or the city named last. */
export function thereBefore(
  mentions: readonly { sentence: number; meeting: ToldMeeting }[],
  sentence: number,
): ToldMeeting {
  const last = mentions.at(-1)!
  if (last.sentence === sentence && last.meeting.value('place')?.country) return last.meeting
  return (mentions.findLast(({ meeting }) => meeting.value('place')?.city !== undefined) ?? last).meeting
}
