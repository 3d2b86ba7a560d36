import type { Actor, Quantity } from '../../../claim/values.js'
import { type Mark, meaning } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { belonging } from './belonging.js'

/** States only, and enough of them: a committee of one state's parliament has none. */
const areStates = (who: Mark, least: number) =>
  who.parts.length >= least && who.parts.every((mark) => (mark.value as Partial<Actor> | null)?.kind === 'state')

const HAS =
  '(includes quote? forum:UNLISTED quote? (comma who_relative founded_it ..6 comma)? | forum:UNLISTED quote? ..6 (comma? who_relative ~1 includes | wa+includes | includes) | consists forum:UNLISTED ~2 from)'

export const unlistedCountRule = rule({
  name: 'membership: so many states in a body of no list',
  why: 'تحالف عسكري يضم 34 دولة counts its members, and names them behind بينها',
  pattern: `${HAS} ~4 count:MEMBERS (~6 (comma? among | colon | open) colon? who:LIST)?`,
  make: ({ forum, count, who }) =>
    meaning<Quantity>(count!).unit === 'state' ? belonging('member', forum, count, who) : null,
  finds: [
    'أعلنت تشكيل [forum:تحالف بحري عسكري] يضم [count:34 دولة]، بينها [who:السويد وفنلندا]',
    'وتضم [forum:لجنة المتابعة الوزارية] [count:خمس دول]',
    'ويضم [forum:تجمع الموانئ الأطلسية]، الذي تأسس عام 2018 في أكرا، [count:خمس دول] هي [who:السويد وفنلندا]',
  ],
  leaves: ['وتضم لجنة المتابعة الوزارية 12 عضوا', 'وتضم لجنة المتابعة الوزارية خبراء'],
})

export const unlistedListRule = rule({
  name: 'membership: states of a body of no list',
  why: 'تضم لجنة المتابعة السويد وفنلندا والنرويج names its members',
  pattern: `${HAS} (~6 (among colon? | colon | open | each_of colon?) | ~3 comma?) who:LIST`,
  make: ({ forum, who }) => (areStates(who!, 3) ? belonging('member', forum, who) : null),
  finds: [
    'وتضم [forum:لجنة المتابعة الوزارية]، [who:السويد وفنلندا والنرويج]',
    'ويضم [forum:تجمع دول البلطيق] في عضويته دول [who:السويد وفنلندا والنرويج]',
  ],
  leaves: ['وتضم لجنة المتابعة الوزارية خبراء من السويد', 'زارت لجنة المتابعة السويد وفنلندا'],
})
