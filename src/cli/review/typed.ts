import type { Fact } from '../../reconcile/record.js'
import { DecisionError } from '../../review/decide.js'
import { correctionOf, fieldsOf } from '../../review/fields.js'

type Values = Record<string, unknown>

/** The values of a correction, typed as JSON; null where they are none. */
export function typedJson(text: string): Values | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

/**
 * The values of a correction, typed field by field as `count.value=30`; nothing behind the sign takes the value away.
 * Throws DecisionError for a field that the fact has not.
 */
export function typedFields(fact: Fact, typed: readonly string[]): Values {
  const known = fieldsOf(fact).map(({ path }) => path.join('.'))
  const given: Record<string, string> = {}
  for (const each of typed) {
    const [name = '', ...rest] = each.split('=')
    const path = name.trim()
    if (rest.length === 0 || !known.includes(path)) {
      throw new DecisionError('no_field', path, `"${path}" is no field of it; it has ${known.join(', ')}`)
    }
    given[path] = rest.join('=').trim()
  }
  return correctionOf(fact, given)
}

/** One line of a correction: JSON, or fields with a semicolon between them. */
export function typedLine(fact: Fact, line: string): Values | null {
  const text = line.trim()
  if (text === '' || text.startsWith('{')) return typedJson(text)
  return typedFields(
    fact,
    text.split(/[;؛]/).filter((part) => part.trim() !== ''),
  )
}

/** What a fact has that can be corrected, as it would be typed. */
export function asTyped(fact: Fact): string {
  return fieldsOf(fact)
    .filter(({ value }) => value !== '')
    .map(({ path, value }) => `${path.join('.')}=${value}`)
    .join('; ')
}
