import type { Board } from '../../engine/board.js'

/** How far a quotation of a name can reach, in tokens. */
const LONGEST = 10

/** Where a name can begin behind a post: a comma or a quotation mark may stand between (`الوزير، فلان،`). */
export function afterComma(board: Board, at: number): number {
  const token = board.tokens[at]
  if (!token || token.breaks > 0) return at
  // `الأمين العام للرابطة (آسيان)، فلان`: a short name of what the post is of.
  if (token.norm === '(' && board.tokens[at + 2]?.norm === ')' && /^[،,]$/.test(board.tokens[at + 3]?.norm ?? ''))
    return afterQuote(board, at + 4)
  if (token.norm === '،' || token.norm === ',') return afterQuote(board, at + 1)
  return afterQuote(board, at)
}

/** Where a name can begin behind a title: `السفير "فلان"`, `الدكتور/ فلان`. */
export function afterQuote(board: Board, at: number): number {
  const token = board.tokens[at]
  return token?.breaks === 0 && (token.norm === '/' || isShortQuotation(board, at)) ? at + 1 : at
}

/** Some outlets put names in quotation marks. */
function isShortQuotation(board: Board, at: number): boolean {
  if (!['“', '«', '"', '”', '‘', "'"].includes(board.tokens[at]!.norm)) return false
  for (let i = at + 2; i < at + LONGEST; i++)
    if (['”', '»', '"', '’', "'"].includes(board.tokens[i]?.norm ?? '')) return true
  return false
}

/** `جان-مارك`: written together with the words on both sides. */
export const isHyphen = (tokens: Board['tokens'], i: number) =>
  tokens[i]!.norm === '-' && tokens[i - 1]?.end === tokens[i]!.start && tokens[i + 1]?.start === tokens[i]!.end

/** `التقى فلان فلانا وبحثا`: what the two of them did ends the name. */
export const BOTH_DID =
  /^و(?:بحثا|ناقشا|تباحثا|تناولا|استعرضا|اتفقا|اكدا|شددا|تبادلا|تطرقا|جددا|وقعا|عقدا|اعربا|اعلنا|دعوا|قالا|اشارا|ابديا|اجريا|قررا|رحبا)$/

/** `بتدوين`, `باعتماد`, `بمحاسبة`: what is asked for, by the measure of a verbal noun. */
export const BY_DEED = /^ب(?:ت..ي.|ا.ت.ا.|است..ا.|م.ا..ه)$/
