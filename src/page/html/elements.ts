import type { RemovedWhy } from '../../claim/report.js'

const set = (names: string) => new Set(names.split(' '))

/** Elements of a line of text: their tags may stand inside a word. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
)
/** Inline elements that neither open a zone nor need a place on the stack. */
export const FORMATTING = set(
  'abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp small strike strong sub sup tt u var',
)
export const VOID = set('area base basefont bgsound br col embed frame hr img input link meta param source track wbr')
/** What is seen on the line but is no letter of it. */
export const OBJECTS = set('img input picture audio video canvas object embed svg math')
export const HEADINGS = set('h1 h2 h3 h4')
/** An open paragraph, item or cell ends where the next begins. */
export const ENDED_BY: Record<string, Set<string>> = {
  p: set(
    'p div ul ol table h1 h2 h3 h4 h5 h6 section article blockquote pre header footer main nav aside figure form hr dl',
  ),
  li: set('li'),
  dt: set('dt dd'),
  dd: set('dt dd'),
  option: set('option optgroup'),
  td: set('td th tr tbody'),
  th: set('td th tr tbody'),
  tr: set('tr tbody'),
}
/** A closing tag closes nothing outside these. */
export const SCOPES = set('td th table caption template button svg html')

const ZONES: Record<string, RemovedWhy> = {
  head: 'markup',
  script: 'markup',
  style: 'markup',
  noscript: 'markup',
  template: 'markup',
  iframe: 'markup',
  noframes: 'markup',
  textarea: 'markup',
  title: 'markup',
  svg: 'markup',
  math: 'markup',
  object: 'markup',
  canvas: 'markup',
  audio: 'markup',
  video: 'markup',
  select: 'menu',
  button: 'menu',
  label: 'menu',
  nav: 'menu',
  menu: 'menu',
  footer: 'menu',
  dialog: 'advert',
  aside: 'related',
  figcaption: 'caption',
}

/** Words in the class or id of an element that say it is no part of the article. */
const HINTS: [RemovedWhy, Set<string>][] = [
  ['share', set('share sharing social addthis sharethis socials sharebar sharebox')],
  ['comments', set('comment comments disqus respond commentlist livefyre')],
  [
    'related',
    set(
      'related recommended recommendation recommendations readmore seealso trending mostread popular tags taboola outbrain',
    ),
  ],
  [
    'menu',
    set('nav navbar navigation menu breadcrumb breadcrumbs sidebar footer topbar pagination pager sitemap toolbar'),
  ],
  [
    'advert',
    set(
      'ad ads advert advertisement adsense banner sponsor sponsored promo newsletter subscribe cookie cookies gdpr popup modal',
    ),
  ],
  ['caption', set('caption wpcaption imgcaption')],
  ['print_line', set('print printable')],
]
/** Beside one of these a hint speaks of a wrapper (`content-with-sidebar`). */
const WRAPPERS = set(
  'with has no content main article post story body entry container wrapper page layout site row col section',
)
const WRAPPING = set('html body main article')

/** Why an element and all in it is set aside; null where it is not. `hinted` says whether class and id are listened to. */
export function zoneOf(name: string, attributes: ReadonlyMap<string, string>, hinted: boolean): RemovedWhy | null {
  const zone = ZONES[name]
  if (zone) return zone
  if (WRAPPING.has(name)) return null
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return 'markup'
  if (/display\s{0,9}:\s{0,9}none/i.test(attributes.get('style')?.slice(0, 500) ?? '')) return 'markup'
  if (attributes.get('role') === 'navigation') return 'menu'
  return hinted ? hintOf(`${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`) : null
}

function hintOf(written: string): RemovedWhy | null {
  if (written.length < 2 || written.length > 300) return null
  const words = written
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  if (words.some((word) => WRAPPERS.has(word)) && words.filter((word) => word !== '').length > 1) {
    // `post-comments`, `article-share`: the last word says what it is.
    const last = written
      .trim()
      .toLowerCase()
      .split(/[^a-z]+/)
      .findLast((word) => word !== '')
    if (!last || WRAPPERS.has(last) || /with|has|no/.test(words.join(' ').replace(last, ''))) return null
    return HINTS.find(([, hints]) => hints.has(last))?.[0] ?? null
  }
  return HINTS.find(([, hints]) => words.some((word) => hints.has(word)))?.[0] ?? null
}
