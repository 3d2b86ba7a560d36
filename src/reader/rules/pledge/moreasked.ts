import type { PledgeForm } from '../../../claim/kinds/pledge.js'
import { meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import type { Promised } from './promised.js'

export const moreAskedRule = rule({
  name: 'pledge: asked to give more',
  why: 'Who is asked to raise or widen what he gives is asked for a pledge, though no sum is said',
  pattern: 'verb:asks=requested ..10 raises ..2 own:aid',
  make: ({ verb, own }, match, board) => {
    if (!OWN.test(board.tokens[own!.from]!.norm) || CALLS.test(board.tokens[verb!.from]!.norm)) return null
    if (board.hasBetween(own!.to, own!.to + 6, 'MONEY')) return null
    const value: Promised = {
      kind: 'asks',
      sum: own!,
      money: null,
      donor: null,
      beneficiary: null,
      verb: verb!,
      form: meaning<PledgeForm>(own!),
      stage: 'requested',
      until: match.to,
      purpose: null,
    }
    return { label: 'PLEDGE', value, from: match.from }
  },
  finds: ['[verb:وطلب] الوزير من الشركاء زيادة [own:مساهماتهم]', '[verb:طالبت] الدول بتوسيع [own:دعمها] العسكري'],
  leaves: ['طلب الوزير زيادة الرواتب', 'دعا الوزير إلى زيادة التعاون', 'طلب زيادة المساعدات'],
})

const OWN = /(?:مساهمات|اسهامات|دعم|تمويل|مساعدات|التزامات)(?:هم|ها|نا|كم)$/
/** A call in general asks nobody in particular. */
const CALLS = /^[وف]?(?:س?[يت]?دعو|دعا|دعت|داعي)/
