import type { Reason } from '../record.js'
import type { Piece } from './pieces.js'

interface Shared {
  of: string | null
  words: number
  copied: number
  /** The pieces of every passage. */
  passages: readonly (readonly Piece[])[]
  agency: string | null
}

/** Why a report belongs to a family: how much of it is whose. The score is the share of its words. */
export function because({ of, words, copied, passages, agency }: Shared): Reason {
  const named = agency && { ar: `؛ وتنسبه نسخة إلى ${agency}`, en: `; a copy names ${agency}` }
  if (of === null) {
    return {
      score: 0,
      because: {
        ar: `فيه وردت الكلمات أولا${named ? named.ar : ''}`,
        en: `The words stand here first${named ? named.en : ''}`,
      },
    }
  }
  const changed = passages.flat().filter(({ kind }) => kind !== 'same').length
  const longest = passages.map(longestRun).reduce((a, b) => Math.max(a, b), 0)
  return {
    score: words === 0 ? 0 : Math.round((copied / words) * 100) / 100,
    because: {
      ar: `كلماته ${words}، منها ${copied} من ${of} (المقاطع: ${passages.length}، والتغييرات: ${changed}، وأطول ما لم يتغير: ${longest})`,
      en: `${copied} of its ${words} words are those of ${of} (passages: ${passages.length}, changes: ${changed}, longest run without one: ${longest} words)`,
    },
  }
}

function longestRun(pieces: readonly Piece[]): number {
  return pieces.reduce((top, { kind, is }) => (kind === 'same' ? Math.max(top, is!.split(' ').length) : top), 0)
}
