import type { Judgement, MeetingJudgement } from '../judgement.js'
import type { Phrase } from '../record.js'

/** Two mentions, by their place, that a person takes for one meeting. */
export interface Together {
  a: number
  b: number
  person: string
}

export function judgedSame(person: string): Phrase {
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
