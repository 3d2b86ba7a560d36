import type { Lookup } from '../heard.js'
import { byText, hash } from '../order.js'
import { count } from '../origins/count.js'
import { datePhrase } from '../phrases/date.js'
import type { DifferingValue, Disagreement, Forum, Meeting, Phrase } from '../record.js'
import { because, counted } from './because.js'
import type { Relation } from './compare.js'
import { subject, valueLabel } from './label.js'
import type { Told } from './told.js'

interface Known {
  meetings: Lookup<Meeting>
  forums: Lookup<Pick<Forum, 'id' | 'name'>>
}

/** Which values are compared: those of one unit and time, of several units, of several times. */
export type Layer = 'unit' | 'units' | 'times'

/** The values of one thing with the verdict on them and its sentence. */
export function disagreement(
  told: readonly Told[],
  { verdict, ground }: Relation,
  known: Known,
  layer: Layer,
): Disagreement {
  const { fact } = told[0]!
  const meeting = fact.meeting === null ? null : (known.meetings.get(fact.meeting) ?? null)
  const forum = fact.forum === null ? null : (known.forums.get(fact.forum) ?? null)
  const about = subject(fact, meeting, forum)
  const dated = verdict === 'changed'
  const placed = ground === 'scope'
  const values = (dated ? inTime(told) : told).map((one) => value(one, dated, placed))
  const ids = told.map((one) => one.fact.id).sort()
  return {
    id: `d-${hash([fact.slot, layer, ...ids, ...told.map(({ first }) => first ?? '')].join('\n'))}`,
    slot: fact.slot,
    about,
    meeting: meeting?.id ?? null,
    forum: forum?.id ?? null,
    values,
    verdict,
    ground,
    because: because(
      ground,
      about,
      values.map((one) => counted(one.label, one.reports, one.sources)),
    ),
  }
}

/** Earliest first, what has no time last. */
function inTime(told: readonly Told[]): Told[] {
  return [...told].sort((a, b) => byText(a.first ?? '~', b.first ?? '~') || byText(a.fact.id, b.fact.id))
}

function value(told: Told, dated: boolean, placed: boolean): DifferingValue {
  const { fact, supports } = told
  const label = valueLabel(fact.claim, placed)
  return {
    label: dated ? withDate(label, told.first) : label,
    facts: [fact.id],
    supports: [...supports],
    ...count(supports),
  }
}

function withDate(label: Phrase, first: string | null): Phrase {
  if (!first) return label
  const when = datePhrase(first.slice(0, 10))
  return { ar: `${label.ar} (${when.ar})`, en: `${label.en} (${when.en})` }
}
