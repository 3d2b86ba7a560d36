import { sha256 } from '../../claim/sha256.js'
import { forms } from './formstyle.js'
import { reviewing, standing } from './reviewstyle.js'

const arabic = 'U+0600-06FF,U+0750-077F,U+0870-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FEFC'
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-200B,U+2012-2027,U+202A-206F,U+20AC'

function face(family: string, weight: string, file: string, range: string): string {
  const source = `url(/fonts/${file}) format('woff2')`
  return `@font-face{font-family:${family};font-weight:${weight};font-display:swap;src:${source};unicode-range:${range}}`
}

const faces = [
  face('Plex', '400', 'plex-arabic-400.woff2', arabic),
  face('Plex', '600', 'plex-arabic-600.woff2', arabic),
  face('Plex', '400', 'plex-latin-400.woff2', latin),
  face('Plex', '600', 'plex-latin-600.woff2', latin),
  face('Naskh', '400 700', 'naskh-arabic.woff2', arabic),
  face('Naskh', '400 700', 'naskh-latin.woff2', latin),
].join('\n')

const colours = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --raised: #f3f0e7; --ink: #1f1d1a; --soft: #5f5a51; --line: #ddd7c9;
  --link: #0c5a54; --mark: #f6e8bd; --mark-deep: #eed893; --lit: #ffd45c; --lit-ink: #1f1d1a; --alert: #9a3412;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --raised: #211f1c; --ink: #ece7dc; --soft: #a8a194; --line: #3a362f;
    --link: #7cc8bd; --mark: #3d351f; --mark-deep: #574920; --lit: #e0b23c; --lit-ink: #171614; --alert: #f0a07a;
  }
}`

const ground = `
*, ::before, ::after { box-sizing: border-box }
html { font: 400 1.0625rem/1.75 Plex, system-ui, sans-serif; background: var(--paper); color: var(--ink);
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 2rem }
/* Plex draws digits smaller in Arabic than in Latin: one form on an English page, whatever stands before them. */
html:lang(en) { line-height: 1.6; font-feature-settings: 'locl' 0 }
:lang(ar) { font-feature-settings: normal }
body { margin: 0 auto; padding-inline: clamp(1rem, 4vw, 2.5rem); max-inline-size: 70rem; overflow-wrap: anywhere }
h1, h2, h3, h4 { line-height: 1.4; font-weight: 600; margin-block: 0 .5em; text-wrap: balance }
h1 { font-size: clamp(1.6rem, 1.1rem + 2vw, 2.35rem); max-inline-size: 28em }
h2 { font-size: 1.3rem } h3 { font-size: 1.08rem } h4 { font-size: 1rem; color: var(--soft); margin-block: 1em .25em }
p, ul, ol, dl, dd, blockquote { margin: 0 } ul, ol { padding: 0; list-style: none }
a { color: var(--link); text-underline-offset: .25em; text-decoration-thickness: 1px }
a:hover { text-decoration-thickness: 2px }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px }
main:focus { outline: none }
time, dd, .weight { font-variant-numeric: lining-nums }
.skip { position: absolute; inset-inline-start: -100vw; background: var(--ink); color: var(--paper); padding: .5em 1em }
.skip:focus { inset-inline-start: 1rem; inset-block-start: .5rem; z-index: 1 }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap }
.quiet, .lead { color: var(--soft) }
.lead { max-inline-size: 42rem; margin-block-end: 2rem }`

const frame = `
header.site { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 2rem; row-gap: .25rem;
  padding-block: 1.25rem .9rem; border-block-end: 1px solid var(--line) }
.brand { font: 700 1.7rem/1.4 Naskh, serif }
.brand a { color: inherit; text-decoration: none }
header.site nav { flex: 1 1 0; min-inline-size: 24rem }
header.site ul { display: flex; flex-wrap: wrap; column-gap: 1.35rem }
header.site nav a { display: inline-block; padding-block: .2rem; color: var(--soft); text-decoration: none }
header.site nav a:hover { color: var(--link); text-decoration: underline }
header.site a[aria-current] { color: var(--ink) }
header.site nav a[aria-current] { box-shadow: inset 0 -2px var(--link) }
main { padding-block: 2.75rem 4rem; min-block-size: 60vh }
main section { margin-block-end: 3rem }
footer { border-block-start: 1px solid var(--line); padding-block: 1.25rem 2.5rem; color: var(--soft);
  font-size: .9rem; display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 2rem; row-gap: .5rem }
footer p { display: flex; flex-wrap: wrap; column-gap: 1.5em }
.ask-day { display: flex; flex-wrap: wrap; align-items: center; gap: .5em; margin-block-start: .5rem }
.ask-day :is(input, select, button) { font: inherit; color: inherit; background: var(--paper); padding: .1rem .5rem;
  border: 1px solid var(--soft); border-radius: 3px; max-inline-size: 100% }
.ask-day button { cursor: pointer; color: var(--link); border-color: currentcolor }`

const lists = `
.opening { margin-block-end: 3rem }
.opening h1 { font: 600 clamp(1.7rem, 1.1rem + 2.6vw, 2.75rem)/1.55 Naskh, serif; max-inline-size: 22em }
html:lang(en) .opening h1 { line-height: 1.3 }
.counts { display: flex; flex-wrap: wrap; column-gap: 2.75rem; row-gap: .75rem; margin-block-start: 1.5rem }
.counts div { display: flex; flex-direction: column-reverse }
.counts dt { color: var(--soft); font-size: .9rem; line-height: 1.5 } .counts dd { font-size: 1.8rem; line-height: 1.25 }
@media (min-width: 60rem) { .rooms { display: grid; grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr); column-gap: 3.5rem }
  .rooms > .wide { grid-column: 1 / -1 } }
.rooms > section > h2, .meeting > section > h2 { border-block-start: 2px solid var(--ink); padding-block-start: .5rem;
  margin-block-end: 1rem }
.calendar > li { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); column-gap: 1.5rem;
  padding-block: .85rem; border-block-start: 1px solid var(--line) }
.calendar > li:first-child { border-block-start: 0; padding-block-start: 0 }
.calendar h2, .calendar h3 { font-size: 1.1rem; margin: 0 } .calendar .date { color: var(--soft) }
.calendar a { text-decoration-color: transparent } .calendar a:hover { text-decoration-color: currentcolor }
.behind { display: flex; flex-wrap: wrap; column-gap: .55em; color: var(--soft); font-size: .88rem }
.behind > :not(:last-child)::after { content: '·'; margin-inline-start: .55em; display: inline-block; color: var(--soft) }
.to-words { color: inherit } .to-words:hover { color: var(--link) }
.more { margin-block-start: 1rem }
.pages { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; margin-block-start: 2rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line) }
.pages p { margin: 0 }
.pages ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none }
.lines > li { padding-block: .2rem } .as-of { color: var(--soft); font-size: .88rem; margin-inline-start: .75em }
.namelist { display: flex; flex-wrap: wrap; column-gap: 1.4em; row-gap: .15rem }
.namelist a, .lines a { text-decoration-color: var(--line) } .namelist strong { font-weight: 400 }
.together, .fact { padding-block: .8rem; border-block-start: 1px solid var(--line) }
h2 + .together, h3 + .together, h4 + .together, .facts > :first-child { border-block-start: 0; padding-block-start: 0 }
.facts + h3, .together + h3 { margin-block-start: 1.5rem }
.facts + .together { border-block-start: 1px solid var(--line) }
.facts + h4, .together + h4 { margin-block-start: 1.5rem }
.fact .value { max-inline-size: 46rem }
.forum { margin-block-end: 2rem }`

const facts = `
.told.pledge > strong, .told.figure > strong { font-size: 1.1em } .post, .chain, .detail { color: var(--soft) }
.post { font-weight: 400 } .chain { font-size: .88rem } .told .chain { margin-inline-start: .75em }
.said { font-family: Naskh, serif; font-size: 1.12em; line-height: 1.9 }
.said { display: block; margin-block-start: .15em }
.said.direct::before { content: '«' } .said.direct::after { content: '»' }
.badge { display: inline-block; font-size: .8rem; line-height: 1.6; padding-inline: .6em; border: 1px solid currentcolor;
  border-radius: 1em; color: var(--soft); margin-inline-start: .6em; white-space: nowrap; font-weight: 400 }
q { quotes: none; font-family: Naskh, serif; display: block }
blockquote { font-size: 1.08rem; line-height: 1.9; max-inline-size: 44rem; margin-block: .3rem }
blockquote a { display: block; color: inherit; text-decoration: none; border-inline-start: 3px solid var(--mark-deep);
  padding-inline-start: .9rem }
blockquote a:dir(ltr):has(> :dir(rtl)) { border-inline-start: 0; padding-inline-start: 0;
  border-inline-end: 3px solid var(--mark-deep); padding-inline-end: .9rem }
blockquote a:hover { background: var(--mark) }
.difference { background: var(--raised); padding: 1.25rem clamp(1rem, 2.5vw, 1.75rem); margin-block-end: 1.25rem;
  border-block-start: 3px solid var(--soft) }
.difference.different { border-block-start-color: var(--alert) } .difference.different .badge { color: var(--alert) }
.difference header { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .25rem 1rem }
.difference header > * { margin: 0 }
.values { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 1.25rem 2rem;
  margin-block: .9rem }
.values section { margin: 0 } .values .label { font-size: 1.35rem; line-height: 1.5; font-weight: 600 }
.because { border-block-start: 1px solid var(--line); padding-block-start: .75rem; max-inline-size: 46rem }
.empty { background: var(--raised); padding: 1.25rem 1.5rem; max-inline-size: 40rem }
pre { margin: .5rem 0 0; font: .95rem/1.6 ui-monospace, monospace; overflow-x: auto }`

const meeting = `
.head { margin-block-end: 2.75rem }
.known { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr)); gap: .9rem 2rem;
  margin-block: 1.25rem; padding-block: 1rem; border-block: 1px solid var(--line) }
.known .wide { grid-column: 1 / -1 }
.known dt { color: var(--soft); font-size: .88rem; line-height: 1.5 }
.behind-meeting { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0 3rem;
  border-block-start: 2px solid var(--ink); padding-block-start: 1rem }
.reasons li { padding-inline-start: 1.4em; position: relative; padding-block: .15rem }
.reasons li::before { content: '+'; position: absolute; inset-inline-start: 0; color: var(--link); font-weight: 600 }
.reasons .against::before { content: '−'; color: var(--alert) } .copied { color: var(--soft); margin-block-start: .75rem }`

const report = `
.reading { display: grid; grid-template-columns: minmax(0, 1.45fr) minmax(0, 1fr); gap: 3.5rem }
.reading > section { margin: 0 }
.text { font: 400 1.28rem/2.15 Naskh, serif; max-inline-size: 38rem }
.text p { margin-block-end: 1.1em }
.text .aside, .text details p { color: var(--soft); font-size: .82em; line-height: 1.9 }
.text p.aside, .text details { border-inline-start: 3px solid var(--line); padding-inline-start: .9rem; white-space: pre-line;
  margin-block-end: 1.1em }
.text summary { cursor: pointer; white-space: normal }
.why { font: .8rem/1.5 Plex, sans-serif; border: 1px solid var(--line); border-radius: 3px; padding: .05em .5em;
  margin-inline-end: .35em; color: var(--soft); white-space: nowrap }
mark { background: var(--mark); color: inherit; padding-block: .1em; scroll-margin-block-start: 30vh }
mark.x2, mark.x3 { background: var(--mark-deep) }
mark span { scroll-margin-block-start: 30vh }
mark:target, mark:has(:target) { background: var(--lit); color: var(--lit-ink) }
sup { font: .62em/1 Plex, sans-serif; vertical-align: .55em; unicode-bidi: isolate }
sup a { text-decoration: none; padding-inline: .12em }
.notelist > li { position: relative; padding-block: .7rem; padding-inline-start: 2.4rem; font-size: .95rem; line-height: 1.7;
  border-block-start: 1px solid var(--line); scroll-margin-block-start: 20vh }
.notelist > li:target { background: var(--raised); box-shadow: -.75rem 0 var(--raised), .75rem 0 var(--raised) }
.notelist .number { position: absolute; inset-inline-start: 0; inset-block-start: .7rem; min-inline-size: 1.8rem;
  text-align: center }
.notelist p + p { margin-block-start: .25rem }
.kind { font-size: .85em; color: var(--soft); margin-inline-end: .35em }
.notelist .said { font-size: 1.08em; line-height: 1.8 } .file { font-family: ui-monospace, monospace; font-size: .9em }`

const family = `
.beside { inline-size: 100%; border-collapse: collapse; table-layout: fixed; margin-block: .75rem 2rem }
.beside caption { text-align: start; color: var(--soft); font-size: .88rem; padding-block-end: .4rem }
.beside th { text-align: start; font-weight: 600; font-size: .9rem; padding-block-end: .4rem; overflow-wrap: anywhere }
.beside td { vertical-align: top; padding-block: .6rem; border-block-start: 1px solid var(--line) }
.beside th + th, .beside td + td { padding-inline-start: clamp(.75rem, 2vw, 2rem) }
.beside tbody { font: 400 1.12rem/1.95 Naskh, serif }
del { color: var(--alert); text-decoration-thickness: 1px } ins { background: var(--mark); text-decoration: none }`

const narrow = `
@media (max-width: 54rem) {
  .reading { grid-template-columns: minmax(0, 1fr); gap: 2rem }
}
@media (max-width: 40rem) {
  html { font-size: 1rem }
  .calendar > li { grid-template-columns: minmax(0, 1fr) }
  main { padding-block: 1.75rem 3rem } .counts { column-gap: 1.75rem } .counts dd { font-size: 1.45rem }
  header.site { column-gap: 1rem } .brand { flex: 1 } header.site nav { order: 3; flex-basis: 100%; min-inline-size: 0 }
  .text { font-size: 1.2rem; line-height: 2.05 }
}`

const print = `
@media print {
  :root { --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; --mark: #eee;
    --mark-deep: #ddd; --lit: #ddd; --lit-ink: #000; --alert: #000 }
  html { font-size: 10.5pt }
  header.site nav, .language, .skip, .more, .pages, footer a { display: none }
  body { max-inline-size: none; padding: 0 } main { padding-block: 1rem }
  .difference, .fact, .together, .calendar > li { break-inside: avoid } h1, h2, h3 { break-after: avoid }
  .difference { border: 1px solid var(--line) } .reading { grid-template-columns: minmax(0, 1fr) }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact }
}`

/** The one stylesheet of the site. */
export const style = [
  faces,
  colours,
  ground,
  frame,
  lists,
  facts,
  meeting,
  report,
  family,
  forms,
  standing,
  reviewing,
  narrow,
  print,
].join('\n')

/** Changes with the stylesheet, so browsers may keep it for good. */
export const styleAddress = `/style.css?v=${sha256(style).slice(0, 12)}`

/** A claim's words are lit wherever they stand when the claim is the address's target, and so is its note. */
export function marksStyle(claims: readonly string[]): string {
  const named = claims.filter((id) => /^[A-Za-z][\w-]*$/.test(id))
  return named
    .map(
      (id) =>
        `:root:has(#${id}:target) mark.${id}{background:var(--lit);color:var(--lit-ink)}` +
        `:root:has(#${id}:target) li.${id}{background:var(--raised);box-shadow:-.75rem 0 var(--raised),.75rem 0 var(--raised)}`,
    )
    .join('\n')
}
