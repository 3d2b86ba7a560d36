import { rightsOf } from '../../../claim/roles.js'
import type { Token } from '../../../ledger/access/tokens.js'
import { timeInWords } from '../../parts/edtf.js'
import type { View } from '../../view.js'
import type { AccountAnswer } from '../answers.js'
import { Field, FormToken, Problem } from './fields.js'

type Props = Pick<AccountAnswer, 'tokens' | 'token' | 'incomplete' | 'now'> & { v: View }

/** What lets programs ask in one's name: those there are, and a form for another. */
export function Tokens({ v, tokens, token, incomplete = false, now }: Props) {
  const { access } = v.t
  const good = tokens.filter(({ revoked, ends }) => revoked === null && (ends === null || ends > now.toISOString()))
  return (
    <section aria-labelledby="tokens-head">
      <h2 id="tokens-head">{access.tokens}</h2>
      <p class="quiet">{access.aboutTokens}</p>
      {token ? <Made token={token} v={v} /> : null}
      <ul class="facts">
        {good.map((each) => (
          <TokenLine token={each} v={v} />
        ))}
      </ul>
      <form method="post" action={`/${v.lang}/account/tokens`} class="fields">
        <Problem text={incomplete ? access.incomplete : null} />
        <FormToken v={v} />
        <Field id="label" label={access.label}>
          <input id="label" name="label" maxlength={100} dir="auto" required />
        </Field>
        <fieldset>
          <legend>{access.scopes}</legend>
          {(v.viewer?.role ? rightsOf(v.viewer.role) : []).map((right) => (
            <label>
              <input type="checkbox" name="scope" value={right} checked={right === 'read'} /> {access.right[right]}
            </label>
          ))}
        </fieldset>
        <Field id="days" label={access.days}>
          <input id="days" name="days" type="number" min="1" max="9999" value="90" />
        </Field>
        <button type="submit">{access.make}</button>
      </form>
    </section>
  )
}

function Made({ token, v }: { token: string; v: View }) {
  return (
    <div class="empty" role="status">
      <p>{v.t.access.made}</p>
      <pre dir="ltr" tabindex={0}>
        <code>{token}</code>
      </pre>
    </div>
  )
}

function TokenLine({ token, v }: { token: Token; v: View }) {
  const { access } = v.t
  const day = (time: string) => timeInWords(time.slice(0, 10), v.lang, v.t)
  return (
    <li class="fact">
      <p class="value">
        <bdi>{token.label}</bdi>
      </p>
      <p class="behind">
        <span>{token.scopes.map((right) => access.right[right]).join(v.t.comma)}</span>
        <span>{token.ends === null ? access.endless : access.until(day(token.ends))}</span>
        <span>{token.used === null ? access.unused : access.used(day(token.used))}</span>
      </p>
      <form method="post" action={`/${v.lang}/account/tokens/revoke`}>
        <FormToken v={v} />
        <input type="hidden" name="id" value={token.id} />
        <button type="submit" aria-label={`${access.revoke}: ${token.label}`}>
          {access.revoke}
        </button>
      </form>
    </li>
  )
}
