import type { MeetingLevel } from '../../claim/kinds/meeting.js'
import { contentWords } from '../content.js'
import { levelNames } from '../phrases/levels.js'
import { actorName } from '../phrases/names.js'
import { purposeInEnglish, shortPurpose } from '../phrases/purpose.js'
import type { Meeting, Phrase } from '../record.js'

/** What a series is a series of: whose meetings, and of which kind. */
export interface Of {
  key: string
  /** Whose: the forum, or the purpose where conferences have no forum. */
  whose: string
  kind: Kind
  name: Phrase
}

export type Kind = 'summit' | 'conference' | 'meeting' | MeetingLevel

const KINDS: Record<'summit' | 'conference' | 'meeting', Phrase> = {
  summit: { ar: 'قمم', en: 'summits' },
  conference: { ar: 'مؤتمرات', en: 'conferences' },
  meeting: { ar: 'اجتماعات', en: 'meetings' },
}

/** The series a meeting belongs to; null where nothing tells: neither a forum nor, of a conference, a purpose. */
export function seriesOf(meeting: Meeting, forumOf: (meeting: Meeting) => string | null): Of | null {
  if (meeting.format === 'reception' || meeting.format === 'talks') return null
  const kind = kindOf(meeting)
  const forum = forumOf(meeting)
  if (forum !== null)
    return { key: `${forum}-${kind}`, whose: forum, kind, name: named(kind, actorName(meeting.forum!)) }
  const purpose = meeting.format === 'conference' && meeting.purpose ? shortPurpose(meeting.purpose) : null
  if (!purpose) return null
  const whose = [...contentWords(purpose)].sort().join(' ')
  if (!whose) return null
  const name = named(kind, { ar: purpose, en: purposeInEnglish(purpose) ?? purpose })
  return { key: `${whose}-${kind}`, whose, kind, name }
}

/** Donors' conferences are conferences, and leaders meet in summits. */
function kindOf({ format, level }: Meeting): Kind {
  if (format === 'summit' || (level === 'leaders' && format === 'meeting')) return 'summit'
  if (format === 'conference' || level === 'donors') return 'conference'
  return level ?? 'meeting'
}

function named(kind: Kind, whose: Phrase): Phrase {
  if (kind === 'summit' || kind === 'conference' || kind === 'meeting') {
    return { ar: `${KINDS[kind].ar} ${whose.ar}`, en: `${whose.en}: ${KINDS[kind].en}` }
  }
  return { ar: `اجتماعات ${levelNames[kind].ar}: ${whose.ar}`, en: `${whose.en}: meetings of ${levelNames[kind].en}` }
}
