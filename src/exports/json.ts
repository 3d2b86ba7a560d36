/** One JSON document, set out for people. */
export function json(thing: unknown): string {
  return `${JSON.stringify(thing, null, 2)}\n`
}
