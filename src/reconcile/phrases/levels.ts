import type { MeetingFormat, MeetingLevel } from '../../claim/kinds/meeting.js'
import type { Phrase } from '../record.js'

/** Who meets at each level, as it stands in a sentence. */
export const levelNames: Record<MeetingLevel, Phrase> = {
  leaders: { ar: 'القادة', en: 'leaders' },
  foreign_ministers: { ar: 'وزراء الخارجية', en: 'foreign ministers' },
  defence_ministers: { ar: 'وزراء الدفاع', en: 'defence ministers' },
  ministerial: { ar: 'الوزراء', en: 'ministers' },
  chiefs_of_defence: { ar: 'رؤساء الأركان', en: 'chiefs of defence' },
  senior_officials: { ar: 'كبار المسؤولين', en: 'senior officials' },
  working_group: { ar: 'فريق العمل', en: 'working group' },
  donors: { ar: 'المانحون', en: 'donors' },
  experts: { ar: 'الخبراء', en: 'experts' },
}

export const formatNames: Record<MeetingFormat, Phrase> = {
  meeting: { ar: 'اجتماع', en: 'meeting' },
  conference: { ar: 'مؤتمر', en: 'conference' },
  summit: { ar: 'قمة', en: 'summit' },
  talks: { ar: 'محادثات', en: 'talks' },
  reception: { ar: 'استقبال', en: 'reception' },
}
