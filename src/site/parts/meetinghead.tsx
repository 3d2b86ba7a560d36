import type { Meeting } from '../../reconcile/record.js'
import { asFact } from '../../review/subjects.js'
import { meetingAddress } from '../address.js'
import type { View } from '../view.js'
import { AsWritten, Name, Where } from './actor.js'
import { Decided, Standing } from './standing.js'
import { When } from './when.js'
import { Behind, Quotes } from './words.js'

/** A meeting's name, what is known of it, and the words it is told in. */
export function MeetingHead({ meeting, related, v }: { meeting: Meeting; related: readonly Meeting[]; v: View }) {
  return (
    <header class="head">
      <h1>{meeting.title[v.lang]}</h1>
      <dl class="known">
        <Known name={v.t.meeting.when}>
          <When when={meeting.when} whenText={meeting.whenText} v={v} />
        </Known>
        <Known name={v.t.meeting.where}>{meeting.place ? <Where place={meeting.place} v={v} /> : null}</Known>
        <Known name={v.t.meeting.forum}>{meeting.forum ? <Name actor={meeting.forum} v={v} /> : null}</Known>
        <Known name={v.t.meeting.format}>{v.t.format[meeting.format]}</Known>
        <Known name={v.t.meeting.level}>{meeting.level ? v.t.level[meeting.level] : null}</Known>
        <Known name={v.t.meeting.status}>{v.t.status[meeting.status]}</Known>
        <Known name={v.t.meeting.host}>{meeting.host ? <Name actor={meeting.host} v={v} /> : null}</Known>
        <Known name={v.t.meeting.purpose} wide>
          {meeting.purpose ? <AsWritten words={meeting.purpose} /> : null}
        </Known>
        {related.map((other) => (
          <Known name={relation(meeting, other, v)}>
            <a href={meetingAddress(v.lang, other.id)}>{other.title[v.lang]}</a>
          </Known>
        ))}
      </dl>
      <Quotes supports={meeting.supports} v={v} most={2} />
      <Decided id={meeting.id} claim={asFact(meeting).claim} v={v} />
      <Behind {...meeting} v={v} mark={<Standing id={meeting.id} v={v} />} />
    </header>
  )
}

function relation(meeting: Meeting, other: Meeting, v: View): string {
  if (meeting.partOf === other.id) return v.t.meeting.partOf
  return other.partOf === meeting.id ? v.t.meeting.includes : v.t.meeting.alongside
}

function Known({ name, children, wide = false }: { name: string; children?: unknown; wide?: boolean }) {
  if (!children) return null
  return (
    <div class={wide ? 'wide' : undefined}>
      <dt>{name}</dt>
      <dd>{children as string}</dd>
    </div>
  )
}
