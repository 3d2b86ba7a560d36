import { perWord } from '../../../arabic/word.js'
import type { Board } from '../../engine/board.js'
import { type Mark, markOver } from '../../engine/mark.js'
import { finder } from '../../engine/rule.js'

/** How far behind a coalition's name the words stand that tell which coalition it is. */
const TAIL = 14
const QUOTE = /^["“”«»]$/

export const forumRule = finder({
  name: 'who: coalition by its aim',
  why: 'A coalition is known by whom it fights; named short, it is the one that the report has named in full',
  find(board, note) {
    let last: string | null = null
    const waiting: Mark[] = []
    const all = [...board.of('BODY'), ...board.of('BODY_MAYBE')].filter((mark) => mark.value === 'coalition')
    for (const mark of all.toSorted((a, b) => a.from - b.from)) {
      const named = aimOf(board, mark)
      if (named) last = named
      // `الائتلاف` alone may be one of parties.
      const isLoose = board.tokens[mark.from]!.norm.endsWith('ايتلاف') && mark.to - mark.from === 1
      if (isLoose && !named && (!last || isOfParties(board))) continue
      if (last) note(markOver('FORUM', mark, endOf(board, mark), last, [mark]))
      else waiting.push(mark)
    }
    for (const mark of waiting) note(markOver('FORUM', mark, endOf(board, mark), laterNamed(mark, last), [mark]))
  },
  finds: [
    'انضمت دولة إلى [FORUM:التحالف الدولي] بقيادة أميركية لمحاربة تنظيم داعش',
    'قال إن [FORUM:التحالف الدولي] لمحاربة داعش مستمر. وأضاف أن [FORUM:التحالف] باق',
    'يضم [FORUM:الائتلاف الدولي] الذي يقاتل تنظيم «الدولة الإسلامية» دولا كثيرة. وقال إن [FORUM:الائتلاف] باق',
    'عقدت دول [FORUM:الائتلاف] المناهض لتنظيم "داعش" اجتماعا',
  ],
  leaves: ['عقد الحزبان تحالفا انتخابيا', 'رشح الائتلاف نائبه لرئاسة الحكومة'],
})

/** The Syrian opposition has a coalition that reports call so for short. */
function isOfParties(board: Board): boolean {
  return board.of('BODY').some((mark) => mark.value === 'SNC')
}

/** What is named only later; the international one is not the Arab one that the report comes to speak of. */
function laterNamed({ from, to }: Mark, last: string | null): string {
  return last === null || (to - from > 1 && last !== 'global-coalition') ? 'coalition' : last
}

/** `دول التحالف الدولي` is a group of states; the coalition's name is as long. */
function endOf(board: Board, mark: Mark): number {
  return Math.max(mark.to, board.markAt(mark.from - 1, 'GROUP')?.to ?? 0)
}

function aimOf(board: Board, mark: Mark): string | null {
  const whole = board.at(mark.from).find((each) => each.label === 'BODY' && each.value !== 'coalition')
  if (whole) return String(whole.value)
  const end = Math.min(mark.to + TAIL, board.sentenceOf(mark.from).to)
  let against = false
  for (let i = mark.to; i < end; i++) {
    for (const here of board.at(i)) {
      if (here.label === 'against' || here.label === 'opposing') against = true
      if (against && here.label === 'DAESH') return 'global-coalition'
      if (here.label.startsWith('BODY') && here.value === 'coalition') return null
    }
    if (against && isQuotedState(board, i)) return 'global-coalition'
  }
  return null
}

/** `تنظيم «الدولة الإسلامية»`, `"الدولة الإسلامية"`: the name that the organisation gives itself, in quotation marks. */
function isQuotedState({ tokens }: Board, at: number): boolean {
  return QUOTE.test(tokens[at]!.norm) && tokens[at + 1]?.norm === 'الدوله' && CLAIMED.test(tokens[at + 2]?.norm ?? '')
}

const CLAIMED = /^(?:["“”»]|الاسلاميه)$/

export const shortBodyRule = finder({
  name: 'who: body by its short name',
  why: 'الجامعة, الحلف, المنظمة الدولية mean a body where the report names it in full as well',
  find(board, note) {
    const named = new Set(board.of('BODY').map((mark) => mark.value))
    for (const mark of board.of('BODY_MAYBE')) {
      if (mark.value !== 'coalition' && named.has(mark.value as string) && !board.markAt(mark.from, 'CITY'))
        note(markOver('BODY', mark, mark.to, mark.value, [mark]))
    }
  },
  finds: ['أعلن حلف شمال الأطلسي موقفه. ويضم [BODY:الحلف] دولا كثيرة'],
  leaves: ['درس في الجامعة أربع سنوات'],
})

/** Nouns of bodies that stand for the one named last. */
const KINDS = new Set(['المنظمه', 'الاتحاد', 'المجموعه', 'الرابطه', 'الحلف', 'المنتدي', 'الصندوق', 'الجماعه', 'الحركه'])
/** Other nouns for a group or league of states. */
const BLOCS = new Set(['الكتله', 'التكتل', 'التجمع'])

/** The nouns of the bodies that a word can stand for, the first first. */
const kindsOf = perWord((norm): readonly string[] => {
  const kind = norm.replace(/^[وف]?لل/, 'ال').replace(/^[وف]?[بك]?ال/, 'ال')
  if (kind === 'المنتدي') return ['منتدي', 'موتمر']
  if (KINDS.has(kind)) return [kind.slice(2)]
  return BLOCS.has(kind) ? ['مجموعه', 'رابطه', 'تجمع', 'تكتل'] : NO_KIND
})
const NO_KIND: readonly string[] = []

export const kindOfBodyRule = finder({
  name: 'who: body by its kind',
  why: 'المنظمة or الاتحاد alone is the body of that kind which the report named last before it',
  find(board, note) {
    const last = new Map<string, Mark>()
    const bodies = new Map(board.of('BODY').map((mark) => [mark.from, mark]))
    if (bodies.size === 0) return
    for (let i = Math.min(...bodies.keys()); i < board.tokens.length; i++) {
      const body = bodies.get(i)
      const { norm, word } = board.tokens[i]!
      if (body) {
        const bare = norm.replace(/^[وف]?(لل|[بلك]?ال)/, '')
        last.set(bare.replace(/^[وفبلك](?=.{4})/, ''), body)
        last.set(bare, body)
        // `مجموعة "بريكس"`: the noun before the quotation mark.
        const kind = QUOTE.test(board.tokens[i - 1]?.norm ?? '') ? board.tokens[i - 2]?.norm : undefined
        if (kind) last.set(kind.replace(/^[وف]?[بل]?(?=.{4})/, ''), body)
        i = body.to - 1
        continue
      }
      const kinds = kindsOf(word)
      if (kinds.length === 0) continue
      const kind = kinds.find((each) => last.has(each))
      const named = kind && last.get(kind)
      if (!named || standsForMore(board, i)) continue
      const conj = norm.startsWith('و') ? 'و' : ''
      const prep = norm.slice(conj.length).startsWith('ل') ? 'ل' : norm.slice(conj.length).startsWith('ب') ? 'ب' : ''
      note({
        label: 'BODY',
        from: i,
        to: i + 1,
        conj,
        prep,
        article: true,
        value: named.value,
        rule: '',
        parts: [named],
      })
    }
  },
  finds: [
    'عقدت منظمة أوبك دورتها. وتضم [BODY:المنظمة] دولا كثيرة',
    'عقدت مجموعة العشرين قمتها. ويضم [BODY:التكتل] دولا كثيرة',
  ],
  leaves: ['تضم المنظمة دولا كثيرة', 'عقدت منظمة أوبك دورتها في المدينة'],
})

/** `المنظمة الدولية للهجرة` is a name of its own, not the body named before. */
function standsForMore(board: Board, at: number): boolean {
  const next = board.tokens[at + 1]
  return (
    next !== undefined &&
    next.breaks === 0 &&
    next.kind === 'word' &&
    next.norm.startsWith('ال') &&
    board.at(at + 1).length === 0
  )
}

export const quotedBodyRule = finder({
  name: 'who: body in quotation marks behind its noun',
  why: 'منظمة "سيكا" is the body with the noun before its quotation mark',
  find(board, note) {
    for (const body of [...board.of('BODY')]) {
      const noun = board.markAt(body.from - 2, 'body_kind')
      if (noun?.to !== body.from - 1 || !QUOTE.test(board.tokens[noun.to]!.norm)) continue
      if (!QUOTE.test(board.tokens[body.to]?.norm ?? '') || board.markAt(noun.from, 'BODY')) continue
      note(markOver('BODY', noun, body.to + 1, body.value, [noun, body]))
    }
  },
  finds: ['وتضم [BODY:منظمة "أوبك"] دولا كثيرة'],
  leaves: ['وتضم منظمة أوبك دولا كثيرة', 'قالت "أوبك" كلمتها'],
})

export const stateInListRule = finder({
  name: 'who: state among states',
  why: 'مالي or تشاد between states is a state, elsewhere perhaps an adjective or a noun',
  find(board, note) {
    for (const mark of board.of('STATE_MAYBE')) {
      const before = lastWord(board, mark.from - 1)
      const after = board.tokens[mark.to]?.kind === 'punct' ? mark.to + 1 : mark.to
      const beside = (i: number) =>
        board
          .at(i)
          .some((each) => each.label === 'STATE' && (each.conj === 'و' || board.tokens[i - 1]?.kind === 'punct'))
      const behind = before >= 0 && (mark.conj === 'و' || before < mark.from - 1) && endsState(board, before)
      if (behind || beside(after) || isMember(board, mark)) note(markOver('STATE', mark, mark.to, mark.value, [mark]))
    }
  },
  finds: [
    'تشارك النيجر و[STATE:مالي] وتشاد في القوة',
    'زار موريتانيا، [STATE:مالي]، النيجر',
    'علق الاتحاد عضوية [STATE:مالي] أمس',
    'قال إن [STATE:مالي] انضمت أمس إلى الاتحاد الأفريقي',
  ],
  leaves: ['قدم دعما ماليا', 'يعاني من عجز مالي كبير'],
})

/** `عضوية مالي`, `انسحاب مالي`: what joins or leaves is a state. Two states of one name are for others to tell apart. */
function isMember(board: Board, mark: Mark): boolean {
  if (['CD', 'CG', 'KR', 'KP'].includes(String(mark.value))) return false
  // `إن مالي أبدت رغبتها في الانضمام`.
  if (board.markAt(mark.from - 1, 'that') && board.markAt(mark.to, 'weighs', 'joins', 'leaves_itself', 'hands_in'))
    return true
  for (let i = Math.max(0, mark.from - 2); i < mark.from; i++)
    if (board.at(i).some((each) => each.to === mark.from && MEMBERSHIP.has(each.label))) return true
  return false
}

const MEMBERSHIP = new Set(['joins', 'leaves', 'suspends', 'restores', 'returns', 'leaves_itself'])

/** The word before a comma, or the word itself. */
const lastWord = (board: Board, at: number) =>
  board.tokens[at]?.norm === '،' || board.tokens[at]?.norm === ',' ? at - 1 : at

function endsState(board: Board, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 3); i--)
    if (board.at(i).some((mark) => mark.label === 'STATE' && mark.to === at + 1)) return true
  return false
}
