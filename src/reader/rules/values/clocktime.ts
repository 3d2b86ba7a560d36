import { type Day, zoneOffset } from './calendar.js'
import { dayText, minutesText } from './edtf.js'
import type { Clock, Part } from './when.js'

/** Whether a clock time may go to another day, or to the other half of its own. */
export type Floating = 'any' | 'today' | 'no'

interface Around {
  floating: Floating
  /** Minutes of the moment that words start from, if it has any. */
  now: number | null
  look: 'past' | 'future'
}

/** A clock time on a day, in EDTF with its zone. */
export function clockTime(clock: Clock, part: Part | undefined, day: Day, around: Around): string {
  const total = minutesOf(clock, part, around)
  const on = day + Math.floor(total / 1440)
  const minutes = total - Math.floor(total / 1440) * 1440
  const zone = clock.zone ? zoneOffset(on, minutes, clock.zone) : ''
  return `${dayText(on)}T${minutesText(minutes, clock.second)}${zone}`
}

/**
 * Minutes from the beginning of the day, which may lead out of it; without a word for the half of the day, the last of both
 * times before now, or the next one where one looks ahead.
 */
function minutesOf(clock: Clock, part: Part | undefined, { floating, now, look }: Around): number {
  const said = halfOf(clock, part) * 60 + (clock.minute ?? 0)
  if (now === null || floating === 'no') return said
  const open = !clock.sure && !part && clock.hour <= 12
  const times = open ? [said % 720, (said % 720) + 720] : [said]
  // A clock time alone is one of the day itself; only who looks ahead goes on to the next day.
  if (floating === 'today' || look === 'past') {
    return (look === 'future' ? times.find((t) => t >= now) : times.filter((t) => t <= now).at(-1)) ?? said
  }
  return Math.min(...times.flatMap((t) => [t, t + 1440]).filter((t) => t >= now))
}

/** An hour from one to six with no word for its half of the day is of the afternoon. */
export function isLate({ hour, sure }: Clock): boolean {
  return !sure && hour >= 1 && hour <= 6
}

/** The hour of 24, by the word for the part of the day. */
function halfOf(clock: Clock, part: Part | undefined): number {
  const { hour } = clock
  if (hour > 12 || (clock.sure && !part)) return hour % 24
  switch (part) {
    case 'dawn':
    case 'morning':
      return hour % 12
    case 'noon':
      return hour >= 10 ? hour : hour + 12
    case 'afternoon':
    case 'evening':
      return (hour % 12) + 12
    case 'night':
      return hour === 12 || hour <= 5 ? hour % 12 : hour + 12
    default:
      return isLate(clock) ? hour + 12 : hour % 24
  }
}
