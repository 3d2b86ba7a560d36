import type { Entry } from '../engine/lexicon.js'
import { capitals, cities } from './cities.js'
import { demonyms } from './demonyms.js'
import * as joining from './joining.js'
import * as meetings from './meetings.js'
import * as places from './places.js'
import * as saying from './saying.js'
import { states } from './states.js'

const lists: Entry[][] = [
  states,
  demonyms,
  cities,
  capitals,
  ...[joining, meetings, places, saying].flatMap((file) => Object.values(file)),
]

/** Every word list of the reader. */
export const allWords: Entry[] = lists.flat()
