import type { Child } from 'hono/jsx'
import { Reason, reasons } from '../../../claim/decision.js'
import type { Fact } from '../../../reconcile/record.js'
import { type Field, fieldsOf } from '../../../review/fields.js'
import { FormToken } from '../../access/parts/fields.js'
import { pageAddress, segment } from '../../address.js'
import type { View } from '../../view.js'
import { fieldPrefix } from '../form.js'

interface FormProps {
  id: string
  only: string | null
  v: View
}

/** A form that decides: where it goes, its token, and which queue goes on. */
export function Decide({ id, only, v, children }: FormProps & { children: Child }) {
  return (
    <form method="post" action={pageAddress(v.lang, `review/${segment(id)}`)}>
      <FormToken v={v} />
      {only ? <input type="hidden" name="only" value={only} /> : null}
      {children}
    </form>
  )
}

interface KeyProps {
  letter: string
  name?: string
  value?: string
  children: Child
}

/** A button that a key presses as well. */
export function Key({ letter, name, value, children }: KeyProps) {
  return (
    <button type="submit" name={name} value={value} data-key={letter} aria-keyshortcuts={letter}>
      {children} <kbd>{letter}</kbd>
    </button>
  )
}

export function InWords({ id, v }: { id: string; v: View }) {
  return (
    <p class="field">
      <label for={id}>{v.t.review.page.inWords}</label>
      <input id={id} name="words" maxlength={2000} dir="auto" />
    </p>
  )
}

/** Accept; reject for one of the reasons; correct a value. */
export function FactForms({ fact, ...to }: FormProps & { fact: Fact }) {
  const { v } = to
  const { page } = v.t.review
  return (
    <div class="deciding">
      <Decide {...to}>
        <Key letter="a" name="verdict" value="accept">
          {page.accept}
        </Key>
      </Decide>
      <Decide {...to}>
        <input type="hidden" name="verdict" value="reject" />
        <fieldset>
          <legend>{page.reject}</legend>
          <div class="choices">
            {Reason.options.map((reason, i) => (
              <Key letter={String(i + 1)} name="reason" value={reason}>
                {reasons[reason][v.lang]}
              </Key>
            ))}
          </div>
        </fieldset>
        <InWords id="reject-words" v={v} />
      </Decide>
      <details>
        <summary data-key="c" aria-keyshortcuts="c">
          {page.correct} <kbd>c</kbd>
        </summary>
        <Decide {...to}>
          <p class="quiet">{page.correctLead}</p>
          <input type="hidden" name="verdict" value="correct" />
          <div class="values-of">
            {fieldsOf(fact).map((field) => (
              <FieldOf field={field} v={v} />
            ))}
          </div>
          <InWords id="correct-words" v={v} />
          <button type="submit">{page.save}</button>
        </Decide>
      </details>
    </div>
  )
}

function FieldOf({ field, v }: { field: Field; v: View }) {
  const { path, kind, choices, value, optional } = field
  const { field: labels, page } = v.t.review
  const name = `${fieldPrefix}${path.join('.')}`
  const id = `field-${path.join('-')}`
  const options = kind === 'yesno' ? ['true', 'false'] : choices
  const nameOf = (option: string) =>
    kind === 'yesno' ? (option === 'true' ? page.yes : page.no) : choiceName(path.at(-1)!, option, v)
  return (
    <p class="field">
      <label for={id}>{path.map((part) => labels[part] ?? part).join(' · ')}</label>
      {kind === 'choice' || kind === 'yesno' ? (
        <select id={id} name={name}>
          {optional ? <option value="" selected={value === ''}></option> : null}
          {options.map((option) => (
            <option value={option} selected={option === value}>
              {nameOf(option)}
            </option>
          ))}
        </select>
      ) : (
        <input id={id} name={name} value={value} dir="auto" inputmode={kind === 'number' ? 'decimal' : undefined} />
      )}
    </p>
  )
}

/** A value of a list by its name, where the page has one. */
function choiceName(field: string, option: string, v: View): string {
  const t = v.t as unknown as Record<string, Record<string, unknown> | undefined>
  const name = t[field]?.[option]
  return typeof name === 'string' ? name : (v.t.review.choice[option] ?? option.replaceAll('_', ' '))
}

/** Same, different, unsure: of a doubt. */
export function JoiningForms(to: FormProps) {
  const { page } = to.v.t.review
  return (
    <div class="deciding">
      <Decide {...to}>
        <div class="choices">
          <Key letter="o" name="verdict" value="same">
            {page.same}
          </Key>
          <Key letter="t" name="verdict" value="different">
            {page.different}
          </Key>
          <Key letter="n" name="verdict" value="unsure">
            {page.unsure}
          </Key>
        </div>
        <InWords id="joining-words" v={to.v} />
      </Decide>
    </div>
  )
}

/** Splits off some of the mentions of a meeting or a person, or of the names of a person. */
export function SplitForm({
  parts,
  lead,
  ...to
}: FormProps & { parts: { value: string; name: string }[]; lead: string }) {
  const { page } = to.v.t.review
  if (parts.length < 2) return null
  return (
    <details>
      <summary>
        {page.split}: {lead}
      </summary>
      <Decide {...to}>
        <input type="hidden" name="verdict" value="split" />
        <fieldset aria-label={lead}>
          {parts.map(({ value, name }) => (
            <label>
              <input type="checkbox" name="part" value={value} /> <bdi>{name}</bdi>
            </label>
          ))}
        </fieldset>
        <InWords id={`split-words-${parts[0]!.value}`} v={to.v} />
        <button type="submit">{page.splitOff}</button>
      </Decide>
    </details>
  )
}

/** Says that a meeting or a person is the same as another one that the machine did not think of. */
export function SameForm(to: FormProps) {
  const { page } = to.v.t.review
  return (
    <details>
      <summary>{page.other}</summary>
      <Decide {...to}>
        <p class="field">
          <label for="other">{page.otherLead}</label>
          <input id="other" name="other" dir="ltr" required />
        </p>
        <InWords id="same-words" v={to.v} />
        <button type="submit" name="verdict" value="same">
          {page.same}
        </button>
      </Decide>
    </details>
  )
}
