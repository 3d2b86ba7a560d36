import type { Again } from '../../review/again.js'
import { pageAddress, segment } from '../address.js'
import { document } from '../document.js'
import { Layout } from '../parts/layout.js'
import { Told } from '../parts/told.js'
import { Behind } from '../parts/words.js'
import type { View } from '../view.js'
import type { ReviewAnswer } from './answer.js'
import { DecisionBy } from './parts/decisions.js'
import { Queue, Undo } from './parts/queue.js'
import { SubjectShown } from './parts/subject.js'

/** One thing to decide, with all that a reviewer needs to see. */
export function showReview(v: View, answer: ReviewAnswer, person: string, problem: string | null): string {
  const { page } = v.t.review
  return document(
    <Layout v={v} title={page.title} data={false}>
      <h1>{page.title}</h1>
      <p class="lead">{page.lead}</p>
      {problem ? (
        <p class="problem" role="alert">
          {problem}
        </p>
      ) : null}
      <Undo answer={answer} v={v} />
      <Queue answer={answer} v={v} />
      {answer.subject ? (
        <SubjectShown answer={answer} subject={answer.subject} person={person} v={v} />
      ) : (
        <p class="empty">{answer.only ? page.noneOf : page.none}</p>
      )}
      <script src="/review.js" defer></script>
    </Layout>,
  )
}

/** Decisions that no longer fit: what was decided, on what words, and what stands there now. */
export function showSecondLook(v: View, all: readonly Again[]): string {
  const { page } = v.t.review
  return document(
    <Layout v={v} title={page.again} data={false}>
      <h1>{page.again}</h1>
      <p class="lead">{page.againLead}</p>
      {all.length === 0 ? <p class="empty">{page.fits}</p> : null}
      {all.map((again) => (
        <OneAgain again={again} v={v} />
      ))}
    </Layout>,
  )
}

function OneAgain({ again, v }: { again: Again; v: View }) {
  const { page } = v.t.review
  return (
    <section class="again">
      <h2>
        <DecisionBy decision={again.decision} v={v} />
      </h2>
      <h3>{page.was}</h3>
      {again.of === 'fact'
        ? again.decision.about.quotes.map((quote) => (
            <blockquote>
              <q lang="ar" dir="auto">
                {quote}
              </q>
            </blockquote>
          ))
        : (again.decision.about.names ?? [again.decision.subject]).map((name) => (
            <p>
              <bdi>{name}</bdi>
            </p>
          ))}
      <h3>{page.now}</h3>
      {again.now.length === 0 ? <p>{page.gone}</p> : null}
      {again.now.map((thing) => (
        <div class="fact">
          <p class="value">
            {'claim' in thing ? (
              <Told claim={thing.claim} v={v} beside />
            ) : (
              <bdi>{'title' in thing ? thing.title[v.lang] : thing.name[v.lang]}</bdi>
            )}
          </p>
          <Behind
            {...thing}
            v={v}
            mark={<a href={pageAddress(v.lang, `review/${segment(thing.id)}`)}>{page.review}</a>}
          />
        </div>
      ))}
    </section>
  )
}
