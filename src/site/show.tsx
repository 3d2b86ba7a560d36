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
  const asked = askedOf(v)
  return asked ? keeping(html, asked) : html
}

/** What an address asks for beside its page: the day, and which record. */
function askedOf({ known, mode }: View): string {
  const asked = [known && `known=${known}`, mode !== 'marked' && `record=${mode}`]
  return asked.filter(Boolean).join('&amp;')
}

/** Every link to a page of the site leads to that page of the same day and the same record. */
function keeping(html: string, asked: string): string {
  return html.replace(/ href="(\/(?:ar|en)(?:\/[^"#?]*)?)(#[^"]*)?"/g, ` href="$1?${asked}$2"`)
}

export function showTrouble(code: Trouble, lang: Lang): string {
  return document(<TroublePage code={code} lang={lang} />)
}
