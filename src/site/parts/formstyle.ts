/** Forms that change something. */
export const forms = `
.fields { max-inline-size: 26rem; margin-block: 1rem 2.5rem; display: grid; gap: 1.1rem; justify-items: start;
  grid-template-columns: minmax(0, 1fr) }
.field { inline-size: 100% } .field label { display: block; color: var(--soft); font-size: .92rem }
.field input { inline-size: 100%; font: inherit; color: inherit; background: var(--paper); padding: .45rem .7rem;
  border: 1px solid var(--soft); border-radius: 3px }
.field select, .fact select { font: inherit; color: inherit; background: var(--paper); padding: .35rem .5rem; max-inline-size: 100%;
  border: 1px solid var(--soft); border-radius: 3px }
.field input[type=number] { inline-size: 8rem }
.fact summary { cursor: pointer; color: var(--link) } .fact details .fields { margin-block: .9rem 1.2rem }
.setting { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; color: var(--soft) }
.setting button { margin: 0 }
.facts + section { margin-block-start: 3rem }
.fields fieldset { border: 0; padding: 0; margin: 0 } .fields legend { color: var(--soft); font-size: .92rem; padding: 0 }
.fields fieldset label { display: block; padding-block: .15rem }
.fields button, .fact button { font: inherit; font-weight: 600; cursor: pointer; padding: .35rem 1.3rem; color: var(--paper);
  background: var(--link); border: 1px solid var(--link); border-radius: 3px }
.fact button { font-weight: 400; font-size: .9rem; padding: .1rem .9rem; color: var(--link); background: transparent;
  margin-block-start: .4rem }
.empty + .facts { margin-block-start: 1.25rem }
.problem { color: var(--alert); border-inline-start: 3px solid var(--alert); padding-inline-start: .9rem }
.or { color: var(--soft) }
.signed-in { flex: none } .signed-in a { color: var(--soft) }
@media print { .fields, .signed-in { display: none } }`
