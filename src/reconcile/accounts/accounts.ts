import type { PledgeStage } from '../../claim/kinds/pledge.js'
import { subject, valueLabel } from '../differences/label.js'
import { byWeight, type FactChanges } from '../facts/facts.js'
import { Groups } from '../groups.js'
import type { Heard, Lookup } from '../heard.js'
import { Made } from '../made.js'
import { byText, hash } from '../order.js'
import { datePhrase } from '../phrases/date.js'
import type { Account, Fact, Meeting, Phrase } from '../record.js'

const STAGES: Record<PledgeStage, Phrase> = {
  requested: { ar: 'طلب منه', en: 'asked for' },
  pledged: { ar: 'تعهد', en: 'promised' },
  committed: { ar: 'التزم', en: 'committed' },
  disbursed: { ar: 'دفع', en: 'paid' },
}

/** When a fact was first published. */
export type FirstTold = (fact: Fact) => string | null

export function firstTold(heard: Lookup<Heard>): FirstTold {
  return ({ supports }) =>
    supports.flatMap(({ report }) => heard.get(report)?.reading.report.published ?? []).sort()[0] ?? null
}

/** The slot of a pledge without its stage: one account a giver and a conference or taker. */
export function accountKey({ slot }: Fact): string {
  const [, giver, of, , taker] = slot.split('/')
  return [giver, of, taker].filter(Boolean).join('/')
}

/** What everybody promised, with what was committed and paid beside it. */
export class Accounts {
  readonly accounts = new Made<Account>((a, b) => byText(a.id, b.id))
  private readonly gifts = new Groups<Fact>(accountKey)

  constructor(
    private readonly first: FirstTold,
    private readonly meetings: Lookup<Meeting>,
  ) {}

  /** Takes in facts that changed, and those of meetings that did. */
  settle({ come, gone }: FactChanges, about: readonly Fact[]): void {
    for (const fact of gone) if (isGift(fact)) this.gifts.remove(fact)
    for (const fact of come) if (isGift(fact)) this.gifts.add(fact)
    for (const fact of about) if (isGift(fact)) this.gifts.touch(accountKey(fact))
    for (const key of this.gifts.takeChanged()) {
      const own = [...this.gifts.get(key)].sort(byWeight)
      this.accounts.replace(key, own.length > 0 ? [account(key, own, this.first, this.meetings)] : [])
    }
  }
}

function isGift({ claim, slot }: Fact): boolean {
  return claim.type === 'pledge' && !slot.startsWith('pledge/total/')
}

function account(key: string, own: readonly Fact[], first: FirstTold, meetings: Lookup<Meeting>): Account {
  const sorted = [...own].sort(
    (a, b) => byText(first(a) ?? '~', first(b) ?? '~') || b.sources - a.sources || byText(a.id, b.id),
  )
  const at = (stage: PledgeStage) => sorted.filter(({ claim }) => claim.type === 'pledge' && claim.stage === stage)
  const meeting = own[0]!.meeting
  const about = subject(own[0]!, (meeting && meetings.get(meeting)) || null, null)
  const ids = (stage: PledgeStage) => at(stage).map(({ id }) => id)
  return {
    id: `account-${hash(key, 10)}`,
    about,
    meeting,
    first: at('pledged')[0]?.id ?? null,
    stages: {
      requested: ids('requested'),
      pledged: ids('pledged'),
      committed: ids('committed'),
      disbursed: ids('disbursed'),
    },
    because: told(about, at, first),
  }
}

/** «تعهد اليابان: تعهد 50 مليون دولار (1 مايو 2017)، ثم دفع 20 مليون دولار (3 مارس 2018).» */
function told(about: Phrase, at: (stage: PledgeStage) => Fact[], first: FirstTold): Phrase {
  const parts = (Object.keys(STAGES) as PledgeStage[]).flatMap((stage) =>
    at(stage).map((fact) => {
      const value = valueLabel(fact.claim)
      const day = first(fact)
      const when = day ? datePhrase(day.slice(0, 10)) : null
      return {
        ar: `${STAGES[stage].ar} ${value.ar}${when ? ` (${when.ar})` : ''}`,
        en: `${STAGES[stage].en} ${value.en}${when ? ` (${when.en})` : ''}`,
      }
    }),
  )
  return {
    ar: `${about.ar}: ${parts.map(({ ar }) => ar).join('، ثم ')}.`,
    en: `${about.en}: ${parts.map(({ en }) => en).join(', then ')}.`,
  }
}
