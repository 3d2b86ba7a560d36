import { askedOf } from './asked.js'
import { document } from './document.js'
import type { Lang } from './language.js'
import type { Page } from './pages/page.js'
import { TroublePage } from './pages/trouble.js'
import { Layout } from './parts/layout.js'
import type { Answer } from './schema.js'
import type { Trouble } from './trouble.js'
import type { View } from './view.js'

/** An answer as a whole HTML page. */
export function showPage(page: Page, answer: Answer, v: View): string {
  const html = document(
    <Layout v={v} title={page.title(answer, v)} styles={page.styles?.(answer) ?? []}>
      {page.body(answer, v)}
    </Layout>,
  )
  return keeping(html, v)
}

/**
 * Every link to a page of the site leads to that page of the same day and the same record; those to the answer itself,
 * in another language or as data, to the same page of its list.
 */
function keeping(html: string, v: View): string {
  return html.replace(/ href="(\/(?:ar|en)(?:\/[^"#?]*)?)(#[^"]*)?"/g, (all, path: string, end = '') => {
    const asked = askedOf(v, isItself(path, v) ? v.page : 1).replaceAll('&', '&amp;')
    return asked ? ` href="${path}?${asked}${end}"` : all
  })
}

/** The page itself is not: its own address without a number is the list's first page. */
function isItself(path: string, { path: own, lang }: View): boolean {
  const [, of = '', data = ''] = /^\/(?:ar|en)\/(.*?)(\.json)?$/.exec(path) ?? []
  return of === own && (data !== '' || !path.startsWith(`/${lang}/`))
}

export function showTrouble(code: Trouble, lang: Lang): string {
  return document(<TroublePage code={code} lang={lang} />)
}
