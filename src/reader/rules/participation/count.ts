import type { Quantity } from '../../../claim/values.js'
import type { Board } from '../../engine/board.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { boundBehind } from '../figure/exactness.js'
import type { Ordinal } from '../values/ordinals.js'
import { writtenFrom } from '../who/post.js'

function counted(board: Board, number: Mark, unit: Mark): Quantity {
  const { precision, ...said } = meaning<Quantity>(number)
  return { ...said, precision: boundBehind(board, Math.max(number.to, unit.to), precision), unit: String(unit.value) }
}

export const countRule = rule({
  name: 'participation: so many members',
  why: 'A number before دولة, عضوا, منظمة, وفدا counts who takes part or belongs',
  // `القمة 32 رئيسا`: a number behind a meeting can look like its ordinal.
  pattern: 'number:(NUMBER | ORDINAL) unit:unit_of_members',
  make: ({ number, unit }, _, board) => {
    const said = number!.value as { ordinal?: number; article?: boolean; digits?: boolean }
    if (said.ordinal === undefined) {
      // `ثلاثة أرباع الدول`.
      if (meaning<Quantity>(number!).value < 1) return null
      return isOfBoth(board, unit!)
        ? { label: 'MEMBERS', value: { ...counted(board, number!, unit!), unit: 'party' }, to: unit!.to + 1 }
        : { label: 'MEMBERS', value: counted(board, number!, unit!) }
    }
    return said.digits && !said.article && !unit!.article
      ? {
          label: 'MEMBERS',
          value: { value: said.ordinal, precision: 'exact', unit: String(unit!.value) } satisfies Quantity,
        }
      : null
  },
  finds: [
    'حضرت [number:أربعون] [unit:دولة] اللقاء',
    'يضم الاتحاد [number:12] [unit:عضوا]',
    'حضرت [number:56] [unit:دولة] ومنظمة اللقاء',
    'حضر [number:30] [unit:وزيرا] على الأقل اللقاء',
  ],
  leaves: ['حضر أربعون طفلا الحفل', 'دولة كبيرة', 'انتجت الشركة 40 سيارة'],
})

/** `56 دولة ومنظمة`: states and organisations in one number; `12 دولة ومنظمة الصحة` counts the states alone. */
function isOfBoth(board: Board, unit: Mark): boolean {
  if (unit.value !== 'state' || board.markAt(unit.to, 'BODY')) return false
  const [also, next] = [board.tokens[unit.to]?.norm ?? '', board.tokens[unit.to + 1]?.norm ?? '']
  return /^و(?:منظمه|هييه|جهه|موسسه)$/.test(also) && !next.startsWith('ال')
}

export const groupCountRule = rule({
  name: 'participation: a group with its number',
  why: 'دول الاتحاد الـ28 counts the states of a body',
  pattern: '(unit:unit_of_members (BODY | ACTOR | DEMONYM) | GROUP | body:BODY) number:(ORDINAL | NUMBER)',
  // Its unit is the group itself: so many states of a body are not so many states.
  make: ({ number, body }, match, board) => {
    const said = number!.value as { ordinal?: number; value?: number }
    // `دول الكومنولث الـ54`, all of it the name.
    if (body && (!/^[وبل]?(?:دول|بلدان)$/.test(board.tokens[body.from]!.norm) || !number!.article)) return null
    const value = said.ordinal ?? said.value
    // `رؤساء البرلمانات الأفريقية و240 نائبا`: the number counts the next.
    if (value === undefined || value < 3 || number!.conj !== '' || board.tokens[number!.from - 1]!.norm === 'و')
      return null
    const unit = writtenFrom(board, match.parts[0]!, number!.from)
    return { label: 'MEMBERS', value: { value, precision: 'exact', unit } satisfies Quantity }
  },
  finds: ['أيدت دول الاتحاد الأوروبي [number:الـ27] القرار', 'وقعت [unit:دول] الأمم المتحدة [number:الـ193]'],
  leaves: ['أيدت دول الاتحاد الأوروبي القرار', 'حضر رؤساء دول الاتحاد الأوروبي و240 نائبا'],
})

export const ofStatesCountRule = rule({
  name: 'participation: so many of the states',
  why: '52 من الدول الأعضاء counts some of them',
  // `تحضر القمة 52 من الدول`: a number behind a meeting can look like its ordinal.
  pattern: 'number:(NUMBER | ORDINAL) from unit:al+unit_of_members',
  make: ({ number, unit }) => {
    const said = number!.value as { ordinal?: number; value?: number; article?: boolean; digits?: boolean }
    const value = said.value ?? (said.digits && !said.article ? said.ordinal : undefined)
    if (value === undefined || value < 3 || !/^(?:state|member|organisation)$/.test(String(unit!.value))) return null
    const quantity: Quantity =
      said.value === undefined ? { value, precision: 'exact' } : { ...meaning<Quantity>(number!) }
    return { label: 'MEMBERS', value: { ...quantity, unit: String(unit!.value) } satisfies Quantity }
  },
  finds: ['تحضر القمة [number:52] من [unit:الدول] الأعضاء', 'حضر [number:51] من [unit:الصناديق] التنموية'],
  leaves: ['تحضر القمة واحدة من الدول', 'اشترى 52 من الكتب'],
})

export const definiteCountRule = rule({
  name: 'participation: the so many states',
  why: 'البلدان العشرة, دول المجموعة الخمس عشرة: a number with the article behind the noun counts it',
  pattern: '(unit:unit_of_members ~1 number:al+NUMBER | unit:al+unit_of_members number:ORDINAL)',
  make: ({ number, unit }, _, board) => {
    const { ordinal, digits, article } = number!.value as Partial<Ordinal>
    if (ordinal !== undefined)
      return digits &&
        article &&
        ordinal > 2 &&
        /^[وفبل]*(?:ال|لل)(?:دول|بلدان|اعضاء)$/.test(board.tokens[unit!.from]!.norm)
        ? { label: 'MEMBERS', value: { value: ordinal, precision: 'exact', unit: 'state' } satisfies Quantity }
        : null
    const said = meaning<Quantity>(number!)
    return said.value < 3 ? null : { label: 'MEMBERS', value: counted(board, number!, unit!) }
  },
  finds: [
    'وقعت [unit:الدول] [number:الخمس] الاتفاق',
    'أيدت [unit:الدول] [number:الـ27] القرار',
    'اجتمع وزراء [unit:البلدان] [number:العشرة]',
  ],
  leaves: ['وقعت الدول الاتفاق', 'في الدول الاشتراكية'],
})

export const memberNumberRule = rule({
  name: 'participation: the number of members',
  why: 'يرفع عدد الأعضاء إلى 100 counts members without a noun behind the number',
  pattern: 'number_of_members (FORUM | BODY)? ~3 to number:NUMBER',
  make: ({ number }, _, board) =>
    board.markAt(number!.to, 'unit_of_members', 'counted')
      ? null
      : {
          label: 'MEMBERS',
          value: { ...meaning<Quantity>(number!), unit: 'member' } satisfies Quantity,
          from: number!.from,
          to: number!.to,
        },
  finds: ['مما يرفع عدد الأعضاء المعتمدين إلى [number:100]'],
  leaves: ['ارتفع عدد الأعضاء إلى 100 دولة', 'ارتفع عدد الزوار إلى 100'],
})

export const ofLeadersRule = rule({
  name: 'participation: so many of the leaders',
  why: 'عشرون من رؤساء الدول counts those who take part',
  pattern: 'number:NUMBER from posts_plural',
  make: ({ number }) => ({
    label: 'MEMBERS',
    value: { ...meaning<Quantity>(number!), unit: 'leader' } satisfies Quantity,
  }),
  finds: ['حضر [number:عشرون] من رؤساء الدول اللقاء'],
  leaves: ['حضر رؤساء الدول اللقاء'],
})

export const sameUnitRule = rule({
  name: 'participation: so many of the same',
  why: '55 دولة أفريقية و28 أوروبية: a number joined by و before an adjective counts the noun told before it',
  pattern: 'first:MEMBERS DEMONYM (number:wa+NUMBER | and number:NUMBER) DEMONYM',
  make: ({ first, number }) =>
    meaning<Quantity>(number!).value > 2
      ? {
          label: 'MEMBERS',
          value: { ...meaning<Quantity>(number!), unit: String(meaning<Quantity>(first!).unit) } satisfies Quantity,
          from: number!.from,
        }
      : null,
  finds: ['تحضر القمة 55 دولة أفريقية و[number:28] أوروبية'],
  leaves: ['تحضر القمة 55 دولة أفريقية و28 ألف زائر', 'تحضر القمة 55 دولة و28 أوروبية'],
})
