import type { ListedAccount } from '../../ledger/access/accounts.js'
import type { Token } from '../../ledger/access/tokens.js'
import type { Say } from '../phrases/say.js'
import { table } from '../table.js'

export function accountTable(accounts: readonly ListedAccount[], say: Say): string {
  if (accounts.length === 0) return 'There are no accounts; make one with: tawatur accounts add NAME\n'
  const heads = ['name', 'role', 'state', 'decisions', 'last seen']
  const rows = accounts.map(({ name, role, active, hasPassword, decisions, seen }) => [
    { text: name },
    { text: role },
    { text: active ? (hasPassword ? 'open' : 'open, no password') : 'disabled' },
    { text: String(decisions), align: 'right' as const },
    { text: seen === null ? '' : minute(seen) },
  ])
  return table(heads, rows, say)
}

export function tokenTable(tokens: readonly Token[], now: Date, say: Say): string {
  if (tokens.length === 0) return 'There are no tokens; make one with: tawatur accounts tokens NAME --new LABEL\n'
  const heads = ['id', 'account', 'label', 'may', 'state', 'last used']
  const rows = tokens.map((token) => [
    { text: token.id },
    { text: token.account },
    { text: token.label },
    { text: token.scopes.join(' ') },
    { text: stateOf(token, now) },
    { text: token.used === null ? '' : minute(token.used) },
  ])
  return table(heads, rows, say)
}

function stateOf({ revoked, ends }: Token, now: Date): string {
  if (revoked !== null) return 'taken back'
  if (ends === null) return 'good'
  return ends <= now.toISOString() ? 'ended' : `good until ${ends.slice(0, 10)}`
}

function minute(time: string): string {
  return `${time.slice(0, 16).replace('T', ' ')} UTC`
}
