import { type Role, roles } from '../../../claim/roles.js'
import type { ListedAccount } from '../../../ledger/access/accounts.js'
import { timeInWords } from '../../parts/edtf.js'
import type { View } from '../../view.js'
import type { AccountsAnswer } from '../answers.js'
import { Field, FormToken, NewPassword, Problem } from './fields.js'

/** What was done, or why it was not. */
export function Outcome({ done, problem }: Pick<AccountsAnswer, 'done' | 'problem'>) {
  return (
    <>
      <Problem text={problem ?? null} />
      {done ? (
        <p class="empty" role="status">
          {done}
        </p>
      ) : null}
    </>
  )
}

/** A form for another account. */
export function NewAccountForm({ v }: { v: View }) {
  const { access } = v.t
  return (
    <section aria-labelledby="new-head">
      <h2 id="new-head">{access.newAccount}</h2>
      <form method="post" action={`/${v.lang}/accounts`} class="fields">
        <FormToken v={v} />
        <Field id="name" label={access.name}>
          <input id="name" name="name" maxlength={64} autocomplete="off" autocapitalize="none" dir="auto" required />
        </Field>
        <Field id="role" label={access.roleLabel}>
          <Roles id="role" chosen="reader" v={v} />
        </Field>
        <Field id="password" label={access.passwordOf}>
          <NewPassword id="password" needed={false} />
        </Field>
        <button type="submit">{access.makeAccount}</button>
      </form>
    </section>
  )
}

/** Every account, with what can be done to it. */
export function AccountList({ v, accounts }: { v: View; accounts: readonly ListedAccount[] }) {
  return (
    <ul class="facts">
      {accounts.map((account, i) => (
        <AccountLine v={v} account={account} i={i} />
      ))}
    </ul>
  )
}

function AccountLine({ v, account, i }: { v: View; account: ListedAccount; i: number }) {
  const { access } = v.t
  const { name, role, active, decisions, hasPassword, seen } = account
  const day = seen === null ? null : timeInWords(seen.slice(0, 10), v.lang, v.t)
  return (
    <li class="fact" id={`account-${i}`}>
      <p class="value">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {active ? null : <span class="badge">{access.disabled}</span>}
        {name === v.viewer?.name ? <span class="badge">{access.you}</span> : null}
      </p>
      <p class="behind">
        <span>{access.role[role]}</span>
        <span>{access.decided(decisions)}</span>
        {hasPassword ? null : <span>{access.noPassword}</span>}
        {day === null ? null : <span>{access.seen(day)}</span>}
      </p>
      <details>
        <summary>{access.changeAccount(`\u2068${name}\u2069`)}</summary>
        <Act v={v} act="role" name={name} button={access.changeRole}>
          <Field id={`role-${i}`} label={access.roleLabel}>
            <Roles id={`role-${i}`} chosen={role} v={v} />
          </Field>
        </Act>
        {name === v.viewer?.name ? null : (
          <Act v={v} act="password" name={name} button={access.setPassword}>
            <Field id={`password-${i}`} label={access.newPassword}>
              <NewPassword id={`password-${i}`} needed />
            </Field>
          </Act>
        )}
        <Act v={v} act="sign-out" name={name} button={access.endSessions} />
        <Act v={v} act="active" name={name} button={active ? access.disable : access.enable}>
          <input type="hidden" name="active" value={active ? '0' : '1'} />
        </Act>
      </details>
    </li>
  )
}

interface ActProps {
  v: View
  act: 'role' | 'password' | 'sign-out' | 'active'
  name: string
  button: string
  children?: unknown
}

/** One thing that can be done to an account. */
function Act({ v, act, name, button, children }: ActProps) {
  return (
    <form method="post" action={`/${v.lang}/accounts/${act}`} class="fields">
      <FormToken v={v} />
      <input type="hidden" name="name" value={name} />
      {children}
      <button type="submit" aria-label={`${button}: ${name}`}>
        {button}
      </button>
    </form>
  )
}

function Roles({ id, chosen, v }: { id: string; chosen: Role; v: View }) {
  return (
    <select id={id} name="role">
      {roles.map((role) => (
        <option value={role} selected={role === chosen}>
          {v.t.access.role[role]}
        </option>
      ))}
    </select>
  )
}
