import type { Token } from '../../../arabic/tokens.js'
import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { isCounted } from './counted.js'
import { DASHES, isDigits, isIdentifier } from './identifier.js'
import { wordsBehind } from './lists.js'
import type { Numeral } from './numerals.js'

/** Why a number or an ordinal that was read is no value. `leaves` are examples that hold one. */
export interface Leave {
  name: string
  why: string
  is(board: Board, mark: Mark): boolean
  leaves: string[]
}

const JOINTS = new Set(['/', '\\', ':', '.', ',', '_', '*', 'x', '×', '@', '#', '+'])
const LATIN_UNITS = /^(km|m|cm|mm|kg|mg|kw|mw|gw|gb|mb|tb|usd|eur|am|pm|c|f|ha)$/
const ENGLISH_MONTHS = /^(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*$/

/** The number of a mark, where it is one. */
function numeral(mark: Mark): Numeral | null {
  const of = mark.label === 'NUM' ? mark : mark.parts.find((part) => part.label === 'NUM')
  return of ? (of.value as Numeral) : null
}

/** Numbers that belong to something else. Checked for what is left a bare number or ordinal, in this order. */
export const leaves: Leave[] = [
  {
    name: 'identifier',
    why: 'a number behind المادة, رقم, هاتف or the name of a model names that thing',
    is: isIdentifier,
    leaves: [
      'قرار مجلس الأمن 1701',
      'قرارا مجلس الأمن 242 و338',
      'قرار مجلس الأمن الدولي 2254 الصادر',
      'المادة 5',
      'القانون التنظيمي 111.14',
      'تعديل القانون 18.18 ورفعه',
      'القرار رقم 1559',
      'بوينغ 737',
      'المادتان 3 و4',
      'مقاتلة إف-16',
      'مؤشر "ستاندرد آند بورز" 500',
    ],
  },
  {
    name: 'part of a Latin word',
    why: 'digits that touch Latin letters are part of a name',
    is: (board, mark) => touchesLatin(board.tokens, mark),
    leaves: ['A320', 'F-16', '5G'],
  },
  {
    name: 'part of a word',
    why: 'digits that touch an Arabic word of some length are part of its name, unless a noun follows that they count',
    is: (board, { from, to }) => {
      const before = board.tokens[from - 1]
      const touches = board.tokens[from]!.glued && before?.kind === 'word' && before.norm.length > 2
      return (
        touches && isDigits(board.tokens[from]) && !/^[وف]?[بلك]?(ال|لل)$/.test(before.norm) && !isCounted(board, to)
      )
    },
    leaves: ['قناة ميدي1 تيفي', 'لقاح كوفيد19'],
  },
  {
    name: 'part of a run of digits',
    why: 'scores, versions and shares are not two numbers',
    is: (board, mark) => inRun(board.tokens, mark),
    leaves: ['فازوا 2-1', 'الإصدار 1.2.3', 'بنسبة 1/3', 'فازوا 2 - 0'],
  },
  {
    name: 'end of a quoted name',
    why: 'a number that closes a short name in quotation marks is part of it',
    is: (board, mark) => closesQuotedName(board, mark),
    leaves: ['مؤتمر "سيدر 1" للقروض', 'مؤتمر «باريس 3» السابق', 'قمة “تيكاد 7 ” المقررة'],
  },
  {
    name: 'telephone',
    why: 'a plus sign or many digits without a noun to count are a telephone number',
    is: (board, mark) => isTelephone(board, mark),
    leaves: ['+965 2481 2345', 'اتصل على 920001234'],
  },
  {
    name: 'bullet',
    why: 'a number that opens a line before a dot or hyphen counts the line',
    is: (board, mark) => isBullet(board.tokens, mark),
    leaves: ['1. المقدمة', '3) المراجع'],
  },
  {
    name: 'king or pope',
    why: 'the ordinal of a ruler is part of his name',
    is: (board, mark) => mark.label === 'ORD' && (isRuler(board, mark.from) || isRegnal(board, mark)),
    leaves: ['الملك محمد السادس', 'البابا تواضروس الثاني', 'جامعة محمد الخامس', 'مسجد الحسن الثاني', 'آل ثاني'],
  },
  {
    name: 'second of time',
    why: 'في الثانية behind a measure is a speed',
    is: (board, mark) => mark.label === 'ORD' && isSpeed(board, mark),
    leaves: ['أمتار في الثانية'],
  },
  {
    name: 'part or millennium with its ordinal',
    why: 'النصف الثاني and الألف الثالثة are told by their ordinal',
    is: (board, mark) => isPart(board, mark) || (mark.label === 'ORD' && /^[وف]?[بل]?الالف$/.test(before(board, mark))),
    leaves: ['في الألف الثالثة'],
  },
  {
    name: 'alif the verb',
    why: 'ألّف with its doubling, or before a noun with the article, is a verb',
    is: (board, mark) => isVerbAlif(board, mark),
    leaves: ['ألّف كتابا', 'ألف الكاتب رواية'],
  },
  {
    name: 'the two of them',
    why: 'الاثنين behind بين are two who were named',
    is: ({ tokens }, { from }) => tokens[from]!.norm === 'الاثنين' && tokens[from - 1]?.norm === 'بين',
    leaves: ['سهل عقد لقاء بين الاثنين في روما'],
  },
  {
    name: 'zero with the article',
    why: 'الصفر is a point, not a number',
    is: (_, mark) => numeral(mark)?.value === 0 && mark.article,
    leaves: ['بدأ من الصفر'],
  },
  {
    name: 'lady, lion',
    why: 'ست and سبع with the article before them or behind them are other words',
    is: (board, mark) => isOtherWord(board, mark),
    leaves: ['الست أم كلثوم', 'سبع البحار'],
  },
]

/** `«باريس 3»`, `"سيدر 1"`: a number of one or two digits that closes a short name in quotation marks. */
function closesQuotedName({ tokens }: Board, { from, to }: Mark): boolean {
  if (to !== from + 1 || !isDigits(tokens[from]) || tokens[from]!.norm.length > 2) return false
  if (!QUOTES.has(tokens[to]?.norm ?? '') || tokens[to]!.breaks > 0) return false
  const name = [tokens[from - 1], tokens[from - 2]]
  const open = name.findIndex((token) => token !== undefined && QUOTES.has(token.norm))
  return tokens[from - 1]?.kind === 'word' && (open === 1 || QUOTES.has(tokens[from - 3]?.norm ?? ''))
}

const QUOTES = new Set(['"', '«', '»', '“', '”'])

function touchesLatin(tokens: readonly Token[], mark: Mark): boolean {
  const first = tokens[mark.from]!
  const before = tokens[mark.from - 1]
  const after = tokens[mark.to]
  if (after?.glued && after.kind === 'latin' && !LATIN_UNITS.test(after.norm)) return true
  if (after && DASHES.has(after.norm) && after.glued && tokens[mark.to + 1]?.kind === 'latin') return true
  if (!isDigits(first)) return false
  // A date in English is none of ours, and its numbers are no values.
  if (after?.kind === 'latin' && ENGLISH_MONTHS.test(after.norm)) return true
  if (!before) return false
  if (before.kind === 'latin' && ENGLISH_MONTHS.test(before.norm)) return true
  // `EGX 30`, `FM 96`, `v2`: the number behind a Latin name is part of it.
  if (before.kind === 'latin' && first.glued && !/^(usd|eur|us)$/.test(before.norm)) return true
  if (before.kind === 'latin' && first.breaks === 0 && first.norm.length < 4 && !LATIN_UNITS.test(before.norm))
    return true
  if (!first.glued) return false
  if (!DASHES.has(before.norm) || !before.glued) return false
  const name = tokens[mark.from - 2]
  return name?.kind === 'latin' || name?.kind === 'word'
}

function inRun(tokens: readonly Token[], mark: Mark): boolean {
  const before = tokens[mark.from - 1]
  const after = tokens[mark.to]
  if (before && DASHES.has(before.norm) && isDigits(tokens[mark.from - 2]) && isDigits(tokens[mark.from])) return true
  if (after && DASHES.has(after.norm) && isDigits(tokens[mark.to + 1]) && isDigits(tokens[mark.to - 1])) return true
  const tightBefore = before && JOINTS.has(before.norm) && tokens[mark.from]!.glued
  const tightAfter = after && JOINTS.has(after.norm) && after.glued && tokens[mark.to + 1]?.glued
  return Boolean((tightBefore && isDigits(tokens[mark.from - 2])) || (tightAfter && isDigits(tokens[mark.to + 1])))
}

function isTelephone(board: Board, mark: Mark): boolean {
  const { tokens } = board
  if (!isDigits(tokens[mark.from])) return false
  for (let i = mark.from - 1, steps = 0; i >= 0 && steps < 6; i--, steps++) {
    if (tokens[i]!.norm === '+') return !closesName(tokens, i)
    if (!isDigits(tokens[i]) && !DASHES.has(tokens[i]!.norm)) break
  }
  const number = numeral(mark)
  return number?.plain === true && (number.digits ?? 0) >= 8 && tokens[mark.to]?.kind !== 'word'
}

/** The plus of `أوبك+`: it touches the word before it and not what follows. */
function closesName(tokens: readonly Token[], plus: number): boolean {
  return tokens[plus]!.glued && tokens[plus - 1]?.kind === 'word' && !tokens[plus + 1]!.glued
}

function isBullet(tokens: readonly Token[], mark: Mark): boolean {
  const first = tokens[mark.from]!
  const after = tokens[mark.to]
  if (!isDigits(first) || (mark.from > 0 && first.breaks === 0) || mark.to !== mark.from + 1) return false
  return after?.glued === true && /^[.)\-–]$/.test(after.norm) && tokens[mark.to + 1]?.kind === 'word'
}

function isRuler(board: Board, from: number): boolean {
  for (let i = from - 1; i >= Math.max(board.sentenceOf(from).from, from - 4); i--) {
    if (wordsBehind(board, i).some((one) => one.label === 'king')) return i < from - 1
    const { norm, kind } = board.tokens[i]!
    if (kind !== 'word' || norm.startsWith('ال')) return false
  }
  return false
}

const REGNAL =
  /^(محمد|الحسن|حسن|فواد|فاروق|حسين|عبدالله|الله|الحميد|المجيد|سليم|مراد|سليمان|بطرس|لويس|نابليون|بونابرت|اليزابيث|كاترين|كاثرين|تشارلز|فيليب|جورج|بولس|بنديكت|بندكت|يوحنا|تواضروس|شنوده|رمسيس|عباس|غيوم|فيلهلم|ويليام|هنري|ادوارد|ليوبولد|كارلوس|الكسندر|نقولا|نيكولاس|ال|خلف)$/

/** `جامعة محمد الخامس`: kings and popes without their title. */
function isRegnal(board: Board, mark: Mark): boolean {
  const before = board.tokens[mark.from - 1]
  const { digits, feminine } = mark.value as { digits?: boolean; feminine?: boolean }
  if (!before || digits || (feminine && !/^(اليزابيث|كاتري?ن|كاثرين)$/.test(before.norm))) return false
  if (before.norm === 'ال' || before.norm === 'خلف') return /^ثان/.test(board.tokens[mark.from]!.norm)
  return mark.article && REGNAL.test(before.norm)
}

const before = (board: Board, { from }: Mark) => board.tokens[from - 1]?.norm ?? ''

function isPart(board: Board, mark: Mark): boolean {
  if (mark.label !== 'QTY' || !mark.article || mark.to !== mark.from + 1) return false
  const word = board.markAt(mark.from, 'n_fraction', 'n_scale')
  const known = word?.label === 'n_fraction' || word?.value === '1000'
  return known && board.markAt(mark.to, 'ORD', 'o_last') !== undefined
}

/** `مترا في الثانية` is a speed. */
function isSpeed(board: Board, { from, to }: Mark): boolean {
  const before = board.tokens[from - 2]
  const next = board.tokens[to]
  if (board.tokens[from]!.norm !== 'الثانيه' || board.tokens[from - 1]?.norm !== 'في') return false
  const isUnit =
    before !== undefined &&
    (/^[)"”»]$/.test(before.norm) ||
      /^(متر|مترا|امتار|كيلومتر|كيلومترا|كيلومترات|مره|مرات|بايت|غيغابايت|ميغابت|غيغابت|بت|اطار|اطارا|صوره|عمليه|طن|لتر|لترا|ميل|قدم|كلم)$/.test(
        before.norm,
      ))
  return isUnit && next?.norm !== 'عشر' && next?.norm !== 'عشره'
}

function isVerbAlif(board: Board, mark: Mark): boolean {
  const number = numeral(mark)
  if (number?.value !== 1000 || number.form !== 'words' || mark.to !== mark.from + 1 || mark.article) return false
  const token = board.tokens[mark.from]!
  if (board.text.slice(token.start, token.end).includes('\u0651')) return true
  const next = board.tokens[mark.to]
  return next?.kind === 'word' && next.norm.startsWith('ال') && !board.markAt(mark.to, 'T')
}

function isOtherWord(board: Board, mark: Mark): boolean {
  const word = board.markAt(mark.from, 'n_unit')
  if (!word || mark.to !== mark.from + 1 || !/(ست|سبع|خمس|تسع|عشر)$/.test(board.tokens[mark.from]!.norm)) return false
  const next = board.tokens[mark.to]
  const before = board.tokens[mark.from - 1]
  if (mark.article) return !before?.norm.includes('ال')
  return next?.kind === 'word' && next.norm.startsWith('ال') && !board.markAt(mark.to, 'T')
}
