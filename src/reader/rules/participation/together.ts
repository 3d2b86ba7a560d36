import { perWord } from '../../../arabic/word.js'
import { rule } from '../../engine/rule.js'
import { hasMeeting, isState, taking } from './taking.js'

const holds = perWord((norm) => /^[وف]?(?:س?[يت])?(?:عقد|جري)(?:ت|ا|تا|وا|ان|ون)?$|^[وف]?اجر[يات]+$/.test(norm))

export const heldTogetherRule = rule({
  name: 'participation: held a meeting together',
  why: 'عقد فلان وفلان اجتماعا, عقدت مصر والأردن قمة: several before the meeting that they hold',
  pattern: 'held:happens ~1 each_of? who:LIST (~4 | comma ..5 comma) MEETING',
  make: ({ held, who }, { to }, board) =>
    who!.parts.length > 1 &&
    who!.prep === '' &&
    holds(board.tokens[held!.from]!.word) &&
    who!.parts.every((part) => part.label === 'PERSON' || isState(part)) &&
    !/^صحفي|^صحافي/.test(board.tokens[to]?.norm ?? '')
      ? taking('participant', who)
      : null,
  finds: [
    'عقد [who:الرئيس السويدي كارل بيلت والوزير الفنلندي ماتي نيمي] اجتماعا في أوسلو',
    'وعقدت [who:السويد وفنلندا والنرويج]، أمس، قمة ثلاثية',
  ],
  leaves: [
    'عقد الرئيس السويدي كارل بيلت والوزير الفنلندي ماتي نيمي مؤتمرا صحفيا',
    'عقدت السويد وفنلندا صفقة',
    'عقد الرئيس السويدي كارل بيلت اجتماعا',
  ],
})

export const withStateLeadersRule = rule({
  name: 'participation: with the leaders of states and somebody named',
  why: 'بحضور رؤساء الدول والحكومات الأعضاء، والأمين العام للأمم المتحدة: people behind those not named',
  pattern: 'with_part=participant ~2 posts_plural ..10 comma who:(wa+LIST | wa+PERSON)',
  make: ({ who }, match, board) => {
    const first = who!.parts[0]?.label === 'PERSON' || who!.label === 'PERSON'
    const broken = board.tokens
      .slice(match.from + 1, who!.from)
      .some(({ index }) => board.markAt(index, 'MEETING', 'deals', 'aims', 'who_relative') !== undefined)
    return first && !broken && hasMeeting(board, match.from) ? taking('participant', who) : null
  },
  finds: ['عقدت القمة بحضور رؤساء الدول والحكومات الأعضاء في الاتحاد، [who:والأمين العام للأمم المتحدة]'],
  leaves: ['عقدت القمة بحضور رؤساء الدول والحكومات الأعضاء في الاتحاد، والسويد'],
})

export const hostingPairRule = rule({
  name: 'participation: the states that host',
  why: 'الدولتان المضيفتان، السويد وفنلندا: who hosts stands in apposition',
  pattern: '(host_states comma? (among colon?)? who:LIST | who:LIST comma? host_states)',
  make: ({ who }, { from }, board) =>
    who!.parts.every(isState) && (who!.parts.length > 1 || hasMeeting(board, from)) ? taking('host', who) : null,
  finds: ['وشددت الدولتان المضيفتان للقمة، [who:السويد وفنلندا]، على الأمر', 'رحبت الدولة المضيفة [who:السويد] بالقمة'],
  leaves: ['شكر الوفد الدولة المضيفة', 'شكر الوفد السويد والنرويج'],
})
