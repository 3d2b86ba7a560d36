import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { frameOf, VERBS } from './frame.js'
import { contentsOf, speechMark } from './speech.js'

const LONGEST = 60
const SHORTEST = 4

export const asSaidRule = finder({
  name: 'statement: as somebody said',
  why: 'ارتفع العدد إلى ألف، كما أعلنت الوزارة، …: who said what stands before is named in passing',
  find(board, note) {
    for (const as of board.of('meanwhile')) {
      const verb = board.tokens[as.from]!.norm === 'كما' ? board.markAt(as.to, ...VERBS) : undefined
      const speaker = verb && verb.conj === '' ? speakerOf(board, verb.to) : undefined
      const { from, to } = board.sentenceOf(as.from)
      if (!verb || !speaker || !isPassing(board, as.from, speaker.to, to)) continue
      if (as.from - 1 - from < SHORTEST || as.from - from > LONGEST) continue
      if (board.hasBetween(from, as.from, ...VERBS, 'saying', 'according')) continue
      const direct = contentsOf(board).isDirect(from, as.from - 1)
      const value = { act: frameOf(verb).act, speaker, goesOn: null, from, to: as.from - 1, direct, agency: null }
      note(speechMark(from, speaker.to, { ...value, tail: true }, [verb]))
    }
  },
  finds: [
    '[SPEECH:بلغ عدد من عادوا إلى المدينة 40 ألفا، كما أعلنت وزارة الصحة السويدية]، وهم في ازدياد',
    '[SPEECH:بلغ عدد من عادوا إلى المدينة 40 ألفا، كما أوضح الوزير السويدي كارل بيلت] أمس.',
  ],
  leaves: ['كما أعلنت وزارة الصحة السويدية، اليوم، موعد اللقاء', 'وصل الناس إلى المدينة صباحا، كما أعلنت وكالة رويترز'],
})

function speakerOf(board: Board, at: number): Mark | undefined {
  return ['PERSON', 'SPEAKER', 'ACTOR'].map((label) => board.markAt(at, label)).find((mark) => mark?.prep === '')
}

/** Between two commas, or behind one at the end: the words bring nothing of their own. */
function isPassing(board: Board, at: number, behind: number, end: number): boolean {
  if (!board.markAt(at - 1, 'comma')) return false
  const next = board.markAt(behind, 'TIME')?.to ?? behind
  return next >= end || board.tokens[next]!.kind === 'punct'
}
