import type { PledgeStage } from '../../../claim/kinds/pledge.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { isAnnouncedBetween, isObjectOf } from './announced.js'
import { givenBehind } from './behind.js'
import { carriesOn } from './carries.js'
import { isWithSomebody } from './farther.js'
import { givenInAll, isGathered, isGoal, isPromises, isTotalOf, isWhat, isWholeSum } from './gathering.js'
import { cameFrom } from './gift.js'
import type { Governed } from './governed.js'
import { giverBeforeMasdar } from './masdar.js'
import { measureOf } from './measure.js'
import { nearestBefore } from './near.js'
import {
  isAppeal,
  isAskedBehind,
  isAskedBy,
  isAskedOf,
  isAskedToGive,
  isNecessary,
  isOfMeasure,
  isToGather,
  isWanted,
  nextGiver,
} from './relation.js'
import {
  isAfter,
  isAmongPromises,
  isElse,
  isFutureOf,
  isGiving,
  isOffered,
  isOfPromises,
  isRaisedTo,
  isRaising,
  isReceived,
  isSumOfPledges,
  isTotal,
  ownAmount,
  paidWhat,
} from './verbform.js'
import { isLargest, isOfAll, isOfDonors, isOnlyFunding, isOther, isPackage, isPossible } from './whole.js'
import { isWorth } from './worth.js'

/** How near a weak word stands to its sum. */
const NEAR = 10
/** Looks for what governs one sum, in the words before it and close behind it. */
export class Governor {
  private readonly near: ReadonlyMap<string, Mark>
  private readonly from: number

  constructor(
    private readonly board: Board,
    private readonly sum: Mark,
    from: number,
    private readonly carried: Governed | null,
  ) {
    this.from = (carried && nextGiver(board, sum, from)?.from) ?? from
    this.near = nearestBefore(board, sum, this.from)
  }

  find(): Governed | null {
    const { board } = this
    if (isOther(board, this.sum)) return null
    const goal = this.near.get('gathers')
    const wanted = goal && isGoal(board, goal) ? goal : null
    const after = givenBehind(this.board, this.sum)
    if (after && !(wanted && this.isNear(wanted)))
      return this.made('gives', after, this.near.get('aid') ?? null, this.stageOf(after))
    if (cameFrom(board, this.sum)) return this.made('gives', null, null, 'pledged')
    if (isWholeSum(board, this.sum)) return this.made('total', null, null, 'pledged')
    if (isAskedBehind(board, this.sum) || isAskedToGive(board, this.sum))
      return this.made('asks', null, null, 'requested')
    const measure = measureOf(this.board, this.sum, this.near.get('measured'))
    const appeal = this.near.get('asks')
    if (measure && appeal && appeal.from > measure.from && isAppeal(board, appeal, this.sum))
      return this.made('asks', appeal, null, 'requested')
    const noun = this.aid(measure)
    const business = this.near.get('business')
    if (business && this.sum.from - business.to < NEAR && !this.near.has('gives') && !isOfDonors(board, business))
      return null
    if (wanted && !(measure && measure.from > wanted.from)) return this.made('asks', wanted, noun, 'requested')
    const called = this.near.get('giving')
    if (called && isNecessary(board, called) && !this.near.has('gives'))
      return this.made('asks', called, noun, 'requested')
    if (noun && isWanted(board, noun)) return this.made('asks', null, noun, 'requested')
    const request = appeal && !this.wantsToGive(appeal) ? appeal : undefined
    const found = this.verb(noun)
    if (found && isPossible(board, found)) return null
    if (isWithSomebody(board, this.near.get('intends'), this.sum)) return null
    const verb = found && measure && isGiving(found) && isOfMeasure(this.board, measure, found) ? null : found
    // The word nearest to the sum says what it is.
    if (
      measure &&
      (!verb || verb.from < measure.from) &&
      (!noun || noun.from < measure.from || noun.from > this.sum.from)
    ) {
      return this.made('measure', measure, null, 'pledged', measure)
    }
    const asked =
      request &&
      (request.value === 'wanted' ||
        isAppeal(this.board, request, this.sum) ||
        isAskedOf(this.board, request, this.sum) ||
        isAskedBy(this.board, request, this.sum) ||
        (found !== null && isToGather(this.board, request, found)) ||
        noun ||
        this.near.has('giving') ||
        this.near.has('raises'))
    if (
      request &&
      asked &&
      (!verb ||
        verb.from < request.from ||
        isGiving(verb) ||
        (isTotal(verb) && (request.value === 'wanted' || isToGather(this.board, request, verb))))
    )
      return this.made('asks', request, noun, 'requested')
    if (verb) return this.made(isTotal(verb) ? 'total' : 'gives', verb, noun, this.stageOf(verb))
    if (this.carried && carriesOn(this.board, this.sum, this.from, this.carried))
      return this.made('more', this.carried.verb, noun, this.carried.stage)
    if (isOfAll(board, this.sum)) {
      const whole = this.near.get('aid')
      const own = whole && isPackage(board, whole) ? whole : null
      return this.made(own ? 'gives' : 'total', null, own, 'pledged')
    }
    if (noun && noun.prep !== 'ل' && this.isNear(noun) && isWorth(this.board, noun, this.sum))
      return this.made('gives', null, noun, 'pledged')
    return null
  }

  /** The noun of aid: near the sum; `احتياجات من المساعدات` names what is needed and gives none. */
  private aid(measure: Mark | null): Mark | null {
    const { board, near } = this
    const most = near.get('aid')
    if (most && isLargest(board, most) && this.isNear(most)) return most
    const behind = board.tokens[this.sum.to]?.norm === 'من' ? board.markAt(this.sum.to + 1, 'aid') : undefined
    const noun = behind ?? near.get('aid') ?? this.behind('aid')
    return noun && measure && isOfMeasure(board, measure, noun) ? null : noun
  }

  /** `يسعى لمنح تونس 4 مليارات`: who wants to give asks for nothing. */
  private wantsToGive(asks: Mark): boolean {
    return (
      asks.value === 'wanted' &&
      (this.board.markAt(asks.to, 'giving') ?? this.board.markAt(asks.to + 1, 'giving')) !== undefined
    )
  }

  private isNear(mark: Mark): boolean {
    return this.sum.from - mark.to <= NEAR
  }

  /** A clause of its own stands between a verb and the sum: `أعلن أن …`. */
  private isApart(verb: Mark): boolean {
    for (let i = verb.to; i < this.sum.from; i++) if (this.board.markAt(i, 'that')) return true
    return false
  }

  private made(
    kind: Governed['kind'],
    verb: Mark | null,
    noun: Mark | null,
    stage: PledgeStage,
    measure: Mark | null = null,
  ): Governed {
    return {
      sum: this.sum,
      kind,
      verb,
      noun,
      stage,
      measure,
      before: kind === 'more' || isWhat(this.board, verb) || (verb && verb.from >= this.sum.to) ? this.carried : null,
      ofTotal: kind === 'total' || (kind === 'more' && this.carried?.ofTotal === true),
      from: this.from,
    }
  }

  private behind(label: string): Mark | null {
    for (let i = this.sum.to; i < this.sum.to + 3; i++) {
      const token = this.board.tokens[i]
      if (!token || token.kind === 'punct' || token.breaks > 0) return null
      const mark = this.board.markAt(i, label)
      if (mark) return mark
    }
    return null
  }

  /** The verb of giving. A weak one needs a noun of aid or of giving; gathering needs the noun. */
  private verb(noun: Mark | null): Mark | null {
    const strong = this.near.get('gives')
    const weakest = this.near.get('gives_maybe')
    const weak = weakest && !this.isApart(weakest) && !isElse(this.board, weakest, noun) ? weakest : undefined
    const giving = this.near.get('giving')
    const intends = this.near.get('intends')
    const says = this.announcing()
    const all = this.near.get('gathers')
    const gathers = all && noun && isLargest(this.board, noun) ? undefined : all
    if (gathers && isTotalOf(this.board, gathers, strong, noun)) return gathers
    const whole = gathers && givenInAll(this.board, gathers)
    if (whole) return whole
    const raisesTo = this.near.get('raises_to')
    if (raisesTo && isRaising(this.board, raisesTo, this.sum)) return raisesTo
    if (strong) return paidWhat(this.board, strong, weakest) ?? strong
    if (says && gathers && noun && isAnnouncedBetween(gathers, says, noun)) return says
    if (gathers && (noun || isGathered(this.board, gathers, this.sum)) && (!weak || weak.from < gathers.from))
      return gathers
    const amounts = this.near.get('amounts')
    const own = ownAmount(this.board, amounts, noun)
    if (own) return own
    if (
      amounts &&
      noun &&
      isAfter(amounts, weak) &&
      isAfter(amounts, giving) &&
      isSumOfPledges(this.board, amounts, noun, this.sum)
    )
      return amounts
    // `قرار منح مساعدات`: the noun and not the verb.
    const asNoun = weak && this.board.markAt(weak.from, 'giving')
    if (weak && asNoun && !this.actsAt(weak)) return this.agreedBefore(asNoun) ?? asNoun
    if (intends && giving && intends.from < giving.from) return intends
    const raises = this.near.get('raises')
    const raised = raises && this.board.markAt(raises.to, 'aid')
    if (raised && isRaisedTo(this.board, raised, this.sum)) return intends ?? says ?? raises
    if (weak && (noun || isFutureOf(this.board, weak) || giving || isOffered(this.board, weak, this.sum))) return weak
    const announced = says && meaning<string>(says).startsWith('announced') && !this.isApart(says)
    if (
      announced &&
      ((noun && this.isNear(noun)) || (giving && this.isNear(giving)) || isObjectOf(this.board, says, this.sum))
    )
      return says
    if (amounts && noun && isPromises(this.board, noun) && amounts.from - noun.to < NEAR) return amounts
    if (giving?.prep === 'ل' && (this.sum.from - giving.to > NEAR || giving.from === noun?.from)) return null
    if (giving && isOnlyFunding(this.board, giving, noun)) return null
    return giving && (noun || this.isPlanned(giving)) ? giving : null
  }

  /** The nearer of a verb of saying and a participle that announces: `معلنا عن قرض`. */
  private announcing(): Mark | undefined {
    const verb = this.near.get('say_that')
    const participle = this.near.get('saying')
    if (!participle || !meaning<string>(participle).startsWith('announced')) return verb
    return verb && verb.from > participle.from ? verb : participle
  }

  /** `وافق على منح تونس قرضا`: who agrees to give gives. */
  private agreedBefore(noun: Mark): Mark | undefined {
    for (let i = noun.from - 1; i >= Math.max(this.from, noun.from - 4); i--) {
      const verb = this.board.markAt(i, 'gives_maybe')
      if (verb) return verb
    }
    return undefined
  }

  private actsAt(verb: Mark): boolean {
    if (['علي', 'عن', 'الي', 'في', 'مع', 'بعد', 'من'].includes(this.board.tokens[verb.from - 1]?.norm ?? ''))
      return false
    return verb.conj !== '' || this.board.markAt(verb.to, 'ACTOR', 'PERSON', 'SPEAKER') !== undefined
  }

  /** `تنوي تقديم`, `عن تقديم`, `على تقديم`. */
  private isPlanned(giving: Mark): boolean {
    const before = this.board.tokens[giving.from - 1]?.norm ?? ''
    return /^(?:عن|علي|[وف]?تم|يتم)$/.test(before) || giving.prep === 'ب'
  }

  private stageOf(verb: Mark): PledgeStage {
    if (giverBeforeMasdar(this.board, verb)) return 'pledged'
    if (isReceived(this.board, verb))
      return this.ofPledges() || isOfPromises(this.board, verb) ? 'pledged' : 'disbursed'
    if (['say_that', 'saying', 'raises', 'raises_to'].includes(verb.label) || isTotal(verb))
      return this.ofGiving('pledged')
    if (verb.label === 'gives_maybe' && (isFutureOf(this.board, verb) || this.ofPledges())) return 'pledged'
    if (verb.label === 'intends') return this.ofGiving('pledged')
    if (verb.label === 'gives_maybe' && isAmongPromises(this.board, verb)) return 'pledged'
    return meaning<PledgeStage>(verb)
  }

  /** `قدموا تعهدات`: what is given is a promise. */
  private ofPledges(): boolean {
    const noun = this.near.get('aid')
    if (noun !== undefined && /تعهد|وعود|التزام/.test(this.board.tokens[noun.from]!.norm)) return true
    // `قدموا وعودا بمساعدات قيمتها`
    const verb = this.near.get('gives_maybe')
    return verb !== undefined && isOfPromises(this.board, verb, this.sum.from)
  }

  private ofGiving(stage: PledgeStage): PledgeStage {
    const giving = this.near.get('giving')
    return giving ? meaning<PledgeStage>(giving) : stage
  }
}
