import type { Claim, ClaimOf } from '../../claim/claim.js'
import { countriesOf } from '../phrases/names.js'
import { amounts, on, quantities, type Relation, times } from './compare.js'
import type { Rates } from './rates.js'
import { significant } from './rounding.js'

/** How the values of two claims of one theme stand to each other; null where they are not of the kind that can differ. */
export function relate(a: Claim, b: Claim, rates: Rates): Relation | null {
  if (a.type === 'participation' && b.type === 'participation') {
    if (a.count && b.count) return quantities(a.count, b.count)
    return (a.capacity === 'absent') !== (b.capacity === 'absent') ? on('clash') : null
  }
  if (a.type === 'membership' && b.type === 'membership')
    return a.count && b.count ? quantities(a.count, b.count) : null
  if (a.type === 'formation' && b.type === 'formation') return a.when && b.when ? times(a.when, b.when) : null
  if (a.type === 'pledge' && b.type === 'pledge') return a.money && b.money ? amounts(a.money, b.money, rates) : null
  if (a.type === 'figure' && b.type === 'figure') return figures(a, b, rates)
  return null
}

/** Figures of one measure: of one place by their values, of a place and a part of it by that alone. */
function figures(a: ClaimOf<'figure'>, b: ClaimOf<'figure'>, rates: Rates): Relation | null {
  const places = lands(a, b)
  if (places === null) return null
  if (places === 'nested') return a.unit === b.unit ? on('scope') : null
  if (a.money && b.money) return amounts(a.money, b.money, rates)
  if (Boolean(a.money) !== Boolean(b.money)) return null
  if (a.unit === b.unit) return quantities(a.quantity, b.quantity)
  const one = a.quantity.value === b.quantity.value && significant(a.quantity.value) > 1
  return one && a.unit && b.unit ? on('unit') : null
}

function lands(a: ClaimOf<'figure'>, b: ClaimOf<'figure'>): 'same' | 'nested' | null {
  const [x, y] = [countriesOf(a.place), countriesOf(b.place)]
  if (x.length === 0 || y.length === 0) return x.length === y.length && a.place?.name === b.place?.name ? 'same' : null
  const [small, large] = x.length <= y.length ? [x, y] : [y, x]
  if (!small.every((country) => large.includes(country))) return null
  if (small.length < large.length) return 'nested'
  const [p, q] = [a.place?.city, b.place?.city]
  return p === q ? 'same' : p && q ? null : 'nested'
}
