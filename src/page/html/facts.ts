import { dayOfIso } from '../day.js'
import { visible } from '../line.js'
import type { PageFacts } from '../mask.js'

const PUBLISHED = new Set([
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
])
const LONGEST_TITLE = 500
const LONGEST_JSON = 200_000
const MOST_NODES = 10_000

/** Gathers what the markup says of the page while it is scanned. */
export class FactsFound {
  private readonly meta = new Map<string, string>()
  private canonical: string | null = null
  private title = ''
  private json = ''
  private inJson = false
  private readonly times: { at: number; day: string; marked: boolean }[] = []

  element(name: string, attributes: ReadonlyMap<string, string>, at: number): void {
    if (name === 'meta') this.metaElement(attributes)
    else if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
      this.canonical ??= attributes.get('href') ?? null
    else if (name === 'script') this.script(attributes)
    if (name === 'time' || attributes.get('itemprop') === 'datePublished') this.timeElement(attributes, at)
  }

  /** Text of an element that is not shown. */
  text(name: string, text: string): void {
    if (name === 'title' && this.title.length < LONGEST_TITLE) this.title += text.slice(0, LONGEST_TITLE)
    else if (name === 'script' && this.inJson && this.json.length < LONGEST_JSON)
      this.json += text.slice(0, LONGEST_JSON)
  }

  /** What was found; of `time` elements only those between the two offsets tell of the article. */
  facts(from: number, to: number): PageFacts {
    const linked = this.linkedData()
    return {
      title: this.shownTitle(),
      published: this.metaDay() ?? linked.published ?? this.timeDay(from, to),
      outlet: this.first('og:site_name') ?? linked.publisher,
      url: this.canonical || this.first('og:url'),
    }
  }

  /** The title in the head, without the name of the site joined to it. */
  private shownTitle(): string | null {
    const title = this.first('og:title') ?? (visible(this.title) || null)
    const site = this.first('og:site_name')
    if (!title || !site) return title
    for (const mark of ['|', '-', '–', '—', ':', '»', '«']) {
      if (title.endsWith(`${mark} ${site}`)) return title.slice(0, -site.length - 2).trim()
      if (title.startsWith(`${site} ${mark}`)) return title.slice(site.length + 2).trim()
    }
    return title
  }

  private first(key: string): string | null {
    return visible(this.meta.get(key) ?? '') || null
  }

  private metaElement(attributes: ReadonlyMap<string, string>): void {
    const key = (attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop'))?.toLowerCase()
    const content = attributes.get('content')
    if (key && content && !this.meta.has(key)) this.meta.set(key, content)
  }

  private metaDay(): string | null {
    for (const [key, content] of this.meta) {
      const day = PUBLISHED.has(key) ? dayOfMoment(content) : null
      if (day) return day
    }
    return null
  }

  private script(attributes: ReadonlyMap<string, string>): void {
    this.inJson = attributes.get('type')?.toLowerCase() === 'application/ld+json'
    if (this.inJson && this.json !== '') this.json += '\u001e'
  }

  private timeElement(attributes: ReadonlyMap<string, string>, at: number): void {
    const day = dayOfMoment(attributes.get('datetime') ?? attributes.get('content') ?? '')
    const marked = attributes.has('pubdate') || attributes.get('itemprop') === 'datePublished'
    if (day && this.times.length < 1000) this.times.push({ at, day, marked })
  }

  private timeDay(from: number, to: number): string | null {
    const near = this.times.filter(({ at }) => at >= from && at < to)
    return (this.times.find(({ marked }) => marked) ?? near[0])?.day ?? null
  }

  private linkedData(): { published: string | null; publisher: string | null } {
    let published: string | null = null
    let publisher: string | null = null
    for (const text of this.json.split('\u001e')) {
      for (const node of nodesOf(text)) {
        if (typeof node.datePublished === 'string') published ??= dayOfMoment(node.datePublished)
        const name = (node.publisher as { name?: unknown } | undefined)?.name
        if (typeof name === 'string') publisher ??= visible(name) || null
      }
    }
    return { published, publisher }
  }
}

function dayOfMoment(text: string): string | null {
  return dayOfIso(text.trim()) ?? dayOfIso(text.trim().slice(0, 10))
}

/** All objects of a JSON text, outermost first; none where it is broken. */
function nodesOf(text: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = []
  const waiting: unknown[] = []
  try {
    waiting.push(JSON.parse(text))
  } catch {
    return found
  }
  for (let i = 0; i < waiting.length && i < MOST_NODES; i++) {
    const value = waiting[i]
    if (value === null || typeof value !== 'object') continue
    if (!Array.isArray(value)) found.push(value as Record<string, unknown>)
    for (const inner of Object.values(value)) waiting.push(inner)
  }
  return found
}
