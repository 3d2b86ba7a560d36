import { type Claim, kinds } from '../../claim/claim.js'
import type { Actor } from '../../claim/values.js'
import { groupBy } from '../gather.js'
import type { Note } from '../marks.js'
import type { View } from '../view.js'
import { Names } from './actor.js'
import { CommonStanding } from './standing.js'
import { Told } from './told.js'

/** The fact that each claim is part of, where people decided on it. */
type Decided = Readonly<Record<string, string>>

/** What the report says, one note a stretch of words; each leads back to its words. */
export function Notes({ notes, decided, v }: { notes: readonly Note[]; decided: Decided; v: View }) {
  return (
    <ol class="notelist">
      {notes.map((note) => (
        <li id={`note-${note.number}`} class={note.claims.map((c) => c.id).join(' ')}>
          <a class="number" href={`#${note.claims[0]!.id}`} title={v.t.report.back}>
            {note.number}
            <span class="unseen"> {v.t.report.back}</span>
          </a>
          {[...groupBy(note.claims, likeness).values()].map((claims) => (
            <p>
              <span class="kind">{kinds[claims[0]!.type].labels[v.lang]}</span> <Together claims={claims} v={v} />{' '}
              <CommonStanding ids={claims.map(({ id }) => decided[id] ?? id)} v={v} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}

/** Claims that differ in nothing but whom they name are told as one list. */
function Together({ claims, v }: { claims: Claim[]; v: View }) {
  const named = claims.map(actorOf).filter((actor) => actor !== undefined)
  if (claims.length === 1 || named.length < claims.length) return <Told claim={claims[0]!} v={v} />
  return (
    <strong>
      <Names actors={named} v={v} />
    </strong>
  )
}

function likeness(claim: Claim): string {
  if (!actorOf(claim)) return claim.id
  const as = 'capacity' in claim ? claim.capacity : 'role' in claim ? claim.role : ''
  return `${claim.type} ${as} ${claim.modality}`
}

function actorOf(claim: Claim): Actor | undefined {
  return 'actor' in claim ? claim.actor : undefined
}
