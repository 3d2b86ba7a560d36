import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { machineAccess } from '../access/visitor.js'
import { NotYet } from '../catalogue/notyet.js'
import { isDay } from '../reconcile/known.js'
import { administerRoutes } from './access/administer.js'
import { type Gate, gateOf } from './access/gate.js'
import { showSignIn } from './access/pages.js'
import { accessRoutes, ownPath } from './access/routes.js'
import { settingsRoutes } from './access/settings.js'
import { viewerOf } from './access/visitor.js'
import { segment } from './address.js'
import { fonts } from './assets.js'
import { isLang, type Lang, langs, negotiate } from './language.js'
import { isMode, marked } from './marked.js'
import { openapi } from './openapi.js'
import { pages } from './pages/all.js'
import type { Page } from './pages/page.js'
import { report } from './pages/report.js'
import { troubleAnswer } from './pages/trouble.js'
import { icon } from './parts/icon.js'
import { marksStyle, style } from './parts/style.js'
import { reviewRoutes } from './review/routes.js'
import { showPage, showTrouble } from './show.js'
import type { ReadReport, SiteSources } from './sources.js'
import { statuses, type Trouble } from './trouble.js'
import { viewOf } from './view.js'

export type { ReadReport, SiteSources } from './sources.js'

/** Seconds after which to ask again for what is being made. */
const RETRY = '10'

const FOREVER = 'public, max-age=31536000, immutable'

/**
 * The site over a record: every answer as a page in two languages and as data. Asks `sources` anew for every request, so
 * what they keep in memory is theirs to decide.
 */
export function createSite(sources: SiteSources): Hono {
  const app = new Hono()
  app.use(guard)
  app.use(etag())
  const gate = gateOf(app, sources.access ?? machineAccess('local'), trouble)
  files(gate, sources)
  accessRoutes(gate, sources, trouble)
  administerRoutes(gate, sources, trouble)
  settingsRoutes(gate, sources, trouble)
  reviewRoutes(gate, sources, trouble)
  gate.get('/', (c) => toLanguage(c, ''))
  for (const page of pages) answers(gate, page, sources)
  app.notFound((c) => trouble(c, c.req.method === 'POST' ? 'method' : 'not_found'))
  app.onError((error, c) => {
    if (error instanceof NotYet) return trouble(c, 'not_yet')
    if (sources.failed) sources.failed(error)
    else console.error(error)
    return trouble(c, 'broken')
  })
  return app
}

/** Refuses methods that no route has and what no address can mean; tells browsers to load nothing from elsewhere. */
async function guard(c: Context, next: () => Promise<void>): Promise<Response | undefined> {
  const refused = !['GET', 'HEAD', 'POST'].includes(c.req.method)
    ? 'method'
    : readable(c.req.url)
      ? null
      : 'bad_address'
  const response = refused ? trouble(c, refused) : await next()
  const headers = response?.headers ?? c.res.headers
  headers.set('Content-Security-Policy', policy)
  headers.set('X-Content-Type-Options', 'nosniff')
  // Under `no-referrer` browsers would not say where a form stands.
  headers.set('Referrer-Policy', 'same-origin')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-cache')
  headers.append('Vary', 'Cookie')
  return response ?? undefined
}

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

function readable(url: string): boolean {
  try {
    decodeURIComponent(new URL(url).pathname)
    return true
  } catch {
    return false
  }
}

function files(app: Gate, sources: SiteSources): void {
  app.get('/style.css', (c) =>
    c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': FOREVER }),
  )
  app.get('/icon.svg', (c) => c.body(icon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'max-age=86400' }))
  app.get('/openapi.json', (c) => c.json(openapi(sources.version ?? '0')))
  app.get('/fonts/:name', async (c) => {
    const name = c.req.param('name') ?? ''
    const bytes = fonts.has(name) ? await sources.asset(name) : null
    if (!bytes) return trouble(c, 'not_found')
    return c.body(new Uint8Array(bytes), 200, { 'Content-Type': 'font/woff2', 'Cache-Control': FOREVER })
  })
  app.get('/reports/:file{.+\\.css}', async (c) => {
    const asked = { ...(await sources.record()), report: sources.report, page: 1 }
    const slug = (c.req.param('file') ?? '').slice(0, -'.css'.length)
    const answer = (await report.find(asked, slug)) as unknown as ReadReport | null
    if (!answer) return trouble(c, 'not_found')
    return c.body(marksStyle(answer.claims.map((claim) => claim.id)), 200, {
      'Content-Type': 'text/css; charset=utf-8',
    })
  })
}

/** An answer's addresses: the page and the data in each language, and one without language that leads to the reader's. */
function answers(app: Gate, page: Page, sources: SiteSources): void {
  const path = page.path
  if (path) app.get(`/${path}`, (c) => toLanguage(c, new URL(c.req.url).pathname.slice(1)))
  for (const lang of langs) {
    const serve = (as: 'page' | 'data') => (c: Context) => answer(c, page, sources, lang, as)
    if (path === '') {
      app.get(`/${lang}.json`, serve('data'))
      app.get(`/${lang}/index.json`, serve('data'))
      app.get(`/${lang}`, (c) => c.redirect(`/${lang}/`, 308))
      app.get(`/${lang}/`, serve('page'))
    } else {
      const data = path.endsWith(':id') ? path.replace(':id', ':id{.+\\.json}') : `${path}.json`
      app.get(`/${lang}/${data}`, serve('data'))
      app.get(`/${lang}/${path}`, serve('page'))
      app.get(`/${lang}/${path}/`, (c) => c.redirect(new URL(c.req.url).pathname.slice(0, -1), 308))
    }
  }
}

async function answer(c: Context, of: Page, sources: SiteSources, lang: Lang, as: 'page' | 'data') {
  const id = c.req.param('id') ?? ''
  const asked = as === 'data' && id ? id.slice(0, -'.json'.length) : id
  const known = c.req.query('known') ?? null
  const mode = c.req.query('record') ?? 'marked'
  const number = c.req.query('page') ?? '1'
  if ((known !== null && !isDay(known)) || !isMode(mode) || !isNumber(number)) return trouble(c, 'bad_address')
  const page = Number(number)
  const record = await sources.record(known, mode)
  const then = { ...record, report: sources.report, page }
  const own = await of.find(then, asked)
  if (!own) {
    const now = await of.moved?.(then, asked)
    if (!now) return trouble(c, 'not_found')
    const end = as === 'data' ? '.json' : ''
    return c.redirect(`/${lang}/${of.path.replace(':id', segment(now))}${end}${new URL(c.req.url).search}`, 301)
  }
  const found = marked(own, record, mode)
  if (as === 'data') return c.json(found)
  const path = new URL(c.req.url).pathname.slice(`/${lang}/`.length)
  const viewer = viewerOf(c)
  const reviews = sources.desk !== undefined && viewer.may('review')
  const { behind = false } = record
  return c.html(showPage(of, found, { ...viewOf(lang, path, found, known, viewer), page, reviews, behind }))
}

/** A page's number, from 1. */
function isNumber(text: string): boolean {
  return /^[1-9]\d{0,8}$/.test(text)
}

function toLanguage(c: Context, path: string): Response {
  c.header('Vary', 'Accept-Language')
  return c.redirect(`/${negotiate(c.req.header('Accept-Language'))}/${path}`, 302)
}

/** An error as data where data was asked for, else as a page. */
function trouble(c: Context, code: Trouble): Response {
  const first = c.req.path.split(/[/.]/)[1] ?? ''
  const lang = isLang(first) ? first : negotiate(c.req.header('Accept-Language'))
  const asked = c.req.path.endsWith('.json') || c.req.header('Accept')?.startsWith('application/json')
  if (code === 'not_yet') c.header('Retry-After', RETRY)
  if (code === 'method') c.header('Allow', 'GET, HEAD')
  if (code === 'sign_in') c.header('WWW-Authenticate', 'Bearer realm="tawatur"')
  if (asked) return c.json(troubleAnswer(code, lang), statuses[code])
  if (code === 'sign_in' && c.req.method === 'GET') return c.html(signInFor(c, lang), statuses[code])
  return c.html(showTrouble(code, lang), statuses[code])
}

/** Asks who somebody is, and leads on to what they asked for. */
function signInFor(c: Context, lang: Lang): string {
  const { pathname, search } = new URL(c.req.url)
  const path = pathname.startsWith(`/${lang}/`) ? pathname.slice(`/${lang}/`.length) : ''
  const view = viewOf(lang, path, { reports: [] }, null, viewerOf(c))
  return showSignIn(view, { to: ownPath(`${pathname}${search}`, lang) })
}
