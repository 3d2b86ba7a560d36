import { document } from '../document.js'
import { Layout } from '../parts/layout.js'
import type { View } from '../view.js'
import type { AccountAnswer, SignInAnswer } from './answers.js'
import { FormToken } from './parts/fields.js'
import { PasswordForm } from './parts/passwordform.js'
import { SignInForm } from './parts/signinform.js'
import { Tokens } from './parts/tokens.js'

/** The page that asks who somebody is. */
export function showSignIn(v: View, answer: SignInAnswer): string {
  return document(
    <Layout v={v} title={v.t.access.signIn} data={false}>
      <h1>{v.t.access.signIn}</h1>
      <SignInForm v={v} {...answer} />
    </Layout>,
  )
}

/** One's own account: password, tokens, and the way out. */
export function showAccount(v: View, answer: AccountAnswer): string {
  const { access } = v.t
  return document(
    <Layout v={v} title={access.account} data={false}>
      <h1>
        <bdi>{v.viewer?.name}</bdi>
      </h1>
      <p class="lead">{v.viewer?.role ? access.role[v.viewer.role] : null}</p>
      <form method="post" action={`/${v.lang}/sign-out`} class="fields">
        <FormToken v={v} />
        <button type="submit">{access.signOut}</button>
      </form>
      <PasswordForm v={v} hasPassword={answer.hasPassword} refused={answer.refused} />
      <Tokens v={v} {...answer} />
    </Layout>,
  )
}
