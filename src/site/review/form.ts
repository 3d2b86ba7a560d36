import { type Decision, Reason } from '../../claim/decision.js'
import { aboutFact, DecisionError } from '../../review/decide.js'
import type { Desk } from '../../review/desk.js'
import { aboutDoubt, aboutSplit } from '../../review/doubt.js'
import { correctionOf } from '../../review/fields.js'
import { subjects } from '../../review/subjects.js'

/** The fields of a sent form, each with all its values. */
export type Sent = Readonly<Record<string, readonly string[]>>

/** Values of a correction stand under this and their path. */
export const fieldPrefix = 'field:'

/** The decision that a form asks for. Throws DecisionError where it cannot be made so. */
export function decisionOf({ record }: Desk, id: string, sent: Sent, person: string): Decision {
  const first = (name: string) => sent[name]?.[0]?.trim() || null
  const verdict = first('verdict')
  const words = first('words')?.slice(0, 2000) ?? null
  switch (verdict) {
    case 'accept':
    case 'reject':
    case 'correct': {
      const fact = subjects(record).find((one) => one.id === id)
      if (!fact) throw new DecisionError('gone', id, `${id} is no longer in the record`)
      const reason = Reason.safeParse(first('reason')).data ?? null
      const value = verdict === 'correct' ? correctionOf(fact, fieldsIn(sent)) : null
      return aboutFact(fact, person, { verdict, reason, words, value })
    }
    case 'same':
    case 'different':
    case 'unsure':
      return aboutDoubt(record, pairOf(record, id, first('other')), verdict, { person, words })
    case 'split':
      return aboutSplit(record, id, sent.part ?? [], { person, words })
    default:
      throw new DecisionError('no_verdict', '', 'choose what to decide')
  }
}

function fieldsIn(sent: Sent): Record<string, string> {
  const fields = Object.entries(sent).filter(([name]) => name.startsWith(fieldPrefix))
  return Object.fromEntries(fields.map(([name, values]) => [name.slice(fieldPrefix.length), values[0] ?? '']))
}

/** The two of a doubt, or a meeting or person and another one that is named. */
function pairOf(
  record: Desk['record'],
  id: string,
  other: string | null,
): { of: 'meeting' | 'person'; a: string; b: string } {
  const doubt = record.unsure.find((one) => one.id === id)
  if (doubt) return doubt
  if (!other) throw new DecisionError('no_other', '', 'name the other one')
  return { of: record.people.some((one) => one.id === id) ? 'person' : 'meeting', a: id, b: other }
}
