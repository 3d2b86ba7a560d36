import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import type { Ordinal } from '../values/ordinals.js'
import { aimEnd, isStop } from './aim.js'
import type { Phased } from './phase.js'

/** How far behind one phase the next may be numbered. */
const REACH = 45
/** What may stand before the number where it opens a clause. */
const OPENERS = new Set(['و', 'اما', 'واما', 'ان', 'وان', 'فان', 'بينما', 'فيما', 'فيها', 'تليها', 'ثم', 'تاتي', 'حين'])
const WITHIN = new Set(['في', 'وفي', 'ففي', 'ومن', 'خلال', 'وخلال'])
/** `في الثانية ظهرا`, `الثانية من أبريل`: an hour or a day. */
const HOUR = /^(?:ظهرا|صباحا|مساء|فجرا|ليلا|عصرا|بعد|بتوقيت|الا|و?النصف|عشره?)$/

export const followingPhaseRule = finder({
  name: 'phase: the next of them',
  why: 'Behind one phase the next is told by its number alone: المرحلة الأولى هي …، أما الثانية فستخصص ل…',
  find(board, note) {
    const told = board.of('PHASE').toSorted((a, b) => a.from - b.from)
    told.forEach((first, k) => {
      const limit = Math.min(board.tokens.length, first.to + REACH, told[k + 1]?.from ?? Number.POSITIVE_INFINITY)
      let { ordinal } = meaning<Phased>(first)
      const before = ordinal
      for (let i = first.to; i < limit; i++) {
        const number = nextAt(board, i, ordinal + 1) ?? (before > 1 ? doneBefore(board, i, before - 1) : undefined)
        if (!number) continue
        ordinal = meaning<Ordinal>(number).ordinal
        const from = board.markAt(number.to, 'quote') ? number.to + 1 : number.to
        const to = Math.min(aimEnd(board, from), limit)
        const value: Phased = { ordinal, aim: to > from ? { from, to } : null }
        note({ ...markOver('PHASE', number, Math.max(to, number.to), value, [number]), conj: '' })
      }
    })
  },
  finds: [
    'المرحلة الأولى تتمثل في وقف القتال، وأن [PHASE:الثانية تقضي بتدريب الشرطة]',
    'تقضي الخطة في مرحلتها الأولى بوقف القتال، وفي [PHASE:الثانية بسحب القوات]، وفي [PHASE:الثالثة بالإعمار]',
    'المرحلة الأولى شملت بناء المركز، أما [PHASE:الثانية فستخصص لإعداد البرامج]',
    'المرحلة الأولى كانت تهدف إلى فتح الطرق، [PHASE:والثانية إلى فتح المدارس]',
    'تشمل المرحلة الأولى فتح الطرق. [PHASE:وتشمل الثانية فتح المدارس]',
    'المرحلة الأولى من الخطة تستغرق ستة أشهر [PHASE:والثانية تستمر عاما]',
    'أنهت الحملة مرحلتها الأولى [PHASE:ودخلت الثانية]',
    'انتهت المرحلة الأولى من الخطة [PHASE:وبدء الثانية]',
    'تمضي الخطة في مرحلتها الثانية التي تعنى بالتدريب، بعد أن [PHASE:خصصت الأولى لتوحيد القوانين]',
    'المرحلة الأولى هي "فتح الطرق"، [PHASE:والثانية "فتح المدارس]"',
  ],
  leaves: [
    'تشمل المرحلة الأولى فتح الطرق، وفي الثانية ظهرا عقد اللقاء',
    'تشمل المرحلة الأولى فتح الطرق، وقال في القمة الثانية إن الأمر صعب',
    'فاز بالأولى، أما الثانية فخسرها',
    'تشمل المرحلة الأولى فتح الطرق للمرة الثانية',
  ],
})

function nextAt(board: Board, i: number, ordinal: number): Mark | undefined {
  const mark = board.markAt(i, 'ORDINAL')
  if (!mark?.article || mark.prep !== '' || board.markAt(i, 'TIME')) return undefined
  const value = meaning<Ordinal>(mark)
  if (value.ordinal !== ordinal || value.feminine !== true) return undefined
  if (HOUR.test(board.tokens[mark.to]?.norm ?? '')) return undefined
  const verb = verbBefore(board, i) ?? turnBefore(board, i)
  if (verb) return { ...mark, from: verb.from }
  return opensClause(board, mark) && tellsMore(board, mark) ? mark : undefined
}

/** `وتشمل الثانية …` */
function verbBefore(board: Board, i: number): Mark | undefined {
  const verb = board.markAt(i - 1, 'consists')
  return verb?.conj ? verb : undefined
}

/** `أنهت مرحلتها الأولى ودخلت الثانية`, `وبدء الثانية` */
const turnBefore = (board: Board, i: number): Mark | undefined => {
  const turn = board.markAt(i - 1, 'phase_turns')
  return turn?.conj === 'و' && turn.prep === '' ? turn : undefined
}

/** `في مرحلتها الثانية، بعد أن خصصت الأولى ل…`: the one before is told behind. */
function doneBefore(board: Board, i: number, ordinal: number): Mark | undefined {
  const mark = board.markAt(i, 'ORDINAL')
  if (!mark?.article || mark.prep + mark.conj !== '') return undefined
  const value = meaning<Ordinal>(mark)
  if (value.ordinal !== ordinal || value.feminine !== true) return undefined
  const verb = board.markAt(i - 1, 'consists')
  return verb && /^(?:ان|قد|كانت)$/.test(board.tokens[i - 2]?.norm ?? '') ? { ...mark, from: verb.from } : undefined
}

function opensClause(board: Board, mark: Mark): boolean {
  const before = board.tokens[mark.from - 1]?.norm ?? ''
  return mark.conj === 'و' || isStop(before) || OPENERS.has(before) || WITHIN.has(before)
}

const TELLS = /^(?:ف?س[يتن].{2,}|ف?[يت].{3,}|[بل].{3,}|هي|فهي|الي|علي|في|نحو|كانت|لل.{2,})$/

function tellsMore(board: Board, { to }: Mark): boolean {
  const { norm, kind } = board.tokens[to] ?? { norm: '', kind: 'punct' }
  // `والثانية "تفكيكها"`
  if (board.markAt(to, 'quote')) return board.tokens[to + 1]?.kind === 'word'
  return kind === 'word' && (TELLS.test(norm) || board.markAt(to, 'consists') !== undefined)
}
