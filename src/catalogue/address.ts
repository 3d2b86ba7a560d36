import type { Catalogue } from './catalogue.js'

/** The meeting that an address is or was of; null where it never was one of this record's. */
export async function meetingAt(catalogue: Catalogue, address: string): Promise<string | null> {
  const [now] = await catalogue.get('meeting', [address])
  if (now) return now.id
  const [, plain, end] = /^(.+?)(?:-([0-9a-f]{6}))?$/.exec(address) ?? []
  const [byTail] = end ? await catalogue.ids('meeting', ['tail', end]) : []
  if (byTail) return byTail
  const [former] = await catalogue.among('meeting', 'address', end ? [address, plain!] : [address])
  return former?.id ?? null
}
