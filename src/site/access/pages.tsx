import { document } from '../document.js'
import { Layout } from '../parts/layout.js'
import type { View } from '../view.js'
import type { AccountAnswer, AccountsAnswer, SettingsAnswer, SignInAnswer } from './answers.js'
import { AccountList, NewAccountForm, Outcome } from './parts/accountlist.js'
import { FormToken } from './parts/fields.js'
import { PasswordForm } from './parts/passwordform.js'
import { SettingsForms } from './parts/settingsform.js'
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

/** All accounts, for who administers them. */
export function showAccounts(v: View, { accounts, ...outcome }: AccountsAnswer): string {
  const { access } = v.t
  return document(
    <Layout v={v} title={access.accounts} data={false}>
      <h1>{access.accounts}</h1>
      <p class="lead">{access.aboutAccounts}</p>
      <Outcome {...outcome} />
      <AccountList v={v} accounts={accounts} />
      <NewAccountForm v={v} />
    </Layout>,
  )
}

/** How the record is kept, for who edits it. */
export function showSettings(v: View, { settings, forums, ...outcome }: SettingsAnswer): string {
  const { access } = v.t
  const named = forums.map((forum) => ({ id: forum.id, name: forum.name[v.lang] ?? forum.id }))
  return document(
    <Layout v={v} title={access.settings} data={false}>
      <h1>{access.settings}</h1>
      <p class="lead">{access.aboutSettings}</p>
      <Outcome {...outcome} />
      <SettingsForms v={v} settings={settings} forums={named} />
    </Layout>,
  )
}
