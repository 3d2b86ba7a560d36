/** How marks of what people decided look. */
export const standing = `
.standing { white-space: nowrap }
.standing::before { content: '○'; display: inline-block; margin-inline-end: .3em }
.standing:is(.accepted, .corrected) { color: var(--link) } .standing.accepted::before { content: '●' }
.standing.corrected::before { content: '◆' } .standing.waiting::before { content: '◐' }
.standing:is(.rejected, .conflict) { color: var(--alert) } .standing.rejected::before { content: '✕' }
.standing.conflict::before { content: '≠' }
.fact.rejected > .value { text-decoration: line-through; text-decoration-thickness: 1px }
.decided { font-size: .92rem; color: var(--soft); max-inline-size: 46rem } .was-read .told { text-decoration: line-through }
.notelist .standing { font-size: .85em }`

/** The page on which people decide. */
export const reviewing = `
.queue ul, .steps { display: flex; flex-wrap: wrap; column-gap: 1.2em; row-gap: .2rem; align-items: baseline }
.queue { border-block: 1px solid var(--line); padding-block: .5rem; margin-block-end: 1.25rem; font-size: .95rem }
.queue a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none } .steps .badge { margin: 0 }
.steps { color: var(--soft); margin-block-end: .75rem; font-size: .95rem }
.reviewed > header { margin-block-end: 1.25rem } .reviewed h2 { font-weight: 400; margin-block-end: .2rem }
.reviewed h3 { margin-block: 0 .5rem } .reviewed section { margin-block-end: 2rem }
.decide { background: var(--raised); padding: 1rem clamp(.9rem, 2.5vw, 1.5rem); border-block-start: 3px solid var(--link) }
.deciding { display: grid; gap: 1rem } .deciding + .deciding { margin-block-start: 1rem }
.choices { display: flex; flex-wrap: wrap; gap: .5rem } .deciding fieldset { border: 0; margin: 0; padding: 0 }
.deciding legend, .keys { font-size: .9rem; color: var(--soft); padding: 0 } .deciding fieldset label { display: block }
.keys { margin-block-start: .75rem }
.deciding button, .done button, .said-by button { font: inherit; cursor: pointer; color: var(--link); background: var(--paper);
  border: 1px solid currentcolor; border-radius: 3px; padding: .25rem .8rem; text-align: start }
.deciding button[value=accept], .deciding button[value=same] { color: var(--paper); background: var(--link);
  border-color: var(--link); font-weight: 600 }
.deciding .field { margin-block-start: .5rem; max-inline-size: 26rem } .deciding summary { cursor: pointer; color: var(--link) }
.deciding select { font: inherit; color: inherit; background: var(--paper); padding: .45rem .5rem; inline-size: 100%;
  border: 1px solid var(--soft); border-radius: 3px }
.values-of { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0 1.5rem }
.deciding details form { margin-block: .5rem } .deciding details button { margin-block-start: .75rem }
kbd { font: .75em/1 ui-monospace, monospace; border: 1px solid currentcolor; border-radius: 3px; padding: .1em .4em;
  margin-inline-start: .35em; text-transform: uppercase }
.done { background: var(--mark); padding: .6rem 1rem; margin-block-end: 1rem } .done button { padding-block: .05rem }
.said-by li { display: flex; flex-wrap: wrap; gap: .25rem .8rem; align-items: baseline; padding-block: .25rem }
.said-by button { font-size: .88rem; padding-block: 0 } .said-by.conflict { border-inline-start: 3px solid var(--alert);
  padding-inline-start: 1rem } .said-by.conflict .badge { color: var(--alert) }
.in-places, .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1.5rem 2.5rem }
.in-place { margin: 0 } .in-place .text { font-size: 1.15rem; line-height: 1.95 } .in-place .text p { margin-block-end: .6em }
.in-place details { font-size: .88rem; color: var(--soft) } .in-place summary { cursor: pointer }
.rules { line-height: 1.6 } .again { border-block-start: 1px solid var(--line); padding-block-start: 1rem }
.again h2 { font-size: 1.05rem }
.depth-1 { padding-inline-start: 1rem } .depth-2 { padding-inline-start: 2rem } .depth-3 { padding-inline-start: 3rem }
.depth-4, .depth-5, .depth-6 { padding-inline-start: 4rem }
@media print { .decide, .queue, .steps, .done { display: none } }`
