import type { Board } from '../../engine/board.js'
import { type Mark, markOver, meaning } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { StampedSet } from '../../engine/stamped.js'
import { isHouse, isMouth, isMouthOf, isOfHouse } from './house.js'
import { type Post, writtenFrom } from './post.js'
import { afterComma, afterQuote } from './quotedname.js'

/** A person as one place of the report names him: by name, by post, or by both. */
export interface Person {
  name: string | null
  post?: string
  country?: string
  /** What kind of post: `minister`, `president` … */
  head?: string
}

export const personRule = finder({
  name: 'who: person',
  why: 'A post with a name, a title with a name, a name with a post behind it, or a post alone stands for a person',
  find(board, note) {
    const starts = [...board.of('POST'), ...board.of('honorific'), ...board.of('NAME')]
    let covered = 0
    let last: Person | undefined
    for (const start of starts.sort((a, b) => a.from - b.from || b.to - a.to)) {
      if (start.from < covered || isOfHouse(board, start)) continue
      const mark = personAt(board, start)
      if (!mark) continue
      covered = mark.to
      const person = meaning<Person>(mark)
      if (person.head === 'counterpart' && last) mark.value = samePost(person, last)
      else if (person.post && person.country && !isMouth(person.post)) last = person
      note(mark)
    }
  },
  finds: [
    'قال [PERSON:وزير الخارجية السويدي كارل بيلت] إن بلاده جاهزة',
    'قال [PERSON:مستشار وزير الخارجية السويدي الأمير كارل بيلت] إن بلاده جاهزة',
    'حضر [PERSON:الأمين العام لمنظمة الصحة العالمية (الصحة)، كارل بيلت] اللقاء',
    'رحب [PERSON:الشيخ حمد بن سالم النعيمي وزير التجارة العماني] بالضيوف',
    'أوضح [PERSON:وزير النفط] أن الأسعار مستقرة',
    'وألقى [PERSON:خادم الحرمين الشريفين] كلمة بالمناسبة',
    'إلى جانب [PERSON:ماكي سالم] [PERSON:الرئيس الصيني شي جين بينغ]',
    'استمع الحاضرون إلى [PERSON:رئيس أركان الجيش، الفريق سمير عبد الله]، ثم انصرفوا',
    'استمع الحاضرون إلى كلمة [PERSON:للعقيد السويدي سمير عبد الله]، ثم انصرفوا',
    'أكد [PERSON:معالي وزير الخارجية السويدي كارل بيلت] أن الأمر عاجل',
    'وأعرب [PERSON:سمو وزير الخارجية] عن شكره',
    'عقد اللقاء برئاسة [PERSON:الأمير كارل بيلت وزير النفط السويدي] أمس',
  ],
  leaves: ['رمم مستشفى الملك كارل بيلت صباحا', 'زار الطلبة المتحف صباحا', 'شاركت الدول الناطقة بالفرنسية في الحفل'],
})

/** `نظيره السنغالي`: the post of the person before, of another state. */
function samePost(person: Person, before: Person): Person {
  const of = person.post!.split(' ').slice(1).join(' ')
  const words = before.post!.split(' ').slice(0, -1).join(' ')
  if (of === '' || words === '' || !of.startsWith('ال')) return person
  return { ...person, post: `${words} ${of}`, ...(before.head ? { head: before.head } : {}) }
}

/** How far behind a person or a plural of posts the adjective stands that carries it on. */
const NEAR = 6

const covered = new StampedSet()

export const sameThereRule = finder({
  name: 'who: the same post of another state',
  why: 'In a row the post stands once: الرئيس المالي فلان والتشادي فلان, الرئيسان المصري فلان والفرنسي فلان',
  find(board, note) {
    const people = new Map<number, Mark>()
    covered.clear()
    for (const mark of board.of('PERSON')) {
      people.set(mark.to, mark)
      covered.addAll(mark.from, board.markAt(mark.from, 'POST')?.to ?? mark.from)
    }
    const states = [...board.of('DEMONYM').filter((mark) => mark.article), ...board.of('STATE')]
    for (const mark of states.toSorted((a, b) => a.from - b.from)) {
      if (mark.prep !== '' || covered.has(mark.from)) continue
      const name = nameBehind(board, mark.to, [], true)
      const head = name && name.conj === '' ? headBefore(board, people, mark.from) : undefined
      if (!head) continue
      const value: Person = {
        name: writtenFrom(board, name!, name!.to),
        post: `${mark.label === 'STATE' ? bare(head.word) : head.word} ${writtenFrom(board, mark, mark.to)}`,
        head: head.head,
        country: String(mark.value),
      }
      const person = markOver('PERSON', mark, name!.to, value, [mark, name!])
      people.set(person.to, person)
      note(person)
    }
  },
  finds: [
    'حضر الرئيس المالي إبراهيم كيتا، [PERSON:والتشادي إدريس ديبي] اللقاء',
    'اجتمع الرئيسان [PERSON:السويدي كارل بيلت] [PERSON:والفنلندي ماتي نيمي]',
    'حضر رؤساء وزراء [PERSON:السويد كارل بيلت]، [PERSON:وفنلندا ماتي نيمي]',
    'حضر وزير الخارجية السويدي كارل بيلت ونظراؤه من [PERSON:فنلندا ماتي نيمي]، [PERSON:والنرويج آنا ليند]',
    'حضر وزير الخارجية السويدي كارل بيلت ونظراؤه [PERSON:الفنلندي ماتي نيمي] [PERSON:والنرويجية آنا ليند]',
    'بحضور وزير الخارجية كارل بيلت ونظرائه [PERSON:الفنلندي ماتي نيمي]، [PERSON:والنرويجية آنا ليند]',
    'حضر وزراء داخلية الدول الخمس، [PERSON:السويدي كارل بيلت]، [PERSON:والفنلندي ماتي نيمي]',
    'حضر سفراء [PERSON:السويد كارل بيلت]، [PERSON:وفنلندا ماتي نيمي]',
    'ترأس القمة الرئيسان [PERSON:السويدي، كارل بيلت]، [PERSON:والفنلندي ماتي نيمي]',
  ],
  leaves: [
    'رحب التونسي محمد بن علي بالزوار',
    'وصل رئيس الوزراء السويدي كارل بيلت',
    'حضر الرئيس المالي إبراهيم كيتا اللقاء والتشادي يزرع أرضه',
  ],
})

/** The post that an adjective carries on: of the person that ends just before it, or of a plural of posts. */
function headBefore(
  board: Board,
  people: ReadonlyMap<number, Mark>,
  at: number,
): { word: string; head: string } | undefined {
  for (let i = Math.max(0, at - NEAR); i < at; i++) {
    const plural = board.markAt(i, 'posts_plural')
    if (
      plural &&
      (plural.to === at ||
        onlyStates(board, plural.to, at) ||
        (plural.to === at - 1 && /[:؛]/.test(board.tokens[at - 1]!.norm)))
    )
      return singularOf(board, plural)
  }
  const group = ofCounterparts(board, at)
  for (let i = group ?? at; i > Math.max(0, (group ?? at) - (group ? COUNTERPARTS : 3)); i--) {
    const before = people.get(i)
    const person = before ? meaning<Person>(before) : undefined
    if (person?.head && person.post && (person.country || group))
      return { word: person.country ? ofNoState(board, before!, person.post) : person.post, head: person.head }
  }
  return undefined
}

/** `وزير خارجية الولايات المتحدة` without its state, of however many words; an adjective is one. */
function ofNoState(board: Board, person: Mark, post: string): string {
  const state = person.parts.flatMap((part) => [part, ...part.parts]).find(({ label }) => label === 'STATE')
  const name = state ? writtenFrom(board, state, state.to) : ''
  const word = name !== '' && post.endsWith(name) ? post.slice(0, -name.length) : post.split(' ').slice(0, -1).join(' ')
  return word.trim() || post
}

/** `وزراء داخلية الدول الخمس،`: nothing but what counts the states stands between. */
function onlyStates(board: Board, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (board.tokens[i]!.norm !== '،' && !board.markAt(i, 'unit_of_members', 'NUMBER', 'GROUP', 'ORDINAL')) return false
  return to - from > 1
}

/** How far before `نظرائه من` the person stands whose post they hold. */
const COUNTERPARTS = 24

/** `ونظراؤهما من مصر فلان`: where the words begin that call those who follow counterparts. */
function ofCounterparts(board: Board, at: number): number | undefined {
  // `نظراؤه الفرنسي فلان والبريطاني فلان`
  if (/^و?نظرا[ويي]/.test(board.tokens[at - 1]?.norm ?? '')) return at - 1
  if (board.tokens[at - 1]?.norm !== 'من' && board.tokens[at - 1]?.norm !== ':') return undefined
  return /^و?نظرا[ويي]/.test(board.tokens[at - 2]?.norm ?? '') ? at - 2 : undefined
}

function singularOf(board: Board, plural: Mark): { word: string; head: string } | undefined {
  const heads =
    board.words(plural.from, plural.to).match(/(وزراء|حكومات|الحكومات|الوزراء)$/) && plural.value === 'leaders'
  if (heads) return { word: 'رئيس الوزراء', head: 'prime_minister' }
  return /سفراء$/.test(board.words(plural.from, plural.to))
    ? { word: 'السفير', head: 'ambassador' }
    : SINGULAR[String(plural.value)]
}

/** Before the name of a state the words of a post lose their articles (`رئيس وزراء فرنسا`). */
const bare = (words: string) =>
  words
    .split(' ')
    .map((word) => word.replace(/^ال/, ''))
    .join(' ')

/** One of them, by the level of the plural. */
const SINGULAR: Record<string, { word: string; head: string }> = {
  leaders: { word: 'الرئيس', head: 'president' },
  foreign_ministers: { word: 'وزير الخارجية', head: 'minister' },
  defence_ministers: { word: 'وزير الدفاع', head: 'minister' },
  ministerial: { word: 'الوزير', head: 'minister' },
}

function personAt(board: Board, start: Mark): Mark | null {
  const parts: Mark[] = [start]
  let post = start.label === 'POST' ? start : undefined
  let name = start.label === 'NAME' ? start : undefined
  // `المستشار في مكتب وزير الدفاع العميد فلان`: of the minister's office, and not the minister.
  const isOffice = post !== undefined && /^ب?مكتب$/.test(board.tokens[start.from - 1]?.norm ?? '')
  let to = start.to
  // `مدير مستشفى الملك فيصل`
  if (!name && !isOffice && !isHouse(board, to - 1)) {
    const found = nameBehind(board, to, parts, post !== undefined)
    if (found) {
      name = found
      to = found.to
    }
  }
  if (!name && post && !isSomebody(post, board)) return null
  if (!name && !post) return titledPost(board, start)
  if (!name) return post ? markOver('PERSON', start, post.to, personOf(board, undefined, post), [post]) : null
  // `الوزير فلان، وزير الخارجية`, `برئاسة الأمير فلان وزير النفط`: the full post stands behind the name.
  const isFurther = board.tokens[to]?.kind === 'punct' || board.markAt(start.from - 1, 'with_part') !== undefined
  if (!post || (post.to - post.from === 1 && isFurther)) {
    const behind = postBehind(board, to)
    if (behind) {
      post = behind
      parts.push(behind)
      to = behind.to
    }
  }
  const person = personOf(board, post && isMouthOf(board, post) ? undefined : name, post)
  // `صاحب الجلالة الملك فلان`: the title says what he is, and `الملك` alone means him later.
  const titled = !post && start.to - start.from > 1 ? board.markAt(start.to - 1, 'POST') : undefined
  return markOver('PERSON', start, to, titled ? { ...person, head: meaning<Post>(titled).head } : person, parts)
}

/** `معالي وزير الخارجية فلان`: a title before the post. */
function titledPost(board: Board, title: Mark): Mark | null {
  const post = board.markAt(title.to, 'POST')
  const person = post && post.conj + post.prep === '' ? personAt(board, post) : null
  if (!person || title.article) return null
  return { ...person, from: title.from, conj: title.conj, prep: title.prep, parts: [title, ...person.parts] }
}

/** A post alone stands for somebody where it says whose: by the article, a state, a body, a portfolio. */
const NOBODY = /^(لل|[بلك]?ال)(مساعده|مسوول|مسووله|رييسه|عضو|ممثل|ممثله|كاتب|كاتبه|خبير|خبيره|حاكم|حاكمه)$/

function isSomebody(post: Mark, board: Board): boolean {
  // `للمساعدة`, `الرئيسة`: alone the noun or the adjective rather than a post; `الدول الناطقة بالفرنسية`.
  if (meaning<Post>(post).head === 'spokesperson' && /^بال/.test(board.tokens[post.to]?.norm ?? '')) return false
  if (post.to - post.from === 1 && NOBODY.test(board.tokens[post.from]!.norm.replace(/^[وف]/, ''))) return false
  return (
    post.article ||
    meaning<Post>(post).country !== undefined ||
    namesBody(board, post) ||
    // `رئيس المفوضية الأوروبية`, all of it the head word.
    isDefinite(board, post) ||
    post.parts.some((part) => part.article || ['DEMONYM', 'STATE', 'BODY', 'portfolio', 'GROUP'].includes(part.label))
  )
}

const isDefinite = (board: Board, post: Mark) =>
  post.parts[0]!.to - post.parts[0]!.from > 1 && /^(?:ال|لل)/.test(board.tokens[post.parts[0]!.to - 1]!.norm)

/** `رئيس اللجنة الدولية للصليب الأحمر`: a body's name that begins inside the head word. */
const namesBody = (board: Board, post: Mark) =>
  board.at(post.from + 1).some((mark) => mark.label === 'BODY' && mark.to === post.to)

/** The name behind a post or a title: over one comma and any titles. */
function nameBehind(board: Board, from: number, parts: Mark[], comma: boolean): Mark | undefined {
  let at = comma ? afterComma(board, from) : afterQuote(board, from)
  for (let n = 0; n < 4; n++) {
    const name = board.markAt(at, 'NAME')
    if (name && name.conj === '') {
      parts.push(name)
      return name
    }
    const title = board.at(at).find((mark) => mark.label === 'honorific' && mark.conj === '' && mark.prep === '')
    // `للعقيد الليبي فلان`: the adjective of his state between the rank and the name.
    const of = parts.length === 1 && parts[0]!.label === 'honorific' ? board.markAt(at, 'DEMONYM') : undefined
    if (of?.article && of.conj + of.prep === '' && board.markAt(of.to, 'NAME')?.conj === '') {
      at = of.to
      continue
    }
    // `مستشار الوزير السعودي الأمير فلان`
    if (n === 0 && board.tokens[at]?.norm === 'الامير' && board.markAt(at + 1, 'NAME')?.conj === '') {
      at++
      continue
    }
    if (!title) return undefined
    parts.push(title)
    at = afterQuote(board, title.to)
  }
  return undefined
}

/** A post in apposition behind a name, with or without a comma; not the next member of a list. */
function postBehind(board: Board, from: number): Mark | undefined {
  const closed = /^["'”»’]$/.test(board.tokens[from]?.norm ?? '') && board.tokens[from]!.breaks === 0 ? from + 1 : from
  const at = afterComma(board, closed)
  const post = board.markAt(at, 'POST')
  if (post?.conj !== '' || post.prep !== '') return undefined
  // A post with a name of its own is another person, unless that name has its own post behind it.
  const next = nameBehind(board, post.to, [], false)
  return next && !(at === from && board.markAt(next.to, 'POST')?.conj === '') ? undefined : post
}

function personOf(board: Board, name: Mark | undefined, post: Mark | undefined): Person {
  const held = post ? meaning<Post>(post) : undefined
  return {
    name: name ? writtenFrom(board, name, name.to) : null,
    ...(held ? { post: held.text, head: held.head } : {}),
    ...(held?.country ? { country: held.country } : {}),
  }
}
