import type { Catalogue } from '../../catalogue/catalogue.js'
import { type Decision, Reason } from '../../claim/decision.js'
import { aboutFact, DecisionError } from '../../review/decide.js'
import type { Desk } from '../../review/desk.js'
import { aboutDoubt, aboutSplit } from '../../review/doubt.js'
import { correctionOf } from '../../review/fields.js'
import { subjectOf } from '../../review/subjects.js'

/** The fields of a sent form, each with all its values. */
export type Sent = Readonly<Record<string, readonly string[]>>

/** Values of a correction stand under this and their path. */
export const fieldPrefix = 'field:'

/** The decision that a form asks for. Throws DecisionError where it cannot be made so. */
export async function decisionOf({ catalogue }: Desk, id: string, sent: Sent, person: string): Promise<Decision> {
  const first = (name: string) => sent[name]?.[0]?.trim() || null
  const verdict = first('verdict')
  const words = first('words')?.slice(0, 2000) ?? null
  switch (verdict) {
    case 'accept':
    case 'reject':
    case 'correct': {
      const fact = await subjectOf(catalogue, id)
      if (!fact) throw new DecisionError('gone', id, `${id} is no longer in the record`)
      const reason = Reason.safeParse(first('reason')).data ?? null
      const value = verdict === 'correct' ? correctionOf(fact, fieldsIn(sent)) : null
      return aboutFact(fact, person, { verdict, reason, words, value })
    }
    case 'same':
    case 'different':
    case 'unsure':
      return await aboutDoubt(catalogue, await pairOf(catalogue, id, first('other')), verdict, { person, words })
    case 'split':
      return await aboutSplit(catalogue, id, sent.part ?? [], { person, words })
    default:
      throw new DecisionError('no_verdict', '', 'choose what to decide')
  }
}

function fieldsIn(sent: Sent): Record<string, string> {
  const fields = Object.entries(sent).filter(([name]) => name.startsWith(fieldPrefix))
  return Object.fromEntries(fields.map(([name, values]) => [name.slice(fieldPrefix.length), values[0] ?? '']))
}

/** The two of a doubt, or a meeting or person and another one that is named. */
async function pairOf(
  catalogue: Catalogue,
  id: string,
  other: string | null,
): Promise<{ of: 'meeting' | 'person'; a: string; b: string }> {
  const [doubt] = await catalogue.get('unsure', [id])
  if (doubt) return doubt
  if (!other) throw new DecisionError('no_other', '', 'name the other one')
  const [someone] = await catalogue.get('person', [id])
  return { of: someone ? 'person' : 'meeting', a: id, b: other }
}
