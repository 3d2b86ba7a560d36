import { eyesFor, type Settings } from '../../../review/settings.js'
import type { View } from '../../view.js'
import { FormToken } from './fields.js'

interface Props {
  v: View
  settings: Settings
  /** By their id, with the name a page gives them. */
  forums: readonly { id: string; name: string }[]
}

/** How many must agree, in the whole record and in each forum: a form for each. */
export function SettingsForms({ v, settings, forums }: Props) {
  return (
    <ul class="facts">
      <EyesForm v={v} id="all" forum={null} name={v.t.access.ofAll} eyes={settings.eyes} own />
      {forums.map(({ id, name }, i) => (
        <EyesForm
          v={v}
          id={`forum-${i}`}
          forum={id}
          name={name}
          eyes={eyesFor(settings, id)}
          own={settings.forums?.has(id) ?? false}
        />
      ))}
    </ul>
  )
}

interface EyesProps {
  v: View
  id: string
  forum: string | null
  name: string
  eyes: 1 | 2
  /** Is it set for this one alone? */
  own: boolean
}

function EyesForm({ v, id, forum, name, eyes, own }: EyesProps) {
  const { access } = v.t
  return (
    <li class="fact">
      <form method="post" action={`/${v.lang}/settings`}>
        <FormToken v={v} />
        <input type="hidden" name="of" value={forum === null ? 'all' : 'forum'} />
        {forum === null ? null : <input type="hidden" name="forum" value={forum} />}
        <p class="value">
          <strong id={`${id}-name`}>
            <bdi>{name}</bdi>
          </strong>
          {own ? null : <span class="badge">{access.asAll}</span>}
        </p>
        <p class="setting">
          <label>
            {access.eyes}{' '}
            <select name="eyes" aria-describedby={`${id}-name`}>
              {([1, 2] as const).map((n) => (
                <option value={String(n)} selected={n === eyes}>
                  {access.eyesOf[n]}
                </option>
              ))}
            </select>
          </label>{' '}
          <button type="submit" aria-label={`${access.save}: ${name}`}>
            {access.save}
          </button>
        </p>
      </form>
    </li>
  )
}
