/** How marks of what people decided look. */
export const standing = `
.standing { white-space: nowrap }
.standing::before { content: '○'; margin-inline-end: .3em }
.standing:is(.accepted, .corrected) { color: var(--link) } .standing.accepted::before { content: '●' }
.standing.corrected::before { content: '◆' } .standing.waiting::before { content: '◐' }
.standing:is(.rejected, .conflict) { color: var(--alert) } .standing.rejected::before { content: '✕' }
.standing.conflict::before { content: '≠' }
.fact.rejected > .value { text-decoration: line-through; text-decoration-thickness: 1px }
.decided { font-size: .92rem; color: var(--soft); max-inline-size: 46rem } .was-read .told { text-decoration: line-through }
.notelist .standing { font-size: .85em }`
