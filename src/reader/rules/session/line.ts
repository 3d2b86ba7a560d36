import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Ordinal } from '../values/ordinals.js'
import type { Item } from './topic.js'

export const lineRule = finder({
  name: 'session: told as a line',
  why: 'الجلسة الأولى: …, المحور 2: … at the head of a line or behind a semicolon, and what stands behind the colon',
  find(board, note) {
    for (const head of [...board.of('session'), ...board.of('meeting')]) {
      if (!isItemNoun(board, head) || !opensLine(board, head.from)) continue
      const number = numberAt(board, head.to)
      if (!number || !board.markAt(number.to, 'colon')) continue
      const topic = { from: number.to + 1, to: lineEnd(board, number.to + 1) }
      if (topic.to <= topic.from) continue
      note(markOver('SESSION', head, topic.to, { ordinal: number.ordinal, topic } satisfies Item, [head]))
    }
  },
  finds: ['يتناول المؤتمر ما يلي:\n- [SESSION:الجلسة الأولى: أسعار القمح]\n- [SESSION:الجلسة 2: النقل البحري]'],
  leaves: ['قال في الجلسة الأولى: نحن بخير', 'الجلسة الأولى انتهت'],
})

/** A session, a theme, or `الدورة 1` of a list; not the sitting of a body. */
const isItemNoun = (board: Board, head: Mark) => /^.{0,2}(جلس[هت]|محور|دوره)$/.test(board.tokens[head.from]!.norm)

/** The first word of a line, but for a dash or a number. */
function opensLine(board: Board, at: number): boolean {
  const { from } = board.sentenceOf(at)
  for (let i = at; i >= from; i--) {
    if (board.tokens[i]!.breaks > 0 || i === 0) return true
    if (board.tokens[i - 1]?.norm === '؛') return true
    if (i > from && board.tokens[i - 1]!.kind === 'word') return false
  }
  return false
}

function numberAt(board: Board, at: number): { ordinal: number; to: number } | null {
  const word = board.markAt(at, 'ORDINAL')
  if (word) return { ordinal: meaning<Ordinal>(word).ordinal, to: word.to }
  const { norm, kind } = board.tokens[at] ?? { norm: '', kind: 'punct' }
  return kind === 'number' && /^\d{1,2}$/.test(norm) && Number(norm) > 0 ? { ordinal: Number(norm), to: at + 1 } : null
}

function lineEnd(board: Board, from: number): number {
  const { to } = board.sentenceOf(from - 1)
  let end = from
  while (end < to && !['؛', '.'].includes(board.tokens[end]!.norm)) end++
  return end
}
