import type { DifferingValue, Disagreement } from '../../reconcile/record.js'
import type { View } from '../view.js'
import { CommonStanding, Standing } from './standing.js'
import { Behind, Quotes } from './words.js'

/** One place that reports fill differently: the values side by side, then what to make of them. */
export function Difference({ difference, v, level = 3 }: { difference: Disagreement; v: View; level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article class={`difference ${difference.verdict}`} id={difference.id}>
      <header>
        <Heading>{difference.about[v.lang]}</Heading>
        <span class="badge">{v.t.verdict[difference.verdict]}</span>
      </header>
      <div class="values">
        {difference.values.map((value) => (
          <Value value={value} v={v} />
        ))}
      </div>
      <p class="because">{difference.because[v.lang]}</p>
    </article>
  )
}

function Value({ value, v }: { value: DifferingValue; v: View }) {
  return (
    <section>
      <p class="label">{value.label[v.lang]}</p>
      <Quotes supports={value.supports} v={v} most={2} />
      <Behind {...value} v={v} mark={<ValueStanding facts={value.facts} v={v} />} />
    </section>
  )
}

/** How the facts of a value stand: one mark where they stand alike. */
function ValueStanding({ facts, v }: { facts: readonly string[]; v: View }) {
  const [only, ...others] = facts
  if (only && others.length === 0) return <Standing id={only} v={v} />
  return <CommonStanding ids={facts} v={v} />
}
