/** A number rounds to another only where they lie no further apart than this share. */
const NEAR = 0.05

/** Whether the number with more digits, cut to the place of the other's last digit, is the other: 24.93 and 25. */
export function rounds(a: number, b: number): boolean {
  const [coarse, fine] = lastPlace(a) > lastPlace(b) ? [a, b] : [b, a]
  const place = lastPlace(coarse)
  if (coarse === 0 || lastPlace(fine) >= place) return false
  const near = Math.abs(coarse - fine) <= NEAR * Math.abs(coarse)
  const up = Math.abs(Math.round(fine / place) * place - coarse)
  const down = Math.abs(Math.floor(fine / place) * place - coarse)
  return near && Math.min(up, down) < place / 1e6
}

/** The worth of a number's last digit that is not nought: 1000 of 24 000, 0.1 of 2.5. */
function lastPlace(n: number): number {
  const [digits, exponent] = Math.abs(n).toExponential(11).split('e') as [string, string]
  const decimals = digits.slice(2).replace(/0+$/, '').length
  return 10 ** (Number(exponent) - decimals)
}

/** How many digits a number has before its closing noughts. */
export function significant(n: number): number {
  return Math.abs(n).toExponential(11).split('e')[0]!.replace('.', '').replace(/0+$/, '').length
}
