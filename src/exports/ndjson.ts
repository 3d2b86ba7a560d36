/** One JSON object a line. */
export function ndjson(things: readonly unknown[]): string {
  return things.map((thing) => `${JSON.stringify(thing)}\n`).join('')
}
