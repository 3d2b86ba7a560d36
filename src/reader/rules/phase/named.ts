import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { StampedSet } from '../../engine/stamped.js'
import type { Ordinal } from '../values/ordinals.js'
import { isOfOther, planNear } from './other.js'
import { numberBehind, type Phased } from './phase.js'

const told = new StampedSet()

export const namedPhaseRule = finder({
  name: 'phase: of a named plan',
  why: 'A phase of a campaign, a plan or a withdrawal is a part of a strategy though its aim is not told: بدأت المرحلة الثانية من الحملة',
  find(board, note) {
    told.cover(board.of('PHASE'))
    const loose: Mark[] = []
    for (const head of board.of('phase')) {
      const number = told.has(head.from) ? undefined : (numberBehind(board, head) ?? firstOf(board, head))
      if (!number || isOfOther(board, head) || meaning<Ordinal>(number).ordinal < 1) continue
      const plan = planBehind(board, number) ?? planBefore(board, head)
      if (plan) note(phaseOf(board, head, number, plan))
      else if (isTurned(board, head, number)) loose.push(phaseOf(board, head, number))
      else if (isDoneIn(board, head)) loose.push(phaseWithin(board, head, number))
      else if (isOneOf(board, head)) loose.push(doneIn(board, head, number))
      else if (isBesideNext(board, head)) loose.push(phaseOf(board, head, number))
    }
    // `انتهت المرحلة الأولى`: of what it is a phase was said elsewhere, or another of the same follows.
    if (board.of('PHASE').length > 0 || isRow(loose)) loose.forEach(note)
    else loose.filter((mark) => isNearCampaign(board, mark)).forEach(note)
  },
  finds: [
    'أعلنت البعثة استكمال [PHASE:المرحلة الثانية من انسحابها]',
    'بدأت [PHASE:المرحلة الأولى من الحملة العسكرية] أمس',
    'قال إن أولى [PHASE:مراحل الخطة هي وقف إطلاق النار]',
    'دخلت الحملة [PHASE:مرحلتها الثانية]',
    'تقييم [PHASE:المرحلة الأولى من إعادة هيكلة] البعثة',
    '[PHASE:قرر المجلس تقليص البعثة كمرحلة أولى] تليها [PHASE:مرحلة ثانية للتخفيض]',
    'بدأت المرحلة الثانية من نزع السلاح. [PHASE:وكانت الحركة قد سلمت ثلث أسلحتها في مرحلة أولى]',
    'لن يتوانى عن الانتقال [PHASE:للمرحلة الثانية من خطته]',
    'ستشن القوات في [PHASE:المرحلة الأولى هجوما على المدينة]، ثم تتقدم في [PHASE:المرحلة الثانية نحو الحدود]',
    'أنجزت [PHASE:المرحلة الثالثة للعملية] قبل موعدها',
    'المرحلة الأولى من الخطة هي فتح الطرق. وقد انتهت [PHASE:المرحلة الأولى]',
    '[PHASE:المرحلة الأولى] انتهت، وتشمل المرحلة الثانية فتح الطرق',
    'قال إن الحلف "سينتقل إلى [PHASE:المرحلة الثانية" من عملياته]',
    'بدأت [PHASE:المرحلة الثانية من المهمة] البحرية',
    'دخلت الحملة أسبوعها الثالث وانتهت [PHASE:المرحلة الأولى]',
    '[PHASE:المرحلة الأولى] في الشمال، و[PHASE:المرحلة الثانية] في الجنوب',
    'انتقلنا إلى [PHASE:المرحلة الثانية في الحرب] على القراصنة',
  ],
  leaves: [
    'انطلقت المرحلة الأولى من الانتخابات أمس',
    'افتتح المرحلة الثانية من المشروع السكني',
    'انتهت المرحلة الأولى',
    'سيدرس التلميذ في المرحلة الثانية الكيمياء',
    'سحب القوات في المرحلتين الأولى والثانية من الخطة',
  ],
})

const OF_THE_PHASES = new Map([
  ['اولي', 1],
  ['ثاني', 2],
  ['ثانيه', 2],
  ['ثالث', 3],
  ['ثالثه', 3],
  ['رابع', 4],
  ['رابعه', 4],
])

/** `أولى مراحل الخطة`: the number before its noun. The mark covers the noun, behind which the plan stands. */
function firstOf(board: Board, head: Mark): Mark | undefined {
  if (!/^مراحل/.test(board.tokens[head.from]!.norm)) return undefined
  const ordinal = OF_THE_PHASES.get(board.tokens[head.from - 1]?.norm.replace(/^[وبل](?=[اث])/, '') ?? '')
  if (!ordinal) return undefined
  const value: Ordinal = { ordinal, feminine: true, article: true }
  return { ...head, label: 'ORDINAL', value }
}

const APART = 12

/** `المرحلة الأولى في الشمال والمرحلة الثانية في الجنوب`: one right behind another in a sentence. */
function isBesideNext(board: Board, head: Mark): boolean {
  if (!head.article) return false
  const { from, to } = board.sentenceOf(head.from)
  return board
    .of('phase')
    .some(
      (other) =>
        other !== head &&
        other.from >= from &&
        other.to <= to &&
        Math.abs(other.from - head.from) < APART &&
        other.article &&
        !isOfOther(board, other) &&
        numberBehind(board, other) !== undefined,
    )
}

/** `دخلت الحملة أسبوعها الثالث وانتهت المرحلة الأولى` */
const isNearCampaign = (board: Board, mark: Mark) => planNear(board, mark, BEFORE, 0)?.value === 'campaign'

/** `كمرحلة أولى تليها مرحلة ثانية` */
function isRow(all: readonly Mark[]): boolean {
  const told = new Set(all.map((mark) => meaning<Phased>(mark).ordinal))
  return told.has(1) && told.has(2)
}

function phaseOf(board: Board, head: Mark, number: Mark, plan?: Mark): Mark {
  const { ordinal } = meaning<Ordinal>(number)
  const to = Math.max(number.to, plan && plan.from > head.from ? plan.to : 0)
  const value: Phased = { ordinal, aim: aimAfter(board, to) }
  const parts = plan ? [head, number, plan] : [head, number]
  return { ...markOver('PHASE', head, value.aim?.to ?? to, value, parts), conj: '', prep: '' }
}

const REACH = 3

/** `من عملية الانسحاب`, `للعملية`: the plan stands behind. */
function planBehind(board: Board, number: Mark): Mark | undefined {
  // `"سينتقل إلى المرحلة الثانية" من عملياته`
  const at = board.markAt(number.to, 'quote') ? number.to + 1 : number.to
  const first = board.tokens[at]?.norm ?? ''
  const of = /^(?:من|في|ضمن)$/.test(first)
  // `أولى مراحل الخطة`
  const own =
    number.from < number.to && /^مراحل$/.test(board.tokens[number.from]!.norm) ? board.markAt(at, 'plan') : undefined
  if (own) return isCampaign(own) ? own : undefined
  if (!of && !/^(?:لل|ل).{3,}/.test(first)) return undefined
  const from = of ? at + 1 : at
  const { to } = board.sentenceOf(number.from)
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    if (board.tokens[i]!.kind !== 'word') return undefined
    const plan = board.markAt(i, 'plan')
    if (plan && !plan.article && plan.value === 'deed' && i > from) continue
    if (plan) return isCampaign(plan) ? plan : undefined
  }
  return undefined
}

const isCampaign = (plan: Mark) => meaning<string>(plan) !== 'project'
/** `مرحلتها الثانية` */
const OWN = /^[وفبل]?مرحلت(?:ها|ه)$/
const BEFORE = 6

/** `دخلت الحملة مرحلتها الثانية`: a phase with the plan's pronoun. */
function planBefore(board: Board, head: Mark): Mark | undefined {
  if (!OWN.test(board.tokens[head.from]!.norm)) return undefined
  const { from } = board.sentenceOf(head.from)
  for (let i = head.from - 1; i >= Math.max(from, head.from - BEFORE); i--) {
    const plan = board.markAt(i, 'plan')
    if (plan) return isCampaign(plan) ? plan : undefined
  }
  return undefined
}

function isTurned(board: Board, head: Mark, number: Mark): boolean {
  for (let i = head.from - 1; i >= Math.max(0, head.from - 2); i--) if (board.markAt(i, 'phase_turns')) return true
  // `المرحلة الأولى انتهت`
  const at = /^[وف]?قد$/.test(board.tokens[number.to]?.norm ?? '') ? number.to + 1 : number.to
  return head.article && board.markAt(at, 'phase_turns')?.prep === ''
}

const WILL = /^[وف]?(?:س[يتن].{2,}|[يت].{3,})$/

/** `ستشن القوات في المرحلة الأولى هجوما`: the verb right before. */
function isDoneIn(board: Board, head: Mark): boolean {
  if (!head.article || board.tokens[head.from - 1]?.norm !== 'في') return false
  for (let i = head.from - 2; i >= Math.max(board.sentenceOf(head.from).from, head.from - 9); i--) {
    if (WILL.test(board.tokens[i]!.norm) && board.tokens[i]!.kind === 'word') return true
    if (board.tokens[i]!.kind === 'punct') return false
  }
  return false
}

/** The aim of such a phase: the clause around it. */
function phaseWithin(board: Board, head: Mark, number: Mark): Mark {
  const { to } = board.sentenceOf(head.from)
  let end = number.to
  while (end < to && !MARKS.has(board.tokens[end]!.norm) && end - number.to < LONGEST) end++
  if (end === number.to) return phaseOf(board, head, number)
  const value: Phased = { ordinal: meaning<Ordinal>(number).ordinal, aim: { from: number.to, to: end } }
  return { ...markOver('PHASE', head, end, value, [head, number]), conj: '', prep: '' }
}

/** `في مرحلة أولى`, `كمرحلة أولى`: without the article. */
const isOneOf = (board: Board, head: Mark) =>
  !head.article &&
  (board.tokens[head.from]!.norm.startsWith('كم') || /^[وف]?في$/.test(board.tokens[head.from - 1]?.norm ?? ''))

/** `سلمت ثلث أسلحتها في مرحلة أولى`: what is done in it stands before. */
function doneIn(board: Board, head: Mark, number: Mark): Mark {
  const { from } = board.sentenceOf(head.from)
  const to = board.tokens[head.from - 1]?.norm === 'في' ? head.from - 1 : head.from
  let at = to
  while (at > from && !isStop(board, at - 1) && to - at < LONGEST) at--
  if (at === to) return phaseOf(board, head, number)
  const value: Phased = { ordinal: meaning<Ordinal>(number).ordinal, aim: { from: at, to } }
  return { ...markOver('PHASE', head, number.to, value, [head, number]), from: at, conj: '', prep: '' }
}

const isStop = (board: Board, i: number) => MARKS.has(board.tokens[i]!.norm) || board.markAt(i, 'that') !== undefined

const MARKS = new Set(['،', ',', '.', '؛', '"', '”', '»', '(', ')', ':'])
const LONGEST = 30

/** `المرحلة الثانية من سحب القوات، وتتعلق ب…`: what it consists in, in a clause behind. */
function aimAfter(board: Board, at: number): Phased['aim'] {
  const { to } = board.sentenceOf(at - 1)
  const from = MARKS.has(board.tokens[at]?.norm ?? '') ? at + 1 : at
  const verb = from < to ? board.markAt(from, 'consists') : undefined
  if (!verb) return null
  let end = verb.to
  while (end < to && !MARKS.has(board.tokens[end]!.norm) && end - verb.to < LONGEST) end++
  return end > verb.to ? { from: verb.to, to: end } : null
}
