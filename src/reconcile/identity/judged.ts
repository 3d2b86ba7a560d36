import type { Judgement, MeetingJudgement } from '../judgement.js'
import type { Phrase, Reason } from '../record.js'
import { Sets } from '../unite.js'
import { type Cluster, told } from './cluster.js'
import { byTelling, type Mention } from './mention.js'
import { JOIN } from './weights.js'

/** Two mentions that a person takes for one meeting. */
export interface Together {
  a: Mention
  b: Mention
  person: string
}

/** Clusters joined as people decided, whatever the guards say; those that nobody decided on as they are. */
export function joined(clusters: readonly Cluster[], together: readonly Together[]): Cluster[] {
  if (together.length === 0) return [...clusters]
  const sets = new Sets(clusters.length)
  const place = new Map(clusters.flatMap(({ mentions }, i) => mentions.map((mention) => [mention, i] as const)))
  const groups = clusters.map(({ mentions, because }) => ({
    mentions: [...mentions],
    because: new Map(because.map((reason): [string, Reason] => [reason.because.en, reason])),
  }))
  for (const { a, b, person } of together) {
    const [x, y] = [sets.find(place.get(a)!), sets.find(place.get(b)!)]
    if (sets.join(x, y)) {
      const [small, large] = [groups[x]!, groups[y]!].sort((m, n) => m.mentions.length - n.mentions.length) as [
        (typeof groups)[number],
        (typeof groups)[number],
      ]
      large.mentions.push(...small.mentions)
      for (const [text, reason] of small.because) large.because.set(text, reason)
      groups[sets.find(x)] = large
    }
    const because = judgedSame(person)
    groups[sets.find(x)]!.because.set(because.en, { score: JOIN, because })
  }
  return sets.groups().map((own) => {
    const { mentions, because } = groups[own[0]!]!
    return { mentions: mentions.sort(byTelling), because: told(because.values()) }
  })
}

function judgedSame(person: string): Phrase {
  return { ar: `قرر ${person} أنهما اجتماع واحد`, en: `${person} decided that they are one meeting` }
}

export function onMeetings(judgements: readonly Judgement[]): MeetingJudgement[] {
  return judgements.filter((judgement) => 'claims' in judgement)
}

/** What people decided, by claim. Judgements on claims that are not there any more say nothing. */
export class Judged {
  private all: readonly MeetingJudgement[] = []
  private byClaim = new Map<string, MeetingJudgement[]>()

  /** Takes judgements in place of the former ones. Gives the claims of those that come or go. */
  replace(judgements: readonly MeetingJudgement[]): Set<string> {
    const before = new Map(this.all.map((one) => [named(one), one]))
    const now = new Map(judgements.map((one) => [named(one), one]))
    const changed = [...this.all, ...judgements].filter((one) => !before.has(named(one)) || !now.has(named(one)))
    this.all = judgements
    this.byClaim = new Map()
    for (const one of judgements) {
      for (const claim of new Set(one.claims)) this.byClaim.set(claim, [...(this.byClaim.get(claim) ?? []), one])
    }
    return new Set(changed.flatMap(({ claims }) => claims))
  }

  has(claim: string): boolean {
    return this.byClaim.has(claim)
  }

  /** Claims that people judged beside this one. */
  beside(claim: string, verdict: MeetingJudgement['verdict']): string[] {
    return this.of(claim, verdict).map(({ claims: [a, b] }) => (a === claim ? b : a))
  }

  /** What people decided of a claim and others, in the order in which it was decided. */
  of(claim: string, verdict: MeetingJudgement['verdict']): MeetingJudgement[] {
    return (this.byClaim.get(claim) ?? []).filter((one) => one.verdict === verdict)
  }
}

function named({ claims, verdict, person }: MeetingJudgement): string {
  return JSON.stringify([claims, verdict, person])
}
