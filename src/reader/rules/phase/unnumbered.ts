import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { StampedSet } from '../../engine/stamped.js'
import type { NumberValue } from '../values/quantity.js'
import { isOfOther, planNear } from './other.js'
import type { Phased } from './phase.js'

const DUAL = /^[وفبلك]?(?:مرحلتين|مرحلتان|خطوتين|خطوتان|ركيزتين|ركيزتان|مسارين|مساران|محورين|محوران)$/
/** Between the noun and the list: `لتنفيذ خطته:`, `رئيسية هي`. */
const LEAD = 8
const FEWEST = 2
const MOST = 6

const told = new StampedSet()

/** `ثلاث مراحل: …`: as many parts behind a colon or هي as were counted are the phases, in their order. */
export const unnumberedPhaseRule = finder({
  name: 'phase: listed in order',
  why: 'Where a plan has so many phases and as many are listed, each is numbered by its place: ثلاث مراحل هي الهدنة ثم الانسحاب ثم الإعمار',
  find(board, note) {
    told.cover(board.of('PHASE'))
    for (const head of [...board.of('phase'), ...board.of('part')]) {
      const count = countOf(board, head)
      // Lines and axes of effort go on side by side: unnumbered, they are no phases.
      if (!count || head.value === 'm' || isOfOther(board, head)) continue
      if (!planNear(board, head) && !isPassed(board, head)) continue
      const start = listStart(board, head)
      const items = start === undefined ? undefined : itemsOf(board, start, board.sentenceOf(head.from).to, count)
      if (!items || items.some(({ from }) => told.has(from)) || isNumbered(board, items)) continue
      items.forEach((aim, k) => {
        const value: Phased = { ordinal: k + 1, aim }
        note({ ...markOver('PHASE', head, aim.to, value, [head]), from: aim.from, conj: '', prep: '' })
      })
    }
  },
  finds: [
    'تمر الخطة بثلاث مراحل: [PHASE:وقف إطلاق النار] ثم [PHASE:تبادل الأسرى] ثم [PHASE:الانسحاب].',
    'تتضمن الخطة مرحلتين هما [PHASE:تدريب الشرطة] [PHASE:وتسليم المدن].',
    'وتقوم الاستراتيجية على ثلاث مراحل هي: [PHASE:إضعاف الحركة]، [PHASE:وتفكيكها]، [PHASE:والقضاء عليها].',
    'حدد المبعوث ثلاث خطوات لتنفيذ خطته: [PHASE:تعديل القوانين]، [PHASE:وتوحيد الحكومة]، [PHASE:وإجراء حوار].',
    'هزيمة الحركة تمر بمراحل ثلاث هي: [PHASE:إضعافها]، [PHASE:وتفكيكها]، [PHASE:والقضاء عليها].',
    'للخطة ثلاث مراحل، [PHASE:تبدأ بإعداد القوانين، التي تأخرت]، ثم [PHASE:توحيد الحكومة]، بالإضافة إلى [PHASE:إجراء حوار].',
  ],
  leaves: [
    'تقوم الاستراتيجية على ثلاثة محاور: دعم الجيش، وقطع التمويل، وحماية المدنيين',
    'قطع الخطوات الثلاث: الأولى والثانية',
    'تجرى الانتخابات على ثلاث مراحل: الشمال والوسط والجنوب',
    'تمر الخطة بثلاث مراحل: وقف القتال',
    'تضم الخطة ثلاث مراحل، الأولى الهدنة، والثانية الانسحاب، والثالثة الإعمار',
    'زار ثلاث مدن: أوسلو وبرغن وترومسو',
  ],
})

function countOf(board: Board, head: Mark): number | undefined {
  if (DUAL.test(board.tokens[head.from]!.norm)) return FEWEST
  // `ثلاث مراحل`, `بمراحل ثلاث`
  const before = board.at(head.from - 1).find((mark) => mark.label === 'NUMBER' && mark.to === head.from)
  const number = before ?? board.markAt(head.to, 'NUMBER')
  const count = number ? meaning<NumberValue>(number).value : 0
  return count > FEWEST && count <= MOST ? count : undefined
}

/** `تمر الهزيمة بمراحل ثلاث`: a way that leads through phases. */
function isPassed(board: Board, head: Mark): boolean {
  for (let i = head.from - 1; i >= Math.max(0, head.from - 2); i--)
    if (/^[وف]?س?[تي]مر$/.test(board.tokens[i]!.norm)) return true
  return false
}

/** The first token of the list: behind a colon or هي, or where the first is what the plan begins with. */
function listStart(board: Board, head: Mark): number | undefined {
  const { to } = board.sentenceOf(head.from)
  for (let i = head.to; i < Math.min(to, head.to + LEAD); i++) {
    const { norm, kind } = board.tokens[i]!
    if (norm === ':') return i + 1
    if (/^(?:هي|هما)$/.test(norm)) return board.tokens[i + 1]?.norm === ':' ? i + 2 : i + 1
    if (/^(?:تبدا|بدءا)$/.test(norm)) return i
    if (kind === 'punct' && !/^[،,]$/.test(norm)) return undefined
  }
  return undefined
}

interface Stretch {
  from: number
  to: number
}

/** `ثم`, `بالإضافة إلى`, `وصولا إلى` */
const TURN = /^(?:ثم|و?اخيرا)$/
const LAST = /^(?:بالاضافه|اضافه|وصولا|انتهاء)$/

/** Parts at commas and ثم; else at every و as well, or at ثم alone; where none gives as many as were counted, none. */
function itemsOf(board: Board, from: number, end: number, count: number): Stretch[] | undefined {
  let to = from
  while (to < end && !['.', '؛', ':'].includes(board.tokens[to]!.norm)) to++
  for (const way of ['comma', 'joined', 'turn'] as const) {
    const items = partsOf(board, from, to, way)
    if (items.length === count) return items
  }
  return undefined
}

function partsOf(board: Board, from: number, to: number, way: 'comma' | 'joined' | 'turn'): Stretch[] {
  const out: Stretch[] = []
  let start = from
  const close = (end: number) => {
    let last = end
    while (last > start && /^[،,]$/.test(board.tokens[last - 1]!.norm)) last--
    if (last > start) out.push({ from: start, to: last })
  }
  for (let i = from; i < to; i++) {
    const { norm, kind } = board.tokens[i]!
    const last = way === 'turn' && LAST.test(norm) && board.tokens[i + 1]?.norm === 'الي'
    const mark = TURN.test(norm) || (way !== 'turn' && /^(?:،|,|و)$/.test(norm))
    const opens = way === 'joined' && i > start && kind === 'word' && /^و.{4,}/.test(norm)
    if (!mark && !opens && !last) continue
    close(i)
    start = last ? i + 2 : mark ? i + 1 : i
  }
  close(to)
  return out
}

/** `الأولى …، والثانية …`: numbered by their own words. */
const isNumbered = (board: Board, items: readonly Stretch[]) => items.some(({ from }) => board.markAt(from, 'ORDINAL'))
