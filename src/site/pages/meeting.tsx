import { z } from 'zod'
import { meetingAt } from '../../catalogue/address.js'
import type { ClaimType } from '../../claim/claim.js'
import { claimTypes } from '../../claim/claim.js'
import type * as record from '../../reconcile/record.js'
import { reportsBehind, valuesOf } from '../gather.js'
import { BehindMeeting } from '../parts/behindmeeting.js'
import { Difference } from '../parts/difference.js'
import { Doubt } from '../parts/doubt.js'
import { Facts } from '../parts/fact.js'
import { MeetingHead } from '../parts/meetinghead.js'
import { Participants } from '../parts/participants.js'
import { Rosters, Totals } from '../parts/rosters.js'
import { Answer, Disagreement, Fact, Meeting, Origin, Roster, TotalCheck, Unsure } from '../schema.js'
import type { View } from '../view.js'
import { page } from './page.js'

export const OneMeeting = Answer.extend({
  meeting: Meeting,
  /** Meetings that it is part of or held alongside, and those that are part of it. */
  related: z.array(Meeting),
  facts: z.array(Fact),
  differences: z.array(Disagreement),
  /** Who is named as taking part, against the counts. */
  rosters: z.array(Roster),
  totals: z.array(TotalCheck),
  /** Meetings that may be this one. */
  unsure: z.array(Unsure),
  /** Passages that two or more of its reports share. */
  origins: z.array(Origin),
})
export type OneMeeting = z.infer<typeof OneMeeting>

export const meeting = page<OneMeeting>({
  name: 'meeting',
  about: 'One meeting with everything that is said of it',
  schema: OneMeeting,
  path: 'meetings/:id',
  async find({ catalogue }, id) {
    const [found] = await catalogue.get('meeting', [id])
    if (!found) return null
    const facts = await catalogue.list('fact', ['meeting', id])
    const differences = await catalogue.list('disagreement', ['meeting', id])
    const here = [found, ...facts].flatMap(({ supports }) => supports.flatMap((s) => [s.origin, s.family ?? s.origin]))
    const origins = await catalogue.get('origin', new Set(here.sort()))
    const near = [...(found.partOf ? [found.partOf] : []), ...found.alongside]
    return {
      meeting: found,
      related: [...(await catalogue.get('meeting', near)), ...(await catalogue.list('meeting', ['partOf', id]))],
      facts,
      differences,
      rosters: await catalogue.list('roster', ['meeting', id]),
      totals: await catalogue.list('total', ['meeting', id]),
      unsure: await catalogue.list('unsure', ['side', id]),
      origins: origins.filter(({ reports }) => reports.length > 1),
      reports: await reportsBehind(catalogue, [found, ...facts, ...valuesOf(differences)]),
    }
  },
  moved: ({ catalogue }, id) => meetingAt(catalogue, id),
  title: (answer, v) => answer.meeting.title[v.lang],
  body: (answer, v) => (
    <article class="meeting">
      <MeetingHead meeting={answer.meeting} related={answer.related} v={v} />
      {answer.differences.length > 0 ? (
        <section aria-labelledby="differences">
          <h2 id="differences">{v.t.nav.differences}</h2>
          {answer.differences.map((difference) => (
            <Difference difference={difference} v={v} />
          ))}
        </section>
      ) : null}
      {claimTypes.map((type) => (
        <FactsOfType type={type} facts={answer.facts.filter((f) => f.type === type)} v={v} />
      ))}
      <Rosters rosters={answer.rosters} v={v} />
      <Totals totals={answer.totals} v={v} />
      {answer.unsure.length > 0 ? (
        <section aria-labelledby="unsure">
          <h2 id="unsure">{v.t.nav.unsure}</h2>
          {answer.unsure.map((doubt) => (
            <Doubt doubt={doubt} v={v} />
          ))}
        </section>
      ) : null}
      <BehindMeeting {...answer} v={v} />
    </article>
  ),
})

function FactsOfType({ type, facts, v }: { type: ClaimType; facts: readonly record.Fact[]; v: View }) {
  if (facts.length === 0) return null
  return (
    <section aria-labelledby={type}>
      <h2 id={type}>{v.t.kinds[type]}</h2>
      {type === 'participation' ? <Participants facts={facts} v={v} /> : <Facts facts={facts} v={v} />}
    </section>
  )
}
