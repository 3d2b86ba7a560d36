import type { Entry } from '../engine/lexicon.js'
import { agencies } from './agencies.js'
import {
  bodiesMaybe,
  citiesMaybe,
  demonymsMaybe,
  familyNamesMaybe,
  firstNamesMaybe,
  functionMaybe,
  lookalikes,
  statesMaybe,
} from './ambiguous.js'
import * as belonging from './belonging.js'
import { armedGroups, bodies, daesh, groups } from './bodies.js'
import { capitals, cities } from './cities.js'
import { demonyms } from './demonyms.js'
import * as elsewhere from './elsewhere.js'
import { functionWords, newsWords } from './function.js'
import * as joining from './joining.js'
import * as measures from './measures.js'
import * as meetings from './meetings.js'
import * as names from './names.js'
import * as phases from './phases.js'
import * as places from './places.js'
import * as pledging from './pledging.js'
import * as posts from './posts.js'
import { postwords } from './postwords.js'
import { regions } from './regions.js'
import * as saying from './saying.js'
import { states } from './states.js'

const lists: Entry[][] = [
  agencies,
  states,
  statesMaybe,
  demonyms,
  demonymsMaybe,
  cities,
  citiesMaybe,
  capitals,
  bodies,
  bodiesMaybe,
  lookalikes,
  daesh,
  armedGroups,
  groups,
  postwords,
  regions,
  functionWords,
  newsWords,
  functionMaybe,
  familyNamesMaybe,
  firstNamesMaybe,
  ...[belonging, elsewhere, joining, measures, meetings, names, phases, places, pledging, posts, saying].flatMap(
    (file) => Object.values(file),
  ),
]

/** Every word list of the reader. */
export const allWords: Entry[] = lists.flat()
