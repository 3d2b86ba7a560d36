const ids = new Map<string, number>()

/** A label's number. Boards keep their marks by it; the first to ask gives it. */
export function labelId(label: string): number {
  const known = ids.get(label)
  if (known !== undefined) return known
  ids.set(label, ids.size)
  return ids.size - 1
}

/** How many labels have a number. */
export function labelCount(): number {
  return ids.size
}
