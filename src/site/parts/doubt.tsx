import type { Unsure } from '../../reconcile/record.js'
import { meetingAddress, pageAddress, segment } from '../address.js'
import type { View } from '../view.js'
import { Reasons } from './reasons.js'

/** Two things that may be one, with what speaks for and against it. */
export function Doubt({ doubt, v }: { doubt: Unsure; v: View }) {
  return (
    <article class="difference" id={doubt.id}>
      <header>
        <h3>{doubt.about[v.lang]}</h3>
      </header>
      <p class="because">{doubt.because[v.lang]}</p>
      <Reasons reasons={doubt.reasons} v={v} />
      <p class="behind">
        <a href={thingAddress(doubt, doubt.a, v)}>{v.t.doubt.one}</a>{' '}
        <a href={thingAddress(doubt, doubt.b, v)}>{v.t.doubt.other}</a>
        {v.reviews ? <a href={pageAddress(v.lang, `review/${segment(doubt.id)}`)}>{v.t.review.page.review}</a> : null}
      </p>
    </article>
  )
}

function thingAddress({ of }: Unsure, id: string, v: View): string {
  return of === 'meeting' ? meetingAddress(v.lang, id) : `${pageAddress(v.lang, 'people')}#${id}`
}
