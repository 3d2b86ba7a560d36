import { InvalidArgumentError, Option } from 'commander'
import type { Claim } from '../../claim/claim.js'
import { json } from '../../exports/json.js'
import { ndjson } from '../../exports/ndjson.js'
import type { Answer } from '../../reader/explain/answer.js'
import type { Question } from '../../reader/explain/explain.js'
import { answersText } from '../digest/answers.js'
import { Paper } from '../digest/paper.js'
import { eachItem } from '../intake/all.js'
import { type Asked, askItem } from '../intake/reading.js'
import type { Lang } from '../phrases/say.js'
import type { Run } from '../run.js'

/** What `read` is asked about single words. */
export interface Asking {
  word?: string
  offset?: number
}

export function wordOption(): Option {
  return new Option('--word <words>', 'explain every place of a word or several: what was made of it, what came near')
    .argParser(asWords)
    .conflicts('offset')
}

export function offsetOption(): Option {
  return new Option('--offset <n>', 'explain the word at an offset, as claims count them').argParser(asOffset)
}

function asWords(text: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InvalidArgumentError('Give a word of the report.')
  return text
}

function asOffset(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Give a number from 0, like the start of a claim.')
  return Number(text)
}

/** The question that options put, or null where they put none. */
export function questionOf({ word, offset }: Asking): Question | null {
  if (word !== undefined) return { word }
  return offset === undefined ? null : { offset }
}

interface How {
  published?: string
  format: 'text' | 'ndjson' | 'json'
  lang: Lang
}

/** Reads and prints, in the place of claims, the answers to a question. Complains where no report has the word. */
export async function askAll(run: Run, files: string[], question: Question, how: How): Promise<void> {
  const paper = new Paper(run.world, how.lang)
  const all: unknown[] = []
  let found = false
  await eachItem(run, files, how.published ?? null, async ({ content }, progress) => {
    const source = content.text ?? content.html ?? ''
    for (const asked of askItem(content, question)) {
      if (asked.answers.length === 0) continue
      found = true
      const lines = asked.answers.map((answer) => lineOf(asked, answer))
      if (how.format === 'json') all.push(...lines)
      else if (how.format === 'ndjson') progress.aside(() => run.world.stdout.write(ndjson(lines)))
      else progress.aside(() => run.world.stdout.write(`${answersText({ ...asked, source }, paper)}\n`))
    }
  })
  if (how.format === 'json') run.world.stdout.write(json(all))
  if (!found && run.status === 0) run.complain(nowhere(question))
}

function nowhere(question: Question): string {
  if (typeof question !== 'string' && 'word' in question)
    return `«${question.word}» stands in no report; give it as the report writes it`
  return 'no word stands at this offset; take one from the start of a claim'
}

/** An answer as data: claims by their ids. */
function lineOf({ report }: Asked, answer: Answer) {
  const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id)
  return { kind: 'answer', report: report.id, ...answer, made: ids(answer.made), within: ids(answer.within) }
}
