import type * as Client from 'openid-client'
import { isRole, type Role, roles } from '../claim/roles.js'
import { isLoopback } from './loopback.js'

/** Single sign-on by OpenID Connect, as the environment sets it. */
export interface SignOnSettings {
  issuer: string
  client: string
  secret: string
  /** The claim that says what somebody may, by names of roles; null: an administrator says it here. */
  roleClaim: string | null
  /** Only people whose address ends so are let in; null: everybody the provider knows. */
  domain: string | null
}

/** What the browser holds while its person is with the provider: none but this browser can end what it began. */
export interface Held {
  state: string
  nonce: string
  verifier: string
}

/** Who the provider says somebody is. */
export interface Proved {
  issuer: string
  /** The provider's own name for them, never given to another. */
  subject: string
  /** What they may be called here. */
  name: string
  /** As the role claim says it; null where none is asked for. */
  role: Role | null
}

/** `unavailable`: the provider does not answer; `failed`: what came back proves nothing; `outside`: not for them. */
export type SignOnFault = 'unavailable' | 'failed' | 'outside' | 'taken' | 'shut'

export class SignOnError extends Error {
  override readonly name = 'SignOnError'
  constructor(
    readonly fault: SignOnFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

type Fetch = typeof globalThis.fetch

/** Asks a provider who somebody is: authorization code with PKCE, state and nonce (OpenID Connect Core 1.0, section 3.1). */
export class SignOn {
  private found: Promise<{ client: typeof Client; config: Client.Configuration }> | undefined

  constructor(
    readonly settings: SignOnSettings,
    /** Where the provider sends people back to. */
    private readonly back: string,
    private readonly fetch: Fetch,
  ) {}

  /** Where to send the browser, and what it holds meanwhile. */
  async begin(): Promise<{ to: URL; held: Held }> {
    const { client, config } = await this.provider()
    const held = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    }
    const to = client.buildAuthorizationUrl(config, {
      redirect_uri: this.back,
      scope: 'openid email profile',
      state: held.state,
      nonce: held.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(held.verifier),
      code_challenge_method: 'S256',
    })
    return { to, held }
  }

  /** Who has come back, by the query of the address they came to. Throws SignOnError. */
  async end(query: string, { state, nonce, verifier }: Held): Promise<Proved> {
    const { client, config } = await this.provider()
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true }
    const tokens = await client.authorizationCodeGrant(config, new URL(query, this.back), checks).catch((error) => {
      throw new SignOnError('failed', `single sign-on proved nothing: ${(error as Error).message}`, { cause: error })
    })
    return this.proved(tokens.claims()! as Record<string, unknown>)
  }

  private proved(claims: Record<string, unknown>): Proved {
    const { domain, roleClaim, issuer } = this.settings
    const email = claims.email_verified === true && typeof claims.email === 'string' ? claims.email.toLowerCase() : null
    // Google says the domain of its customers by itself.
    if (domain !== null && !email?.endsWith(`@${domain}`) && claims.hd !== domain) {
      throw new SignOnError('outside', `${claims.sub} is not of ${domain}`)
    }
    const role = roleClaim === null ? null : highest(claims[roleClaim])
    if (roleClaim !== null && role === null)
      throw new SignOnError('outside', `${claims.sub} has no role in ${roleClaim}`)
    const called = typeof claims.preferred_username === 'string' ? claims.preferred_username : null
    return { issuer, subject: String(claims.sub), name: email ?? called ?? String(claims.sub), role }
  }

  /** Looked for once, and again after it did not answer. */
  private async provider() {
    this.found ??= this.discover()
    try {
      return await this.found
    } catch (error) {
      this.found = undefined
      const { message } = error as Error
      throw new SignOnError('unavailable', `${this.settings.issuer} cannot be used: ${message}`, { cause: error })
    }
  }

  private async discover() {
    const client = await import('openid-client')
    const issuer = new URL(this.settings.issuer)
    // By http only on this machine. The ID token's signature is checked though it comes straight from the provider.
    const execute = [client.enableNonRepudiationChecks]
    if (isLoopback(issuer.hostname)) execute.push(client.allowInsecureRequests)
    const { settings, fetch } = this
    const config = await client.discovery(issuer, settings.client, settings.secret, undefined, {
      execute,
      [client.customFetch]: fetch as Client.CustomFetch,
    })
    return { client, config }
  }
}

/** The highest role that a claim names: one, or several in a list or with blanks between them. */
function highest(claim: unknown): Role | null {
  const named = (Array.isArray(claim) ? claim : typeof claim === 'string' ? claim.split(/[\s,]+/) : []).filter(isRole)
  return roles.findLast((role) => named.includes(role)) ?? null
}
