/** A page as it is sent. */
export function document(html: { toString(): string | Promise<string> }): string {
  return `<!doctype html>${html.toString()}`
}
