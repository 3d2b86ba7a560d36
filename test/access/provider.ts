import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a test makes the provider do wrong. */
export interface Bent {
  /** Over the claims of the ID token. */
  claims?: Record<string, unknown>
  /** Over the header of the ID token. */
  header?: Record<string, unknown>
  /** Signs with another key than the one it publishes. */
  otherKey?: boolean
}

export interface Provider {
  issuer: string
  /** Who signs in next. */
  person: Record<string, unknown>
  bent: Bent
  close(): Promise<void>
}

const client = { id: 'tawatur', secret: 'a secret of the two' }

/** A small provider of OpenID Connect: discovery, keys, authorization, tokens. Everybody it asks says yes at once. */
export async function providerOf(person: Record<string, unknown>): Promise<Provider> {
  const [key, other] = [newKey(), newKey()]
  const codes = new Map<string, URLSearchParams>()
  const provider = { issuer: '', person, bent: {} } as Provider
  const server = createServer((request, response) => void answer(request, response).catch(() => response.end()))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, provider.issuer)
    const json = (body: unknown, status = 200) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
    if (url.pathname === '/.well-known/openid-configuration') json(discovery(provider.issuer))
    else if (url.pathname === '/keys') {
      json({ keys: [{ ...key.publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' }] })
    } else if (url.pathname === '/authorize') {
      const code = randomUUID()
      codes.set(code, url.searchParams)
      const back = new URL(url.searchParams.get('redirect_uri')!)
      back.searchParams.set('code', code)
      back.searchParams.set('state', url.searchParams.get('state')!)
      response.writeHead(302, { Location: back.href }).end()
    } else if (url.pathname === '/token') {
      const form = new URLSearchParams(await bodyOf(request))
      const asked = codes.get(form.get('code') ?? '')
      codes.delete(form.get('code') ?? '')
      const proved = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url')
      const right = form.get('client_secret') === client.secret && proved === asked?.get('code_challenge')
      if (!asked || !right) json({ error: 'invalid_grant' }, 400)
      else json({ access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: idToken(asked.get('nonce')) })
    } else json({ error: 'not_found' }, 404)
  }

  function idToken(nonce: string | null): string {
    const now = Math.floor(Date.now() / 1000)
    const usual = { iss: provider.issuer, aud: client.id, iat: now, exp: now + 60, nonce }
    const claims = { ...usual, ...provider.person, ...provider.bent.claims }
    const header = { alg: 'RS256', kid: '1', ...provider.bent.header }
    return signed(header, claims, (provider.bent.otherKey ? other : key).privateKey)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  provider.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  provider.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return provider
}

function newKey() {
  return generateKeyPairSync('rsa', { modulusLength: 2048 })
}

function signed(header: object, claims: object, key: KeyObject): string {
  const text = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}

function discovery(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    code_challenge_methods_supported: ['S256'],
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
