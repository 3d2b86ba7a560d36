import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Taking } from './taking.js'

/** `عاد بعد أن شارك`. */
const isAfter = (board: Board, at: number) =>
  board.tokens[at]!.norm === 'ان' && /^(?:بعد|منذ)$/.test(board.tokens[at - 1]?.norm ?? '')

const BEFORE = new Set(['حيث', 'اذ', 'كما', '،', ',', 'انه', 'انها', 'بانه', 'و'])
const REACH = 40
const TO_MEETING = 5
const NAMED_BEHIND = 8

export const himselfRule = finder({
  name: 'participation: who was named before',
  why: 'حيث شارك في القمة, أنه سيحضر القمة: the subject of the sentence, or who speaks, takes part',
  find(board, note) {
    for (const verb of board.of('takes_part')) {
      const meeting = meetingBehind(board, verb)
      if (!meeting || !isSingular(board, verb) || isNamedBehind(board, verb, meeting)) continue
      const before = board.tokens[verb.from - 1]
      const during = /^(?:خلاله[ا]?|فيه[ا]?)$/.test(board.tokens[verb.to]?.norm ?? '')
      const says = board.markAt(verb.from - 1, 'that')?.value === 'that he'
      if (says) note(markOver('TAKING', verb, meeting.to, takes([], true), [verb, meeting]))
      else if (before && (during || BEFORE.has(before.norm) || verb.conj === 'و' || isAfter(board, before.index))) {
        const subject = subjectOf(board, verb)
        if (subject) note(markOver('TAKING', verb, meeting.to, takes([subject], false), [subject, verb, meeting]))
      }
    }
  },
  finds: [
    'عاد الوزير السويدي كارل بيلت من أوسلو حيث [TAKING:شارك في أعمال القمة]',
    'وصل الوزير السويدي كارل بيلت إلى أوسلو في زيارة [TAKING:يشارك خلالها في القمة]',
    'عاد الوزير السويدي كارل بيلت من أوسلو بعد أن [TAKING:شارك في أعمال القمة]',
    'قال الوزير السويدي كارل بيلت إنه [TAKING:سيشارك في القمة]',
  ],
  leaves: [
    'عاد الوزير السويدي كارل بيلت من أوسلو حيث شارك في السباق',
    'حيث شارك في القمة وزراء البلدان المعنية',
    'عاد الوزير السويدي كارل بيلت حيث شاركت في القمة النرويج',
  ],
})

export const ownRule = finder({
  name: 'participation: his taking part',
  why: 'بعد مشاركته في القمة: the person whom the sentence names last before it takes part',
  find(board, note) {
    for (const word of board.of('own_attendance')) {
      const meeting = meetingBehind(board, word)
      // `أكدت 12 دولة مشاركتها`: theirs.
      const theirs =
        /ه[ام]$/.test(board.tokens[word.from]!.norm) && board.markAt(word.from - 1, 'confirms') !== undefined
      const person = meeting && !theirs && personBefore(board, word.from)
      if (meeting && person) note(markOver('TAKING', word, meeting.to, takes([person], false), [person, word, meeting]))
    }
  },
  finds: ['قال الوزير كارل بيلت خلال [TAKING:مشاركته في القمة] إن الأمر عاجل'],
  leaves: ['قال الوزير كارل بيلت خلال مشاركته في السباق إن الأمر عاجل', 'لم يعلن عن مشاركته في القمة'],
})

/** The last person before a token in its sentence, where he is no one's object. */
export function personBefore(board: Board, at: number): Mark | undefined {
  const { from } = board.sentenceOf(at)
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const person = board.markAt(i, 'PERSON')
    if (person && person.to <= at) return person.prep === '' ? person : undefined
  }
  return undefined
}

const takes = (who: Mark[], speaker: boolean): Taking => ({
  who,
  capacity: 'participant',
  ...(speaker ? { speaker } : {}),
})

/** The meeting that a verb of taking part has right behind it. */
function meetingBehind(board: Board, verb: Mark): Mark | undefined {
  for (let i = verb.to; i < Math.min(verb.to + TO_MEETING, board.sentenceOf(verb.from).to); i++) {
    const meeting = board.markAt(i, 'MEETING')
    if (meeting) return meeting
    if (board.tokens[i]!.kind === 'punct' || board.markAt(i, 'PERSON', 'LIST', 'ACTOR')) return undefined
  }
  return undefined
}

/** One man: `شارك`, `يحضر`, `سيشارك`. */
const isSingular = (board: Board, verb: Mark) =>
  /^(?:س?ي)?(?:شارك|شترك|حضر|اشترك)$/.test(board.tokens[verb.from]!.norm.slice(verb.conj.length))

/** Whether the clause goes on to name others, of whom the verb is said. */
function isNamedBehind(board: Board, verb: Mark, meeting: Mark): boolean {
  const end = Math.min(meeting.to + NAMED_BEHIND, board.sentenceOf(verb.from).to)
  for (let i = meeting.to; i < end; i++)
    if (board.markAt(i, 'PERSON', 'LIST', 'MEMBERS', 'posts_plural', 'NUMBER', 'delegation')) return true
  return false
}

const PREPOSITIONS = new Set(['الي', 'من', 'مع', 'عن', 'علي', 'في', 'ان', 'نظيره', 'بين'])

/** The person whom the sentence names first, as its subject. */
function subjectOf(board: Board, verb: Mark): Mark | undefined {
  const { from } = board.sentenceOf(verb.from)
  for (let i = Math.max(from, verb.from - REACH); i < verb.from; i++) {
    const person = board.markAt(i, 'PERSON')
    if (!person) continue
    return person.prep === '' && !PREPOSITIONS.has(board.tokens[i - 1]?.norm ?? '') ? person : undefined
  }
  return undefined
}
