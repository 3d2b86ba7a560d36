import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { speechOf } from './speech.js'

const CAME = /^[وف]?(?:جاء|ورد)$/
const PAPER = /^(?:ال)?(?:بيان|بلاغ|اعلان)/
const REACH = 16

export const paperRule = finder({
  name: 'statement: it says in a paper',
  why: 'جاء في بيان أصدرته الوزارة أن hands on what the paper says, in the name of who issued it',
  find(board, note) {
    for (const { from: at, to } of board.sentences) {
      if (!CAME.test(board.tokens[at]!.norm) || board.tokens[at + 1]?.norm !== 'في') continue
      const paper = board.tokens[at + 2]
      const speaker = paper && (PAPER.test(paper.norm) ? issuer(board, at + 2) : speakerOf(board, at + 2))
      const opens = speaker && contentAt(board, speaker.to, Math.min(to, at + REACH))
      if (!speaker || !opens) continue
      const opening = { act: 'said' as const, speaker, agency: null, ...opens }
      const mark = speechOf(board, { ...speaker, label: 'paper', from: at }, opening, {})
      if (mark) note(mark)
    }
  },
  finds: [
    '[SPEECH:وجاء في بيان صادر عن وزارة الخارجية السويدية أن الاتفاق قريب].',
    '[SPEECH:وجاء في البيان الختامي: "لن ننتظر أكثر"]',
    '[SPEECH:وجاء في البيان الختامي للقمة "لن ننتظر أكثر من عام"]',
    '[SPEECH:وجاء في كلمة الوزير السويدي كارل بيلت أن بلاده جاهزة].',
  ],
  leaves: [
    'وجاء في الكتاب أن الأرض تدور',
    'جاء في وقته',
    'وجاء في كلمة السر أن الباب مفتوح',
    'وجاء في البيان "شروط" كثيرة',
  ],
})

/** Who issued the paper, or the paper itself. */
const issuer = (board: Board, at: number): Mark | undefined => board.markAt(at, 'SPEAKER')

const SPEECHES = /^(?:كلمه|خطاب|رساله|مداخله|تصريح|تصريحات|تغريده|مقال)$/

/** `كلمة الوزير فلان`: whose words they are. */
function speakerOf(board: Board, at: number): Mark | undefined {
  const person = SPEECHES.test(board.tokens[at]!.norm) ? board.markAt(at + 1, 'PERSON') : undefined
  return person?.prep === '' && person.conj === '' ? person : undefined
}

/** The fewest tokens of a quotation right behind the paper, its marks among them, that is no name of it. */
const WORDS = 6

/** Where what it says begins. */
function contentAt(board: Board, from: number, end: number) {
  for (let i = from; i < end; i++) {
    if (board.markAt(i, 'that')) return { from: i, by: 'that' as const }
    const quote = board.markAt(i, 'QUOTE')
    if (quote && (i > from + 1 || quote.to - quote.from >= WORDS)) return { from: i, by: 'quote' as const }
    if (board.tokens[i]!.norm === ':') return { from: i + 1, by: 'colon' as const }
  }
  return null
}
