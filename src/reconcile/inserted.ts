/** Lists longer than this grow in place. */
const SHORT = 16

/**
 * A list with one thing more at a place, to be kept instead of the list. Of many short lists each is as long as what it
 * holds: one that grows in place takes room for seventeen things with its second.
 */
export function inserted<T>(list: T[], place: number, thing: T): T[] {
  if (list.length < SHORT) return list.toSpliced(place, 0, thing)
  list.splice(place, 0, thing)
  return list
}
