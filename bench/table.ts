/** One table of the bench: what it measures, how, and its rows under their heads. */
export interface Table {
  title: string
  about: string
  heads: string[]
  rows: string[][]
}

/** A table that stands aligned in a terminal and is Markdown as well. All columns but the first stand to the right. */
export function drawn({ heads, rows }: Table): string {
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]!.length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(heads), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}

/** A number with thousands apart and so many decimals. */
export function number(value: number, decimals = 0): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}
