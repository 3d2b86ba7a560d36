import type { Child } from 'hono/jsx'
import type { ClaimOf, ClaimType } from '../../claim/claim.js'
import { measureLabels } from '../../claim/measures.js'
import type { View } from '../view.js'
import { AsWritten, Name, Names, Titled, Where } from './actor.js'
import { moneyInWords, quantityInWords } from './amounts.js'
import { When } from './when.js'

/** What a claim says: its main word, then its details; a detail that is null is not there. */
export interface Telling {
  main: Child
  details: (Child | null)[]
}

type Tellings = { [T in ClaimType]: (claim: ClaimOf<T>, v: View) => Telling }

/** One telling a claim type. */
export const tellings: Tellings = {
  meeting: (claim, v) => ({
    main: claim.ordinal ? v.t.numbered[claim.format](claim.ordinal) : v.t.format[claim.format],
    details: [
      claim.level && v.t.level[claim.level],
      claim.forum && <Name actor={claim.forum} v={v} />,
      claim.place && <Where place={claim.place} v={v} />,
      (claim.when || claim.whenText) && <When when={claim.when} whenText={claim.whenText} v={v} />,
      v.t.status[claim.status],
    ],
  }),
  session: (claim, v) => ({
    main: claim.ordinal ? v.t.session(claim.ordinal) : claim.topic && <AsWritten words={claim.topic} />,
    details: [claim.ordinal && claim.topic ? <AsWritten words={claim.topic} /> : null],
  }),
  participation: (claim, v) => ({
    main: claim.actor ? <Titled actor={claim.actor} v={v} /> : claim.count && quantityInWords(claim.count, v.lang, v.t),
    details: [claim.capacity === 'participant' ? null : v.t.capacity[claim.capacity]],
  }),
  membership: (claim, v) => ({
    main: claim.actor ? <Name actor={claim.actor} v={v} /> : claim.count && quantityInWords(claim.count, v.lang, v.t),
    details: [
      claim.role === 'member' ? null : v.t.role[claim.role],
      claim.forum && <Name actor={claim.forum} v={v} />,
      claim.when && <When when={claim.when} v={v} />,
    ],
  }),
  formation: (claim, v) => ({
    main: v.t.fact.founded,
    details: [
      claim.forum && <Name actor={claim.forum} v={v} />,
      (claim.when || claim.whenText) && <When when={claim.when} whenText={claim.whenText} v={v} />,
      claim.place && <Where place={claim.place} v={v} />,
      claim.founders.length > 0 ? <Names actors={claim.founders} v={v} /> : null,
    ],
  }),
  statement: (claim, v) => ({
    main: <Titled actor={claim.speaker} v={v} />,
    details: [v.t.act[claim.act]],
  }),
  pledge: (claim, v) => ({
    main: claim.money
      ? moneyInWords(claim.money, v.lang, v.t)
      : claim.quantity
        ? quantityInWords(claim.quantity, v.lang, v.t)
        : v.t.form[claim.form],
    details: [
      claim.donor ? (
        <Name actor={claim.donor} v={v} />
      ) : claim.meeting ? (
        v.t.fact.total
      ) : (
        <span class="quiet">{v.t.unknown.donor}</span>
      ),
      v.t.stage[claim.stage],
      claim.form === 'unspecified' ? null : v.t.form[claim.form],
      claim.beneficiary && (
        <>
          {v.t.fact.beneficiary} <Name actor={claim.beneficiary} v={v} />
        </>
      ),
      claim.purpose && <AsWritten words={claim.purpose} />,
      claim.when && <When when={claim.when} v={v} />,
    ],
  }),
  figure: (claim, v) => ({
    main: claim.money
      ? moneyInWords(claim.money, v.lang, v.t)
      : quantityInWords(claim.quantity, v.lang, v.t, claim.unit ?? claim.quantity.unit),
    details: [
      <bdi>{measureName(claim.measure, v)}</bdi>,
      claim.place && <Where place={claim.place} v={v} />,
      claim.since && (
        <>
          {v.t.fact.since} <When when={claim.since} v={v} />
        </>
      ),
      claim.asOf && (
        <>
          {v.t.fact.as_of} <When when={claim.asOf} v={v} />
        </>
      ),
    ],
  }),
  phase: (claim, v) => ({
    main: v.t.phase(claim.ordinal),
    details: [claim.aim && <AsWritten words={claim.aim} />, claim.place && <Where place={claim.place} v={v} />],
  }),
}

/** A measure by its name in the page's language, or its key in plain words. */
export function measureName(measure: string, v: View): string {
  return measureLabels(measure)[v.lang]
}
