import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Ordinal } from '../values/ordinals.js'
import type { Phased } from './phase.js'

/** `أولاها`, `ثانيتها`: which of several. */
const OF_THEM = new Map([
  ['اولها', 1],
  ['اولاها', 1],
  ['اولاهما', 1],
  ['اولهما', 1],
  ['ثانيها', 2],
  ['ثانيتها', 2],
  ['ثانيتهما', 2],
  ['ثانيهما', 2],
  ['ثالثها', 3],
  ['ثالثتها', 3],
  ['رابعها', 4],
  ['رابعتها', 4],
  ['خامسها', 5],
  ['خامستها', 5],
])
const SEVERAL = /^(?:ال)?(?:مراحل|مرحلتين|مرحلتان)$/
const LONGEST = 120

interface Numbered {
  mark: Mark
  ordinal: number
}

export const listedPhaseRule = finder({
  name: 'phase: of several',
  why: 'Where the phases of a plan are counted, the first and the second with what each holds are phases: ثلاث مراحل، الأولى …',
  find(board, note) {
    for (const head of board.of('phase')) {
      if (!SEVERAL.test(board.tokens[head.from]!.norm.replace(/^[وفبلك](?=مر|ال)/, '')) || isOther(board, head))
        continue
      const items = itemsBehind(board, head)
      if (items[0]?.ordinal !== 1 || isBare(board, items)) continue
      items.forEach(({ mark, ordinal }, k) => {
        const end = aimEnd(board, mark.to, items[k + 1]?.mark.from)
        if (end <= mark.to) return
        const value: Phased = { ordinal, aim: { from: mark.to, to: end } }
        note(markOver('PHASE', { ...mark, conj: '' }, end, value, [head, mark]))
      })
    }
  },
  finds: [
    'تتكون الخطة من ثلاث مراحل، [PHASE:الأولى وقف القتال]، [PHASE:والثانية سحب القوات]، [PHASE:والثالثة إعادة الإعمار].',
    'وتشمل خارطة الطريق خمس مراحل [PHASE:أولها اجتماع اللجنة العليا]',
    'تنفذ الحملة على مرحلتين: [PHASE:الأولى تستهدف الأطباء] و[PHASE:الثانية كبار السن]',
  ],
  leaves: [
    'تجرى الانتخابات على ثلاث مراحل، الأولى في مايو',
    'مر بمراحل صعبة في المرة الثانية',
    'قطع الفريق مراحل طويلة، وحل في المرتبة الثانية',
    'سحب خمسة آلاف جندي في المرحلتين الأولى والثانية من الخطة',
  ],
})

/** `في المرحلتين الأولى والثانية`: named together, with no aim of their own. */
const isBare = (board: Board, items: readonly Numbered[]) =>
  items.length > 1 && aimEnd(board, items[0]!.mark.to, items[1]!.mark.from) <= items[0]!.mark.to

function isOther(board: Board, head: Mark): boolean {
  const { from, to } = board.sentenceOf(head.from)
  for (let i = Math.max(from, head.from - 8); i < Math.min(to, head.to + 5); i++)
    if (board.markAt(i, 'other_phase')) return true
  return false
}

/** The numbers that open an item: at a mark or joined with و, in the order of counting. */
function itemsBehind(board: Board, head: Mark): Numbered[] {
  const out: Numbered[] = []
  const end = Math.min(board.sentenceOf(head.from).to, head.to + LONGEST)
  for (let i = head.to; i < end; i++) {
    const found = numberAt(board, i, head)
    if (found && found.ordinal === out.length + 1) out.push(found)
  }
  return out
}

function numberAt(board: Board, i: number, head: Mark): Numbered | null {
  const { norm } = board.tokens[i]!
  const of = OF_THEM.get(norm.replace(/^و/, ''))
  if (of) return { mark: { ...head, label: 'ORDINAL', from: i, to: i + 1 }, ordinal: of }
  const mark = board.markAt(i, 'ORDINAL')
  if (!mark?.article || mark.prep !== '' || !meaning<Ordinal>(mark).feminine) return null
  const before = board.tokens[i - 1]!
  const opens = mark.conj === 'و' || before.kind === 'punct' || before.norm === 'و' || board.markAt(i - 1, 'phase')
  return opens ? { mark, ordinal: meaning<Ordinal>(mark).ordinal } : null
}

/** An aim ends at a full mark or before the next item. */
function aimEnd(board: Board, from: number, next: number | undefined): number {
  const limit = Math.min(board.sentenceOf(from - 1).to, next ?? Number.POSITIVE_INFINITY)
  let to = from
  while (to < limit && !['؛', '.'].includes(board.tokens[to]!.norm)) to++
  while (to > from && ['،', ',', 'و', 'اما', 'ثم', 'المرحله', ':'].includes(board.tokens[to - 1]!.norm)) to--
  return to
}
