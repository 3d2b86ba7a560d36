import type { ClaimOf } from '../../claim/claim.js'

const YEARS = /سنوات|[أا]عوام|سنتين|عامين|حتى (?:نهاية )?عام/
const YEAR =
  /(?:^|\s)(?:لعام|للعام|لسنة|للسنة|(?:في|خلال) (?:ال)?عام|سنويا|كل (?:سنة|عام)|هذا العام|العام (?:المقبل|الجاري|الحالي|نفسه))/

/** For how long a pledge is said to be, in the words right behind it: one year or several; null where nothing is said. */
export function termOf({ evidence }: ClaimOf<'pledge'>, context: string): 'year' | 'years' | null {
  const { quote } = evidence[0]!
  const at = context.indexOf(quote)
  if (at < 0) return null
  const [clause] = context.slice(at + quote.length).split(/[،.؛]/, 1)
  const behind = clause!.slice(0, REACH)
  if (YEARS.test(behind)) return 'years'
  return YEAR.test(behind) ? 'year' : null
}

const REACH = 40
