import { z } from 'zod'
import { all } from '../../catalogue/catalogue.js'
import type * as record from '../../reconcile/record.js'
import { pageAddress, segment } from '../address.js'
import { reportsBehind } from '../gather.js'
import { PagedAnswer, pageOf, stretchOf } from '../paging.js'
import { AsWritten, stateName } from '../parts/actor.js'
import { timeInWords } from '../parts/edtf.js'
import { Empty } from '../parts/empty.js'
import { Pages } from '../parts/pages.js'
import { Reasons } from '../parts/reasons.js'
import { Behind } from '../parts/words.js'
import { Person } from '../schema.js'
import type { View } from '../view.js'
import { page } from './page.js'

export const AllPeople = PagedAnswer.extend({ people: z.array(Person) })
export type AllPeople = z.infer<typeof AllPeople>

export const people = page<AllPeople>({
  name: 'people',
  about: 'Everybody whom reports name, with their posts and the spellings of their names',
  schema: AllPeople,
  path: 'people',
  async find({ catalogue, page }) {
    const people = await catalogue.list('person', all, stretchOf(page))
    const at = pageOf(page, await catalogue.count('person', all))
    return at && { people, page: at, reports: await reportsBehind(catalogue, people) }
  },
  title: (_, v) => v.t.nav.people,
  body: (answer, v) => (
    <>
      <h1>{v.t.nav.people}</h1>
      <p class="lead">{v.t.intro.people}</p>
      {answer.people.map((person) => (
        <OnePerson person={person} v={v} />
      ))}
      {answer.people.length === 0 ? <Empty body={v.t.empty.nothing} /> : null}
      <Pages of={answer.page} v={v} />
    </>
  ),
})

function OnePerson({ person, v }: { person: record.Person; v: View }) {
  const state = stateName(person.country ?? undefined, v.lang)
  return (
    <section class="person" id={person.id}>
      <h2>
        <AsWritten words={person.name.ar} />
      </h2>
      {state ? <p class="behind">{state}</p> : null}
      {person.posts.length > 0 ? (
        <ul class="lines">
          {person.posts.map((held) => (
            <li>
              <AsWritten words={held.post} /> <span class="as-of">{days(held, v)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {person.names.length > 1 ? (
        <p>
          {v.t.person.written} {person.names.map(({ name }) => name).join(v.t.comma)}
        </p>
      ) : null}
      <Reasons reasons={person.because} v={v} />
      <Behind
        {...person}
        v={v}
        mark={
          v.reviews ? <a href={pageAddress(v.lang, `review/${segment(person.id)}`)}>{v.t.review.page.review}</a> : null
        }
      />
    </section>
  )
}

/** The days of the first and the last report that give the post. */
function days({ from, until }: record.HeldPost, v: View): string {
  if (!from || !until) return ''
  return timeInWords(from === until ? from : `${from}/${until}`, v.lang, v.t)
}
