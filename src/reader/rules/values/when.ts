import type { Precision } from '../../../claim/values.js'

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/** So many of a unit; several parts add up (`ساعة و20 دقيقة`). */
export interface Amount {
  unit: Unit
  count: number
}

/** How far from now or from an event something lies. */
export interface Distance {
  amounts: Amount[]
  precision: Precision
  direction: 'ago' | 'ahead' | 'after' | 'before'
  /** The further end of a distance said as `من يومين إلى ثلاثة`. */
  max?: Amount[]
}

/** A stretch of the calendar as the words tell it, before anything is known of when they were written. */
export interface When {
  year?: number
  month?: number
  day?: number
  /** ISO: Monday is 1. */
  weekday?: number
  /** EDTF: spring is 21. */
  season?: number
  quarter?: number
  half?: number
  /** First year of a decade (1990), or of a decade of an unknown century (90). */
  decade?: number
  century?: number
  /** Year, month and day are of the Umm al-Qura calendar. */
  hijri?: boolean
  /** Two names of the month that disagree. */
  unsure?: boolean
  holiday?: string
  /** So many days behind the first day of a feast. */
  shift?: number
  /** A unit counted from the one that now lies in: today is day 0, last year year -1. */
  unit?: Unit | 'weekend'
  offset?: number
  /** Said of a weekday, weekend, month or season: the last, this, the next. */
  which?: number
  /** The n-th weekday or unit of `in`; -1 is the last. */
  nth?: number
  nthUnit?: Unit
  in?: When
  edge?: 'start' | 'middle' | 'end' | 'first-half' | 'second-half'
  /** The last or the next so many units. */
  stretch?: { count: number; unit: Unit; offset: -1 | 1 }
  distance?: Distance
  /** From now to a distance: `خلال ثلاثة أيام`. */
  within?: boolean
}

export type Part = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'

export interface Clock {
  hour: number
  minute?: number
  second?: number
  /** The hour is of 24; or the half of the day is said. */
  sure: boolean
  zone?: string
  /** Hours and minutes stand in digits, as on a clock of 24 hours. */
  digits?: boolean
}

/** A time as the words tell it. `until` is the end of a range. */
export interface TimeWords {
  when?: When
  clock?: Clock
  part?: Part
  now?: boolean
  /** A time that words tell of, but not which: `الأيام الماضية`. */
  vague?: boolean
  /** `نحو`, `حوالي`, `مطلع`: the time is about so. */
  about?: boolean
  until?: TimeWords
  /** The time that it follows, told apart from it: `يبدأ الاثنين ويستمر حتى الأربعاء`. */
  behind?: TimeWords
  /** What the verb beside it says of a time that can lie on either side. */
  tense?: 'past' | 'future'
}
