/**
 * What each finding counts for (above 0) or against (below 0) two reports' meetings being one. A sum of `JOIN` or more
 * joins; the guards stand before all weights.
 */
export const weights = {
  forum: { same: 2, akin: 1, other: -4 },
  level: { same: 2, compatible: 1 },
  city: { same: 3 },
  country: { same: 2 },
  time: { day: 3, week: 2, month: 1, longer: 0.5 },
  published: { near: 1, far: -5, unknown: -1.5 },
  ordinal: { same: 3, ofForum: 4 },
  format: { same: 1, plain: 0.5, other: -1.5 },
  purpose: { same: 2, other: -0.5 },
  host: { same: 1 },
  chairs: { same: 1 },
  gifts: { several: 3, one: 2 },
  words: { copied: 3 },
  report: { toldApart: -3 },
}

export const JOIN = 4

/** Less than that but no less than this is a doubt, which is kept for people to decide. */
export const MAYBE = 2.5

/** Two groups join only where their members on average speak for it this much. */
export const AVERAGE = 2

/** An undated meeting with two candidates that exclude each other, and no more than this between them, stays alone. */
export const UNSURE = 1
