import { wordsAddress } from '../../address.js'
import { type Block, blocksOf, type Piece } from '../../blocks.js'
import { rightToLeft } from '../../language.js'
import { segmentsOf } from '../../marks.js'
import { AsWritten } from '../../parts/actor.js'
import { reportName } from '../../parts/words.js'
import type { View } from '../../view.js'
import type { Words } from '../answer.js'

/** Characters of the text that are shown before and after the words. */
const AROUND = 450

/** The words of a report where they stand, marked, with what stands around them and the rules that read them. */
export function InPlace({ words, v }: { words: Words; v: View }) {
  const { support, read, rules } = words
  const language = read.report.language ?? 'ar'
  const { page } = v.t.review
  return (
    <section class="in-place">
      <p class="behind">
        <span>{reportName(read.report, support.report, v)}</span>
        <a href={wordsAddress(v.lang, support.report, support.claim)}>{page.whole}</a>
      </p>
      <div class="text" lang={language} dir={rightToLeft(language) ? 'rtl' : 'ltr'}>
        {aroundWords(words).map((pieces) => (
          <p dir="auto">{pieces.map((piece) => (piece.claims.length > 0 ? <mark>{piece.text}</mark> : piece.text))}</p>
        ))}
      </div>
      <details>
        <summary>{page.rules}</summary>
        {rules.length === 0 ? <p>{page.noRules}</p> : null}
        <ul class="rules">
          {rules.map(({ depth, rule, words, why }) => (
            <li class={`depth-${Math.min(depth, 6)}`}>
              <bdi dir="ltr">{rule}</bdi> <AsWritten words={`«${words}»`} />
              {why ? (
                <>
                  {' · '}
                  <AsWritten words={why} />
                </>
              ) : null}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

/** The paragraphs that hold the claim's words, with as much before and after as is asked for. */
function aroundWords({ support, read }: Words): Piece[][] {
  const claims = read.claims.filter(({ id }) => id === support.claim)
  const blocks = blocksOf(segmentsOf({ ...read, claims }, [])).filter(({ removed }) => removed === null)
  const has = ({ pieces }: Block) => pieces.some(({ claims }) => claims.length > 0)
  const first = blocks.findIndex(has)
  const last = blocks.findLastIndex(has)
  if (first < 0) return support.evidence.map(({ quote }) => [{ ...none, text: quote, claims: [support.claim] }])
  const shown = blocks.slice(Math.max(0, first - 1), last + 2).map(({ pieces }) => pieces.filter((one) => !one.removed))
  return cut(shown)
}

const none: Piece = { text: '', claims: [], opens: [], notes: [], removed: null }

/** Leaves out what stands far from the words. */
function cut(paragraphs: Piece[][]): Piece[][] {
  const flat = paragraphs.flat()
  const first = flat.findIndex(({ claims }) => claims.length > 0)
  const last = flat.findLastIndex(({ claims }) => claims.length > 0)
  const kept = new Map<Piece, Piece | null>()
  keepNear(flat.slice(0, first).reverse(), (text, most) => `… ${text.slice(-most)}`, kept)
  keepNear(flat.slice(last + 1), (text, most) => `${text.slice(0, most)} …`, kept)
  return paragraphs
    .map((pieces) => pieces.flatMap((piece) => (kept.has(piece) ? (kept.get(piece) ?? []) : piece)))
    .filter((pieces) => pieces.length > 0)
}

function keepNear(away: Piece[], cutTo: (text: string, most: number) => string, kept: Map<Piece, Piece | null>): void {
  let left = AROUND
  for (const piece of away) {
    if (left <= 0) kept.set(piece, null)
    else if (piece.text.length > left) kept.set(piece, { ...piece, text: cutTo(piece.text, left) })
    left -= piece.text.length
  }
}
