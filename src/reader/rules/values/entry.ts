import type { Board } from '../../engine/board.js'
import { finder } from '../../engine/rule.js'

/** `1999 - قمة سرت`: a year at the head of a line, and a dash or colon behind it. */
export function isEntry({ tokens }: Board, at: number): boolean {
  const token = tokens[at]!
  if (!/^(?:19|20)\d\d$/.test(token.norm) || (at > 0 && token.breaks === 0)) return false
  const next = tokens[at + 2]
  return /^[-–—ـ:]$/.test(tokens[at + 1]?.norm ?? '') && next?.kind === 'word' && next.breaks === 0
}

export const entryRule = finder({
  name: 'time: the year of an entry',
  why: 'A chronology writes the year at the head of the line, before what happened in it',
  find(board, note) {
    for (const { index, norm } of board.tokens) {
      if (!isEntry(board, index)) continue
      const value = { when: { year: Number(norm) } }
      note({
        label: 'TIME',
        from: index,
        to: index + 1,
        conj: '',
        prep: '',
        article: false,
        value,
        rule: '',
        parts: [],
      })
    }
  },
  finds: ['[TIME:1999] - قمة سرت تقر إنشاء الاتحاد', 'محطات\n[TIME:2002]: تأسيس الاتحاد'],
  leaves: ['حضر 1999 - وفق الشرطة - إلى المدينة', '1999 كتابا'],
})
