import type { Context } from 'hono'
import { all } from '../../catalogue/catalogue.js'
import type { Forum } from '../../reconcile/record.js'
import type { Desk } from '../../review/desk.js'
import { type Lang, langs } from '../language.js'
import { problemOf } from '../refused.js'
import type { SiteSources } from '../sources.js'
import type { Trouble } from '../trouble.js'
import { viewOf } from '../view.js'
import { fieldsOf } from './fields.js'
import type { Gate } from './gate.js'
import { showSettings } from './pages.js'
import { reviewerOf, viewerOf } from './visitor.js'

type Refuse = (c: Context, code: Trouble) => Response | Promise<Response>
/** Forums that the page offers, beside those that are set already. */
const MOST = 100

type Outcome = { done: string } | { problem: string }

/** How the record is kept, as `tawatur settings` has it. */
export function settingsRoutes(gate: Gate, sources: SiteSources, refuse: Refuse): void {
  const withDesk = (handle: (c: Context, desk: Desk) => Promise<Response>) => async (c: Context) => {
    c.header('Cache-Control', 'no-store')
    const desk = sources.set ? await sources.desk?.() : undefined
    return desk && reviewerOf(c) !== null ? await handle(c, desk) : await refuse(c, 'not_found')
  }
  for (const lang of langs) {
    gate.get(
      `/${lang}/settings`,
      withDesk((c, desk) => page(c, desk, lang)),
    )
    gate.get(
      `/${lang}/settings.json`,
      withDesk(async (c, { settings: { eyes, forums } }) => c.json({ eyes, forums: Object.fromEntries(forums ?? []) })),
    )
    gate.post(
      `/${lang}/settings`,
      withDesk(async (c, desk) => page(c, desk, lang, await outcomeOf(c, sources, desk, lang))),
    )
  }
}

async function page(c: Context, desk: Desk, lang: Lang, outcome?: Outcome): Promise<Response> {
  const view = { ...viewOf(lang, 'settings', { reports: [] }, null, viewerOf(c)), reviews: true }
  const page = showSettings(view, { settings: desk.settings, forums: await forumsToSet(desk), ...outcome })
  return c.html(page, outcome && 'problem' in outcome ? 422 : 200)
}

/** Forums that most is said of, and all that have a setting of their own. */
async function forumsToSet({ catalogue, settings }: Desk): Promise<Forum[]> {
  const most = await catalogue.list('forum', all, { from: 0, most: MOST })
  const own = await catalogue.get('forum', settings.forums?.keys() ?? [])
  return [...new Map([...own, ...most].map((forum) => [forum.id, forum])).values()]
}

async function outcomeOf(c: Context, sources: SiteSources, desk: Desk, lang: Lang): Promise<Outcome> {
  const view = viewOf(lang, 'settings', { reports: [] })
  const { of, forum = '', eyes } = await fieldsOf(c)
  const isKnown = of === 'all' || (of === 'forum' && (await desk.catalogue.get('forum', [forum])).length > 0)
  if (!isKnown || (eyes !== '1' && eyes !== '2')) return { problem: view.t.access.unfitSetting }
  const setting = { forum: of === 'all' ? null : forum, name: 'eyes', value: Number(eyes), person: reviewerOf(c)! }
  try {
    await sources.set!(setting)
    await desk.refresh()
    return { done: view.t.access.done }
  } catch (error) {
    return { problem: problemOf(view, error, sources.failed ?? console.error) }
  }
}
