import type { Board } from '../../engine/board.js'
import type { Mark } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'
import { StampedSet } from '../../engine/stamped.js'
import { afterComma, afterQuote } from './quotedname.js'
import { KNOWN, nameAt } from './readname.js'

const inPost = new StampedSet()
const inBody = new StampedSet()

export const nameRule = finder({
  name: 'who: name',
  why: 'Behind a post or a title, and where a given name begins it, a run of words that are no other words is a name',
  find(board, note) {
    const titled = new Set<number>()
    for (const mark of board.of('POST')) titled.add(behindBody(board, mark) ?? afterComma(board, mark.to))
    // `والتشادي فلان`: in a row of posts the adjective alone stands for the post.
    for (const mark of board.of('DEMONYM'))
      if (mark.article && mark.prep === '' && (mark.conj === 'و' || afterLeaders(board, mark.from))) titled.add(mark.to)
    for (const mark of board.of('honorific'))
      if (board.markAt(mark.from, 'honorific') === mark) titled.add(afterQuote(board, mark.to))
    // `وإيطاليا فلان`: in a row of states with their leaders.
    for (const mark of board.of('STATE'))
      if (
        mark.prep === '' &&
        isUnlisted(board, mark.to, PLAIN) &&
        (isUnlisted(board, mark.to + 1, FAMILY) || isLastName(board, mark.to + 1)) &&
        leadersBefore(board, mark.from)
      )
        titled.add(mark.to)
    // `برئاسة فلان`: who chairs, be his name in a list or not.
    for (const mark of board.of('with_part'))
      if (mark.value === 'chair' && isUnlisted(board, mark.to, PLAIN) && isUnlisted(board, mark.to + 1, FAMILY))
        titled.add(mark.to)
    // `محفوظ ولد محمد`: a word of no list before a particle and a given name.
    for (const mark of board.of('nameparticle'))
      if (/^(?:بن|ولد)$/.test(board.tokens[mark.from]!.norm) && isUnlisted(board, mark.from - 1, PLAIN))
        if (board.markAt(mark.to, 'firstname')?.conj === '') titled.add(mark.from - 1)
    // `قال 'فلان' الرئيس السنغالي`: some outlets put names in quotation marks.
    for (const label of SAYING)
      for (const mark of board.of(label)) if (quotedName(board, mark.to)) titled.add(mark.to + 1)
    const starts = new Set(titled)
    // `الرئيس التركي`: what belongs to a post begins no name.
    inPost.cover(board.of('POST'))
    // `مركز الملك سلمان`: a name within the name of a body.
    inBody.clear()
    for (const { from, to } of board.of('BODY')) inBody.addAll(from + 1, to)
    for (const mark of board.of('firstname'))
      if (mark.prep !== 'ك' && !inPost.has(mark.from) && !isOtherWord(board, mark)) starts.add(mark.from)
    let covered = 0
    for (const at of [...starts].sort((a, b) => a - b)) {
      if (at < covered || inBody.has(at)) continue
      const mark = nameAt(board, at, titled.has(at))
      if (!mark || belongsToNext(board, mark)) continue
      covered = mark.to
      note(withFirst(board, mark))
    }
  },
  finds: [
    'وبحسب [NAME:كارل بيلت] فإن الأمر صعب',
    'أكد الرئيس [NAME:شي جين بينغ] على أهمية اللقاء',
    'فرض الرئيس [NAME:دونالد ترامب] رسوما أخرى',
    'وقال إن الرئيس [NAME:دونالد ترامب] سيطرح الأمر',
    'أضاف [NAME:أمير خان متقي] أن اللقاء قريب',
    'التقى [NAME:سلطان خان] ومودي',
    'طالب الرئيس [NAME:كارل بيلت] الحلفاء بالمزيد',
    'قال وزير الخارجية السويدي [NAME:كارل بيلت] إن بلاده جاهزة',
    "قال '[NAME:كارال بولت]' الرئيس السويدي إن بلاده جاهزة",
    'ترأس اللقاء [NAME:محفوض ولد محمد علي] محافظ البنك المركزي',
    'شارك في اللقاء معالي [NAME:سلطان بن ناصر السويدي] محافظ المصرف المركزي',
    'وألقى الأمين العام [NAME:نبيل العربي] بيانًا طويلا',
    'الرئيس السويدي [NAME:كارل بيلت] طالب بوقف القتال',
    'قال الوزير السويدي [NAME:ألوينسيو نونس] إن الأمر عاجل',
    'حضر القمة الرؤساء النيجيري [NAME:أودومي أوباسا] والتوغولي [NAME:غناسي ياديمو]',
    'حضر الرئيس السويدي [NAME:كارل بيلت] كضيف شرف',
    'وصل الوزير ” [NAME:كارل بيلت] ” أمس',
    'وصل السفير "[NAME:كارل بيلت]" أمس',
    'وألقى السيد [NAME:أحمد عماد الدين راضيم] وزير الصحة كلمة',
    'وصل الوزير السويدي [NAME:جان-مارك بيلت] أمس',
    'وصل رئيس الوزراء الصيني [NAME:دن شياوباو] أمس',
    'حضر اللقاء [NAME:محمد عثمان خير]، نائب محافظ البنك المركزي',
    'استقبل الشيخ [NAME:حمد بن سالم النعيمي] ضيوفه',
    'أعلنت وزيرة الدفاع [NAME:آنا فون دير هوفن] الخطة',
    'رحب الرئيس التركي [NAME:سليمان ديميريل] بالوفد',
    'وصل الجنرال [NAME:مارك ستيفنز]، قائد القوات، إلى المدينة',
    'رحب الأمين العام للمنظمة [NAME:نبيل العربي] بالوفد',
    'حضر اللقاء الجنرال [NAME:عبد الرحمن تيابو]، ثم غادر',
    'أكدت فنلندا على لسان وزير خارجيتها [NAME:كارل بيلت] استعدادها للحوار',
    'تعهد رئيس الوزراء [NAME:سعد الحريري] بضبط الأسعار',
    'أعلن الأمين العام [NAME:أنطونيو غوتيريش] تعيين مبعوث جديد',
    'وألقى الملك [NAME:كارل غوستاف] بيانا طويلا',
    'وصل الدكتور/ [NAME:كارل بيلت] أمس',
    'وصل وزير الصحة / [NAME:كارل بيلت] / أمس',
    'شارك [NAME:عباس النقيب] الأمين العام للاتحاد في اللقاء',
    'رحب الرئيس التوغولي [NAME:فور نياسينبي] بالوفد',
    'وصل الرئيس الكيني [NAME:جون مارك كيباكي]، أمس',
    'حضر الملك [NAME:محمد السادس] القمة',
    'قال وزير النفط [NAME:الناجي ولد اشروق] كلمته',
    'وصل رئيس وزراء تيمور الشرقية [NAME:كاي رالو زانان جوسماو]، أمس',
    'حضر المدير [NAME:محسن أحمد] والناقدة آمال عثمان',
    'عقد اللقاء برئاسة [NAME:جوزيف بوريلو] أمس',
    'طالب [NAME:كارل بيلت] بوقف القتال',
    'وصل الوزير السوداني، الدكتور [NAME:الدردوري محمد أحمد]، أمس',
    'التقى الوزير كارل بيلت الأمين العام [NAME:ينس هاغن] وبحثا الخطة',
  ],
  leaves: [
    'قال وزير الخارجية السويدي إن بلاده جاهزة',
    'يزور وزير الدفاع يوم غد بلدا مجاورا',
    'اجتمع وزير المالية بعد الظهر بالتجار',
    'وافق المجلس على تحويل الأموال',
    'أعلن رئيس غانا قبول عضوية ثلاث دول',
    'انعقدت الجمعية العمومية غير العادية',
    'طالب الوزير السويدي بوقف القتال',
    'وطالب الوزير السويدي، بوضع حد للقتال',
    'وطالب المندوب السويدي بتدوين اعتراضه',
    'رحب السيد أمين عام المنظمة بالوفد',
    'خصص مركز الملك سلمان مساعدة للمدينة',
    'الرئيس السويدي ألزم الحكومة بالقرار',
    'أكد الوزير على أن الوفد قادم',
    'انعقد المؤتمر الثاني عشر لوزراء التربية',
  ],
})

/** `أمير خان متقي`: a given name that is a common word too, right before a name. */
function withFirst(board: Board, mark: Mark): Mark {
  const before = mark.conj === '' ? board.markAt(mark.from - 1, 'firstname_maybe') : undefined
  if (before?.prep !== '' || before.article || board.tokens[mark.from]!.breaks > 0) return mark
  if (board.markAt(before.from, 'stop', 'POST', 'TIME', 'stop_maybe', 'stop_noun')) return mark
  return { ...mark, from: before.from, conj: before.conj }
}

/** Two or three words in quotation marks behind a verb of saying, with a post right behind them. */
function quotedName(board: Board, at: number): boolean {
  if (!QUOTES.has(board.tokens[at]?.norm ?? '')) return false
  for (let i = at + 3; i <= at + 4; i++)
    if (QUOTES.has(board.tokens[i]?.norm ?? '')) return board.markAt(i + 1, 'POST') !== undefined
  return false
}

const QUOTES = new Set(['"', "'", '«', '»', '“', '”', '‘', '’'])

/** `وزيرة الطاقة وكوستس سكريس وزير البيئة`: و joins the next person, whose post follows. */
function belongsToNext(board: Board, name: Mark): boolean {
  const post = board.markAt(name.to, 'POST')
  return (
    board.tokens[name.from]!.norm.startsWith('و') &&
    !board.markAt(name.from, ...KNOWN) &&
    post !== undefined &&
    !post.article &&
    post.conj === ''
  )
}

/** `على` is written unlike the name `علي`; `التركي` with its article is the adjective. */
function isOtherWord(board: Board, mark: Mark): boolean {
  const { start, end } = board.tokens[mark.from]!
  if (board.text.slice(start, end).endsWith('على')) return true
  // `المؤتمر الثاني عشر`
  if (board.markAt(mark.from, 'ORDINAL')) return true
  // `غير العادية` is the particle, not the name Geir.
  if (board.at(mark.from).some((each) => each.label === 'stop' && each.value === 'particle' && each.conj === mark.conj))
    return true
  // `طالب جوزيب بوريل`: at the head of a clause, before another name or a post, the verb.
  if (beginsAsVerb(board, mark)) return true
  // `وجود` is the noun and not و before a name.
  if (mark.conj !== '' && board.markAt(mark.from, 'stop_noun')?.conj === '') return true
  return mark.article && board.markAt(mark.from, 'DEMONYM') !== undefined
}

const SAYING = ['say_of', 'say_that', 'say_maybe']

function beginsAsVerb(board: Board, mark: Mark): boolean {
  const verb = board.markAt(mark.from, ...SAYING)
  if (verb?.to !== mark.to || (mark.conj === '' && board.sentenceOf(mark.from).from !== mark.from)) return false
  return board.markAt(mark.to, 'firstname', 'POST', 'honorific')?.conj === ''
}

const PLAIN = /^(?!ال|ي).{3,}(?<!يا|ه|ات|ين|ون)$/

const FAMILY = /^(?!ي).{3,}(?<!ا|ه|ات|ين|ون)$/

/** Verbs that have who did it right behind them. */
const ACTING = ['chairs', 'takes_part', 'say_of', 'say_that', 'received']

/** Posts whose article stands before a body and no state: `المبعوث الخاص للاتحاد`. */
const SENT = /^ال(?:مبعوث|ممثل|امين|منسق|مفوض|مسوول|مسيول|ناطق|متحدث|مدير)ه?$/

export const namedBeforePostRule = finder({
  name: 'who: name before its post',
  why: 'Two words of no list behind a comma or و and before a post without the article are whose post it is',
  find(board, note) {
    for (const post of board.of('POST')) {
      if (post.conj !== '' || post.prep !== '' || (post.article && !SENT.test(board.tokens[post.from]!.norm))) continue
      const to = post.from > 0 && board.tokens[post.from - 1]!.norm === '،' ? post.from - 1 : post.from
      const from = to - 2
      if (from < 1 || !isUnlisted(board, from, PLAIN) || !isUnlisted(board, from + 1, FAMILY)) continue
      const first = board.tokens[from]!
      const conj = first.norm.startsWith('و') ? 'و' : ''
      if (board.markAt(from - 1, ...ACTING) === undefined) {
        if (to < post.from || (conj === '' && board.tokens[from - 1]!.norm !== '،')) continue
      }
      note({ label: 'NAME', from, to, conj, prep: '', article: false, value: null, rule: '', parts: [] })
    }
  },
  finds: [
    'ترأس [NAME:سامد عبوس]، رئيس المجلس الوطني، اللقاء',
    'وشارك في اللقاء كارل بيلت، [NAME:وجاكاي كيكتي] المبعوث الخاص للاتحاد الأفريقي',
    'وشارك في اللقاء، [NAME:ناتاشا بلديس] وزيرة الطاقة، [NAME:وكوستس سكريس] وزير البيئة',
  ],
  leaves: ['بحث هاتفيا وزير الخارجية الأمر', 'تسلم، بعد جهد كبير، وزير الخارجية مهامه'],
})

/** `وزراء الدول الخمس، المغربي فلان`: the first of them behind a comma. */
const afterLeaders = (board: Board, at: number) =>
  /^و?نظرا[ويي]/.test(board.tokens[at - 1]?.norm ?? '') ||
  (board.at(at + 1).length === 0 &&
    ((board.tokens[at - 1]?.norm === '،' && leadersBefore(board, at, 6)) ||
      board.at(at - 1).some((mark) => mark.label === 'posts_plural' && mark.article && mark.to === at)))

/** A family name in `ا` where a mark or the next of the list follows. */
function isLastName(board: Board, at: number): boolean {
  const next = board.tokens[at + 1]
  const ends = next === undefined || next.breaks > 0 || /^[و،.)]/.test(next.norm)
  return ends && isUnlisted(board, at, /^(?!ي).{3,}ا$/)
}

/** A plural of posts not far before. */
function leadersBefore(board: Board, at: number, reach = 16): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--)
    if (board.markAt(i, 'posts_plural') || /^و?نظرا[وي]ه/.test(board.tokens[i]!.norm)) return true
  return false
}

function isUnlisted(board: Board, at: number, shape: RegExp): boolean {
  const token = board.tokens[at]
  if (token?.kind !== 'word' || token.breaks > 0 || !shape.test(token.norm)) return false
  return board.at(at).every((mark) => ['NAME', 'firstname', 'familyname'].includes(mark.label))
}

const BODY_NOUN = /^(?:منظمه|موسسه|شركه|جمعيه|شبكه|حركه|حزب|مركز|معهد)$/

/** `رئيسة منظمة كواليشن بلاس هيلين روجيه`: behind the noun of a body its name, up to the first given name. */
function behindBody(board: Board, { to }: Mark): number | undefined {
  if (!BODY_NOUN.test(board.tokens[to - 1]!.norm)) return undefined
  for (let i = to + 1; i < to + 4; i++) {
    if (board.at(i - 1).length > 0) return undefined
    if (board.markAt(i, 'firstname')?.conj === '') return i
  }
  return undefined
}
