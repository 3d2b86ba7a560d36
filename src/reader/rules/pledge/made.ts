import type { PledgeStage } from '../../../claim/kinds/pledge.js'
import type { Actor, Money } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { precisionOf } from '../figure/exactness.js'
import { isNegated } from '../statement/frame.js'
import { beneficiaryOf, receiverOf } from './beneficiary.js'
import { donorOf } from './donor.js'
import { donorsInTurn } from './each.js'
import { formOf } from './form.js'
import { isOfMeeting } from './gathering.js'
import { byWhom, fromBehind, gotFrom } from './gift.js'
import { governedSums } from './govern.js'
import type { Governed } from './governed.js'
import { isByMany } from './many.js'
import type { Promised } from './promised.js'
import { purposeBehind } from './purpose.js'
import { endOfSum, sumOf } from './sum.js'

/** Notes the pledges of some kinds: what governs their sums says which. */
export function pledgesOf(board: Board, kinds: Governed['kind'][], note: (mark: Mark) => void): void {
  const all = governedSums(board)
  all.forEach((governed, k) => {
    if (!kinds.includes(governed.kind)) return
    // A noun of aid alone is a pledge only where it says whose.
    if (isBusiness(board, governed)) return
    if (governed.kind === 'gives' && !governed.verb && !donorOf(board, governed) && !isOfMeeting(board, governed))
      return
    for (const donor of donorsOf(board, all, k))
      if (sumOf(governed.sum, idOf(donor))) note(pledgeMark(board, governed, all[k + 1], donor))
  })
}

/** The state or body that gives, by its key. */
const idOf = (donor: Mark | null) => (donor?.label === 'ACTOR' ? meaning<Actor>(donor).id : undefined)

/** `باستثمارات من القطاع الخاص تتجاوز 3 مليارات`, where no meeting is spoken of. */
const isBusiness = (board: Board, { kind, verb, noun }: Governed) =>
  // `بلغت الاستثمارات السويدية مليارين`: what there is.
  (kind === 'total' && verb?.label === 'amounts' && noun?.value === 'investment') ||
  (kind === 'gives' && !verb && noun?.value === 'investment' && board.of('meeting').length === 0)

/** Who gives: one, or each of several. */
function donorsOf(board: Board, all: readonly Governed[], k: number): (Mark | null)[] {
  const donor = donorOf(board, all[k]!) ?? whoseAid(board, all[k]!) ?? fromWhom(board, all[k]!)
  return donorsInTurn(board, all, k, donor) ?? [donor]
}

/** `إجمالي مساعدات بلاده ستتجاوز`: a total that says whose it is. */
function whoseAid(board: Board, { kind, noun }: Governed): Mark | null {
  if (kind !== 'total' || !noun) return null
  const given = givenByOne(board, noun)
  if (given) return given.donor
  // `مساعداتنا`: the speaker's state.
  if (/.{3}نا$/.test(board.tokens[noun.from]!.norm)) return { ...noun, label: 'own_state', prep: '' }
  const own = board.markAt(noun.to, 'own_state') ?? byWhom(board, noun.to)
  if (own) return own
  // `بلغت مساهمة السويد 20 مليونا`
  const giver = noun.article ? undefined : board.markAt(noun.to, 'ACTOR')
  if (
    giver &&
    giver.prep + giver.conj === '' &&
    meaning<Actor>(giver).kind !== 'group' &&
    SHARE.test(board.tokens[noun.from]!.norm)
  )
    return giver
  // `إجمالي المساهمة الإنسانية الأمريكية`
  for (let i = noun.to; i < noun.to + 2; i++) {
    const demonym = board.markAt(i, 'DEMONYM')
    if (demonym?.article && noun.article && demonym.prep === '') return demonym
  }
  return null
}

/** `حصلت كينيا على 20 مليون دولار من السويد`: a state or a body. */
function fromWhom(board: Board, { kind, sum, verb }: Governed): Mark | null {
  const donor =
    kind === 'total' ? (fromBehind(board, sum) ?? (verb ? gotFrom(board, verb, sum) : undefined)) : undefined
  return donor && board.markAt(donor.from, 'STATE', 'BODY') ? donor : null
}

const SHARE = /^[وف]?(?:حصه|مساهمه|مساهمات|اسهام|اسهامات|تبرع|تبرعات|تعهد|تعهدات|مساعدات)$/

const RELATIVE_REACH = 3

/** `حجم المساعدات التي قدمها الاتحاد`: who gave it, in a relative clause behind the noun. */
function givenByOne(board: Board, noun: Mark): { donor: Mark; verb: Mark } | null {
  for (let i = noun.to; i < noun.to + RELATIVE_REACH; i++) {
    const verb = board.markAt(i, 'who_relative') ? board.markAt(i + 1, 'gave_it') : undefined
    const donor = verb && board.markAt(verb.to, 'ACTOR')
    if (verb && donor?.prep === '') return { donor, verb }
  }
  return null
}

/** How far before its verb a noun of aid still belongs to it. */
const NOUN_REACH = 3

function pledgeMark(board: Board, governed: Governed, next: Governed | undefined, donor: Mark | null): Mark {
  const { sum, verb, noun, kind } = governed
  const given = kind === 'total' && noun ? givenByOne(board, noun) : null
  const stage = given ? meaning<PledgeStage>(given.verb) : governed.stage
  const end = Math.min(board.sentenceOf(sum.from).to, next?.sum.from ?? Number.POSITIVE_INFINITY)
  const said = kind === 'more' || !verb ? sum : verb
  const near = noun && noun.from >= said.from - NOUN_REACH ? noun : null
  const receiver = receiverOf(board, verb, donor, kind === 'total')
  const start = Math.min(said.from, near?.from ?? said.from, sum.from)
  const beneficiary = receiver ?? (kind === 'line' ? null : beneficiaryOf(board, start, sum, end, donor))
  const own = [sum, near, said, donor && donor.from >= governed.from ? donor : null].filter((mark) => mark !== null)
  const from = Math.min(...own.map((mark) => mark.from))
  const to = Math.max(...own.map((mark) => mark.to), beneficiary?.to ?? 0)
  const value: Promised = {
    kind: kindOf(board, governed, donor),
    sum,
    money: moneyOf(board, governed, donor),
    donor,
    beneficiary,
    verb,
    form: formOf(board, governed),
    stage,
    until: end,
    purpose: purposeBehind(board, endOfSum(board, sum), end),
  }
  return { label: 'PLEDGE', from, to, conj: '', prep: '', article: false, value, rule: '', parts: own }
}

/** What a conference gathers has no donor; what has a donor is no total. */
function kindOf(board: Board, { kind, ofTotal, verb }: Governed, donor: Mark | null): Governed['kind'] {
  if (isByMany(board, verb)) return donor ? 'gives' : 'total'
  if (donor) return kind === 'total' ? 'gives' : kind
  return ofTotal || (kind === 'gives' && !verb) ? 'total' : kind
}

/** A sum as exact as the verb before it makes it: `تعهدات تجاوزت ملياري يورو`. */
function moneyOf(board: Board, { kind, sum, verb, from }: Governed, donor: Mark | null): Money | null {
  const money = sumOf(sum, idOf(donor))
  if (!money) return null
  const by = verb && verb.to <= sum.from && kind !== 'more' ? board.markAt(verb.from, 'exceeds') : undefined
  if (by && meaning<string>(by) === 'more_than' && isNegated(board, by.from)) return { ...money, precision: 'at_most' }
  const said = money.precision === 'exact' && by ? meaning<Money['precision']>(by) : money.precision
  return { ...money, precision: precisionOf(board, sum, from, said) }
}
