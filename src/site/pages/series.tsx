import { z } from 'zod'
import { all } from '../../catalogue/catalogue.js'
import type * as record from '../../reconcile/record.js'
import { meetingAddress } from '../address.js'
import { groupBy, reportsBehind } from '../gather.js'
import { PagedAnswer, pageOf, stretchOf } from '../paging.js'
import { timeInWords } from '../parts/edtf.js'
import { Empty } from '../parts/empty.js'
import { Pages } from '../parts/pages.js'
import { Reasons } from '../parts/reasons.js'
import { When } from '../parts/when.js'
import { Meeting, Series } from '../schema.js'
import type { View } from '../view.js'
import { page } from './page.js'

export const AllSeries = PagedAnswer.extend({ series: z.array(Series), meetings: z.array(Meeting) })
export type AllSeries = z.infer<typeof AllSeries>

/** Series on one page: each lists all its meetings. */
const SERIES = 20

export const series = page<AllSeries>({
  name: 'series',
  about: 'Recurring meetings of one kind, with their numbers and rhythm',
  schema: AllSeries,
  path: 'series',
  async find({ catalogue, page }) {
    const series = await catalogue.list('series', all, stretchOf(page, SERIES))
    const at = pageOf(page, await catalogue.count('series', all), SERIES)
    const named = series.flatMap((one) => one.meetings.map(({ meeting }) => meeting))
    const meetings = await catalogue.get('meeting', new Set(named))
    return at && { series, meetings, page: at, reports: await reportsBehind(catalogue, meetings) }
  },
  title: (_, v) => v.t.nav.series,
  body: (answer, v) => {
    const byId = groupBy(answer.meetings, ({ id }) => id)
    return (
      <>
        <h1>{v.t.nav.series}</h1>
        <p class="lead">{v.t.intro.series}</p>
        {answer.series.map((one) => (
          <OneSeries series={one} meetingOf={(id) => byId.get(id)?.[0]} v={v} />
        ))}
        {answer.series.length === 0 ? <Empty body={v.t.empty.nothing} /> : null}
        <Pages of={answer.page} v={v} />
      </>
    )
  },
})

interface Props {
  series: record.Series
  meetingOf(id: string): z.infer<typeof Meeting> | undefined
  v: View
}

function OneSeries({ series: { id, name, rhythm, meetings, missing, notes }, meetingOf, v }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name[v.lang]}</h2>
      <p class="behind">
        <span>{v.t.count.meetings(meetings.length)}</span>
        {rhythm ? <span>{v.t.rhythm[rhythm]}</span> : null}
        {missing.length > 0 ? <span>{v.t.series.missing(missing.join(v.t.comma))}</span> : null}
      </p>
      <ol class="calendar">
        {meetings.map((entry) => (
          <Entry entry={entry} meeting={meetingOf(entry.meeting)} v={v} />
        ))}
      </ol>
      <Reasons reasons={notes} v={v} />
    </section>
  )
}

function Entry({
  entry,
  meeting,
  v,
}: {
  entry: record.SeriesMeeting
  meeting: z.infer<typeof Meeting> | undefined
  v: View
}) {
  return (
    <li>
      <p class="date">
        {entry.expected ? (
          <span class="quiet">{timeInWords(entry.expected, v.lang, v.t)}</span>
        ) : (
          <When when={meeting?.when ?? null} whenText={meeting?.whenText ?? null} v={v} />
        )}
      </p>
      <div>
        <h3>
          {entry.ordinal === null ? '' : `${entry.ordinal}. `}
          <a href={meetingAddress(v.lang, entry.meeting)}>{meeting?.title[v.lang] ?? entry.meeting}</a>
        </h3>
        {entry.because ? <p class="because">{entry.because[v.lang]}</p> : null}
      </div>
    </li>
  )
}
