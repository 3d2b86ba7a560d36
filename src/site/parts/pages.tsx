import { addressOf } from '../asked.js'
import type { Paged } from '../paging.js'
import type { View } from '../view.js'

/** The way through a list of several pages. */
export function Pages({ of, v }: { of: Paged; v: View }) {
  const { number, pages } = of
  if (pages === 1) return null
  return (
    <nav class="pages" aria-label={v.t.pages.label}>
      <p>{v.t.pages.at(number, pages)}</p>
      <ul>
        {number > 1 ? <Way to={1} name={v.t.pages.first} v={v} /> : null}
        {number > 1 ? <Way to={number - 1} name={v.t.pages.previous} rel="prev" v={v} /> : null}
        {number < pages ? <Way to={number + 1} name={v.t.pages.next} rel="next" v={v} /> : null}
        {number < pages ? <Way to={pages} name={v.t.pages.last} v={v} /> : null}
      </ul>
    </nav>
  )
}

function Way({ to, name, rel, v }: { to: number; name: string; rel?: string; v: View }) {
  return (
    <li>
      <a href={addressOf(v, to)} rel={rel}>
        {name}
      </a>
    </li>
  )
}
