import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'

/** How far behind a coalition's name the words stand that tell which coalition it is. */
const TAIL = 14

export const forumRule = finder({
  name: 'who: coalition by its aim',
  why: 'A coalition is known by whom it fights; named short, it is the one that the report has named in full',
  find(board, note) {
    let last: string | null = null
    const waiting: Mark[] = []
    const all = [...board.of('BODY'), ...board.of('BODY_MAYBE')].filter((mark) => mark.value === 'coalition')
    for (const mark of all.toSorted((a, b) => a.from - b.from)) {
      const named = aimOf(board, mark)
      if (named) last = named
      if (last) note(markOver('FORUM', mark, mark.to, last, [mark]))
      else waiting.push(mark)
    }
    for (const mark of waiting) note(markOver('FORUM', mark, mark.to, last ?? 'coalition', [mark]))
  },
  finds: [
    'انضمت دولة إلى [FORUM:التحالف الدولي] الذي تقوده واشنطن ضد تنظيم داعش',
    'قال إن [FORUM:التحالف الدولي] لمحاربة داعش مستمر. وأضاف أن [FORUM:التحالف] باق',
  ],
  leaves: ['عقد الحزبان تحالفا انتخابيا'],
})

function aimOf(board: Board, mark: Mark): string | null {
  const end = Math.min(mark.to + TAIL, board.sentenceOf(mark.from).to)
  let against = false
  for (let i = mark.to; i < end; i++) {
    for (const here of board.at(i)) {
      if (here.label === 'against') against = true
      if (against && here.label === 'DAESH') return 'global-coalition'
      if (here.label.startsWith('BODY') && here.value === 'coalition') return null
    }
  }
  return null
}

export const shortBodyRule = finder({
  name: 'who: body by its short name',
  why: 'الجامعة, الحلف, المنظمة الدولية mean a body where the report names it in full as well',
  find(board, note) {
    const named = new Set(board.of('BODY').map((mark) => mark.value))
    for (const mark of board.of('BODY_MAYBE')) {
      if (mark.value !== 'coalition' && named.has(mark.value as string)) note(markOver('BODY', mark, mark.to, mark.value, [mark]))
    }
  },
  finds: ['أعلن حلف شمال الأطلسي موقفه. ويضم [BODY:الحلف] دولا كثيرة'],
  leaves: ['درس في الجامعة أربع سنوات'],
})
