import { rule } from '../../engine/rule.js'
import { isState, taking } from './taking.js'

export const chairedByTwoRule = rule({
  name: 'participation: chaired by two',
  why: 'ترأسه الرئيسان السنغالي فلان والفرنسي فلان: a post in the dual stands for both that follow',
  pattern: 'chairs=chair posts_plural who:LIST',
  make: ({ who }) => (who!.parts.length < 2 ? null : taking('chair', who)),
  finds: ['عقد أمس المؤتمر الذي ترأسه الرئيسان [who:السويدي كارل بيلت والفنلندي ماتي نيمي]'],
  leaves: ['عقد أمس المؤتمر الذي ترأسه الرئيس السويدي كارل بيلت'],
})

export const hostsItRule = rule({
  name: 'participation: hosted it',
  why: 'واستضافته السويد takes up the meeting told before and names its host',
  pattern: 'hosts_it who:LIST',
  // `المؤتمر الذي تستضيفه السويد` says where it is; two states host it together wherever it is.
  make: ({ who }, match, board) => {
    const [first] = who!.parts
    if (who!.parts.length > 1 && who!.parts.every(isState)) return taking('host', ...who!.parts)
    const told =
      board.markAt(match.from - 1, 'who_relative') !== undefined || board.markAt(who!.from, 'CAPITAL', 'CITY')
    return first?.label === 'ACTOR' && told ? null : taking('host', first)
  },
  finds: [
    'عقد المنتدى أمس، واستضافته [who:السويد] بدعم من جيرانها',
    'القمة التي تستضيفها [who:الرئيسة السويدية آنا ليند] غدا',
    'في ختام المؤتمر الذي شاركت في استضافته [who:السويد وفنلندا]',
  ],
  leaves: ['استضاف الفندق المنتدى', 'بحثوا في القمة التي تستضيفها السويد ملف المياه'],
})
