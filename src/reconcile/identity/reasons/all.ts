import type { Mention } from '../mention.js'
import { chairs } from './chairs.js'
import type { Compared } from './compared.js'
import { format } from './format.js'
import { forum } from './forum.js'
import { gifts } from './gifts.js'
import { host } from './host.js'
import { level } from './level.js'
import { ordinal } from './ordinal.js'
import { place } from './place.js'
import { published } from './published.js'
import { purpose } from './purpose.js'
import { report } from './report.js'
import { time } from './time.js'
import { words } from './words.js'

/** Every comparison, in the order in which their reasons are told. */
const comparisons = {
  forum,
  level,
  place,
  time,
  published,
  ordinal,
  format,
  purpose,
  host,
  chairs,
  gifts,
  words,
  report,
}

const kinds = Object.keys(comparisons) as Kind[]

type Kind = keyof typeof comparisons

export interface Finding extends Compared {
  kind: Kind
}

/** All that speaks for or against two mentions being one meeting; the sum of the scores decides. */
export function compare(a: Mention, b: Mention): Finding[] {
  const out: Finding[] = []
  for (const kind of kinds) {
    const found = comparisons[kind](a, b)
    if (found) out.push({ kind, ...found })
  }
  return out
}
