import type { PasswordFault } from '../../../access/passwords.js'
import type { SignOnFault } from '../../../access/signon.js'
import type { Why } from '../../../claim/refusal.js'
import type { Right, Role } from '../../../claim/roles.js'
import type { Eyes } from '../../../review/settings.js'

/** What the site says of accounts, rights and settings, and of what it refuses, in one language. */
export type AccessPhrases = Record<
  | 'signIn'
  | 'signOut'
  | 'account'
  | 'name'
  | 'password'
  | 'oldPassword'
  | 'newPassword'
  | 'change'
  | 'wrong'
  | 'tokens'
  | 'aboutTokens'
  | 'label'
  | 'scopes'
  | 'days'
  | 'make'
  | 'made'
  | 'incomplete'
  | 'revoke'
  | 'endless'
  | 'unused'
  | 'or'
  | 'signOn'
  | 'accounts'
  | 'aboutAccounts'
  | 'newAccount'
  | 'makeAccount'
  | 'roleLabel'
  | 'changeRole'
  | 'passwordOf'
  | 'setPassword'
  | 'disable'
  | 'enable'
  | 'endSessions'
  | 'disabled'
  | 'noPassword'
  | 'you'
  | 'ownPassword'
  | 'unfitName'
  | 'unfitRole'
  | 'done'
  | 'settings'
  | 'aboutSettings'
  | 'ofAll'
  | 'asAll'
  | 'eyes'
  | 'save'
  | 'unfitSetting'
  | 'failed',
  string
> & {
  role: Record<Role, string>
  right: Record<Right, string>
  fault: Record<PasswordFault, string>
  signOnFault: Record<SignOnFault, string>
  /** After so many seconds, in words. */
  wait(seconds: string): string
  aboutPassword(shortest: number): string
  until(day: string): string
  used(day: string): string
  changeAccount(name: string): string
  madeAccount(name: string): string
  decided(n: number): string
  seen(day: string): string
  eyesOf: Record<Eyes, string>
  /** Why something was refused, with what it is about. */
  refused: Record<Why, (what: string) => string>
}
