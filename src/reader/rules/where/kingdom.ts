import { type Board, perBoard } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'

/** States that their own press calls the Kingdom. */
const KINGDOMS = ['SA', 'JO', 'MA', 'BH']

export const kingdomRule = finder({
  name: 'where: the Kingdom',
  why: 'المملكة alone is the one kingdom that the report names: السعودية, خادم الحرمين, its adjective or else its city',
  find(board, note) {
    const { id } = kingdomOf(board)
    if (!id) return
    for (const mark of board.of('postword')) {
      if (!/^[وفبلك]*(?:ال|لل)مملكه$/.test(board.tokens[mark.from]!.norm) || mark.to - mark.from > 1) continue
      if (isNamed(board, mark)) continue
      note(markOver('STATE', mark, mark.to, id, [mark]))
    }
  },
  finds: [
    'قال وزير الخارجية السعودي إن [STATE:المملكة] قدمت العون',
    'رحبت السعودية بالوفد، وجددت [STATE:المملكة] دعمها',
    'الرياض: أكد الوزير كارل بيلت أن [STATE:المملكة] قدمت العون',
    'أمر خادم الحرمين الشريفين بأن تقدم [STATE:المملكة] العون',
  ],
  leaves: [
    'قال الوزير السويدي إن المملكة جميلة',
    'بحثت السعودية والأردن ما تقدمه المملكة',
    'رحبت السعودية بوفد المملكة المغربية',
    'وصل سفير المملكة المتحدة إلى السعودية',
  ],
})

/** The one kingdom that a text names, by name, adjective or king, else by its cities. */
const kingdomOf = perBoard((board): { id: string | null } => {
  const named = new Set<string>()
  for (const label of ['STATE', 'DEMONYM'])
    for (const mark of board.of(label)) if (KINGDOMS.includes(String(mark.value))) named.add(String(mark.value))
  if (board.of('post').some((mark) => /خادم/.test(board.tokens[mark.from]!.norm))) named.add('SA')
  if (named.size === 0)
    for (const mark of board.of('CITY')) if (KINGDOMS.includes(String(mark.value))) named.add(String(mark.value))
  return { id: named.size === 1 ? [...named][0]! : null }
})

/** `المملكة المغربية`, `المملكة المتحدة`: its name says which. */
function isNamed(board: Board, mark: Mark): boolean {
  if (board.at(mark.from).some((each) => each.label === 'STATE')) return true
  return (
    board.markAt(mark.to, 'DEMONYM') !== undefined ||
    /^ال(?:متحده|عربيه|هاشميه)$/.test(board.tokens[mark.to]?.norm ?? '')
  )
}
