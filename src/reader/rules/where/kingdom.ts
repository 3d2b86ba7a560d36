import { type Board, perBoard } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'

/** States that their own press calls the Kingdom. */
const KINGDOMS = ['SA', 'JO', 'MA', 'BH']

export const kingdomRule = finder({
  name: 'where: the Kingdom',
  why: 'المملكة alone is the one kingdom that the report names: السعودية, خادم الحرمين, آل سعود, its adjective or else its city; of several that whose agency or king it speaks by',
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
    'رحب خادم الحرمين الشريفين بأمير قطر وملك البحرين، وقال إن [STATE:المملكة] تقدم العون',
    'قال الأمير فيصل بن خالد آل سعود إن [STATE:المملكة] قدمت العون',
  ],
  leaves: [
    'قال الوزير السويدي إن المملكة جميلة',
    'بحثت السعودية والأردن ما تقدمه المملكة',
    'رحبت السعودية بوفد المملكة المغربية',
    'وصل سفير المملكة المتحدة إلى السعودية',
  ],
})

/** The agencies of the kingdoms. */
const AGENCIES = new Map([
  ['SPA', 'SA'],
  ['Petra', 'JO'],
  ['MAP', 'MA'],
  ['BNA', 'BH'],
])

/** The kingdom that a text means: the one it names, its agency's, that of خادم الحرمين, or the one whose cities it names. */
const kingdomOf = perBoard((board): { id: string | null } => {
  const named = new Set<string>()
  const home = AGENCIES.get(board.agency ?? '')
  for (const label of ['STATE', 'DEMONYM'])
    for (const mark of board.of(label)) if (KINGDOMS.includes(String(mark.value))) named.add(String(mark.value))
  const hasKing = board.of('post').some((mark) => /خادم/.test(board.tokens[mark.from]!.norm))
  if (hasKing || board.tokens.some(({ norm }, i) => norm === 'ال' && board.tokens[i + 1]?.norm === 'سعود'))
    named.add('SA')
  if (named.size > 1) return { id: home && named.has(home) ? home : hasKing ? 'SA' : null }
  if (named.size === 0 && home) return { id: home }
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
