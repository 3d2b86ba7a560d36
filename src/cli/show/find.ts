import { Failure } from '../failure.js'

/**
 * The thing of this id, or the only one whose id begins so. Throws Failure that names the ids near it where there is
 * none, or those that begin so where there are several.
 */
export function findById<T extends { id: string }>(things: readonly T[], asked: string, what: string): T {
  const exact = things.find(({ id }) => id === asked)
  if (exact) return exact
  const starting = things.filter(({ id }) => asked !== '' && id.startsWith(asked))
  if (starting.length === 1) return starting[0]!
  if (starting.length > 1) {
    throw new Failure(`${asked}: several ${what}s begin so; give more of the id: ${some(starting.map(({ id }) => id))}`)
  }
  const near = things.map(({ id }) => ({ id, far: distance(id, asked) })).sort((a, b) => a.far - b.far)
  const ids = near.slice(0, 3).map(({ id }) => id)
  const advice = ids.length > 0 ? `near it: ${ids.join(', ')}` : 'the ledger holds none yet'
  throw new Failure(`${asked}: there is no such ${what}; ${advice} (all: tawatur show ${what}s)`)
}

function some(ids: string[]): string {
  return ids.length > 5 ? `${ids.slice(0, 5).join(', ')} …` : ids.join(', ')
}

/** Letters to change, add or leave out (Levenshtein 1966); of the asked id only a sane length is looked at. */
function distance(id: string, asked: string): number {
  const target = asked.slice(0, 64)
  let row = Array.from({ length: target.length + 1 }, (_, i) => i)
  for (let i = 1; i <= id.length; i++) {
    const next = [i]
    for (let j = 1; j <= target.length; j++) {
      const change = row[j - 1]! + Number(id[i - 1] !== target[j - 1])
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[target.length]!
}
