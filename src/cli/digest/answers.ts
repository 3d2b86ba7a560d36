import { type Claim, claimTypes } from '../../claim/claim.js'
import type { Report } from '../../claim/report.js'
import type { Answer, Miss, Passed, Told } from '../../reader/explain/answer.js'
import { leftReasons, sentences, answerWords as words } from '../phrases/answers.js'
import { claimLine } from '../phrases/claim.js'
import { removedNames, typeHeads } from '../phrases/labels.js'
import { headingOf, meetingNumbers } from './digest.js'
import type { Paper } from './paper.js'

export interface Answered {
  report: Report
  claims: Claim[]
  answers: readonly Answer[]
  /** The whole source, for the words around each place. */
  source: string
}

/** Of each place asked about: what it is, what was made of it, and the rules that came nearest to making more. */
export function answersText({ report, claims, answers, source }: Answered, paper: Paper): string {
  const nameOf = meetingNumbers(claims)
  const line = (claim: Claim) => claimLine(claim, paper.say, nameOf)
  const lines = headingOf(report, paper)
  for (const answer of answers) lines.push('', head(answer, source, paper), ...body(answer, paper, line))
  return `${lines.join('\n')}\n`
}

const AROUND = 40

/** The words asked about with those around them, on one line. */
function head({ start, end, quote }: Answer, source: string, paper: Paper): string {
  const before = source.slice(Math.max(0, start - AROUND), start)
  const around = `${before}${source.slice(start, end + AROUND)}`
  return `${paper.strong(paper.say.apart(`«${quote}»`))} ${paper.say.phrase(words.at)} ${start}: ${paper.quote(`… ${around.trim()} …`)}`
}

function body(answer: Answer, paper: Paper, line: (claim: Claim) => string): string[] {
  const { say } = paper
  if (answer.removed) return [`  ${say.phrase(words.removed)} ${say.phrase(removedNames[answer.removed])}`]
  const out: string[] = []
  if (answer.subject !== null) out.push(`  ${say.phrase(words.subject)} (${answer.subject})`)
  const list = (title: keyof typeof words, items: string[]) => {
    if (items.length > 0) out.push(`  ${say.phrase(words[title])}:`, ...items.map((item) => `    - ${item}`))
  }
  if (answer.marks.length === 0) out.push(`  ${say.phrase(words.nothing)}`)
  list('marks', distinct(answer.marks.map((mark) => told(mark, paper))))
  list('dropped', distinct(answer.dropped.map((mark) => told(mark, paper))))
  list('made', byType(answer.made).map(line))
  list('within', byType(answer.within).map(line))
  list(
    'left',
    distinct(
      answer.left.map(
        ({ type, words: said, why }) =>
          `${say.phrase(typeHeads[type])} ${paper.quote(said)}: ${say.phrase(leftReasons[why])}`,
      ),
    ),
  )
  const near = nearest(answer, paper)
  if (near.length === 0 && answer.made.length === 0) out.push(`  ${say.phrase(words.none)}`)
  list('nearest', near)
  return out
}

const byType = (claims: readonly Claim[]) =>
  claims.toSorted((a, b) => claimTypes.indexOf(a.type) - claimTypes.indexOf(b.type))

const distinct = (items: string[]) => [...new Set(items)]

function told({ label, rule, words: said, value }: Told, paper: Paper): string {
  const meaning = value === null || rule.startsWith('word: ') || /[\u0600-\u06FF]/.test(value) ? '' : `=${value}`
  return `${label}${meaning} ${paper.quote(said)} (${rule})`
}

const MOST = 8

/** The rules that came farthest, then the searches that passed by. */
function nearest({ misses, passed }: Answer, paper: Paper): string[] {
  const all = [...misses.map((one) => missLine(one, paper)), ...passed.map((one) => passedLine(one, paper))]
  const rest = all.length - MOST
  return rest > 0 ? [...all.slice(0, MOST), `${rest} ${paper.say.phrase(words.more)}`] : all
}

function missLine(miss: Miss, paper: Paper): string {
  const took = paper.quote(miss.words)
  const sentence =
    miss.leaves !== null
      ? sentences.refused(took, paper.quote(miss.leaves))
      : miss.wanted.length === 0
        ? sentences.edge(took)
        : sentences.missed(took, either(miss.wanted, paper), miss.there && paper.quote(miss.there))
  return `${miss.rule}: ${paper.say.phrase(sentence)}`
}

function passedLine({ rule, label, words: said, asked }: Passed, paper: Paper): string {
  const { say } = paper
  const tail = asked ? say.phrase(sentences.asked(either(asked.labels, paper), paper.quote(asked.words))) : ''
  return `${rule}: ${say.phrase(sentences.passed(label, paper.quote(said)))}${tail}`
}

function either(labels: readonly string[], paper: Paper): string {
  const all = distinct([...labels])
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')}${paper.say.phrase(sentences.or)}${all.at(-1)}`
}
