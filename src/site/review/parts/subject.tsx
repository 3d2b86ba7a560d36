import { kinds } from '../../../claim/claim.js'
import type { Support } from '../../../reconcile/record.js'
import { FormToken } from '../../access/parts/fields.js'
import { meetingAddress, pageAddress } from '../../address.js'
import { AsWritten } from '../../parts/actor.js'
import { Difference } from '../../parts/difference.js'
import { Reasons } from '../../parts/reasons.js'
import { Told } from '../../parts/told.js'
import { firstOfEach, reportName, Weight } from '../../parts/words.js'
import type { View } from '../../view.js'
import type { ReviewAnswer, Subject, Words } from '../answer.js'
import { DecisionBy } from './decisions.js'
import { FactForms, JoiningForms, SameForm, SplitForm } from './forms.js'
import { InPlace } from './inplace.js'
import { Steps } from './queue.js'

interface Props<S extends Subject = Subject> {
  answer: ReviewAnswer
  subject: S
  person: string
  v: View
}

/** One thing to decide: what it is, the words in their place, what speaks for and against, who said what. */
export function SubjectShown({ answer, subject, person, v }: Props) {
  const { page } = v.t.review
  return (
    <article class="reviewed">
      <Steps answer={answer} v={v} />
      {subject.of === 'fact' ? <FactHead subject={subject} v={v} /> : null}
      {subject.of === 'joining' ? <JoiningHead subject={subject} v={v} /> : null}
      {subject.of === 'person' ? (
        <header>
          <h2>
            <AsWritten words={subject.person.name.ar} />
          </h2>
          <Reasons reasons={subject.person.because} v={v} />
        </header>
      ) : null}
      <section class="decide" aria-labelledby="decide">
        <h3 id="decide" class="unseen">
          {page.decide}
        </h3>
        <Forms answer={answer} subject={subject} v={v} />
        <p class="quiet keys">{page.keys}</p>
      </section>
      <Said answer={answer} person={person} v={v} />
      <Grounds subject={subject} v={v} />
    </article>
  )
}

function FactHead({ subject: { fact, meeting }, v }: { subject: Extract<Subject, { of: 'fact' }>; v: View }) {
  return (
    <header>
      <h2>
        <span class="kind">{kinds[fact.type].labels[v.lang]}</span> <Told claim={fact.claim} v={v} beside />
      </h2>
      <p class="behind">
        <Weight reports={fact.reports} sources={fact.sources} v={v} />
        {meeting ? <a href={meetingAddress(v.lang, meeting.id)}>{meeting.title[v.lang]}</a> : null}
      </p>
    </header>
  )
}

function JoiningHead({ subject: { doubt }, v }: { subject: Extract<Subject, { of: 'joining' }>; v: View }) {
  return (
    <header>
      <h2>{doubt.about[v.lang]}</h2>
      <p>{doubt.because[v.lang]}</p>
      <Reasons reasons={doubt.reasons} v={v} />
    </header>
  )
}

function Forms({ answer: { only }, subject, v }: { answer: ReviewAnswer; subject: Subject; v: View }) {
  const { page } = v.t.review
  const to = { id: subject.id, only, v }
  if (subject.of === 'joining') return <JoiningForms {...to} />
  if (subject.of === 'person') {
    const names = subject.person.names.map(({ name }) => ({ value: name, name }))
    return (
      <div class="deciding">
        <SplitForm {...to} parts={names} lead={page.splitPerson} />
        <SplitForm {...to} parts={reportsOf(subject.person.supports, v)} lead={page.splitNamesake} />
        <SameForm {...to} />
      </div>
    )
  }
  return (
    <>
      <FactForms {...to} fact={subject.fact} />
      {subject.fact.type === 'meeting' ? (
        <div class="deciding">
          <SplitForm {...to} parts={reportsOf(subject.fact.supports, v)} lead={page.splitMeeting} />
          <SameForm {...to} />
        </div>
      ) : null}
    </>
  )
}

function reportsOf(supports: readonly Support[], v: View): { value: string; name: string }[] {
  return firstOfEach(supports).map(({ report, evidence }) => {
    return { value: report, name: `${reportName(v.report(report), report, v)} · ${evidence[0]?.quote ?? ''}` }
  })
}

/** Everything that reviewers said, theirs with the way to take it back: where they differ, all of it stays. */
function Said({ answer: { state, decisions, subject }, person, v }: { answer: ReviewAnswer; person: string; v: View }) {
  const { page, state: names } = v.t.review
  if (decisions.length === 0) return null
  return (
    <section class={`said-by ${state}`} aria-labelledby="said">
      <h3 id="said">
        {page.decided}
        {state === 'conflict' || state === 'waiting' ? <span class="badge">{names[state]}</span> : null}
      </h3>
      <ul>
        {decisions.map((decision) => (
          <li>
            <DecisionBy decision={decision} v={v} />
            {decision.person === person ? (
              <form method="post" action={pageAddress(v.lang, 'review/undo')}>
                <FormToken v={v} />
                <input type="hidden" name="entry" value={decision.entry} />
                <input type="hidden" name="back" value={subject?.id ?? ''} />
                <button type="submit">{page.undo}</button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Grounds({ subject, v }: { subject: Subject; v: View }) {
  const { page } = v.t.review
  return (
    <>
      {subject.of === 'fact'
        ? subject.differences.map((difference) => <Difference difference={difference} v={v} />)
        : null}
      {subject.of === 'joining' ? (
        <div class="sides">
          {subject.sides.map(({ thing, words }) => (
            <section>
              <h3>
                <bdi>{'title' in thing ? thing.title[v.lang] : thing.name[v.lang]}</bdi>
              </h3>
              <AllWords words={words} v={v} />
            </section>
          ))}
        </div>
      ) : (
        <section aria-labelledby="words">
          <h3 id="words">{page.words}</h3>
          <AllWords words={subject.words} v={v} />
          {subject.of === 'fact' && subject.more > 0 ? <p class="quiet">{page.more(subject.more)}</p> : null}
        </section>
      )}
      {subject.of === 'fact' && subject.meeting && subject.meeting.because.length > 0 ? (
        <section aria-labelledby="joined">
          <h3 id="joined">{page.joined}</h3>
          <Reasons reasons={subject.meeting.because} v={v} />
        </section>
      ) : null}
    </>
  )
}

function AllWords({ words, v }: { words: readonly Words[]; v: View }) {
  return (
    <div class="in-places">
      {words.map((one) => (
        <InPlace words={one} v={v} />
      ))}
    </div>
  )
}
