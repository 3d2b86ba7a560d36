import type { Board } from './engine/board.js'
import { LabelSet } from './engine/label.js'
import type { BoardMark, Mark } from './engine/mark.js'
import { type Rule, run, type Watch } from './engine/rule.js'
import { Trie } from './engine/trie.js'
import { markPunctuation } from './punctuation.js'
import * as figure from './rules/figure/figure.js'
import { numberOfRule } from './rules/figure/number.js'
import { rowRule } from './rules/figure/row.js'
import * as founded from './rules/formation/founded.js'
import { meetingRules } from './rules/meeting/attributes.js'
import { counterpartsRule } from './rules/meeting/counterparts.js'
import { happensRule, justNowRule } from './rules/meeting/happening.js'
import { mentionRule } from './rules/meeting/mention.js'
import { receptionRule } from './rules/meeting/reception.js'
import { meetVerbRule } from './rules/meeting/verb.js'
import * as accession from './rules/membership/accession.js'
import * as being from './rules/membership/being.js'
import * as changes from './rules/membership/changes.js'
import * as counting from './rules/membership/counting.js'
import * as leading from './rules/membership/leading.js'
import * as listed from './rules/membership/listed.js'
import * as member from './rules/membership/member.js'
import * as returning from './rules/membership/returning.js'
import * as standing from './rules/membership/standing.js'
import * as unlisted from './rules/membership/unlisted.js'
import * as wishing from './rules/membership/wishing.js'
import * as absence from './rules/participation/absence.js'
import * as awaited from './rules/participation/awaited.js'
import * as chairs from './rules/participation/chairs.js'
import * as coming from './rules/participation/coming.js'
import * as company from './rules/participation/company.js'
import * as count from './rules/participation/count.js'
import * as counted from './rules/participation/counted.js'
import * as dual from './rules/participation/dual.js'
import * as foreach from './rules/participation/foreach.js'
import { furtherRule } from './rules/participation/further.js'
import { himselfRule, ownRule } from './rules/participation/himself.js'
import * as indirect from './rules/participation/indirect.js'
import * as inoffice from './rules/participation/inoffice.js'
import * as opening from './rules/participation/opening.js'
import * as pairs from './rules/participation/pairs.js'
import * as present from './rules/participation/present.js'
import * as speakers from './rules/participation/speakers.js'
import * as takes from './rules/participation/takes.js'
import * as together from './rules/participation/together.js'
import { followingPhaseRule } from './rules/phase/following.js'
import { listedPhaseRule } from './rules/phase/listed.js'
import { namedPhaseRule } from './rules/phase/named.js'
import { pairedPhaseRule } from './rules/phase/pair.js'
import { phaseRule } from './rules/phase/phase.js'
import { unnumberedPhaseRule } from './rules/phase/unnumbered.js'
import * as pledge from './rules/pledge/pledge.js'
import { lineRule } from './rules/session/line.js'
import { itemRule } from './rules/session/topic.js'
import { speechRules, voiceRules } from './rules/statement/rules.js'
import { domesticRule } from './rules/subject/domestic.js'
import { elsewhereRule } from './rules/subject/elsewhere.js'
import { entryRule, oneDayAWeekday } from './rules/values/weekday.js'
import { bracketedStateRule, cityByStateRule, namedCapitalRule } from './rules/where/capitals.js'
import { kingdomRule } from './rules/where/kingdom.js'
import { capitalAdjectiveRule, namesakeRule, stateInPlaceRule } from './rules/where/namesake.js'
import {
  besideVenueRule,
  bracketRule,
  capitalRule,
  cityOfStateRule,
  cityRule,
  governmentSeatRule,
  inPlaceRule,
  nearRule,
  seatRule,
  stateRule,
} from './rules/where/place.js'
import { unlistedCityRule } from './rules/where/unlisted.js'
import { venueRule } from './rules/where/venue.js'
import { actorRule, adjectivesRule } from './rules/who/actor.js'
import { appositionRule, twoPostsRule } from './rules/who/apposition.js'
import { forumRule, kindOfBodyRule, quotedBodyRule, shortBodyRule, stateInListRule } from './rules/who/forum.js'
import { listRule } from './rules/who/list.js'
import { namedBeforePostRule, nameRule } from './rules/who/name.js'
import { personRule, sameThereRule } from './rules/who/person.js'
import { postRule } from './rules/who/post.js'
import { surnameRule } from './rules/who/roster.js'
import { bracketedNameRule, dualNamesRule } from './rules/who/rownames.js'
import { unlistedBodyRule } from './rules/who/unlisted.js'
import { markValues } from './values.js'
import { allWords } from './words/index.js'

/** One step of reading: rules that look at the marks of the steps before and add their own. */
export interface Pass {
  name: string
  rules: readonly Rule[]
  /** A step that is no list of rules: the words themselves. */
  before?: (boards: readonly Board[]) => void
}

const words = new Trie(allWords)

/** Things of which only the longest stands: `مجلس التعاون الخليجي` leaves no `مجلس التعاون`. */
const THINGS = new LabelSet([
  'STATE',
  'BODY',
  'CITY',
  'CAPITAL',
  'GROUP',
  'DAESH',
  'GROUPNAME',
  'AGENCY',
  'press',
  'post',
  'LOOKALIKE',
])

/** What the word lists know at a token, be it taken by a longer word or not. */
export function listedAt(board: Board, i: number): readonly Mark[] {
  return words.at(board.tokens, i)
}

function markWords(boards: readonly Board[]): void {
  for (const board of boards) markWordsOf(board)
}

function markWordsOf(board: Board): void {
  const { tokens } = board
  let covered = 0
  let behind = 0
  const take = (mark: BoardMark) => {
    if (!THINGS.has(mark.labelId)) return board.add(mark)
    if (mark.to > covered || mark.from >= covered) board.add(mark)
    if (mark.to - mark.from > 1 && mark.to > behind) behind = mark.to
  }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'punct') markPunctuation(board, i)
    words.each(tokens, i, take)
    covered = behind
  }
}

function markTimes(boards: readonly Board[]): void {
  markValues(boards)
  for (const board of boards) oneDayAWeekday(board)
}

/** The rules of a file by their names, the order that the language gives a module: some tools give another. */
function rulesOf(file: Readonly<Record<string, Rule>>): Rule[] {
  return Object.keys(file)
    .sort()
    .map((name) => file[name]!)
}

/** The steps of reading, in order. */
export const passes: readonly Pass[] = [
  { name: 'words', rules: [], before: markWords },
  { name: 'values', rules: [entryRule], before: markTimes },
  { name: 'names of two things', rules: [namesakeRule, capitalAdjectiveRule, stateInPlaceRule, kingdomRule] },
  {
    name: 'posts and names',
    rules: [
      postRule,
      nameRule,
      namedBeforePostRule,
      bracketedNameRule,
      dualNamesRule,
      personRule,
      sameThereRule,
      appositionRule,
      twoPostsRule,
      surnameRule,
    ],
  },
  {
    name: 'actors',
    rules: [
      stateInListRule,
      forumRule,
      shortBodyRule,
      quotedBodyRule,
      kindOfBodyRule,
      actorRule,
      adjectivesRule,
      listRule,
    ],
  },
  { name: 'subject', rules: [elsewhereRule] },
  {
    name: 'places',
    rules: [
      cityRule,
      cityOfStateRule,
      stateRule,
      capitalRule,
      seatRule,
      unlistedCityRule,
      namedCapitalRule,
      bracketedStateRule,
      cityByStateRule,
      venueRule,
      inPlaceRule,
      governmentSeatRule,
      bracketRule,
      besideVenueRule,
      nearRule,
    ],
  },
  { name: 'quotations and speakers', rules: voiceRules },
  { name: 'speeches', rules: speechRules },
  {
    name: 'pledges, figures, phases',
    rules: [
      ...rulesOf(pledge),
      numberOfRule,
      ...rulesOf(figure),
      rowRule,
      phaseRule,
      pairedPhaseRule,
      listedPhaseRule,
      unnumberedPhaseRule,
      namedPhaseRule,
      followingPhaseRule,
    ],
  },
  { name: 'meetings', rules: [happensRule, justNowRule, mentionRule, meetVerbRule, counterpartsRule, ...meetingRules] },
  { name: 'counts', rules: [...rulesOf(count), unlistedBodyRule, domesticRule] },
  {
    name: 'who takes part and who belongs',
    rules: [
      ...rulesOf(takes),
      ...rulesOf(awaited),
      ...rulesOf(coming),
      ...rulesOf(chairs),
      ...rulesOf(dual),
      ...rulesOf(indirect),
      ...rulesOf(counted),
      ...rulesOf(inoffice),
      ...rulesOf(foreach),
      ...rulesOf(present),
      ...rulesOf(absence),
      ...rulesOf(speakers),
      ...rulesOf(together),
      ...rulesOf(company),
      ...rulesOf(pairs),
      ...rulesOf(opening),
      himselfRule,
      ownRule,
      furtherRule,
      receptionRule,
      ...rulesOf(accession),
      ...rulesOf(member),
      ...rulesOf(changes),
      ...rulesOf(standing),
      ...rulesOf(being),
      ...rulesOf(leading),
      ...rulesOf(wishing),
      ...rulesOf(returning),
      ...rulesOf(unlisted),
      ...rulesOf(counting),
      ...rulesOf(listed),
      ...rulesOf(founded),
      itemRule,
      lineRule,
    ],
  },
]

/** Runs all steps over boards, or those up to the one that holds a rule. A step is done on all before the next begins. */
export function runPasses(boards: readonly Board[], watch?: Watch, until?: Rule): void {
  for (const pass of passes) {
    pass.before?.(boards)
    run(pass.rules, boards, watch)
    if (until && pass.rules.includes(until)) return
  }
}

/** Every rule of the reader, in the order in which they run. */
export const allRules: readonly Rule[] = passes.flatMap((pass) => pass.rules)
