/** One line of a table: what is expected and a phrasing; `from` and `to` are the span that must be found. */
export interface Case {
  expected: string
  text: string
  from: number
  to: number
}

/** Reads a table: `expected | phrasing | phrasing`, the span in brackets or the whole phrasing. */
export function casesOf(table: string): Case[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [expected, ...phrasings] = line.split(' | ').map((part) => part.trim())
      return phrasings.map((phrasing) => caseOf(expected!, phrasing))
    })
}

function caseOf(expected: string, phrasing: string): Case {
  const open = phrasing.indexOf('[')
  const close = phrasing.indexOf(']')
  if (open < 0) return { expected, text: phrasing, from: 0, to: phrasing.length }
  const text = phrasing.slice(0, open) + phrasing.slice(open + 1, close) + phrasing.slice(close + 1)
  return { expected, text, from: open, to: close - 1 }
}
