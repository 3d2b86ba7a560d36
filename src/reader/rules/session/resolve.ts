import type { Draft } from '../../draft.js'
import { type Mark, meaning } from '../../engine/mark.js'
import type { Telling } from '../../telling.js'
import type { Item } from './topic.js'

/** From the numbered items of an agenda to claims, tied to the meeting they stand at. */
export function sessions(telling: Telling): Draft[] {
  const marks = telling.board.of('SESSION').toSorted((a, b) => a.from - b.from)
  const withTopic = new Set(marks.filter((mark) => meaning<Item>(mark).topic).map(keyOf))
  const drafts: Draft[] = []
  const bare = new Set<string>()
  function keyOf(mark: Mark): string {
    return `${telling.meetings.at(mark.from)} ${meaning<Item>(mark).ordinal}`
  }
  for (const mark of marks) {
    const { ordinal, topic } = meaning<Item>(mark)
    const meeting = telling.meetings.at(mark.from)
    const key = keyOf(mark)
    // `الجلسة الأولى` alone is an item only of a meeting, and says nothing where its topic was told.
    if (!topic && ((meeting === null && !isOfMeeting(telling, mark)) || withTopic.has(key) || bare.has(key))) continue
    if (!topic) bare.add(key)
    drafts.push({
      values: { type: 'session', meeting, ordinal, topic: topic && telling.board.words(topic.from, topic.to) },
      words: [{ from: mark.from, to: mark.to }],
      marks: [mark],
    })
  }
  return drafts
}

/** `جلسة العمل الأولى لقمة العشرين`: a meeting that is also the name of a body. */
const isOfMeeting = ({ board }: Telling, mark: Mark) => board.markAt(mark.to, 'MEETING', 'meeting') !== undefined
