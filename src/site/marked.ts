import { type Mode, modes } from '../review/publish.js'
import type { Standing } from '../review/state.js'
import type { Found } from './pages/page.js'
import type { Answer, Mark } from './schema.js'
import type { Shown } from './sources.js'

export function isMode(text: string): text is Mode {
  return (modes as readonly string[]).includes(text)
}

/** An answer with the marks of all facts and meetings that it names. */
export function marked(found: Found<Answer>, { standings, read }: Shown, mode: Mode): Answer {
  const marks: Record<string, Mark> = {}
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const standing = standings?.get(value)
      if (standing) marks[value] ??= markOf(standing, read?.get(value) ?? null)
    } else if (Array.isArray(value)) value.forEach(visit)
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit)
  }
  if (standings && standings.size > 0) visit(found)
  return { ...found, record: mode, marks }
}

export function markOf({ state, decisions }: Standing, read: Record<string, unknown> | null): Mark {
  return {
    state,
    decisions: decisions.map(({ entry, at, person, verdict, reason, words, value }) => {
      return { entry, at, person, verdict, reason, words, value }
    }),
    read,
  }
}
