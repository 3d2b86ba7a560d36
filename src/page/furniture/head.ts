import type { Line } from '../line.js'
import { isBody } from '../shape.js'

/** Headlines, captions and dates stand in few lines; a longer head is a list. */
const MOST = 40

/** The lines before the first running text of a story. */
export function headOf(lines: readonly Line[]): readonly Line[] {
  return lines.slice(0, Math.min(bodyStart(lines), MOST))
}

/** The index of the first line of running text; the number of lines where there is none. */
export function bodyStart(lines: readonly Line[]): number {
  const found = lines.findIndex(isBody)
  return found < 0 ? lines.length : found
}
