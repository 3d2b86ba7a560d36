import { kinds } from '../../claim/claim.js'
import type { Note } from '../marks.js'
import type { View } from '../view.js'
import { Told } from './told.js'

/** What the report says, one note a stretch of words; each leads back to its words. */
export function Notes({ notes, v }: { notes: readonly Note[]; v: View }) {
  return (
    <ol class="notelist">
      {notes.map((note) => (
        <li id={`note-${note.number}`} class={note.claims.map((c) => c.id).join(' ')}>
          <a class="number" href={`#${note.claims[0]!.id}`} title={v.t.report.back}>
            {note.number}
            <span class="unseen"> {v.t.report.back}</span>
          </a>
          {note.claims.map((claim) => (
            <p>
              <span class="kind">{kinds[claim.type].labels[v.lang]}</span> <Told claim={claim} v={v} />
            </p>
          ))}
        </li>
      ))}
    </ol>
  )
}
