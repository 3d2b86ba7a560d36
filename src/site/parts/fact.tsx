import type { Fact } from '../../reconcile/record.js'
import { wordsAddress } from '../address.js'
import { groupBy } from '../gather.js'
import type { View } from '../view.js'
import { Chain, Titled } from './actor.js'
import { CommonStanding, commonState, Decided, Standing } from './standing.js'
import { Told } from './told.js'
import { Behind, Quotes } from './words.js'

/** One fact: what it says, the words it stands on, and how much stands behind it. */
export function FactItem({ fact, v }: { fact: Fact; v: View }) {
  return (
    <li class={`fact ${v.mark(fact.id)?.state ?? ''}`} id={fact.id}>
      <p class="value">
        <Told claim={fact.claim} v={v} beside />
      </p>
      <Decided id={fact.id} claim={fact.claim} v={v} />
      <Quotes supports={fact.supports} v={v} most={1} />
      <Chain chain={fact.claim.chain} v={v} />
      <Behind {...fact} v={v} mark={<Standing id={fact.id} v={v} />} />
    </li>
  )
}

/** Facts one under the other. */
export function Facts({ facts, v }: { facts: readonly Fact[]; v: View }) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <FactItem fact={fact} v={v} />
      ))}
    </ul>
  )
}

/** Facts that name somebody, gathered under the words they share: a list of thirty states is one sentence. */
export function NamedTogether({ facts, v }: { facts: readonly Fact[]; v: View }) {
  return (
    <>
      {gathered(facts).map((group) => (
        <div class="together">
          <ul class="namelist">
            {group.map((fact) => (
              <li id={fact.id}>
                <NamedLink fact={fact} v={v} />
                <OwnStanding fact={fact} among={group} v={v} />
              </li>
            ))}
          </ul>
          <Quotes supports={group[0]!.supports} v={v} most={1} />
          <Behind {...group[0]!} v={v} mark={<CommonStanding ids={group.map(({ id }) => id)} v={v} />} />
        </div>
      ))}
    </>
  )
}

/** A name's own mark, where those named together do not all stand alike. */
export function OwnStanding({ fact, among, v }: { fact: Fact; among: readonly Fact[]; v: View }) {
  const ids = among.map(({ id }) => id)
  if (commonState(ids, v)) return null
  return (
    <>
      {' '}
      <Standing id={fact.id} v={v} />
    </>
  )
}

function NamedLink({ fact, v }: { fact: Fact; v: View }) {
  const support = fact.supports[0]!
  const claim = fact.claim
  const actor = 'actor' in claim ? claim.actor : undefined
  return (
    <a href={wordsAddress(v.lang, support.report, support.claim)}>
      {actor ? <Titled actor={actor} v={v} /> : <Told claim={claim} v={v} />}
    </a>
  )
}

/** Facts with the same words behind them, in the order in which they come. */
export function gathered(facts: readonly Fact[]): Fact[][] {
  const words = (fact: Fact) => fact.supports.flatMap((s) => s.evidence.map((e) => `${s.report} ${e.start}-${e.end}`))
  return [...groupBy(facts, (fact) => words(fact).sort().join()).values()]
}
