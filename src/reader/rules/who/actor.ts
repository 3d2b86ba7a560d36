import type { Actor, ActorKind } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { StampedSet } from '../../engine/stamped.js'
import { writtenFrom } from './post.js'

const KIND: Record<string, ActorKind> = {
  STATE: 'state',
  CAPITAL: 'state',
  BODY: 'organisation',
  FORUM: 'organisation',
  GROUP: 'group',
}

const inPost = new StampedSet()

export const actorRule = finder({
  name: 'who: actor',
  why: 'States, capitals that speak for their governments, bodies and groups act',
  find(board, note) {
    inPost.cover(board.of('POST'))
    for (const label of ['FORUM', 'BODY', 'STATE', 'CAPITAL', 'GROUP']) {
      for (const mark of board.of(label)) {
        // `أميركا الجنوبية` is no state.
        if (inPost.has(mark.from) || (board.markAt(mark.from, 'REGION')?.to ?? 0) > mark.to) continue
        if (
          board.markAt(mark.from, 'ACTOR') ||
          board.markAt(mark.from, label) !== mark ||
          ((label === 'CAPITAL' || label === 'STATE') && isPlace(board, mark))
        )
          continue
        note(actorMark(board, mark))
      }
    }
  },
  finds: [
    'وقعت [ACTOR:السويد] [ACTOR:والنرويج] الاتفاق مع [ACTOR:الأمم المتحدة]',
    'رفضت [ACTOR:موسكو] المقترح',
    'تعهدت كل من [ACTOR:طوكيو] [ACTOR:وأوسلو] بالعمل',
  ],
  leaves: ['وصل وزير الخارجية السويدي إلى الفندق', 'زار أميركا الجنوبية أمس'],
})

/** Behind في, ب or a noun of meeting a state or capital is where something is, not who acts. */
function isPlace(board: Board, mark: Mark): boolean {
  const before = board.tokens[mark.from - 1]?.norm ?? ''
  // `الوزراء الأول في البرتغال`.
  if (
    before === 'في' &&
    board.at(mark.from - 3).some((each) => each.label === 'posts_plural' && each.to === mark.from - 1)
  )
    return false
  if (mark.prep === 'ب' || before === 'في' || before === 'فى' || before === 'داخل') return true
  // `كل من موسكو وبكين`
  const isEach = before === 'من' && /^[وفبل]?كل$/.test(board.tokens[mark.from - 2]?.norm ?? '')
  if (mark.label === 'CAPITAL' && !isEach && ['الي', 'من', 'مدينه', 'العاصمه'].includes(before)) return true
  return (
    mark.prep + mark.conj === '' &&
    board.at(mark.from - 1).some((each) => (each.label === 'meeting' && !each.article) || each.label === 'capital')
  )
}

function actorMark(board: Board, mark: Mark): Mark {
  // `المنظمة`: the body named before, by its name.
  const named = mark.label === 'BODY' && mark.parts[0]?.label === 'BODY' ? mark.parts[0] : mark
  const actor: Actor = { name: writtenFrom(board, named, named.to), kind: KIND[mark.label]! }
  const id = String(mark.value)
  // An ambiguous coalition has no key; a group's key names a list, not a body.
  if (id !== 'coalition' && id !== '') actor.id = id
  return markOver('ACTOR', mark, mark.to, actor, [mark])
}

export const adjectivesRule = finder({
  name: 'who: states by their adjectives, behind the plural of a post',
  why: 'وزراء الخارجية السويدي والنرويجي: each adjective names a state, as وزراء خارجية السويد والنرويج does',
  find(board, note) {
    for (const posts of board.of('posts_plural')) {
      const adjectives = rowAt(board, board.markAt(posts.to, 'portfolio')?.to ?? posts.to)
      if (adjectives.length < 2) continue
      for (const mark of adjectives) {
        const actor: Actor = { name: writtenFrom(board, mark, mark.to), kind: 'state', id: String(mark.value) }
        note(markOver('ACTOR', mark, mark.to, actor, [mark]))
      }
    }
  },
  finds: [
    'التقى وزيرا الخارجية [ACTOR:السويدي] [ACTOR:والنرويجي] في أوسلو',
    'شارك في المؤتمر وزراء المالية [ACTOR:السويدي] [ACTOR:والنرويجي] [ACTOR:والفنلندي]',
  ],
  leaves: [
    'التقى وزراء الخارجية السويديون',
    'الرئيسان السويدي كارل بيلت والنرويجي إسبار هولم',
    'الشعبان السويدي والنرويجي',
  ],
})

/** Adjectives of states from a token on, one behind the other, joined by و. */
function rowAt(board: Board, at: number): Mark[] {
  const row: Mark[] = []
  for (let mark = adjectiveAt(board, at); mark; mark = adjectiveAt(board, mark.to)) {
    if (mark.conj !== (row.length === 0 ? '' : 'و')) break
    row.push(mark)
  }
  return row
}

const adjectiveAt = (board: Board, at: number) =>
  board.at(at).find(({ label, article, prep }) => label === 'DEMONYM' && article && prep === '')
