import type { MeetingFormat } from '../../../claim/kinds/meeting.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { StampedSet } from '../../engine/stamped.js'
import { furtherByNumber, isPair, namedPairs, numbersAlone, pairOfNumbers } from './alone.js'
import { isOfItsKind } from './attributes.js'
import { modifiers } from './modifiers.js'
import { isInner, isNoMeeting, isOfThem, isOfTheThing, isSport } from './noun.js'
import { isOther } from './other.js'
import { heldBodies, sittings } from './sitting.js'
import { summitOf } from './summit.js'
import { isOfLast, tellsWhichItWas } from './which.js'

/** One place where a report names a meeting. */
export interface Mention {
  format: MeetingFormat
  /** `الاجتماع`, `هذا المؤتمر`: perhaps one that was named before. */
  definite: boolean
  /** `آخر`, `سابق`: another than those named before. */
  other: boolean
  ordinal?: number
  /** A verb (`اجتمع`) instead of a noun. */
  verb: boolean
  /** `اجتماعين`: two meetings, told together. */
  two?: boolean
  /** `المؤتمرين الأول والثاني`: the numbers of the two. */
  ordinals?: number[]
  /** `التقى`: of two, rather than of many. */
  encounter?: boolean
  /** `اجتماعاته`: all that somebody has. */
  many?: boolean
}

const posted = new StampedSet()

export const mentionRule = finder({
  name: 'meeting: noun',
  why: 'A noun of meeting with its adjectives and its number names a meeting; a press conference and a figure of speech do not',
  find(board, note) {
    let covered = 0
    let last: Mark | undefined
    const all = [...nouns(board), ...numbersAlone(board)].toSorted((a, b) => a.from - b.from || b.to - a.to)
    posted.cover(board.of('POST'))
    const byToken = new Map(all.map((noun) => [noun.from, noun]))
    for (const noun of all) {
      if (noun.label === 'ORDINAL') {
        const further = noun.from < covered ? null : furtherByNumber(board, noun, last)
        if (further) note(further)
        last = further ?? last
        continue
      }
      if (noun.from < covered || posted.has(noun.from) || isNoMeeting(board, noun) || isInner(board, noun)) continue
      const mark = joined(board, mentionOf(board, noun), noun, byToken)
      if (isSport(board, noun)) continue
      covered = mark.to
      if (
        last &&
        board.sentenceIndex(last.from) === board.sentenceIndex(mark.from) &&
        isOfLast(board, noun, mark, last)
      ) {
        const { ordinal } = mentioned(mark)
        if (ordinal) note(markOver('ITS_ORDINAL', noun, mark.to, ordinal, [noun]))
        continue
      }
      if (last && tellsWhichItWas(board, noun, mark)) continue
      last = mark
      note(mark)
    }
  },
  finds: [
    'بدأ [MEETING:الاجتماع الوزاري الثالث] أمس',
    'تحتضن المدينة [MEETING:القمة العاشرة] لرؤساء الاتحاد',
    'كانت [MEETING:ثاني اجتماعات] المجلس هذا العام',
    'اختتم [MEETING:الاجتماع نصف السنوي الثالث] أمس',
    'حضر الوفد [MEETING:مؤتمر المانحين] أمس',
    'انطلقت أعمال [MEETING:الدورة العادية السابعة لقمة] الاتحاد',
    'بدأ [MEETING:مؤتمر القمة] أمس',
    'بدأ [MEETING:مؤتمر القمة السادس] أمس',
    'تعقد القمة في [ITS_ORDINAL:دورتها الرابعة] بعد غد',
    'انطلقت أعمال قمة الاتحاد في [ITS_ORDINAL:دورتها العادية الثانية والثلاثين]',
    'واجتمعت على هامش [MEETING:اللقاء] مجموعات العمل الخمس',
    'انتهت [MEETING:جلسة] مغلقة للأمم المتحدة',
    'يعد هذا [MEETING:الاجتماع] ثاني لقاء بينهم',
    'يعقد مجلس الأمن الدولي اليوم [MEETING:جلسة] طارئة',
    'انتهت [MEETING:جلسة] طارئة لمجلس الأمن',
    'شارك في [MEETING:قمة] قادة الكوميسا [ITS_ORDINAL:الدورة العشرين] المنعقدة في أوسلو',
    'تستضيف جنيف [MEETING:الجلسة] المقبلة لمجلس وزراء خارجية المنظمة',
    'افتتح أعمال [MEETING:الجمعية الـ141] للاتحاد البرلماني الدولي. وعقدت [MEETING:الجمعية] السابقة في جنيف',
    'تعقد السويد [MEETING:قمة] ويغيب عنها رئيس فنلندا المنتخب',
    'حضر الجلسة الافتتاحية [MEETING:لمنتدى التعاون الصيني الأفريقي] في بكين',
    'تشارك السويد في [MEETING:منتدى الدول المصدرة للغاز] المزمع عقده غدا',
    'اختتمت [MEETING:قمة العشرين الرابعة] أعمالها أمس',
    'استضافت أوسلو [MEETING:المؤتمرين الأول والثاني] للمانحين',
    'بعد [MEETING:قمتي] أوسلو (2000) وجنيف (2007)',
    'عقدت [MEETING:القمة الأولى] في أوسلو عام 2005 [MEETING:والثانية] في هلسنكي، وعقدت [MEETING:الثالثة] عام 2012',
  ],
  leaves: [
    'ويعود إلى المنتدى الأوروبي المتوسطي الذي أطلق عام 1990',
    'ويضم هذا المنتدى دول الشمال',
    'عقد الوزير مؤتمرا صحافيا في المطار',
    'بلغ المتسلق قمة الجبل فجرا',
    'شارك في دورة تدريبية للمعلمين',
    'يخوض المنتخب لقاء وديا في جنيف',
    'عقدت المحكمة جلسة علنية',
    'يهدف المنتدى الذي تأسس عام 2001 إلى التنسيق',
    'أعلن منتدى الدول المصدرة للغاز موقفه',
    'يذكر أن منتدى الجبال العالية هو منظمة إقليمية',
    'تأسس المؤتمر في عام 1963',
    'وذلك في أول مشاركة لمسؤول سويدي في قمة أفريقية',
    'وقررت تسميتها «قمة السلام»',
    'قال أحد المؤتمرين في اليوم الأول والثاني إن الأمر صعب',
    'وعقدت الثانية في أوسلو عام 2005',
    'وقالت السويد التي ترأس الدورة الحالية للمجلس إنها جاهزة',
  ],
})

/** `مؤتمر القمة`, `الدورة العادية لقمة الاتحاد`, `الاجتماع الـ12 لمؤتمر المنظمة`: two nouns name one meeting. */
function joined(board: Board, mark: Mark, noun: Mark, nounAt: ReadonlyMap<number, Mark>): Mark {
  const next = nounAt.get(pastSegment(board, mark.to))
  if (next?.conj !== '' || board.tokens[mark.to - 1]!.norm.endsWith('تحضيري')) return mark
  const value = mentioned(mark)
  const sitting = isSitting(board, noun)
  const apposed = next.prep === '' && !noun.article
  const plural = noun.label === 'meetings' && next.from <= mark.to + SEGMENT
  const governed = next.prep === 'ل' && (sitting || plural || (value.ordinal !== undefined && !next.article))
  if (!apposed && !governed) return mark
  const behind = mentioned(joined(board, mentionOf(board, next), next, nounAt))
  const { to } = joined(board, mentionOf(board, next), next, nounAt)
  const format = sitting || plural || behind.format === 'summit' ? behind.format : value.format
  const ordinal = value.ordinal ?? behind.ordinal
  const definite = value.definite || behind.definite
  return {
    ...mark,
    to,
    parts: [next],
    value: { ...value, format, definite, ...(ordinal === undefined ? {} : { ordinal }) } satisfies Mention,
  }
}

const SEGMENT = 4

/** `اجتماعات الشق رفيع المستوى للدورة 70`: the segment stands between two nouns of one meeting. */
function pastSegment(board: Board, at: number): number {
  if (board.tokens[at]?.norm !== 'الشق') return at
  let to = at + 1
  while (to < at + SEGMENT && /^(ال)?(رفيع|مستوي|عام|وزاري)$/.test(board.tokens[to]?.norm ?? '')) to++
  return to
}

/** `دورة`: the sitting of a body, be it a summit, a conference or a council. */
const isSitting = (board: Board, noun: Mark) => /دور[هت]/.test(board.tokens[noun.from]!.norm)

/** Plurals with the article are many meetings, unless a number picks one of them (`أولى الاجتماعات`). */
function nouns(board: Board): Mark[] {
  const plurals = board
    .of('meetings')
    .filter((mark) => !mark.article || leadingOrdinal(board, mark) !== undefined || isOccasion(board, mark))
  const seminars = board.of('seminar').filter((mark) => isOfficial(board, mark))
  // `الجمعية الـ141 للاتحاد`: a body's assembly is a meeting by its number.
  const counted = board.of('assembly').filter((mark) => board.markAt(mark.to, 'ORDINAL')?.article)
  // `وعقدت الجمعية السابقة`, where one was counted.
  const assemblies =
    counted.length === 0
      ? []
      : board.of('assembly').filter((mark) => counted.includes(mark) || isEarlierOrLater(board, mark.to))
  const pairs = board.of('two_conferences').filter((mark) => isPair(board, mark))
  return [
    ...board.of('meeting'),
    ...plurals,
    ...pairs,
    ...namedPairs(board),
    ...seminars,
    ...assemblies,
    ...sittings(board),
    ...heldBodies(board),
  ]
}

const isEarlierOrLater = (board: Board, at: number) =>
  /^ال(سابقه|ماضيه|مقبله|قادمه|تاليه)$/.test(board.tokens[at]?.norm ?? '')

/** `انطلقت أعمال الاجتماعات`, `الاجتماعات السنوية`: the sittings of one occasion. */
function isOccasion(board: Board, noun: Mark): boolean {
  if (
    /^ال(سنويه|ربيعيه|خريفيه|وزاريه|تحضيريه|نصف|ثلاثيه|رباعيه|خماسيه|سداسيه)$/.test(board.tokens[noun.to]?.norm ?? '')
  )
    return true
  if (board.tokens[noun.from - 1]?.norm === 'من' && board.tokens[noun.from - 2]?.norm === 'سلسله') return true
  // `الاجتماعات القادمة ستكون في طرابلس`
  if (/^ال(?:قادم|مقبل)ه$/.test(board.tokens[noun.to]?.norm ?? '') && AT.test(board.tokens[noun.to + 1]?.norm ?? ''))
    return true
  return board.markAt(noun.from - 1, 'proceedings') !== undefined
}

const AT = /^(?:س?تكون|س?تعقد|ستنعقد|ستجري|ستستضيفها|ستحتضنها)$/

/** `الندوة الخامسة لوزراء الداخلية`: a seminar is a meeting where it is numbered or of ministers. */
function isOfficial(board: Board, seminar: Mark): boolean {
  const named = board.markAt(seminar.to, 'CITY') && /^ال/.test(board.tokens[seminar.to + 1]?.norm ?? '')
  return (
    named === true ||
    board.at(seminar.to).some((mark) => ['ORDINAL', 'posts_plural', 'level', 'BODY'].includes(mark.label))
  )
}

function leadingOrdinal(board: Board, noun: Mark): Mark | undefined {
  // `اليوم الأول لمؤتمر`, `الجلسة الثانية للاجتماعات`: the number of the noun before.
  // `جلسة العمل الأولى للمؤتمر`: a word more between.
  if (noun.prep === 'ل' && [2, 3].some((n) => board.markAt(noun.from - n, 'session', 'phase'))) return undefined
  return board
    .at(noun.from - 1)
    .find((mark) => mark.label === 'ORDINAL' && mark.to === noun.from && (!mark.article || noun.article))
}

/** `مؤتمر القمة السادس`: its number counts both nouns. */
const isOfSummit = (board: Board, { to, article }: Mark) =>
  !article && board.at(to).some(({ label, value, prep }) => label === 'meeting' && value === 'summit' && prep === '')

function mentionOf(board: Board, noun: Mark): Mark {
  const first = board.tokens[noun.from - 1]
  const leading = leadingOrdinal(board, noun)
  const named = summitOf(board, noun)
  const pair = isDual(board, noun) ? pairOfNumbers(board, noun.to) : null
  const { ordinal, to } = pair ? { ordinal: undefined, to: pair.to } : modifiers(board, named ?? noun)
  const counted = leading && !isOfItsKind(board, to)
  const number = ordinal ?? (counted ? meaning<{ ordinal: number }>(leading).ordinal : undefined)
  const said = number === 1 && isFirstInSomeWay(board, leading ?? noun, to) ? undefined : number
  const value: Mention = {
    format: isOfSummit(board, noun) ? 'summit' : (noun.value as MeetingFormat),
    definite:
      noun.article ||
      named !== undefined ||
      isNamed(board, noun.to) ||
      isOfKnown(board, noun) ||
      isOfThem(board, noun.to) ||
      isOfTheThing(board, noun, to) ||
      /^(اليوم|هذا|هذه)$/.test(board.tokens[noun.to]?.norm ?? '') ||
      first?.norm === 'هذا' ||
      first?.norm === 'هذه' ||
      POSSESSIVE.test(board.tokens[noun.from]!.norm) ||
      isOwnSitting(board, noun),
    other: isOther(board, noun),
    verb: false,
    ...(noun.label === 'meetings' && isMany(board, noun) ? { many: true } : {}),
    ...(isDual(board, noun) ? { two: true } : {}),
    ...(pair ? { ordinals: pair.ordinals } : {}),
    ...(said === undefined ? {} : { ordinal: said }),
  }
  return markOver('MEETING', leading ?? noun, to, value, leading ? [leading, noun] : [noun])
}

const isDual = (board: Board, noun: Mark) =>
  noun.label === 'two_named' ||
  /^[وفبل]{0,2}(?:ال)?(?:اجتماع|قمت|موتمر|لقاء|جلست|جولت|دورت|ورشت)(?:ين|ان)$/.test(board.tokens[noun.from]!.norm)

/** `اجتماعاته`, `لقاءات ثنائية`: whatever meetings somebody has. */
const isMany = (board: Board, noun: Mark) =>
  /ات(ه|ها|هم)$/.test(board.tokens[noun.from]!.norm) ||
  /^(?:ثنايي[هة]?|جانبيه|متتاليه|متواليه|متعدده|عديده|مكثفه|مستقبليه|لاحقه)$/.test(board.tokens[noun.to]?.norm ?? '') ||
  (/لقاءات$|لقايات$/.test(board.tokens[noun.from]!.norm) && noun.conj === 'و')

/** `هذه هي القمة الأولى بعد …`, `تعد القمة الأولى من نوعها`: first in some way, not number one. */
function isFirstInSomeWay(board: Board, noun: Mark, to: number): boolean {
  const before = /^هذ[اه]$/.test(board.tokens[noun.from - 1]?.norm ?? '') ? noun.from - 2 : noun.from - 1
  return (
    board.markAt(before, 'it_is') !== undefined ||
    board.at(to).some((mark) => mark.label === 'of_its_kind' || mark.label === 'relation')
  )
}

/** `اجتماعهم`, `قمتهما`. */
export const POSSESSIVE = /(هم|هما)$/

/** `الجمعية العامة في دورتها الثمانين`: the sitting of the body named before it. */
export function isOwnSitting(board: Board, noun: Mark): boolean {
  if (!/(دورت|قمت|جلست|اجتماع(?:ات)?|موتمر|منتدا)(ه|ها)$/.test(board.tokens[noun.from]!.norm)) return false
  for (let i = noun.from - 1; i >= Math.max(board.sentenceOf(noun.from).from, noun.from - OWNER); i--)
    if (board.markAt(i, 'BODY') || board.markAt(i, 'body_kind')?.article) return true
  return false
}

const OWNER = 6

/** `اجتماع الكويت`, `قمة الاتحاد الأفريقي`: the name behind the noun makes it a known one. */
function isNamed(board: Board, at: number): boolean {
  const name = board.markAt(at, 'quote') ? at + 1 : at
  return board.at(name).some((mark) => ['STATE', 'CITY', 'BODY'].includes(mark.label) && mark.prep + mark.conj === '')
}

/** `"مؤتمر الوعود لأزمة اللاجئين"`: a name in quotation marks; `مؤتمر دعم أفغانستان`: by what it is for. */
const isOfKnown = (board: Board, noun: Mark) =>
  noun.value === 'conference' &&
  ((board.markAt(noun.from - 1, 'quote') !== undefined && board.tokens[noun.to]?.norm.startsWith('ال') === true) ||
    /^(?:دعم|اعاده|اعمار|المانحين|مساعده)$/.test(board.tokens[noun.to]?.norm ?? '') ||
    (board.tokens[noun.to]?.norm === 'الدول' && board.tokens[noun.to + 1]?.norm === 'المانحه'))

/** What a MEETING mark says. */
export const mentioned = (mark: Mark): Mention => meaning<Mention>(mark)
