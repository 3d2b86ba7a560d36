import { isLoopback } from '../../access/loopback.js'
import type { SignOnSettings } from '../../access/signon.js'
import type { AccessSettings } from '../../access/team.js'
import { Failure } from '../failure.js'
import type { Run } from '../run.js'
import { isForTeam } from './first.js'

/** How the site lets people in, as the options and the environment say. Throws Failure where a setting makes no sense. */
export function accessSettings(run: Run, host: string, place: string, open: boolean): AccessSettings {
  const { env } = run.world
  return {
    address: env.TAWATUR_ADDRESS ? addressOf(env.TAWATUR_ADDRESS) : null,
    proxies: env.TAWATUR_PROXIES ? countOf(env.TAWATUR_PROXIES) : 0,
    open,
    machine: isForTeam(run, host, place) ? null : env.USER || env.USERNAME || 'local',
    signOn: signOnOf(env),
  }
}

/** All of it or none. */
function signOnOf(env: Run['world']['env']): SignOnSettings | null {
  const { TAWATUR_OIDC_ISSUER: issuer, TAWATUR_OIDC_CLIENT: client, TAWATUR_OIDC_SECRET: secret } = env
  if (!issuer && !client && !secret) return null
  const lacking = ['TAWATUR_OIDC_ISSUER', 'TAWATUR_OIDC_CLIENT', 'TAWATUR_OIDC_SECRET', 'TAWATUR_ADDRESS'].find(
    (name) => !env[name],
  )
  if (lacking || !issuer || !client || !secret) throw new Failure(`single sign-on needs ${lacking}; set it too`, 2)
  const url = URL.canParse(issuer) ? new URL(issuer) : null
  if (url?.protocol !== 'https:' && !(url?.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new Failure(`TAWATUR_OIDC_ISSUER is "${issuer}"; give the provider’s address, like https://id.example.org`, 2)
  }
  const domain = env.TAWATUR_OIDC_DOMAIN?.replace(/^@/, '').toLowerCase() || null
  return { issuer, client, secret, roleClaim: env.TAWATUR_OIDC_ROLE || null, domain }
}

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '') {
    throw new Failure(`TAWATUR_ADDRESS is "${text}"; give the site's address, like https://record.example.org`, 2)
  }
  return url.origin
}

function countOf(text: string): number {
  if (!/^\d$/.test(text))
    throw new Failure(`TAWATUR_PROXIES is "${text}"; give how many proxies stand before the site`, 2)
  return Number(text)
}
