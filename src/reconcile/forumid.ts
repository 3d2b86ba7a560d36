import type { Actor } from '../claim/values.js'
import type { ActorKey } from './actors.js'
import { hash } from './order.js'

/** A forum's id in the record, fit for an address: the lexicon's key, else a hash of the name. */
export function forumId(forum: Actor, actorKey: ActorKey): string {
  const key = actorKey(forum)
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : `forum-${hash(key, 8)}`
}
