import type { Claim } from '../../claim/claim.js'
import type { Reading } from '../../claim/reading.js'
import type { Actor } from '../../claim/values.js'
import { contentWords } from '../content.js'
import { addTo } from '../group.js'
import { actorsOf } from '../parties.js'
import { plainName } from './spelling.js'

/** Somebody in one claim. */
export interface Appearance {
  actor: Actor
  claim: Claim
  published: string | null
}

/** All that reports call by one name with one state, or with none. */
export interface Named {
  name: string
  parts: string[]
  country: string | null
  /** The words of the posts that go with the name. */
  posts: Set<string>
  appearances: Appearance[]
}

export function nodeKey(name: string, country: string | null | undefined): string {
  return `${name}\n${country ?? ''}`
}

/** Everybody whom claims name and the lexicon does not know, in the canonical order of the readings. */
export function namedIn(readings: readonly Reading[]): Named[] {
  const byKey = new Map<string, Appearance[]>()
  for (const { report, claims } of readings) {
    for (const claim of claims) {
      for (const actor of actorsOf(claim)) {
        if (actor.kind !== 'person' || actor.id) continue
        const name = plainName(actor.name)
        if (name) addTo(byKey, nodeKey(name, actor.country), { actor, claim, published: report.published })
      }
    }
  }
  return [...byKey].map(([key, appearances]) => {
    const [name, country] = key.split('\n') as [string, string]
    const posts = new Set(appearances.flatMap(({ actor }) => (actor.post ? [...contentWords(actor.post)] : [])))
    return { name, parts: name.split(' '), country: country || null, posts, appearances }
  })
}
