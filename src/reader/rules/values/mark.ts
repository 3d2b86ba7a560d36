import type { Board } from '../../engine/board.js'
import { type BoardMark, type Mark, relabelled } from '../../engine/mark.js'
import { type Rule, run } from '../../engine/rule.js'
import { StampedSet } from '../../engine/stamped.js'
import { amountRangeRules } from './amount-ranges.js'
import { amountRules } from './amounts.js'
import { clockRangeRules, dayRangeRules } from './clock-ranges.js'
import { clockRules, pastRules } from './clocks.js'
import { coinRules } from './coins.js'
import { dateRules } from './dates.js'
import { distanceRules } from './distances.js'
import { durationRules } from './durations.js'
import { joinTimes } from './join.js'
import { leaves } from './left.js'
import { markWords } from './lists.js'
import { markNumeralForms } from './numeral-forms.js'
import { markNumerals } from './numerals.js'
import { omittedCurrency } from './omitted.js'
import { markOrdinals } from './ordinals.js'
import { datePartRules, markDateNumbers } from './parts.js'
import { quantityRules, turnRules } from './quantity.js'
import { rangeRules } from './ranges.js'
import { relativeUnitRules } from './relative.js'
import { partRules, relativeDayRules, whichRules } from './relative-days.js'
import { stretchRules } from './stretches.js'
import { bindSums } from './sums.js'
import { tellTense } from './tense.js'
import { markWritten } from './written-dates.js'

type Pass = { name: string; run(board: Board): void } | { name: string; rules: Rule[] }

/** How values are read, in order. Each pass sees the marks of those before it. */
export const passes: Pass[] = [
  { name: 'words of the lists', run: markWords },
  { name: 'dates and times in digits', run: markWritten },
  { name: 'numbers', run: markNumerals },
  { name: 'decimals in words and numbers below zero', run: markNumeralForms },
  { name: 'ordinals', run: markOrdinals },
  { name: 'ordinals in digits', rules: turnRules },
  { name: 'how exact numbers are', rules: quantityRules },
  { name: 'percent and money', rules: [...amountRules, ...coinRules] },
  { name: 'ranges and lists of them', rules: amountRangeRules },
  { name: 'sums in two currencies', run: bindSums },
  { name: 'sums whose currency was told before', rules: [omittedCurrency] },
  { name: 'lengths of time', rules: durationRules },
  { name: 'numbers of dates', run: markDateNumbers },
  { name: 'months and years', rules: datePartRules },
  { name: 'last, this, next', rules: whichRules },
  { name: 'dates', rules: dateRules },
  { name: 'days told from today', rules: relativeDayRules },
  { name: 'units told from now', rules: relativeUnitRules },
  { name: 'parts of the day', rules: partRules },
  { name: 'distances', rules: distanceRules },
  { name: 'seasons, quarters, the n-th, beginnings and ends', rules: stretchRules },
  { name: 'minutes past the hour', rules: pastRules },
  { name: 'clock times', rules: clockRules },
  { name: 'times told together', run: joinTimes },
  {
    name: 'beginnings and ends of what was joined',
    rules: stretchRules.filter((one) => one.name === 'time: beginning, middle or end'),
  },
  { name: 'ranges of hours', rules: clockRangeRules },
  { name: 'ranges', rules: rangeRules },
  { name: 'ranges of hours of a day', rules: dayRangeRules },
  { name: "the verb's tense", run: tellTense },
]

const steps = passes.map((pass) =>
  'rules' in pass
    ? (layers: readonly Board[]) => run(pass.rules, layers)
    : (layers: readonly Board[]) => {
        for (const layer of layers) pass.run(layer)
      },
)

/** Puts every mark that the values' passes make, winners and losers, on boards. */
export function readValues(layers: readonly Board[]): void {
  for (const step of steps) step(layers)
}

/** Every value rule, for those that list rules or run their examples. */
export const valueRules: Rule[] = [...new Set(passes.flatMap((pass) => ('rules' in pass ? pass.rules : [])))]

/** What wins over what where both are equally long. A name wins over all and is no value. */
const LABELS: Record<string, string> = {
  name: 'name',
  AWAY: 'DISTANCE',
  T: 'TIME',
  MONEY: 'MONEY',
  PERCENT: 'PERCENT',
  LENGTH: 'DURATION',
  ORD: 'ORDINAL',
  QTY: 'NUMBER',
}
const ORDER = Object.keys(LABELS)

/** Bare numbers and ordinals may belong to something else; an amount with its unit does not. */
function isLeft(layer: Board, mark: Mark): boolean {
  return (mark.label === 'QTY' || mark.label === 'ORD') && leaves.some((leave) => leave.is(layer, mark))
}

const taken = new StampedSet()

/** The marks that are values: of those that overlap the longest, and of equally long ones the first of the table above. */
export function winners(layer: Board): BoardMark[] {
  const all: Mark[] = []
  for (const label of ORDER) for (const mark of inOrder(layer.of(label))) all.push(mark)
  // The sort keeps the order of the labels where two are equally long.
  all.sort((a, b) => b.to - b.from - (a.to - a.from))
  taken.clear()
  const out: Mark[] = []
  for (const mark of all) {
    if (taken.has(mark.from) || taken.has(mark.to - 1)) continue
    taken.addAll(mark.from, mark.to)
    out.push(mark)
  }
  const found = out.filter((mark) => mark.label !== 'name' && !isLeft(layer, mark))
  return found.sort((a, b) => a.from - b.from).map((mark) => relabelled(mark, LABELS[mark.label]!))
}

/** Marks as they stand in the text; most rules make them so. */
function inOrder(marks: readonly Mark[]): readonly Mark[] {
  const sorted = marks.every((mark, i) => i === 0 || marks[i - 1]!.from <= mark.from)
  return sorted ? marks : [...marks].sort((a, b) => a.from - b.from)
}
