import type { FC } from 'hono/jsx'
import type { Claim, ClaimOf, ClaimType } from '../../claim/claim.js'
import type { View } from '../view.js'
import { AsWritten, Chain, Name, Names, Titled, Where } from './actor.js'
import { moneyInWords, quantityInWords } from './amounts.js'
import { When } from './when.js'

type Tells = { [T in ClaimType]: FC<{ claim: ClaimOf<T>; v: View }> }

const tells: Tells = {
  meeting: ({ claim, v }) => (
    <>
      <strong>
        {v.t.format[claim.format]}
        {claim.ordinal ? ` · ${v.t.ordinal(claim.ordinal)}` : ''}
        {claim.level ? ` · ${v.t.level[claim.level]}` : ''}
      </strong>{' '}
      <Aside>{claim.forum ? <Name actor={claim.forum} v={v} /> : null}</Aside>
      <Aside>{claim.place ? <Where place={claim.place} v={v} /> : null}</Aside>
      <Aside>
        <When when={claim.when} whenText={claim.whenText} v={v} />
      </Aside>
      <Aside>{v.t.status[claim.status]}</Aside>
    </>
  ),
  session: ({ claim, v }) => (
    <>
      {claim.ordinal ? <strong>{`${v.t.fact.session} ${v.t.ordinal(claim.ordinal)} `}</strong> : null}
      {claim.topic ? <AsWritten words={claim.topic} /> : null}
    </>
  ),
  participation: ({ claim, v }) => (
    <>
      <strong>
        {claim.actor ? <Titled actor={claim.actor} v={v} /> : null}
        {claim.count ? quantityInWords(claim.count, v.lang, v.t) : null}
      </strong>{' '}
      <Aside>{v.t.capacity[claim.capacity]}</Aside>
    </>
  ),
  membership: ({ claim, v }) => (
    <>
      <strong>
        {claim.actor ? <Name actor={claim.actor} v={v} /> : null}
        {claim.count ? quantityInWords(claim.count, v.lang, v.t) : null}
      </strong>{' '}
      <Aside>{claim.count ? v.t.roles[claim.role] : v.t.role[claim.role]}</Aside>
      <Aside>{claim.forum ? <Name actor={claim.forum} v={v} /> : null}</Aside>
    </>
  ),
  formation: ({ claim, v }) => (
    <>
      <strong>{claim.forum ? <Name actor={claim.forum} v={v} /> : null}</strong> <Aside>{v.t.fact.founded}</Aside>
      <Aside>
        <When when={claim.when} whenText={claim.whenText} v={v} />
      </Aside>
      <Aside>{claim.place ? <Where place={claim.place} v={v} /> : null}</Aside>
      <Aside>{claim.founders.length > 0 ? <Names actors={claim.founders} v={v} /> : null}</Aside>
    </>
  ),
  statement: ({ claim, v }) => (
    <>
      <Titled actor={claim.speaker} v={v} /> <span class="act">{v.t.act[claim.act]}</span>{' '}
      <span class={claim.direct ? 'said direct' : 'said'} lang="ar" dir="auto">
        {claim.text}
      </span>
    </>
  ),
  pledge: ({ claim, v }) => (
    <>
      <strong class="amount">
        {claim.money ? moneyInWords(claim.money, v.lang, v.t) : null}
        {claim.quantity ? quantityInWords(claim.quantity, v.lang, v.t) : null}
      </strong>{' '}
      <Aside>
        {claim.donor ? (
          <Name actor={claim.donor} v={v} />
        ) : claim.meeting ? null : (
          <span class="quiet">{v.t.unknown.donor}</span>
        )}
      </Aside>
      <Aside>{v.t.stage[claim.stage]}</Aside>
      <Aside>{claim.form === 'unspecified' ? null : v.t.form[claim.form]}</Aside>
      <Aside>
        {claim.beneficiary ? (
          <>
            {v.t.fact.beneficiary} <Name actor={claim.beneficiary} v={v} />
          </>
        ) : null}
      </Aside>
      <Aside>{claim.purpose ? <AsWritten words={claim.purpose} /> : null}</Aside>
    </>
  ),
  figure: ({ claim, v }) => (
    <>
      <strong class="amount">
        {claim.money
          ? moneyInWords(claim.money, v.lang, v.t)
          : quantityInWords(claim.quantity, v.lang, v.t, claim.unit ?? claim.quantity.unit)}
      </strong>{' '}
      <Aside>{measureName(claim.measure, v)}</Aside>
      <Aside>{claim.place ? <Where place={claim.place} v={v} /> : null}</Aside>
      <Aside>
        {claim.since ? (
          <>
            {v.t.fact.since} <When when={claim.since} v={v} />
          </>
        ) : null}
      </Aside>
      <Aside>
        {claim.asOf ? (
          <>
            {v.t.fact.as_of} <When when={claim.asOf} v={v} />
          </>
        ) : null}
      </Aside>
    </>
  ),
  phase: ({ claim, v }) => (
    <>
      <strong>{`${v.t.fact.phase} ${v.t.ordinal(claim.ordinal)}`}</strong>{' '}
      <Aside>{claim.aim ? <AsWritten words={claim.aim} /> : null}</Aside>
      <Aside>{claim.place ? <Where place={claim.place} v={v} /> : null}</Aside>
    </>
  ),
}

/** What a claim says, in the page's language, names and titles as the report writes them. `short` leaves out who passed it on. */
export function Told({ claim, v, short = false }: { claim: Claim; v: View; short?: boolean }) {
  const Tell = tells[claim.type] as FC<{ claim: Claim; v: View }>
  return (
    <span class={`told ${claim.type}`}>
      <Tell claim={claim} v={v} />
      {claim.modality === 'asserted' ? null : <span class="badge">{v.t.modality[claim.modality]}</span>}
      {short ? null : <Chain chain={claim.chain} v={v} />}
    </span>
  )
}

export function measureName(measure: string, v: View): string {
  return (Object.hasOwn(v.t.measures, measure) && v.t.measures[measure]) || measure.replaceAll('_', ' ')
}

/** A detail beside a claim's main word. */
function Aside({ children }: { children?: unknown }) {
  return children ? <span class="detail">{children as string}</span> : null
}
