import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Ordinal } from '../values/ordinals.js'
import { aimEnd } from './aim.js'
import { isOfOther } from './other.js'
import { DUAL_PHASES, type Phased } from './phase.js'

const REACH = 14

export const pairedPhaseRule = finder({
  name: 'phase: two at once',
  why: 'Two phases may be told in one clause with one aim: أما المرحلتان الثانية والثالثة، اللتان تهدفان إلى …',
  find(board, note) {
    for (const head of board.of('phase')) {
      const numbers = numbersBehind(board, head)
      if (!numbers || isOfOther(board, head)) continue
      const [first, second] = numbers
      const verb = verbBehind(board, second.to)
      if (!verb) continue
      const to = aimEnd(board, verb.to)
      const aim = { from: verb.to, to }
      const value = (number: Mark): Phased => ({ ordinal: meaning<Ordinal>(number).ordinal, aim })
      note({ ...markOver('PHASE', head, first.to, value(first), [head, first]), conj: '', prep: '' })
      note({ ...markOver('PHASE', second, to, value(second), [head, second]), conj: '' })
    }
  },
  finds: [
    'أما [PHASE:المرحلتان الثانية] [PHASE:والثالثة من العملية، واللتان تهدفان إلى حماية الموانئ]، فمعلقتان',
    '[PHASE:المرحلتان الأولى] [PHASE:والثانية تشملان تدريب الشرطة]',
  ],
  leaves: ['سحب خمسة آلاف جندي في المرحلتين الأولى والثانية', 'المرحلتان الأولى والثانية من الانتخابات تشملان العاصمة'],
})

function numbersBehind(board: Board, head: Mark): [Mark, Mark] | undefined {
  if (!DUAL_PHASES.test(board.tokens[head.from]!.norm)) return undefined
  const first = board.markAt(head.to, 'ORDINAL')
  const second = first && board.markAt(first.to, 'ORDINAL')
  return second?.conj ? [first!, second] : undefined
}

function verbBehind(board: Board, from: number): Mark | undefined {
  const { to } = board.sentenceOf(from - 1)
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    const verb = board.markAt(i, 'consists')
    if (verb) return verb.value === 'consist in, of two' ? verb : undefined
    if (board.markAt(i, 'phase')) return undefined
  }
  return undefined
}
