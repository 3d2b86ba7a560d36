import type { Meeting } from '../record.js'
import { tail } from './slug.js'

/** The meeting that an address is or was of; null where it never was one of this record's. */
export function meetingAt(meetings: readonly Meeting[], address: string): Meeting | null {
  const now = meetings.find(({ id }) => id === address)
  if (now) return now
  const [, plain, end] = /^(.+?)(?:-([0-9a-f]{6}))?$/.exec(address) ?? []
  const byTail = end && meetings.find(({ supports }) => supports.some(({ claim }) => tail(claim) === end))
  if (byTail) return byTail
  return (
    meetings.find(({ id, formerly }) => formerly.includes(address) || (end && [id, ...formerly].includes(plain!))) ??
    null
  )
}
