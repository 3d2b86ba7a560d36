import { causeNames, causes } from '../../../review/queue.js'
import { FormToken } from '../../access/parts/fields.js'
import { pageAddress, segment } from '../../address.js'
import type { View } from '../../view.js'
import type { ReviewAnswer } from '../answer.js'
import { DecisionBy } from './decisions.js'

/** What waits, by its cause; where in it the reviewer is. */
export function Queue({ answer, v }: { answer: ReviewAnswer; v: View }) {
  const { waiting, only, astray } = answer
  const { page } = v.t.review
  const at = (cause: string | null) => `${pageAddress(v.lang, 'review')}${cause ? `?only=${cause}` : ''}`
  return (
    <nav class="queue" aria-label={page.title}>
      <ul>
        <li>
          <a href={at(null)} aria-current={only === null ? 'true' : undefined}>
            {page.all} ({waiting.all})
          </a>
        </li>
        {causes
          .filter((cause) => waiting[cause] > 0)
          .map((cause) => (
            <li>
              <a href={at(cause)} aria-current={only === cause ? 'true' : undefined}>
                {causeNames[cause][v.lang]} ({waiting[cause]})
              </a>
            </li>
          ))}
        {astray > 0 ? (
          <li>
            <a href={pageAddress(v.lang, 'review/second-look')}>{page.astray(astray)}</a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

/** The way to the next and to the one before. */
export function Steps({ answer, v }: { answer: ReviewAnswer; v: View }) {
  const { place, previous, next, waiting, only } = answer
  const { page } = v.t.review
  const to = (id: string) => `${pageAddress(v.lang, `review/${segment(id)}`)}${only ? `?only=${only}` : ''}`
  return (
    <p class="steps">
      {place ? <span>{page.place(place, only ? waiting[only] : waiting.all)}</span> : null}
      {answer.causes.map((cause) => (
        <span class="badge">{causeNames[cause][v.lang]}</span>
      ))}
      {previous ? <a href={to(previous)}>{page.previous}</a> : null}
      {next ? (
        <a href={to(next)} data-key="s" aria-keyshortcuts="s">
          {page.next} <kbd>s</kbd>
        </a>
      ) : null}
    </p>
  )
}

/** What was just decided, and the way back. */
export function Undo({ answer: { done }, v }: { answer: ReviewAnswer; v: View }) {
  if (!done || done.withdrawn) return null
  const { page } = v.t.review
  return (
    <form class="done" method="post" action={pageAddress(v.lang, 'review/undo')}>
      <FormToken v={v} />
      <input type="hidden" name="entry" value={done.entry} />
      <input type="hidden" name="back" value={done.kind === 'fact' ? done.subject : ''} />
      <span role="status">
        {page.done} <DecisionBy decision={done} v={v} />
      </span>{' '}
      <button type="submit" data-key="u" aria-keyshortcuts="u">
        {page.undo} <kbd>u</kbd>
      </button>
    </form>
  )
}
