import type { RemovedWhy } from '../../claim/report.js'
import { type Block, blocksOf, type Piece } from '../blocks.js'
import { rightToLeft } from '../language.js'
import type { Segment } from '../marks.js'
import type { View } from '../view.js'

/** Longer stretches that were set aside stand folded, and so does whatever is no text of the page. */
const FOLD = 400

interface Props {
  segments: readonly Segment[]
  language: string
  v: View
}

/** A report as it was read: its paragraphs, the words of every claim marked, what was set aside greyed and named. */
export function Text({ segments, language, v }: Props) {
  return (
    <div class="text" lang={language} dir={rightToLeft(language) ? 'rtl' : 'ltr'}>
      {blocksOf(segments).map((block) =>
        block.removed ? <SetAside block={block} why={block.removed} v={v} /> : <Paragraph block={block} v={v} />,
      )}
    </div>
  )
}

function Paragraph({ block, v }: { block: Block; v: View }) {
  return (
    <p dir="auto">
      {block.pieces.map((piece) => (
        <Stretch piece={piece} v={v} />
      ))}
    </p>
  )
}

function SetAside({ block, why, v }: { block: Block; why: RemovedWhy; v: View }) {
  const lines = block.pieces.map((piece) => piece.text.trim())
  const words = lines.filter((line) => line !== '').join('\n')
  if (words.length <= FOLD && why !== 'markup') {
    return (
      <p class="aside" dir="auto">
        <Why why={why} v={v} /> {words}
      </p>
    )
  }
  return (
    <details class="aside">
      <summary>
        <Why why={why} v={v} /> <bdi class="why">{v.t.count.characters(words.length)}</bdi>
      </summary>
      <p dir="auto">{words}</p>
    </details>
  )
}

function Why({ why, v }: { why: RemovedWhy; v: View }) {
  return (
    <bdi class="why" lang={v.lang} title={v.t.report.aside}>
      {v.t.removed[why]}
    </bdi>
  )
}

function Stretch({ piece, v }: { piece: Piece; v: View }) {
  return (
    <>
      {piece.removed ? (
        <span class="aside">
          <Why why={piece.removed} v={v} /> {piece.text}
        </span>
      ) : (
        <Marked piece={piece} />
      )}
      {piece.notes.map((number) => (
        <sup>
          <a href={`#note-${number}`}>{number}</a>
        </sup>
      ))}
    </>
  )
}

/** Words that claims stand on. Every claim that begins here has its id here, one inside the other. */
function Marked({ piece }: { piece: Piece }) {
  const [outer, ...inner] = piece.opens
  const words = inner.reduceRight<unknown>((within, id) => <span id={id}>{within as string}</span>, piece.text)
  if (piece.claims.length === 0) return <span id={outer}>{words as string}</span>
  return (
    <mark id={outer} class={`x${Math.min(piece.claims.length, 3)} ${piece.claims.join(' ')}`}>
      {words as string}
    </mark>
  )
}
