import type { SignedIn } from '../../../access/team.js'
import type { View } from '../../view.js'
import type { SignInAnswer } from '../answers.js'
import { Field, FormToken, Problem } from './fields.js'

/** Asks for name and password. */
export function SignInForm({ v, to, name, refused, fault }: SignInAnswer & { v: View }) {
  const { access } = v.t
  return (
    <form method="post" action={`/${v.lang}/sign-in`} class="fields">
      <Problem text={fault ? access.signOnFault[fault] : refused ? refusedIn(refused, v) : null} />
      <FormToken v={v} />
      <input type="hidden" name="to" value={to} />
      <Field id="name" label={access.name}>
        <input
          id="name"
          name="name"
          value={name}
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          dir="auto"
          maxlength={100}
          required
        />
      </Field>
      <Field id="password" label={access.password}>
        <input id="password" name="password" type="password" autocomplete="current-password" dir="auto" required />
      </Field>
      <button type="submit">{access.signIn}</button>
      {v.viewer?.signOn ? (
        <p class="or">
          {access.or} <a href={`/${v.lang}/sign-on?to=${encodeURIComponent(to)}`}>{access.signOn}</a>
        </p>
      ) : null}
    </form>
  )
}

/** Why somebody was not let in. */
export function refusedIn(answer: SignedIn, v: View): string | null {
  if (!('refused' in answer)) return null
  return answer.refused === 'wrong' ? v.t.access.wrong : v.t.access.wait(v.t.count.seconds(answer.seconds))
}
