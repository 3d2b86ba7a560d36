import type { ToldMeeting } from './mentions.js'
import type { Told } from './told.js'

/** `تعهدات المانحين في مؤتمر للتمويل … واختتم أمس بنواكشوط مؤتمر للتمويل`: where and when the one named first was. */
export const isFilledBy = (told: Told, meeting: ToldMeeting) =>
  told.zone.relation === null &&
  !told.other &&
  !told.verb &&
  told.when !== undefined &&
  told.place !== undefined &&
  (told.format === 'conference' || told.format === 'summit') &&
  meeting.mentions.every(
    ({ zone, format, when, place, status }) =>
      zone.relation === null && format === told.format && !when && !place && !status,
  )

/** `للمشاركة في القمة التي ستعقد في أوسلو … ثم قمة الرؤساء في 26 مايو`: told first where it is to be, then on which day. */
export const isCompletedBy = (told: Told, meeting: ToldMeeting) =>
  (told.status === undefined || told.status === 'planned' || told.present === true) &&
  meeting.value('status') === 'planned' &&
  told.format === 'summit' &&
  meeting.formats.has('summit') &&
  told.zone.relation === null &&
  !told.other &&
  !told.place &&
  told.when !== undefined &&
  meeting.value('place') !== undefined &&
  meeting.value('when') === undefined &&
  meeting.mentions.every(({ zone, other }) => zone.relation === null && !other)
