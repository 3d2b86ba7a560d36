import { foldWord } from '../../../arabic/fold.js'
import type { MeetingFormat, MeetingLevel } from '../../../claim/kinds/meeting.js'
import { meaning } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import type { Promised } from '../pledge/promised.js'
import type { ToldMeeting } from './mentions.js'

/** Promises of so many, at one conference, make it one of donors. */
const DONORS = 2

/**
 * The level of a conference by what is promised there: one that gathers money (`جمع المؤتمر 12 مليارا`), or at which two or
 * more promise some (one, where it is held to help), is one of donors. Null for talks and summits, and where less is promised.
 */
export function levelOfPledges(
  { board, meetings }: Telling,
  meeting: ToldMeeting,
  format: MeetingFormat,
): MeetingLevel | null {
  if (format !== 'conference') return null
  const donors = new Set<string>()
  for (const mark of board.of('PLEDGE')) {
    const { kind, sum, donor, stage } = meaning<Promised>(mark)
    if (stage === 'requested' || meetings.at(sum.from) !== meeting.id) continue
    if (kind === 'total') return 'donors'
    if (donor && donor.label !== 'own_state') donors.add(board.words(donor.from, donor.to))
  }
  const purpose = meeting.value('purpose')
  const most = purpose && HELP.test(foldWord(board.words(purpose.from, purpose.to))) ? 1 : DONORS
  return donors.size >= most ? 'donors' : null
}

/** `لدعم الاقتصاد`, `حول مساعدة اللاجئين`: what a conference of donors is held for. */
const HELP = /^(?:حول |بشان )?(?:ل|من اجل )?(?:دعم|مساعده|تمويل|اغاثه|انقاذ|اعمار)/
