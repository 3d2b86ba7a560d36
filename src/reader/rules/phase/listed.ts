import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { StampedSet } from '../../engine/stamped.js'
import type { Ordinal } from '../values/ordinals.js'
import { isOfOther, planNear } from './other.js'
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
const SEVERAL =
  /^(?:ال)?(?:مراحل|مرحلتين|مرحلتان|ركايز|ركيزتين|ركيزتان|دعايم|خطوات|خطوتين|خطوتان|محاور|محورين|محوران|مسارات|مسارين|مساران|اركان|خطوط)$/
const LONGEST = 120
/** How many sentences behind its own a list may go on, each item opening one. */
const SENTENCES = 4

interface Numbered {
  mark: Mark
  ordinal: number
}

const told = new StampedSet()

export const listedPhaseRule = finder({
  name: 'phase: of several',
  why: 'Where the phases of a plan are counted, the first and the second with what each holds are phases: ثلاث مراحل، الأولى …',
  find(board, note) {
    told.cover(board.of('PHASE'))
    for (const head of [...board.of('phase'), ...board.of('part')]) {
      const norm = board.tokens[head.from]!.norm
      if (!SEVERAL.test(norm.replace(/^[وفبلك](?=ال|[مرخد])/, '')) || isOfOther(board, head, 8)) continue
      if (head.label === 'part' && !planNear(board, head)) continue
      const items = itemsBehind(board, head)
      if (items[0]?.ordinal !== 1 || isBare(board, items)) continue
      items.forEach(({ mark, ordinal }, k) => {
        const end = aimEnd(board, mark.to, items[k + 1]?.mark.from)
        if (told.has(mark.from) || end <= mark.to) return
        const value: Phased = { ordinal, aim: { from: mark.to, to: end } }
        note(markOver('PHASE', { ...mark, conj: '' }, end, value, [head, mark]))
      })
    }
  },
  finds: [
    'تتكون الخطة من ثلاث مراحل، [PHASE:الأولى وقف القتال]، [PHASE:والثانية سحب القوات]، [PHASE:والثالثة إعادة الإعمار].',
    'وتشمل خارطة الطريق خمس مراحل [PHASE:أولها اجتماع اللجنة العليا]',
    'تنفذ الحملة على مرحلتين: [PHASE:الأولى تستهدف الأطباء] و[PHASE:الثانية كبار السن]',
    'ترتكز المبادرة على مرحلتين، تبدأ [PHASE:الأولى بوقف القتال]، بينما تركز [PHASE:الثانية على الحوار]',
    'تقوم المبادرة على مسارين، [PHASE:الأول يركز على الحوار]، فيما يدعم المسار [PHASE:الثاني جهود الإغاثة]',
    'للخطة ثلاث ركائز.\nوقال إن الركيزة [PHASE:الأولى هي الأمن].\nوالركيزة [PHASE:الثانية التنمية].\nأما [PHASE:الثالثة فهي الحوار].',
    'للخطة مرحلتان، [PHASE:أولاهما وقف القتال].\n[PHASE:وثانيتهما سحب القوات].',
    'تتضمن الخطة محورين؛ [PHASE:الأول العمل العسكري]، [PHASE:والثاني قطع التمويل].',
  ],
  leaves: [
    'تجرى الانتخابات على ثلاث مراحل، الأولى في مايو',
    'مر بمراحل صعبة في المرة الثانية',
    'قطع الفريق مراحل طويلة، وحل في المرتبة الثانية',
    'سحب خمسة آلاف جندي في المرحلتين الأولى والثانية من الخطة',
    'يناقش المؤتمر محاور عدة، الأول الصحة',
    'تقدمت القوات من ثلاثة محاور، الأول من الشرق',
  ],
})

/** `في المرحلتين الأولى والثانية`: named together, with no aim of their own. */
const isBare = (board: Board, items: readonly Numbered[]) =>
  items.length > 1 && aimEnd(board, items[0]!.mark.to, items[1]!.mark.from) <= items[0]!.mark.to

/** The numbers that open an item: at a mark or joined with و, in the order of counting; behind the sentence, at its opening. */
function itemsBehind(board: Board, head: Mark): Numbered[] {
  const out: Numbered[] = []
  const own = board.sentenceIndex(head.from)
  for (let i = head.to; i < Math.min(board.tokens.length, head.to + LONGEST); i++) {
    const sentence = board.sentenceIndex(i)
    if (sentence > own + SENTENCES) break
    const found = numberAt(board, i, head)
    if (found?.ordinal !== out.length + 1) continue
    if (sentence > own && !opensSentence(board, i, head)) continue
    out.push(found)
  }
  return out
}

const OPENS = new Set(['اما', 'واما', 'المرحله', 'والمرحله', 'و'])

/** `أما الثالثة فهي …`, `وثانيها …`; anywhere, where the noun stands again: `إن الركيزة الأولى …`. */
function opensSentence(board: Board, at: number, head: Mark): boolean {
  if (isNounOf(board, at - 1, head)) return true
  const { from } = board.sentenceOf(at)
  for (let i = at - 1; i >= from; i--) if (!OPENS.has(board.tokens[i]!.norm)) return false
  return true
}

const isNounOf = (board: Board, at: number, head: Mark) => board.markAt(at, head.label)?.article === true

function numberAt(board: Board, i: number, head: Mark): Numbered | null {
  const { norm } = board.tokens[i]!
  const of = OF_THEM.get(norm.replace(/^و/, ''))
  if (of) return { mark: { ...head, label: 'ORDINAL', from: i, to: i + 1 }, ordinal: of }
  const mark = board.markAt(i, 'ORDINAL')
  if (!mark?.article || mark.prep !== '') return null
  const { ordinal, feminine } = meaning<Ordinal>(mark)
  if (feminine === (head.value === 'm')) return null
  const before = board.tokens[i - 1]!
  const opens =
    mark.conj === 'و' ||
    before.kind === 'punct' ||
    /^(?:و|و?اما)$/.test(before.norm) ||
    board.markAt(i - 1, 'consists', 'phase_turns') !== undefined ||
    isNounOf(board, i - 1, head)
  return opens ? { mark, ordinal } : null
}

/** An aim ends at a full mark or before the next item. */
function aimEnd(board: Board, from: number, next: number | undefined): number {
  const limit = Math.min(board.sentenceOf(from - 1).to, next ?? Number.POSITIVE_INFINITY)
  let to = from
  while (to < limit && !['؛', '.'].includes(board.tokens[to]!.norm)) to++
  while (to > from && isLoose(board, to - 1)) to--
  return to
}

const LOOSE = new Set(['،', ',', '"', '“', '”', '«', '»', 'و', 'اما', 'ثم', ':', 'بينما', 'فيما', 'حين', 'في', 'ان'])
const isLoose = (board: Board, i: number) =>
  LOOSE.has(board.tokens[i]!.norm) ||
  board.markAt(i, 'consists', 'phase_turns') !== undefined ||
  board.markAt(i, 'phase', 'part')?.article === true
