import type { Child } from 'hono/jsx'
import { modes } from '../../review/publish.js'
import { dataAddress, pageAddress } from '../address.js'
import { direction, type Lang } from '../language.js'
import type { View } from '../view.js'
import { timeInWords } from './edtf.js'
import { styleAddress } from './style.js'

interface LayoutProps {
  v: View
  title: string
  /** More stylesheets of this page alone. */
  styles?: readonly string[]
  /** False on pages that are no answer, as an error's. */
  data?: boolean
  children?: Child
}

/** The lists of the site, in the order in which every page leads to them. */
export const rooms = [
  'meetings',
  'series',
  'members',
  'people',
  'pledges',
  'differences',
  'unsure',
  'figures',
  'reports',
  'families',
] as const

/** The frame of every page: head, way to the content, navigation, content, footer. */
export function Layout({ v, title, styles = [], data = true, children }: LayoutProps) {
  const address = pageAddress(v.lang, v.path)
  return (
    <html lang={v.lang} dir={direction(v.lang)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === v.t.site ? `${v.t.site} · ${v.t.motto}` : `${title} · ${v.t.site}`}</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {[styleAddress, ...styles].map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {data ? <link rel="alternate" type="application/json" href={dataAddress(address)} /> : null}
        {data ? <link rel="alternate" hreflang={other(v.lang)} href={pageAddress(other(v.lang), v.path)} /> : null}
      </head>
      <body>
        <a class="skip" href="#content">
          {v.t.skip}
        </a>
        <Header v={v} />
        {v.known ? <AsKnown known={v.known} v={v} /> : null}
        {v.mode === 'marked' ? null : <OfMode v={v} />}
        {v.behind ? <aside class="known-on">{v.t.known.behind}</aside> : null}
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <footer>
          <p>{v.t.footer.sources}</p>
          {data ? (
            <p>
              <a href={dataAddress(address)}>{v.t.footer.data}</a> <a href="/openapi.json">{v.t.footer.api}</a>
            </p>
          ) : null}
          {data ? <AskDay v={v} /> : null}
          {data ? <AskMode v={v} /> : null}
        </footer>
      </body>
    </html>
  )
}

/** Says that the page is of a past day, and leads to today's: an address with a bare `?` keeps no day. */
function AsKnown({ known, v }: { known: string; v: View }) {
  return (
    <aside class="known-on">
      {v.t.known.on(timeInWords(known, v.lang, v.t))} <a href={`${pageAddress(v.lang, v.path)}?`}>{v.t.known.today}</a>
    </aside>
  )
}

/** Says which record the page is of, and leads to the one with marks. */
function OfMode({ v }: { v: View }) {
  const marked = `${pageAddress(v.lang, v.path)}?${v.known ? `known=${v.known}` : ''}`
  return (
    <aside class="known-on">
      {v.t.review.modeIs[v.mode]} <a href={marked}>{v.t.review.mode.marked}</a>
    </aside>
  )
}

/** Asks for another record. */
function AskMode({ v }: { v: View }) {
  return (
    <form method="get" class="ask-day">
      {v.known ? <input type="hidden" name="known" value={v.known} /> : null}
      <label>
        {v.t.review.which}{' '}
        <select name="record">
          {modes.map((mode) => (
            <option value={mode} selected={mode === v.mode}>
              {v.t.review.mode[mode]}
            </option>
          ))}
        </select>
      </label>{' '}
      <button type="submit">{v.t.known.show}</button>
    </form>
  )
}

/** Asks for the record of a past day. */
function AskDay({ v }: { v: View }) {
  return (
    <form method="get" class="ask-day">
      {v.mode === 'marked' ? null : <input type="hidden" name="record" value={v.mode} />}
      <label>
        {v.t.known.ask} <input type="date" name="known" value={v.known ?? undefined} required />
      </label>{' '}
      <button type="submit">{v.t.known.show}</button>
    </form>
  )
}

function Header({ v }: { v: View }) {
  const here = v.path.split('/')[0]
  return (
    <header class="site">
      <p class="brand">
        <a href={pageAddress(v.lang, '')} aria-current={v.path === '' ? 'page' : undefined}>
          {v.t.site}
        </a>
      </p>
      <nav aria-label={v.t.nav.label}>
        <ul>
          {rooms.map((room) => (
            <li>
              <a
                href={pageAddress(v.lang, room)}
                aria-current={v.path === room ? 'page' : here === room ? 'true' : undefined}
              >
                {v.t.nav[room]}
              </a>
            </li>
          ))}
          {desks(v).map(([room, name]) => (
            <li>
              <a href={pageAddress(v.lang, room)} aria-current={here === room ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Who v={v} />
      <p class="language">
        <a href={pageAddress(other(v.lang), v.path)} lang={other(v.lang)} hreflang={other(v.lang)}>
          {v.t.otherLanguage}
        </a>
      </p>
    </header>
  )
}

/** Where who sees the page can work on the record, with the names of those pages. */
function desks({ t, viewer, reviews }: View): [room: string, name: string][] {
  const all: [boolean | undefined, string, string][] = [
    [reviews, 'review', t.review.page.title],
    [reviews && viewer?.may('edit'), 'settings', t.access.settings],
    [viewer?.by === 'session' && viewer.may('administer'), 'accounts', t.access.accounts],
  ]
  return all.flatMap(([there, room, name]) => (there ? [[room, name]] : []))
}

/** Who is signed in, or the way to. A site of one's own machine has neither. */
function Who({ v }: { v: View }) {
  if (v.viewer?.by === 'session') {
    return (
      <p class="signed-in">
        <a
          href={pageAddress(v.lang, 'account')}
          aria-label={`${v.t.access.account}: ${v.viewer.name}`}
          aria-current={v.path === 'account' ? 'page' : undefined}
        >
          <bdi>{v.viewer.name}</bdi>
        </a>
      </p>
    )
  }
  if (v.viewer?.by !== 'nobody') return null
  return (
    <p class="signed-in">
      <a href={pageAddress(v.lang, 'sign-in')}>{v.t.access.signIn}</a>
    </p>
  )
}

function other(lang: Lang): Lang {
  return lang === 'ar' ? 'en' : 'ar'
}
