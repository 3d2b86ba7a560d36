import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Ordinal } from '../values/ordinals.js'

/** A numbered phase and the words that tell its aim. */
export interface Phased {
  ordinal: number
  aim: { from: number; to: number } | null
}

/** `المرحلتان الأولى والثانية` */
export const DUAL_PHASES = /^[وفبلك]?ال?مرحلت(?:ان|ين)$/

const REACH = 10
const ASIDE = 12

export const phaseRule = finder({
  name: 'phase: its aim',
  why: 'The phase of a plan is told with a verb before it or behind it: المرحلة الأولى هي, تشمل المرحلة الثانية',
  find(board, note) {
    for (const head of [...board.of('phase'), ...board.of('part')]) {
      const number = numberBehind(board, head)
      if (
        !number ||
        (head.label === 'part' && !isOfPlan(board, number)) ||
        DUAL_PHASES.test(board.tokens[head.from]!.norm) ||
        isOther(board, head, number) ||
        isOfProject(board, number)
      )
        continue
      const aim = aimBehind(board, number) ?? aimBefore(board, head, number) ?? aimWithin(board, head, number)
      if (!aim) continue
      const { ordinal } = meaning<Ordinal>(number)
      if (ordinal < 1) continue
      const value: Phased = { ordinal, aim }
      note({ ...markOver('PHASE', head, aim.to, value, [head, number]), from: Math.min(head.from, aim.verb) })
    }
  },
  finds: [
    '[PHASE:المرحلة الأولى من الخطة هي إعادة الكهرباء إلى المدينة]، ثم بناء الجسر',
    'تبدأ الخطة بوقف القتال، [PHASE:وتتناول المرحلة الثالثة إعادة الإعمار]',
    'فيما [PHASE:تشمل المرحلة الثانية فتح الطرق والمدارس]',
    '[PHASE:المرحلة الثانية «إعادة البناء» تهدف إلى فتح الطرق]',
    'أما [PHASE:المرحلة الثالثة فتتمثل في تدريب الشرطة]',
    '[PHASE:المرحلة الأولى من الحملة هدفت إلى وقف الزحف]، فيما تقوم المرحلة الثانية على نزع السلاح',
    '[PHASE:وتنص المرحلة الأولى على نزع السلاح]',
    '[PHASE:المرحلة الثانية "هي حماية الحدود]"',
    'أما [PHASE:المرحلة الثالثة فستفتح الباب أمام الجميع]',
    '[PHASE:وتستهدف الحملة في مرحلتها الأولى كبار السن]، ثم سائر الناس',
    'وفي [PHASE:المرحلة الثانية، ستوزع البذور على المزارعين]',
    'وفي [PHASE:المرحلة الأولى سيتم وقف التعليم]، أما في [PHASE:المرحلة الثانية فستفتح الأسواق]',
    'نستعد للمرحلة التالية، [PHASE:المرحلة الثالثة، لخفض القوات]',
    '[PHASE:وتستهدف المرحلة الثانية من الانسحاب، سحب ثلاث كتائب]',
    '[PHASE:المرحلة 1: إصلاح الطرق]',
    'أما [PHASE:المرحلة الثالثة والأخيرة فتتضمن إجراء انتخابات]',
    'أما [PHASE:المرحلة الأولى، التي استمرت ستة أشهر، فكان هدفها وقف التقدم]',
    '[PHASE:الخطوة الأولى في خطتنا هي وقف القتال]',
    'كلفت بوضع خطة [PHASE:لتشمل المرحلة الأولى منها تشكيل فريق]',
    '[PHASE:المرحلة التالية، وهي الثالثة في خطة الحملة، ستتضمن تحرير المدينة]',
    '[PHASE:المرحلة الأولى (إضعاف العدو]) انتهت',
    '[PHASE:المرحلة الثالثة: الانتخابات].',
    '[PHASE:الهدف في المرحلة الأولى إلغاء الرسوم]',
    'أما [PHASE:المرحلة الثالثة والأخيرة فتجرى خلالها الانتخابات]',
    '[PHASE:تشمل المرحلة الأولى فتح الطرق]، وتشهد الثانية فتح المدارس',
    '[PHASE:المرحلة الأولى من الخطة تستغرق ستة أشهر]',
    'تتضمن الخطة [PHASE:مرحلة أولى لفتح الطرق] [PHASE:ومرحلة ثانية لفتح المدارس]',
    'أما [PHASE:المرحلة الأولى من المحادثات فتتناول تبادل الأسرى]',
  ],
  leaves: [
    'انطلقت المرحلة الأولى من الانتخابات أمس',
    'فاز الفريق في المرحلة الثامنة من الدوري',
    'يمر بمرحلة صعبة',
    'المشروع في مرحلته الأولى',
    'الخطوة الأولى هي الاعتذار',
    'وستشمل المرحلة الثانية من المشروع إنشاء رصيفين',
  ],
})

/** `الخطوة الأولى في خطتنا`: a step counts where it is told of which plan. */
const isOfPlan = (board: Board, { to }: Mark) =>
  /^(?:من|في)$/.test(board.tokens[to]?.norm ?? '') && board.markAt(to + 1, 'plan')?.value === 'campaign'

/** `المرحلة الثالثة والأخيرة` */
const LAST = new Set(['والاخيره', 'والنهائيه'])

export function numberBehind(board: Board, head: Mark): Mark | undefined {
  const word = board.markAt(head.to, 'ORDINAL')
  if (word) return LAST.has(board.tokens[word.to]?.norm ?? '') ? { ...word, to: word.to + 1 } : word
  const inserted = numberInserted(board, head)
  if (inserted) return inserted
  // `المرحلة 1:`
  const { norm, kind } = board.tokens[head.to] ?? { norm: '', kind: 'punct' }
  const digit = kind === 'number' && /^[1-9]$/.test(norm) && board.tokens[head.to + 1]?.norm === ':'
  const value: Ordinal = { ordinal: Number(norm), feminine: true, article: false }
  return digit ? { ...head, label: 'ORDINAL', from: head.to, to: head.to + 1, value } : undefined
}

const NEXT = /^(?:ال)?(?:تاليه|مقبله|قادمه|حاليه|جديده|راهنه)$/

/** `المرحلة التالية، وهي الثالثة في الخطة،` */
function numberInserted(board: Board, head: Mark): Mark | undefined {
  if (!NEXT.test(board.tokens[head.to]?.norm ?? '')) return undefined
  const at = LOOSE.has(board.tokens[head.to + 1]?.norm ?? '') ? head.to + 2 : head.to + 1
  return /^و?هي$/.test(board.tokens[at]?.norm ?? '') ? board.markAt(at + 1, 'ORDINAL') : undefined
}

function isOther(board: Board, head: Mark, number: Mark): boolean {
  const end = Math.min(number.to + 5, board.sentenceOf(head.from).to)
  for (let i = number.to; i < end && !isAimAt(board, i); i++) if (board.markAt(i, 'other_phase')) return true
  return board.markAt(head.to, 'other_phase') !== undefined
}

const isAimAt = (board: Board, i: number) => {
  const { norm } = board.tokens[i]!
  return (
    norm === ':' ||
    norm === '(' ||
    FUTURE.test(norm) ||
    /^ف[يتس].{3,}/.test(norm) ||
    board.markAt(i, 'consists') !== undefined
  )
}

/** `المرحلة الثانية من المشروع`, where no forum is spoken of. */
function isOfProject(board: Board, number: Mark): boolean {
  if (board.tokens[number.to]?.norm !== 'من' || board.of('FORUM').length > 0) return false
  return board.markAt(number.to + 1, 'plan')?.value === 'project'
}

const NAMED = 6

interface Aim {
  from: number
  to: number
  verb: number
}

const LEADS = new Set(['في', 'علي', 'الي'])
const LOOSE = new Set(['"', '“', '«', '،', ','])

/** `المرحلة الأولى من الخطة هي …`. */
function aimBehind(board: Board, number: Mark): Aim | null {
  const end = Math.min(board.sentenceOf(number.from).to, number.to + ASIDE)
  // `المرحلة الأولى (إضعاف العدو) انتهت`
  if (board.tokens[number.to]?.norm === '(') return insideBrackets(board, number)
  // `المرحلة الثانية «إعادة الأمل» تهدف إلى`: its name.
  const name = board.markAt(number.to, 'QUOTE')
  const from = name && name.to - name.from <= NAMED && board.markAt(name.to, 'consists') ? name.to : number.to
  for (let i = from; i < end; i++) {
    if (board.markAt(i, 'phase')) return null
    const verb = board.at(i).find((mark) => mark.label === 'consists')
    // `المرحلة الأولى انتهت، وتشمل المرحلة الثانية …`
    if (verb) return isOfNext(board, verb) ? null : aimFrom(board, verb.to, number.from)
    if (board.tokens[i]!.norm === ':') return aimFrom(board, i + 1, number.from)
    if (board.tokens[i]!.kind === 'punct' && !LOOSE.has(board.tokens[i]!.norm)) return null
  }
  return null
}

/** `المرحلة الأولى انتهت، وتشمل المرحلة الثانية`, `وتشمل الثانية`: the verb of the next. */
const isOfNext = (board: Board, verb: Mark) =>
  board.markAt(verb.to, 'phase')?.article === true ||
  (verb.conj === 'و' && board.markAt(verb.to, 'ORDINAL')?.article === true)

function insideBrackets(board: Board, { from, to }: Mark): Aim | null {
  const close = board.tokens.findIndex(({ norm }, i) => i > to && i < to + REACH && norm === ')')
  return close > to + 1 && board.tokens[to + 1]!.kind === 'word' ? { from: to + 1, to: close, verb: from } : null
}

const PLAN_REACH = 6

/** `المرحلة الثانية من الانسحاب، سحب …`: of what it is a phase stands before the aim. */
function behindPlan(board: Board, from: number, end: number): number {
  if (board.tokens[from]?.norm !== 'من') return from
  for (let i = from + 1; i < Math.min(from + PLAN_REACH, end - 1); i++)
    if (/^[،,]$/.test(board.tokens[i]!.norm)) return i + 1
  return from
}

const VERB_REACH = 8
const AIM = /^[وف]?(?:ال)?(?:هدف|غايه)$/
/** A present or future form. */
const FUTURE = /^(?:س[يتن].{2,}|[يت].{3,}|يتم)$/
/** `المرحلة الثالثة، لخفض القوات`; `للدوري` says of what it is a phase. */
const FOR = /^ل(?![لم]|ن$|ا$).{3,}$/

/** `أما المرحلة الثالثة فستفتح …`, `وفي المرحلة الثانية ستوزع …`, `تستهدف الحملة في مرحلتها الأولى …`. */
function aimWithin(board: Board, head: Mark, number: Mark): Aim | null {
  const { from, to } = board.sentenceOf(head.from)
  const at = LOOSE.has(board.tokens[number.to]?.norm ?? '') ? number.to + 1 : number.to
  const next = at < to ? board.tokens[at]!.norm : ''
  const last = board.tokens[head.from - 1]?.norm ?? ''
  // `أما في المرحلة الثالثة فستعود`
  const before = last === 'في' && /^و?اما$/.test(board.tokens[head.from - 2]?.norm ?? '') ? 'اما' : last
  if (FOR.test(next) && !board.markAt(at, 'other_phase', 'TIME')) return aimFrom(board, at, head.from)
  if (/^و?اما$/.test(before)) {
    const then = /^ف.{4,}/.test(next) ? at : thenBehind(board, number.to, to)
    return then === undefined ? null : aimFrom(board, then, head.from)
  }
  if (!/^[وف]?في$/.test(before)) return null
  const opens = head.from - 1 === from || before !== 'في' || CLAUSE.has(board.tokens[head.from - 2]?.norm ?? '')
  if (opens) return FUTURE.test(next) && next !== 'تم' ? aimFrom(board, at, head.from) : null
  // `الهدف في المرحلة الأولى إلغاء الرسوم`
  if (AIM.test(board.tokens[head.from - 2]?.norm ?? '')) return next ? aimFrom(board, at, head.from - 2) : null
  for (let i = head.from - 2; i >= Math.max(from, head.from - VERB_REACH); i--)
    if (board.markAt(i, 'consists')) return next ? aimFrom(board, at, i) : null
  return null
}

/** `أما المرحلة الأولى، التي استمرت ستة أشهر، فكان …`, `أما المرحلة الأولى من المحادثات فتتناول …`. */
function thenBehind(board: Board, from: number, end: number): number | undefined {
  const aside = /^(?:و?التي|من)$/.test(
    board.tokens[LOOSE.has(board.tokens[from]?.norm ?? '') ? from + 1 : from]?.norm ?? '',
  )
  if (!aside) return undefined
  for (let i = from + 1; i < Math.min(end, from + ASIDE); i++)
    if (/^ف(?:كان.*|[تيس].{3,})$/.test(board.tokens[i]!.norm)) return i
  return undefined
}

const CLAUSE = new Set(['،', ',', '؛', ':'])

/** `تشمل المرحلة الثانية …`: the verb right before the phase. */
function aimBefore(board: Board, head: Mark, number: Mark): Aim | null {
  for (let i = Math.max(0, head.from - 2); i < head.from; i++) {
    const verb = board.markAt(i, 'consists')
    if (verb?.to === head.from) return aimFrom(board, number.to, i)
  }
  return null
}

/** `ستة أشهر والثانية تستمر عاما`, `لفتح الطرق ومرحلة ثانية لفتح المدارس`: the next phase. */
function beginsNext(board: Board, at: number): boolean {
  if (board.markAt(at, 'phase')?.conj === 'و') return board.markAt(at + 1, 'ORDINAL') !== undefined
  const number = board.markAt(at, 'ORDINAL')
  return number?.conj === 'و' && number.article && board.markAt(number.to, 'consists') !== undefined
}

function aimFrom(board: Board, at: number, verb: number): Aim | null {
  let from = at
  while (LOOSE.has(board.tokens[from]?.norm ?? '') || LEADS.has(board.tokens[from]?.norm ?? '')) from++
  const end = board.sentenceOf(verb).to
  from = behindPlan(board, from, end)
  let to = from
  while (
    to < end &&
    !['،', '.', '؛', '"', '”', '»'].includes(board.tokens[to]!.norm) &&
    !beginsNext(board, to) &&
    to - from < REACH * 3
  )
    to++
  return to - from > 0 ? { from, to, verb } : null
}
