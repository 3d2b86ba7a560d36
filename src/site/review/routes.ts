import type { Context } from 'hono'
import type { Support } from '../../reconcile/record.js'
import { secondLook } from '../../review/again.js'
import type { Desk } from '../../review/desk.js'
import { type Cause, causes } from '../../review/queue.js'
import type { Gate } from '../access/gate.js'
import { reviewerOf, viewerOf } from '../access/visitor.js'
import { segment } from '../address.js'
import { reportsBehind } from '../gather.js'
import { type Lang, langs } from '../language.js'
import { problemOf } from '../refused.js'
import type { SiteSources } from '../sources.js'
import type { Trouble } from '../trouble.js'
import { type View, viewOf } from '../view.js'
import { reviewAnswer } from './answer.js'
import { decisionOf, type Sent } from './form.js'
import { script } from './keys.js'
import { showReview, showSecondLook } from './pages.js'

type Refuse = (c: Context, code: Trouble) => Response | Promise<Response>

/** The desk of a request, its reviewer, and what the answer is said in. */
interface At {
  desk: Desk
  person: string
  lang: Lang
  sources: SiteSources
}

type Handle = (c: Context, at: At) => Promise<Response | null>

/** Reviewing on the site: the same queue, decisions and second look as in the terminal. */
export function reviewRoutes(gate: Gate, sources: SiteSources, refuse: Refuse): void {
  gate.get('/review.js', (c) => c.body(script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }))
  for (const lang of langs) {
    const at = (handle: Handle) => async (c: Context) => {
      c.header('Cache-Control', 'no-store')
      const [desk, person] = [await sources.desk?.(), reviewerOf(c)]
      const answer = desk && person !== null ? await handle(c, { desk, person, lang, sources }) : null
      return answer ?? (await refuse(c, 'not_found'))
    }
    gate.get(`/${lang}/review`, at(reviewPage))
    gate.get(`/${lang}/review.json`, at(reviewData))
    gate.get(`/${lang}/review/second-look`, at(secondLookPage))
    gate.get(
      `/${lang}/review/second-look.json`,
      at(async (c, { desk }) => c.json({ astray: await secondLook(desk) })),
    )
    gate.get(`/${lang}/review/:id`, at(reviewPage))
    gate.post(`/${lang}/review/undo`, at(undo))
    gate.post(`/${lang}/review/:id`, at(decide))
  }
}

function viewFor(c: Context, lang: Lang, path: string, answer: Parameters<typeof viewOf>[2]): View {
  return { ...viewOf(lang, path, answer, null, viewerOf(c)), reviews: true }
}

function onlyOf(text: string | null | undefined): Cause | null {
  return causes.find((cause) => cause === text) ?? null
}

async function reviewPage(c: Context, at: At, problem: string | null = null): Promise<Response | null> {
  const { desk, person, lang, sources } = at
  const id = c.req.param('id') ?? null
  const done = /^\d{1,15}$/.test(c.req.query('done') ?? '') ? Number(c.req.query('done')) : null
  const answer = await reviewAnswer(desk, sources, { id, person, only: onlyOf(c.req.query('only')), done })
  if (!answer) return null
  const path = id === null ? 'review' : `review/${segment(id)}`
  return c.html(showReview(viewFor(c, lang, path, answer), answer, person, problem), problem === null ? 200 : 422)
}

/** The queue as data: what waits, and for what. */
async function reviewData(c: Context, { desk, person, sources }: At): Promise<Response | null> {
  const only = onlyOf(c.req.query('only'))
  const answer = await reviewAnswer(desk, sources, { id: null, person, only, done: null })
  return answer && c.json(answer)
}

async function secondLookPage(c: Context, { desk, lang }: At): Promise<Response> {
  const all = await secondLook(desk)
  const reports = await reportsBehind(
    desk.catalogue,
    all.flatMap(({ now }): { supports: readonly Support[] }[] => now),
  )
  return c.html(showSecondLook(viewFor(c, lang, 'review/second-look', { reports }), all))
}

async function decide(c: Context, at: At): Promise<Response | null> {
  const { desk, person, lang, sources } = at
  const id = c.req.param('id')!
  const sent = await sentIn(c)
  const only = onlyOf(sent.only?.[0])
  const before = await reviewAnswer(desk, sources, { id, person, only, done: null })
  if (!before) return null
  try {
    const entry = await desk.decide(await decisionOf(desk, id, sent, person))
    const asked = `?done=${entry}${only ? `&only=${only}` : ''}`
    return c.redirect(`/${lang}/review${before.next ? `/${segment(before.next)}` : ''}${asked}`, 303)
  } catch (error) {
    const view = viewOf(lang, '', { reports: [] })
    return await reviewPage(c, at, problemOf(view, error, sources.failed ?? console.error))
  }
}

/** Takes one of the reviewer's own decisions back; those of others stand beside theirs. */
async function undo(c: Context, at: At): Promise<Response | null> {
  const { desk, person, lang, sources } = at
  const sent = await sentIn(c)
  const entry = Number(sent.entry?.[0])
  const decision = desk.decision(entry)
  if (!decision || decision.person !== person) return null
  const words = sent.words?.[0]?.trim().slice(0, 2000) || null
  try {
    if (!decision.withdrawn) await desk.withdraw(entry, person, words)
  } catch (error) {
    const view = viewOf(lang, '', { reports: [] })
    return await reviewPage(c, at, problemOf(view, error, sources.failed ?? console.error))
  }
  const back = sent.back?.[0] ?? ''
  return c.redirect(`/${lang}/review${back ? `/${segment(back)}` : ''}`, 303)
}

async function sentIn(c: Context): Promise<Sent> {
  const entries = Object.entries(await c.req.parseBody({ all: true }))
  const texts = (value: unknown) => [value].flat().filter((one): one is string => typeof one === 'string')
  return Object.fromEntries(entries.map(([name, value]) => [name, texts(value)]))
}
