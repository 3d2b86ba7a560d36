import { shortest } from '../../../access/passwords.js'
import type { Changed } from '../../../access/team.js'
import type { View } from '../../view.js'
import { Field, FormToken, NewPassword, Problem } from './fields.js'
import { refusedIn } from './signinform.js'

interface Props {
  v: View
  hasPassword: boolean
  refused?: Changed | undefined
}

/** Sets another password; who has none signs in elsewhere. */
export function PasswordForm({ v, hasPassword, refused }: Props) {
  const { access } = v.t
  if (!hasPassword) return null
  return (
    <section aria-labelledby="password-head">
      <h2 id="password-head">{access.newPassword}</h2>
      <p class="quiet">{access.aboutPassword(shortest)}</p>
      <form method="post" action={`/${v.lang}/account/password`} class="fields">
        <Problem text={refused ? fault(refused, v) : null} />
        <FormToken v={v} />
        <input type="hidden" name="username" value={v.viewer?.name ?? ''} autocomplete="username" />
        <Field id="old" label={access.oldPassword}>
          <input id="old" name="old" type="password" autocomplete="current-password" dir="auto" required />
        </Field>
        <Field id="password" label={access.newPassword}>
          <NewPassword id="password" needed />
        </Field>
        <button type="submit">{access.change}</button>
      </form>
    </section>
  )
}

function fault(answer: Changed, v: View): string | null {
  if ('refused' in answer && answer.refused === 'unfit') return v.t.access.fault[answer.fault]
  return refusedIn(answer, v)
}
