import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'

const KNOWN = ['firstname', 'familyname']
/** What ends a name: words that no name contains. */
const ENDS = [
  'stop',
  'stop_noun',
  'REGION',
  'LOOKALIKE',
  'say_that',
  'say_of',
  'saying',
  'say_maybe',
  'own_words',
  'giving',
  'aid',
  'that',
  'turn',
  'according',
  'meeting',
  'meet_verb',
  'press',
  'happens',
  'proceedings',
  'received',
  'takes_part',
  'with_part',
  'unit_of_members',
  'session',
  'deals',
  'aims',
  'post',
  'portfolio',
  'posts_plural',
  'DEMONYM',
  'STATE',
  'CITY',
  'BODY',
  'GROUP',
  'DAESH',
  'GROUPNAME',
  'AGENCY',
  'TIME',
  'NUMBER',
  'MONEY',
  'PERCENT',
]
/** Words that are never a name, even where a name is written like them (`آن`). */
const NEVER = ['that', 'relation', 'in', 'to', 'from', 'TIME', 'saying']
const LONGEST = 7

export const nameRule = finder({
  name: 'who: name',
  why: 'Behind a post or a title, and where a given name begins it, a run of words that are no other words is a name',
  find(board, note) {
    const titled = new Set<number>()
    for (const mark of board.of('POST')) titled.add(afterComma(board, mark.to))
    for (const mark of board.of('honorific')) titled.add(mark.to)
    const starts = new Set(titled)
    // `الرئيس التركي`: what belongs to a post begins no name.
    const inPost = new Uint8Array(board.tokens.length)
    for (const mark of board.of('POST')) inPost.fill(1, mark.from, mark.to)
    for (const mark of board.of('firstname')) if (mark.prep !== 'ك' && !inPost[mark.from] && !isOtherWord(board, mark)) starts.add(mark.from)
    let covered = 0
    for (const at of [...starts].sort((a, b) => a - b)) {
      if (at < covered) continue
      const mark = nameAt(board, at, titled.has(at))
      if (!mark) continue
      covered = mark.to
      note(mark)
    }
  },
  finds: [
    'قال وزير الخارجية السويدي [NAME:كارل بيلت] إن بلاده جاهزة',
    'استقبل الشيخ [NAME:حمد بن سالم النعيمي] ضيوفه',
    'أعلنت وزيرة الدفاع [NAME:آنا فون دير هوفن] الخطة',
    'رحب الرئيس التركي [NAME:سليمان ديميريل] بالوفد',
    'وصل الجنرال [NAME:مارك ستيفنز]، قائد القوات، إلى المدينة',
  ],
  leaves: [
    'قال وزير الخارجية السويدي إن بلاده جاهزة',
    'يزور وزير الدفاع يوم غد بلدا مجاورا',
    'اجتمع وزير المالية بعد الظهر بالتجار',
    'وافق المجلس على تحويل الأموال',
  ],
})

/** `على` is written unlike the name `علي`; `التركي` with its article is the adjective. */
function isOtherWord(board: Board, mark: Mark): boolean {
  const { start, end } = board.tokens[mark.from]!
  if (board.text.slice(start, end).endsWith('على')) return true
  // `وجود` is the noun and not و before a name.
  if (mark.conj !== '' && board.markAt(mark.from, 'stop_noun')?.conj === '') return true
  return mark.article && board.markAt(mark.from, 'DEMONYM') !== undefined
}

/** Where a name can begin behind a post: a comma or a quotation mark may stand between (`الوزير، فلان،`). */
export function afterComma(board: Board, at: number): number {
  const token = board.tokens[at]
  if (!token || token.breaks > 0) return at
  return token.norm === '،' || token.norm === ',' || isShortQuotation(board, at) ? at + 1 : at
}

/** Some outlets put names in quotation marks. */
function isShortQuotation(board: Board, at: number): boolean {
  if (!['“', '«', '"'].includes(board.tokens[at]!.norm)) return false
  for (let i = at + 2; i < at + LONGEST; i++) if (['”', '»', '"'].includes(board.tokens[i]?.norm ?? '')) return true
  return false
}

interface Word {
  known: boolean
  particle: boolean
  ends: boolean
  norm: string
}

function wordAt(board: Board, i: number, first: boolean): Word | null {
  const token = board.tokens[i]
  if (!token || (token.kind !== 'word' && token.kind !== 'latin') || (token.breaks > 0 && !first)) return null
  const here = board.at(i)
  const bare = (mark: Mark) => mark.prep === '' && (mark.conj === '' || first)
  const known = here.some((mark) => KNOWN.includes(mark.label) && bare(mark))
  const particle = here.some((mark) => mark.label === 'nameparticle' && mark.conj === '' && mark.prep === '')
  const never = here.some((mark) => NEVER.includes(mark.label))
  const ends = never || (!known && here.some((mark) => ENDS.includes(mark.label)))
  return { known: known && !never, particle, ends, norm: token.norm }
}

/** Reads a name at a token. Untitled names need a given name and a second word. */
export function nameAt(board: Board, at: number, titled: boolean): Mark | null {
  const words: Word[] = []
  for (let i = at; i < board.tokens.length && words.length < LONGEST; i++) {
    const word = wordAt(board, i, i === at)
    if (!word || !belongs(words, word)) break
    words.push(word)
  }
  while (words.at(-1)?.particle && !words.at(-1)!.known) words.pop()
  const known = words.some((word) => word.known)
  if (words.length === 0 || (words.length === 1 && !(known && titled)) || (!titled && !words[0]!.known)) return null
  const conj = board.at(at).find((mark) => KNOWN.includes(mark.label))?.conj ?? ''
  return {
    label: 'NAME',
    from: at,
    to: at + words.length,
    conj,
    prep: '',
    article: false,
    value: null,
    rule: '',
    parts: [],
  }
}

function belongs(words: readonly Word[], word: Word): boolean {
  if (word.particle || (word.known && words.length > 0)) return true
  if (word.ends) return false
  const before = words.at(-1)
  if (!before) return word.known || canBegin(word.norm)
  if (before.particle) return true
  const family = word.norm.startsWith('ال') && word.norm.length > 4
  if (words.length === 1) return family || !looksLikeVerb(word.norm)
  return family || (words.length === 2 && words.every((each) => each.known) && !looksLikeVerb(word.norm))
}

/** A word outside all lists begins a name unless its shape is that of a verb, an adjective or a noun with the article. */
function canBegin(norm: string): boolean {
  return norm.length > 2 && !norm.startsWith('ال') && !/(ية|يه|ات)$/.test(norm) && !looksLikeVerb(norm)
}

function looksLikeVerb(norm: string): boolean {
  return norm.startsWith('ي') && norm.length > 3 && !/[ون]$/.test(norm)
}
