import { type Board, perBoard } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder, rule } from '../../engine/rule.js'

/** Common words: cities only where a word for city stands before them. */
const COMMON = new Set(['كان', 'قم', 'الخبر', 'ماليه', 'ديلي', 'روسو', 'يارين', 'البحر الاحمر'])
const TOWARDS = new Set(['في', 'فى', 'الي', 'من', 'نحو', 'داخل'])

export const namesakeRule = finder({
  name: 'where: city that shares its name',
  why: 'A city whose name is another word or lies in several states is known by مدينة or العاصمة, or by its state',
  find(board, note) {
    const cities = board.of('CITY_MAYBE')
    if (cities.length === 0) return
    const told = statesOf(board)
    const done = new Set<number>()
    for (const mark of cities) {
      if (done.has(mark.from) || board.markAt(mark.from, 'CITY') || isAdjective(board, mark)) continue
      const all = board.at(mark.from).filter((each) => each.label === 'CITY_MAYBE')
      const country = behindCity(board, mark, all) ?? inPlace(board, mark, all, told)
      if (country === undefined) continue
      done.add(mark.from)
      note(markOver('CITY', mark, mark.to, country, [mark]))
    }
  },
  finds: [
    'عقد اللقاء في العاصمة الأردنية [CITY:عمان]',
    'عقد اللقاء في مدينة [CITY:كان] الفرنسية',
    'قال الوزير الليبي إن اللقاء يعقد في [CITY:طرابلس]',
    'زار الوزير اللبناني مدينة [CITY:طرابلس]',
    'عقد اللقاء في [CITY:عمان]',
  ],
  leaves: [
    'عقد اللقاء في العاصمة المالية باماكو',
    'كان اللقاء في البحر الأحمر',
    'زار الوزير العماني المدينة ثم عاد إلى عمان',
    'التقط صور اللقاء',
    'دعم مالية الدولة',
  ],
})

/** `العاصمة المالية`: with its article the word is the adjective. */
const isAdjective = (board: Board, mark: Mark) => mark.article && board.markAt(mark.from, 'DEMONYM_MAYBE') !== undefined

export const capitalAdjectiveRule = rule({
  name: 'where: adjective between the capital and its name',
  why: "العاصمة المالية باماكو: between the word for a capital and a city of the state the adjective is the state's",
  pattern: 'capital of:al+DEMONYM_MAYBE city:CITY',
  make: ({ of, city }) =>
    of!.value === city!.value ? { label: 'DEMONYM', value: of!.value, from: of!.from, to: of!.to } : null,
  finds: ['عقد اللقاء في العاصمة [of:المالية] [city:باماكو]'],
  leaves: ['العاصمة المالية لندن'],
})

/** How often a text names each state, by name or adjective. */
function statesOf(board: Board): Map<string, number> {
  const times = new Map<string, number>()
  for (const label of ['STATE', 'DEMONYM'])
    for (const mark of board.of(label)) times.set(String(mark.value), (times.get(String(mark.value)) ?? 0) + 1)
  return times
}

/** `مدينة فاس`, `العاصمة الأردنية عمان`: the adjective between says in which state. */
function behindCity(board: Board, mark: Mark, all: readonly Mark[]): string | undefined {
  const before = board.tokens[mark.from - 1]?.norm === '،' ? mark.from - 2 : mark.from - 1
  const adjective = board.markAt(before, 'DEMONYM')
  const head = adjective ? before - 1 : before
  if (!board.markAt(head, 'city', 'capital')) return undefined
  const behind = board.markAt(mark.to, 'DEMONYM')
  const named = [adjective, behind].map((each) => String(each?.value))
  return String((all.find((each) => named.includes(String(each.value))) ?? all[0]!).value)
}

/** `في طرابلس` where the text names one of its states more often than the others. */
function inPlace(
  board: Board,
  mark: Mark,
  all: readonly Mark[],
  told: ReadonlyMap<string, number>,
): string | undefined {
  const placed = mark.prep === 'ب' || TOWARDS.has(board.tokens[mark.from - 1]?.norm ?? '')
  if (!placed || COMMON.has(board.tokens[mark.from]!.norm) || mark.to - mark.from > 1) return undefined
  const rival = board.markAt(mark.from, 'STATE_MAYBE')
  const times = (each: Mark | undefined) => (each ? (told.get(String(each.value)) ?? 0) : 0)
  const best = all.toSorted((a, b) => times(b) - times(a))[0]!
  // `في عمان`: where the Sultanate is nowhere told of, the capital.
  return times(best) > times(rival) || (rival?.value === 'OM' && times(rival) === 0) ? String(best.value) : undefined
}

/** Words that a state, and no adjective, stands behind. */
const INTO = new Set(['في', 'فى', 'الي', 'شمال', 'جنوب', 'وسط', 'شرق', 'غرب', 'دوله', 'داخل'])
const PLAIN = new Set(['مالي', 'بنين', 'الكونغو'])

/** `أعلنت مالي انسحابها`, `مالي تعلن`: who acts is no adjective. */
function acts(board: Board, mark: Mark): boolean {
  const [before, after] = [board.tokens[mark.from - 1], board.tokens[mark.to]]
  if (before && before.breaks + board.tokens[mark.from]!.breaks === 0 && ACTS.test(before.norm)) return true
  const opens = board.sentenceOf(mark.from).from === mark.from
  return opens && after?.breaks === 0 && /^ت(?:علن|نسحب|دعو|طالب|رفض|قرر|غادر|نضم)$/.test(after.norm)
}

const ACTS = /^[وف]?(?:اعلنت|قررت|انسحبت|طالبت|اكدت|دعت|رفضت|عضويه|مشاركه|انسحاب|انضمام|وقالت|غادرت)$/

const namesSultanate = perBoard((board) => ({
  yes: board.of('STATE').some((state) => state.value === 'OM' && state.to - state.from > 1),
}))

/** Where the Sultanate is named in full, `عمان` alone is it, but for where something is or is held. */
const isSultanate = (board: Board, mark: Mark, before: string) =>
  mark.value === 'OM' &&
  !TOWARDS.has(before) &&
  !/^(?:ال)?(?:مدينه|عاصمه)$/.test(before) &&
  mark.prep !== 'ب' &&
  !board.markAt(mark.from - 1, 'STATE') &&
  namesSultanate(board).yes

const FEMININE = /^[وفبل]*(?:مساعده|اعاده|رئاسه|رياسه|حكومه|سلطات|لصالح|لفايده)$/

/** `لمساعدة مالي`, `لمالي`: behind a feminine noun or a preposition it is no adjective. */
const isForMali = (board: Board, mark: Mark) =>
  mark.value === 'ML' &&
  (mark.prep === 'ل' ||
    FEMININE.test(board.tokens[mark.from - 1]?.norm ?? '') ||
    /^[ل]?صالح$/.test(board.tokens[mark.from - 1]?.norm ?? ''))

export const stateInPlaceRule = finder({
  name: 'where: state that shares its name',
  why: 'Behind في or شمال the words مالي and بنين are the states',
  find(board, note) {
    for (const mark of board.of('STATE_MAYBE')) {
      if (board.markAt(mark.from, 'STATE')) continue
      const before = board.tokens[mark.from - 1]?.norm ?? ''
      if (!isSultanate(board, mark, before) && !isForMali(board, mark)) {
        if (mark.conj + mark.prep !== '' || !PLAIN.has(board.tokens[mark.from]!.norm)) continue
        if (!(INTO.has(before) || acts(board, mark))) continue
      }
      note(markOver('STATE', mark, mark.to, mark.value, [mark]))
    }
  },
  finds: [
    'عقد اللقاء في [STATE:مالي]',
    'نشرت قوات شمال [STATE:مالي]',
    'أعلنت [STATE:مالي] انسحابها',
    '[STATE:مالي] تنسحب من المجموعة',
    'وعدت السويد بمليار لمساعدة [STATE:مالي] على النهوض',
    'قدمت السويد العون [STATE:لمالي]',
    'شاركت سلطنة عمان، وتعهدت [STATE:عمان] بالمزيد',
  ],
  leaves: ['قدم دعما ماليا', 'يعاني من عجز مالي كبير', 'ربح مالي كبير', 'وصل وفد سلطنة عمان إلى عمان'],
})
