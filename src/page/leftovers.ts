import { FILLER } from '../claim/report.js'

/** Entities that are left in texts taken from pages, some of them escaped twice (`&amp;nbsp;`). */
const ENTITIES: Record<string, string> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  quot: '"',
  apos: "'",
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  minus: '-',
  hellip: '…',
  bull: '•',
  middot: '·',
  amp: ' ',
  lt: '<',
  gt: '>',
  shy: FILLER,
  zwnj: FILLER,
  zwj: FILLER,
  lrm: FILLER,
  rlm: FILLER,
}
const NAMED = Object.keys(ENTITIES).join('|')
const BLOCKS = 'br|p|div|h[1-6]|li|ul|ol|tr|td|th|table|tbody|blockquote|hr|section|article|center'
const INLINES = 'b|i|u|a|strong|em|span|font|sup|sub|small|big|img|o:p|bdo|st1:[a-z]{1,20}'

const LEFT = new RegExp(
  [
    `(?<entity>&(?:amp;|\\u0000{0,8}){0,3}(?:(?<name>${NAMED})|#(?<code>\\d{2,6})|#x(?<hex>[\\da-f]{2,5}));)`,
    // Some archives lost the `&` of what they escaped: `quot;مكافحةquot;`.
    `(?<bare>(?<![a-z\\d&])(?:(?<bareName>${NAMED})|#(?<bareCode>\\d{2,5}));)`,
    `(?<block><\\/?(?:${BLOCKS})(?:[ \\t][^<>\\r\\n]{0,300})?\\/?>)`,
    `(?<inline><\\/?(?:${INLINES})(?:[ \\t][^<>\\r\\n]{0,300})?\\/?>)`,
    '(?<breaks>(?:\\\\r|\\\\n|\\\\t){1,6}(?![a-z]))',
    '(?<=[\\u0621-\\u064A])(?<and>&)(?=[\\u0621-\\u064A])',
    '(?<hash>#(?=[\\u0621-\\u064A]))',
    '(?<=[\\u0621-\\u064A])(?<under>_)(?=[\\u0621-\\u064A])',
  ].join('|'),
  'giu',
)

/**
 * A text with what is left of HTML and of escapes masked: entities become their character, tags of blocks and `\n` written
 * out become line breaks, other tags vanish, `&` and `_` between two words and the `#` before
 * one are blanks. As long as the text that came in.
 */
export function withoutLeftovers(text: string): string {
  if (!/[&<\\#_]|[a-z];/i.test(text)) return text
  return text.replace(LEFT, (match, ...rest) => masked(match, rest.at(-1) as Record<string, string | undefined>))
}

function masked(match: string, groups: Record<string, string | undefined>) {
  const { hex, block, inline, breaks } = groups
  const [name, code] = [groups.name ?? groups.bareName, groups.code ?? groups.bareCode]
  if (groups.entity || groups.bare)
    return characterOf(name, code, hex).slice(0, match.length).padEnd(match.length, FILLER)
  if (inline) return FILLER.repeat(match.length)
  if (block) return '\n'.padEnd(match.length, ' ')
  if (breaks) return (breaks === '\\t' ? ' ' : '\n').padEnd(match.length, ' ')
  return ' '.repeat(match.length)
}

function characterOf(name: string | undefined, code: string | undefined, hex: string | undefined): string {
  if (name) return ENTITIES[name.toLowerCase()]!
  const point = code ? Number(code) : Number.parseInt(hex!, 16)
  if (point <= 0x20 || point === 0xa0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return ' '
  return String.fromCodePoint(point)
}
