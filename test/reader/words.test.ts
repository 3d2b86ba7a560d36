import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/reader/engine/lexicon.js'
import * as demonyms from '../../src/reader/words/demonyms.js'
import * as states from '../../src/reader/words/states.js'

const modules: Record<string, Record<string, unknown>> = { demonyms, states }
const lists = Object.entries(modules).flatMap(([file, exports]) =>
  Object.entries(exports)
    .filter(([, value]) => Array.isArray(value))
    .map(([name, value]) => [`${file}.ts ${name}`, value as Entry[]] as const),
)

describe('word lists', () => {
  it.each(lists)('%s: no form has two meanings', (_, entries) => {
    const meanings = new Map<string, string>()
    const twice: string[] = []
    for (const { tokens, value } of entries) {
      const form = tokens.join(' ')
      const before = meanings.get(form)
      if (before !== undefined && before !== value) twice.push(`${form}: ${before}, ${value}`)
      meanings.set(form, value)
    }
    expect(twice).toEqual([])
  })
})
