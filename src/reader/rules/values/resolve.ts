import {
  type Day,
  dateOf,
  dayOf,
  dayStretch,
  hijriDay,
  hijriMonth,
  hijriOf,
  hijriYear,
  type Stretch,
  unitStretch,
} from './calendar.js'
import { clockTime, type Floating, isLate } from './clocktime.js'
import { distanceStretch, distanceTime } from './distance.js'
import { dayText, edtf, minutesText } from './edtf.js'
import { holidayDay } from './holidays.js'
import { type Moment, momentOf } from './moment.js'
import {
  daysAround,
  decadeStretch,
  edgeOf,
  inYear,
  isOpenDate,
  isVague,
  joined,
  nearestOf,
  nearestWeekday,
  nthOf,
  startOf,
  unitsAway,
  weekdayFrom,
  weekendOf,
} from './pieces.js'
import type { TimeWords, When } from './when.js'

export interface Resolved {
  /** EDTF level 1, or null where the words and the moment do not give a time. */
  when: string | null
  derived: string[]
}

export interface ResolveOptions {
  /** Publication date or moment: `2018-02-13`, `2018-02-13T09:00`. */
  at: string | null
  prefer: 'past' | 'future'
}

/** Resolves the words of a time against a moment. */
export function resolveTime(words: TimeWords, options: ResolveOptions): Resolved {
  const run = new Resolution(momentOf(options.at), words.tense ?? options.prefer)
  if (words.tense && words.until === undefined) run.tense = words.tense
  const when = run.time(words)
  return { when, derived: [...run.derived] }
}

/** One resolution: what it starts from, which way it looks, and what it had to derive. */
class Resolution {
  tense: 'past' | 'future' | undefined

  constructor(
    private readonly at: Moment | null,
    private readonly look: 'past' | 'future',
    /** What words such as `غدا` count from; the end of a range looks on from its start but counts from now. */
    private readonly now: Moment | null = at,
    readonly derived: Set<string> = new Set(),
  ) {}

  time(words: TimeWords): string | null {
    if (words.behind) return this.behind(words, words.behind)
    if (!words.until) return this.single(words)
    const until = this.endOf(words)
    if (this.look === 'future' && isOpenDate(words.when) && isOpenDate(until.when)) return this.ending(words, until)
    const start = this.single(startOf(words, until))
    if (start === null) return null
    const { when } = until
    const isOwn =
      when !== undefined && (when === words.when || (when.which !== undefined && when.weekday === undefined))
    const end = isOwn ? this.single(until) : this.after(start).single(until)
    return end === null ? null : joined(start, end)
  }

  /** A stretch that runs on now may have begun: its end lies ahead, and its start before the end. */
  private ending(words: TimeWords, until: TimeWords): string | null {
    const end = this.single(until)
    const at = end === null ? null : momentOf(end)
    const { until: _, ...first } = words
    const start = at && new Resolution(at, 'past', this.now, this.derived).single(first)
    return start ? joined(start, end!) : null
  }

  private behind({ behind: _, ...words }: TimeWords, first: TimeWords): string | null {
    const look = first.tense ?? this.look
    const start = new Resolution(this.at, look, this.now, this.derived).single(first)
    return start === null ? this.single(words) : this.after(start).single(words)
  }

  /** The end of a range takes over what only its beginning tells. */
  private endOf(words: TimeWords): TimeWords {
    const until = words.until!
    if (until.when || until.now) return until
    return { ...until, ...(words.when ? { when: words.when } : {}) }
  }

  /** A resolution that looks on from the start of a range: the Wednesday behind the Monday. */
  private after(start: string): Resolution {
    const moment = momentOf(start.split('/')[0]!.replace('~', '')) ?? momentOf(`${start.slice(0, 7)}-01`)
    return moment ? new Resolution(moment, 'future', this.at ?? moment, this.derived) : this
  }

  private single(words: TimeWords): string | null {
    if (words.vague) return null
    if (words.now) return this.moment()
    if (words.when?.distance) return this.distance(words)
    const stretch = words.when ? this.stretch(words.when) : this.today(words)
    if (!stretch) return null
    if (words.when?.unsure && !words.clock) return `${edtf(stretch, false)}?`
    if (!words.clock) return edtf(stretch, (words.about ?? false) || isVague(words.when))
    return stretch.from === stretch.to ? this.clock(words, stretch.from, this.floats(words.when)) : null
  }

  private today(words: TimeWords): Stretch | null {
    if (!this.at || (!words.clock && !words.part)) return null
    this.note()
    return dayStretch(this.at.day)
  }

  private note(what = 'when from published date') {
    this.derived.add(what)
  }

  private moment(): string | null {
    if (!this.now) return null
    this.note()
    const { day, minutes } = this.now
    return minutes === null ? dayText(day) : `${dayText(day)}T${minutesText(minutes)}`
  }

  private distance(words: TimeWords): string | null {
    if (!this.now) return null
    this.note()
    const { distance, within } = words.when!
    const at = this.now
    if (words.clock) {
      const stretch = distanceStretch(distance!, at.day, false)
      return stretch.from === stretch.to ? this.clock(words, stretch.from, 'no') : null
    }
    return distanceTime(distance!, at, within ?? false, words.about ?? false)
  }

  /** Whether a clock time may go to another day, or to the other half of its own. */
  private floats(when: When | undefined): Floating {
    if (!when) return 'any'
    return when.unit === 'day' && when.offset === 0 ? 'today' : 'no'
  }

  private clock({ clock, part, when }: TimeWords, day: Day, floating: Floating): string {
    // Beside a date with its year, digits are those of a clock of 24 hours.
    const said = clock!.digits && when?.year !== undefined ? { ...clock!, sure: true } : clock!
    if (floating !== 'any' && !part && isLate(said)) this.note('half of the day from the hour')
    return clockTime(said, part, day, { floating, now: this.at?.minutes ?? null, look: this.look })
  }

  /** The days that the words mean; null where they cannot be had. */
  stretch(when: When): Stretch | null {
    const whole = this.whole(when)
    return whole && when.edge ? edgeOf(whole, when.edge) : whole
  }

  private whole(when: When): Stretch | null {
    if (when.holiday !== undefined) return this.holiday(when)
    if (when.nth !== undefined) return this.nth(when)
    if (when.unit !== undefined) return this.unit(when)
    if (when.stretch) return this.lastOrNext(when.stretch)
    if (when.hijri) return this.hijri(when)
    return this.calendar(when.in ? this.filled(when) : when)
  }

  private unit(when: When): Stretch | null {
    if (!this.now) return null
    this.note()
    if (when.unit === 'weekend') return weekendOf(this.now.day, when)
    const stretch = unitStretch(this.now.day, when.unit!, when.offset ?? 0)
    return when.unit === 'day' && when.weekday ? this.corrected(stretch.from, when.weekday) : stretch
  }

  /** `اليوم الأحد` in what was published on the Monday: the weekday is right, the nearest such day is meant. */
  private corrected(day: Day, weekday: number): Stretch {
    const near = nearestWeekday(day, weekday)
    if (near !== day) this.note('day from its weekday')
    return dayStretch(near)
  }

  private lastOrNext(what: NonNullable<When['stretch']>): Stretch | null {
    if (!this.now) return null
    this.note()
    return unitsAway(this.now.day, what)
  }

  /** Fills what the container tells: `مارس من العام الماضي`. */
  private filled(when: When): When {
    const container = this.stretch(when.in!)
    if (!container) return { ...when, year: Number.NaN }
    const { year, month } = dateOf(container.from)
    const { in: _, ...rest } = when
    if (container.grain === 'week' && when.weekday) {
      const day = dateOf(container.from + when.weekday - 1)
      return { ...rest, ...day }
    }
    if (container.grain === 'year') return { ...rest, year }
    if (container.grain === 'month') return { ...rest, year, month }
    if (container.grain === 'century' && when.decade !== undefined) return { decade: year + (when.decade % 100) }
    return { ...when, year: Number.NaN }
  }

  private calendar(when: When): Stretch | null {
    if (Number.isNaN(when.year)) return null
    if (when.decade !== undefined) return decadeStretch(when.decade)
    if (when.century !== undefined) {
      const first = when.century < 0 ? when.century * 100 + 1 : (when.century - 1) * 100
      return { from: dayOf(first, 1, 1), to: dayOf(first + 99, 12, 31), grain: 'century' }
    }
    if (when.year !== undefined) return inYear(when, when.year)
    if (when.month !== undefined) return this.nearestYear(when)
    if (when.season !== undefined || when.quarter !== undefined || when.half !== undefined)
      return this.nearestYear(when)
    if (when.weekday !== undefined && when.day === undefined) return this.weekday(when)
    return when.day !== undefined ? this.dayOfMonth(when) : null
  }

  /** A part of a year without its year: this year's, or the nearest the way one looks. */
  private nearestYear(when: When): Stretch | null {
    if (!this.at) return null
    this.note('year from published date')
    const { year } = dateOf(this.at.day)
    if (when.which === 0 || (when.which === undefined && (when.quarter || when.half))) return inYear(when, year)
    const all = [-8, -4, -2, -1, 0, 1, 2, 4, 8].map((n) => inYear(when, year + n)).filter((s) => s !== null)
    return this.nearest(all, when.which)
  }

  private nearest(all: Stretch[], which: number | undefined): Stretch | null {
    return nearestOf(all, this.at!.day, which, this.look)
  }

  private weekday(when: When): Stretch | null {
    if (!this.at) return null
    this.note()
    if (this.tense) this.note(`weekday from the verb's tense: ${this.tense}`)
    return weekdayFrom(this.at.day, when, this.look)
  }

  private dayOfMonth(when: When): Stretch | null {
    if (!this.at) return null
    this.note('month from published date')
    return this.nearest(daysAround(this.at.day, when.day!), when.which)
  }

  private nth(when: When): Stretch | null {
    const container = when.in ? this.stretch(when.in) : null
    return container && nthOf(container, when)
  }

  private hijri(when: When): Stretch | null {
    const year = when.year ?? this.hijriYear(when)
    if (year === null) return null
    if (when.month === undefined) return hijriYear(year)
    if (when.day === undefined) return hijriMonth(year, when.month)
    const day = hijriDay(year, when.month, when.day)
    return day === null ? null : dayStretch(day)
  }

  private hijriYear(when: When): number | null {
    if (!this.at || when.month === undefined) return null
    this.note('year from published date')
    const today = hijriOf(this.at.day)
    const stretches = [-1, 0, 1].map((n) => this.hijri({ ...when, year: today.year + n }))
    const found = this.nearest(
      stretches.filter((s) => s !== null),
      when.which,
    )
    return found ? hijriOf(found.from).year : null
  }

  private holiday(when: When): Stretch | null {
    const within = when.in ? this.stretch(when.in) : null
    const year = when.year ?? (within ? dateOf(within.from).year : undefined)
    if (year !== undefined) {
      const day = holidayDay(when.holiday!, year)
      return day === null ? null : dayStretch(day + (when.shift ?? 0))
    }
    if (!this.at || when.in) return null
    this.note('year from published date')
    const now = dateOf(this.at.day).year
    const all = [-1, 0, 1, 2].map((n) => holidayDay(when.holiday!, now + n)).filter((day) => day !== null)
    const days = all.map((day) => dayStretch(day + (when.shift ?? 0)))
    return this.nearest(days, when.which)
  }
}
