import type { Mark } from './engine/mark.js'

/** Why a resolver made no claim of a mark. */
export type Left =
  /** No meeting is told of that it could be tied to. */
  | 'no_meeting'
  /** Who spoke is neither named nor to be had from what stands before. */
  | 'no_speaker'
  /** The body that it is about is not named near it. */
  | 'no_forum'
  /** Too little is said of the meeting: neither where, when, who at what level, nor of which forum. */
  | 'too_little'
  /** It stands inside words that another claim has said already. */
  | 'inside'
  /** Another mark made the same claim. */
  | 'repeated'
  /** Who belongs to a forum is told, not who took part in a meeting. */
  | 'belongs'
  /** Who founded a forum is told. */
  | 'founds'
  /** The whole report is about something else than a forum. */
  | 'elsewhere'
  /** It is said not to be so. */
  | 'denied'
  /** Nobody is named: a group without a name, the occasion itself, or a place of origin. */
  | 'nobody'

/** Told of every mark that a resolver leaves. */
export type OnLeft = (mark: Mark, why: Left) => void
