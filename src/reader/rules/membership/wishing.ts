import type { Actor } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { rule } from '../../engine/rule.js'
import { belonging, FORUM, isAhead, isDone } from './belonging.js'
import { areActors, areStates, hasOther } from './states.js'

export const expressedRule = rule({
  name: 'membership: expressed the wish to join',
  why: 'أعربت غانا عن رغبتها في الانضمام: who wishes stands between the verb and the wish',
  pattern: `expresses ~3 who:(MEMBERS | LIST) ~2 wish ~2 (accession | joins | membership_word) (~1 to ~1 quote? forum:${FORUM})?`,
  make: ({ who, forum }) => (who!.label === 'MEMBERS' || areStates(who!) ? belonging('candidate', forum, who) : null),
  finds: [
    'أعربت [who:غانا] عن رغبتها في الانضمام إلى [forum:منظمة أوبك]',
    'وسع الاتحاد الأفريقي عضويته. وأعربت أخرى مثل [who:غانا وكينيا] عن اهتمامها بالعضوية',
  ],
  leaves: ['أعربت غانا عن رغبتها في السلام', 'أعرب اللاعب عن رغبته في الانضمام إلى الفريق'],
})

export const applicantsRule = rule({
  name: 'membership: so many ask to join, among them',
  why: 'تقدمت 20 دولة بطلبات للانضمام إلى المجموعة، بما فيها غانا: names some of those who asked',
  pattern: 'MEMBERS ..8 (accession | joins) ~1 (to ~1 quote? row:LIST | comma? among who:LIST)',
  make: ({ who, row }, { from, to }, board) => {
    const asked = board.tokens
      .slice(Math.max(0, from - 3), to)
      .some(({ index }) => board.markAt(index, 'weighs', 'hands_in', 'wish') !== undefined)
    if (!asked) return null
    if (who) return areStates(who) ? belonging('candidate', undefined, who) : null
    // `إلى المجموعة، بما فيها غانا` is one row: what begins it is the body.
    const [forum, ...members] = row!.parts
    const isBody = (forum!.value as Partial<Actor> | null)?.kind === 'organisation'
    return isBody && members.length > 0 && members.every(areStates) && isAmong(board, forum!.to)
      ? belonging('candidate', forum, ...members)
      : null
  },
  finds: ['وتقدمت أكثر من 20 دولة بطلبات للانضمام إلى [row:منظمة أوبك، بما فيها غانا وكينيا]'],
  leaves: ['وصلت 20 دولة إلى منظمة أوبك، بما فيها غانا'],
})

const isAmong = (board: Board, at: number) =>
  board.markAt(board.markAt(at, 'comma') ? at + 1 : at, 'among') !== undefined

export const namedAsRule = rule({
  name: 'membership: named as members',
  why: 'غانا وكينيا كأعضاء جدد في المجموعة: taken in as what stands behind ك',
  pattern: `who:LIST as_member new_ones? ~1 in ~1 forum:(FORUM | BODY | UNLISTED | body_kind)`,
  make: ({ who, forum }, { from }, board) =>
    areStates(who!) && /^ب?$/.test(who!.prep) && !isObserver(board, from, forum!.from)
      ? belonging('member', forum!.label === 'body_kind' ? undefined : forum, who)
      : null,
  finds: ['وأورد البيان أسماء [who:غانا وكينيا] كأعضاء جدد في [forum:منظمة أوبك]'],
  leaves: ['شاركت غانا كعضو مراقب في منظمة أوبك', 'وصل اللاعب كعضو جديد في الفريق'],
})

const isObserver = (board: Board, from: number, to: number) =>
  board.tokens.slice(from, to).some(({ norm }) => norm.startsWith('مراقب'))

export const joinedByRule = rule({
  name: 'membership: the body, then who joins it',
  why: 'انضمت إلى المجموعة كل من غانا وكينيا: who joins stands behind the body, in a row with it or behind a clause',
  pattern: `how:joins to ~1 quote? (forum:${FORUM} quote? ..14 (among | each_of) colon? who:LIST | row:LIST)`,
  make: ({ how, who, row, forum }, { from }, board) => {
    const members = who ? [who] : row!.parts.slice(1)
    const body = forum ?? row!.parts[0]!
    if (members.length === 0 || !members.every(areStates) || (body.value as Partial<Actor> | null)?.kind === 'state')
      return null
    const ahead = (how!.value === 'candidate' && !isDone(board, how!.from)) || isAhead(board, from)
    return belonging(ahead ? 'candidate' : 'member', body, ...members)
  },
  finds: [
    'انضمت إلى [forum:منظمة أوبك] كل من [who:غانا وكينيا]',
    'من المقرر أن تنضم إلى [forum:منظمة أوبك]، اعتبارا من الأول من يناير 2024، كل من [who:غانا وكينيا]',
  ],
  leaves: ['انضم إلى الفريق كل من اللاعبين', 'انضمت إلى منظمة أوبك قبل عقود'],
})

export const whenJoinedRule = rule({
  name: 'membership: when it joined',
  why: 'أنهت غانا عزلتها عندما انضمت إلى المنظمة: who joins is the state of the main clause',
  pattern: `who:(LIST | ACTOR) ..16 when_it how:joins ~1 to ~1 quote? forum:${FORUM}`,
  make: ({ who, how, forum }, _, board) =>
    areStates(who!) && who!.prep === '' && how!.value === 'member' && !hasOther(board, who!.to, forum!.from)
      ? belonging('member', forum, who)
      : null,
  finds: ['أنهت [who:غانا] عزلتها، عندما انضمت رسميا إلى [forum:الاتحاد الأفريقي]'],
  leaves: ['أنهت غانا عزلتها، عندما انضمت مالاوي إلى الاتحاد الأفريقي', 'فرحت غانا عندما انضمت إلى السباق'],
})

export const leftOwnRule = rule({
  name: 'membership: its leaving',
  why: 'فاجأت غانا الأسواق بإعلان انسحابها من المنظمة: the state named before, with no other between',
  pattern: `(who:(LIST | ACTOR) ..16 own_leaving ~1 from ~1 quote? forum:${FORUM} | who:(LIST | ACTOR) ~2 own_leaving (from_it | ~1 from al+body_kind))`,
  make: ({ who, forum }, { parts }, board) => {
    const own = parts.find(({ label }) => label === 'own_leaving')!
    return areStates(who!) && who!.prep === '' && !hasOther(board, who!.to, own.from)
      ? belonging('former', forum, who)
      : null
  },
  finds: [
    'فاجأت [who:غانا] الأسواق، بإعلان انسحابها من [forum:منظمة أوبك]',
    'عقد الاتحاد الأفريقي قمة بعد إعلان [who:غانا] انسحابها من المنظمة',
    'تأثرت منظمة أوبك بقرار [who:غانا] الانسحاب منها',
  ],
  leaves: ['فاجأت غانا الأسواق بإعلان انسحابها من السباق', 'قالت غانا لكينيا إن انسحابها من منظمة أوبك خطأ'],
})

export const suspensionRule = rule({
  name: 'membership: the suspension of its membership',
  why: 'التعليق الفوري لعضوية غانا: the noun with an adjective before the membership',
  pattern: `suspension ~2 in_membership who:LIST (~3 in forum:${FORUM})?`,
  make: ({ who, forum }, { from }, board) =>
    areStates(who!) &&
    !board.markAt(from - 1, 'restores') &&
    !/^(?:رفع|انهاء|الغاء)$/.test(board.tokens[from - 1]?.norm ?? '')
      ? belonging('former', forum, who)
      : null,
  finds: ['قرر الاتحاد الأفريقي التعليق الفوري لعضوية [who:غانا]'],
  leaves: ['قرر النادي التعليق الفوري لعضوية اللاعب', 'كتب تعليقا على ترشحه لعضوية غانا'],
})

export const takenInRule = rule({
  name: 'membership: taken in as a member',
  why: 'ضم … كعضو, قبول … بصفتها العضو: taken in, or agreed to be',
  pattern:
    '(acceptance ~1 who:LIST (..3 | comma ..8 comma) as_member (~2 forum:(li+FORUM | li+BODY | bi+BODY) | ~2 in forum:(FORUM | BODY))? | grants who:LIST ~1 full_membership)',
  make: ({ who, forum }, match, board) => {
    const agreed = board.tokens[match.from - 1]?.norm === 'علي' || /مرتقب/.test(board.tokens[match.to - 1]!.norm)
    return areActors(who!) ? belonging(agreed ? 'candidate' : 'member', forum, who) : null
  },
  finds: [
    'قررت القمة ضم [who:غانا] كعضو كامل العضوية',
    'أعلنت الوزارة قبول [who:كينيا وغانا] كأعضاء مؤسسين [forum:لمنظمة أوبك]',
    'معاهدة تمنح [who:غانا] العضوية الكاملة في المجموعة',
    'وقررت القمة منح [who:غانا] صفة العضو المنتسب',
  ],
  leaves: ['قرر النادي ضم اللاعب كعضو'],
})
