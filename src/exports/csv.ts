/** A table as RFC 4180 has it: a header line, CRLF, quotes where a cell needs them. UTF-8 without a byte order mark. */
export function csv(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
