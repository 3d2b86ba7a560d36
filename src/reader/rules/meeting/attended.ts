import { foldWord } from '../../../arabic/fold.js'
import type { MeetingLevel } from '../../../claim/kinds/meeting.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import type { Taking } from '../participation/taking.js'
import type { ToldMeeting } from './mentions.js'

/** One minister among guests of many ranks says nothing of the level: so many of a rank must be told. */
const FEWEST = 2
/** Of those whose rank is told, so many must be of the one rank. */
const MOST = 2 / 3

const MINISTERS: ReadonlySet<MeetingLevel> = new Set(['ministerial', 'foreign_ministers', 'defence_ministers'])

/** The level of a meeting by the rank of those who take part, where two or more have one rank. Null for others. */
export function levelOfThose({ board, meetings }: Telling, meeting: ToldMeeting): MeetingLevel | null {
  const ranks = new Map<MeetingLevel, number>()
  const people = new Set<number>()
  const add = (level: MeetingLevel, n: number) => ranks.set(level, (ranks.get(level) ?? 0) + n)
  for (const mark of board.of('TAKING')) {
    const { who, capacity } = meaning<Taking>(mark)
    if (capacity === 'absent' || capacity === 'observer' || meetings.at(mark.from) !== meeting.id) continue
    for (let i = mark.from; i < mark.to; i++) {
      const plural = board.at(i).find(({ label, from }) => label === 'posts_plural' && from === i)
      if (plural && plural.value !== 'senior_officials' && !OF_ONE.test(board.tokens[i - 1]?.norm ?? ''))
        add(plural.value as MeetingLevel, FEWEST)
    }
    for (const person of who.flatMap(peopleIn)) {
      if (people.has(person.from)) continue
      people.add(person.from)
      const level = levelOfPost(foldWord(board.words(person.from, person.to)))
      if (level) add(level, 1)
    }
  }
  return common(ranks)
}

/** `رئيس الوزراء`, `مجلس وزراء`: one man, or a body. */
const OF_ONE = /رييسه?$|مجلس$|نايبه?$|رياسه$/

const peopleIn = (mark: Mark): Mark[] =>
  mark.label === 'PERSON' ? [mark] : mark.label === 'LIST' ? mark.parts.flatMap(peopleIn) : []

/** The rank that most have; of ministers of several kinds that they are ministers. */
function common(ranks: ReadonlyMap<MeetingLevel, number>): MeetingLevel | null {
  const all = [...ranks.values()].reduce((sum, n) => sum + n, 0)
  const isMost = (n: number) => n >= FEWEST && n >= all * MOST
  for (const [level, n] of ranks) if (isMost(n)) return level
  const ministers = [...ranks].reduce((sum, [level, n]) => sum + (MINISTERS.has(level) ? n : 0), 0)
  return isMost(ministers) ? 'ministerial' : null
}

/** The rank of a post, by its first words; null for posts that no level is named after. */
function levelOfPost(words: string): MeetingLevel | null {
  for (const [level, shape] of RANKS) if (shape.test(words)) return level
  return null
}

const RANKS: [MeetingLevel, RegExp][] = [
  ['foreign_ministers', /^[وبل]?(?:ال)?وزيره? (?:ال)?خارجي/],
  ['defence_ministers', /^[وبل]?(?:ال)?وزيره? (?:ال)?دفاع/],
  ['ministerial', /^[وبل]?ال?وزيره? |^[وبل]?وزيره? /],
  ['leaders', /^[وبل]?(?:ال)?(?:رييسه?|رييس) (?:ال)?(?:وزراء|حكومه|جمهوريه)/],
  ['leaders', /^[وبل]?ال(?:رييسه?|ملك|امير|مستشاره?) /],
  ['chiefs_of_defence', /^[وبل]?رييس (?:هييه )?(?:ال)?اركان/],
  ['senior_officials', /^[وبل]?(?:وكيله?|سفيره?|السفيره?|مساعده?|نايبه?|مندوبه?|مبعوثه?) /],
]
