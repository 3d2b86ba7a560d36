import type { Support } from '../record.js'
import { Sets } from '../unite.js'

/**
 * How many reports stand behind something, and how many independent sources they make. Reports that share an origin
 * are one source, and a report with words of its own and copied words is not two.
 */
export function count(supports: readonly Support[]): { reports: number; sources: number } {
  const keys = new Map<string, number>()
  const number = (key: string) => {
    const known = keys.get(key)
    if (known !== undefined) return known
    keys.set(key, keys.size)
    return keys.size - 1
  }
  const links = supports.map((support) => [number(`r ${support.report}`), number(`o ${support.origin}`)] as const)
  const sets = new Sets(keys.size)
  for (const [report, origin] of links) sets.join(report, origin)
  return { reports: new Set(supports.map((support) => support.report)).size, sources: sets.groups().length }
}
