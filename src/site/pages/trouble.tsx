import { pageAddress } from '../address.js'
import { type Lang, langs } from '../language.js'
import { Layout } from '../parts/layout.js'
import type { TroubleAnswer } from '../schema.js'
import type { Trouble } from '../trouble.js'
import { phrasesOf, viewOf } from '../view.js'

export function troubleAnswer(code: Trouble, lang: Lang): TroubleAnswer {
  const { title, body } = phrasesOf(lang).trouble[code]
  return { error: { code, message: title, hint: body } }
}

/** An error's page, first in the language asked for, then in the other. */
export function TroublePage({ code, lang }: { code: Trouble; lang: Lang }) {
  const order = [lang, ...langs.filter((other) => other !== lang)]
  return (
    <Layout v={viewOf(lang, '', { reports: [] })} title={phrasesOf(lang).trouble[code].title} data={false}>
      {order.map((each, i) => (
        <InOneLanguage code={code} lang={each} first={i === 0} />
      ))}
    </Layout>
  )
}

function InOneLanguage({ code, lang, first }: { code: Trouble; lang: Lang; first: boolean }) {
  const t = phrasesOf(lang)
  const Heading = first ? 'h1' : 'h2'
  return (
    <section lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      <Heading>{t.trouble[code].title}</Heading>
      <p>{t.trouble[code].body}</p>
      <p>
        <a href={pageAddress(lang, '')}>{t.nav.front}</a>
      </p>
    </section>
  )
}
