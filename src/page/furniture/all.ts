import { byline } from './byline.js'
import { caption } from './caption.js'
import { comments } from './comments.js'
import { counter } from './counter.js'
import { date } from './date.js'
import { dateline } from './dateline.js'
import { desk } from './desk.js'
import type { Furniture } from './furniture.js'
import { menu } from './menu.js'
import { print } from './print.js'
import { related } from './related.js'
import { share } from './share.js'
import { source } from './source.js'
import { titleRepeat } from './titlerepeat.js'
import { update } from './update.js'

/** What is set aside wherever it stands on a page, in order: the first that takes a line names it. */
export const ofPage: readonly Furniture[] = [
  print,
  share,
  source,
  update,
  comments,
  counter,
  related,
  menu,
  byline,
  caption,
]

/** What is known by its place in one story, in order. */
export const ofStory: readonly Furniture[] = [date, titleRepeat, dateline, desk]
