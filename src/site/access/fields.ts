import type { Context } from 'hono'

/** The fields of a form that are text. */
export async function fieldsOf(c: Context): Promise<Record<string, string | undefined>> {
  const entries = Object.entries(await c.req.parseBody())
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
