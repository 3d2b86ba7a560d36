/** Milliseconds that one run of the work takes. */
export function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The middle of some numbers: one slow run of many does not move it. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The number under which a share of all numbers lies: the 99th percentile with 0.99. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

/** The slope of log y over log x by least squares: 1 is linear, 2 is quadratic. */
export function exponent(points: readonly { x: number; y: number }[]): number {
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }))
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [mx, my] = [mean(logs.map(({ x }) => x)), mean(logs.map(({ y }) => y))]
  const over = logs.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0)
  return over / logs.reduce((sum, { x }) => sum + (x - mx) ** 2, 0)
}
