import type { Capacity } from '../../../claim/kinds/participation.js'
import type { Actor } from '../../../claim/values.js'
import type { Mark } from '../../engine/mark.js'
import { rule } from '../../engine/rule.js'
import { writtenFrom } from '../who/post.js'
import { isState, taking } from './taking.js'

export const chairedByTwoRule = rule({
  name: 'participation: chaired by two',
  why: 'ترأسه الرئيسان السنغالي فلان والفرنسي فلان: a post in the dual stands for both that follow',
  pattern: 'chairs=chair ..2 posts_plural who:LIST',
  // `ترأس القمة الرئيسان`: nothing but the meeting stands between.
  make: ({ who }, { from, parts }, board) => {
    const plural = parts.find(({ label }) => label === 'posts_plural')!
    const apart = plural.from > parts[0]!.to && !board.hasBetween(from, plural.from, 'MEETING')
    return who!.parts.length < 2 || apart ? null : taking('chair', who)
  },
  finds: [
    'عقد أمس المؤتمر الذي ترأسه الرئيسان [who:السويدي كارل بيلت والفنلندي ماتي نيمي]',
    'وترأس القمة الرئيسان [who:السويدي كارل بيلت والفنلندي ماتي نيمي]',
  ],
  leaves: ['عقد أمس المؤتمر الذي ترأسه الرئيس السويدي كارل بيلت'],
})

export const hostsItRule = rule({
  name: 'participation: hosted it',
  why: 'واستضافته السويد takes up the meeting told before and names its host',
  pattern: 'hosts_it who:LIST',
  // `المؤتمر الذي تستضيفه ستوكهولم` says where it is; two states host it together wherever it is.
  make: ({ who }, { from }, board) => {
    const [first] = who!.parts
    if (who!.parts.length > 1 && isState(first!) && who!.parts.every(({ label }) => label === 'ACTOR'))
      return taking('host', ...who!.parts)
    // `التي شهدتها تركيا`
    if (/شهد/.test(board.tokens[from]!.norm)) return null
    const isCity = board.markAt(who!.from, 'CAPITAL', 'CITY') !== undefined
    return first?.label === 'ACTOR' && isCity ? null : taking('host', first)
  },
  finds: [
    'عقد المنتدى أمس، واستضافته [who:السويد] بدعم من جيرانها',
    'القمة التي تستضيفها [who:الرئيسة السويدية آنا ليند] غدا',
    'في ختام المؤتمر الذي شاركت في استضافته [who:السويد وفنلندا]',
    'انتهى أمس المؤتمر الذي استضافته [who:السويد والأمم المتحدة]',
  ],
  leaves: ['استضاف الفندق المنتدى', 'بحثوا في القمة التي تستضيفها ستوكهولم ملف المياه'],
})

export const byAdjectiveRule = rule({
  name: 'participation: states by their adjectives',
  why: 'برئاسة مصرية نرويجية, بمشاركة سعودية: the adjectives behind the noun name states',
  pattern: 'with:with_part ~1 a:DEMONYM (b:DEMONYM c:DEMONYM?)?',
  make: ({ with: word, a, b, c }, _, board) => {
    const states = [a, b, c].filter((mark) => mark !== undefined)
    const fits = states.every(({ value, article, prep }) => /^[A-Z]{2}$/.test(String(value)) && !article && prep === '')
    if (!fits || states.some(({ value }) => value === 'EU' || value === 'UN')) return null
    const who = states.map((mark): Mark => {
      const value: Actor = { name: writtenFrom(board, mark, mark.to), kind: 'state', id: String(mark.value) }
      return { ...mark, label: 'STATE', value }
    })
    return taking(word!.value as Capacity, ...who)
  },
  finds: ['عقد المؤتمر برئاسة [a:سويدية] [b:فنلندية] مشتركة', 'انطلقت القمة بمشاركة [a:سويدية]'],
  leaves: ['عقد المؤتمر بمشاركة دولية', 'عقد المؤتمر بحضور السويديين', 'بدأت القمة بمشاركة عربية واسعة'],
})

export const hostsWithRule = rule({
  name: 'participation: hosted it together with',
  why: 'استضافته بلاده بالاشتراك مع غانا, تنظمه بالتعاون مع الأمم المتحدة: those named behind host it too',
  pattern: '(hosts_it | hosts) ..7 jointly each_of? who:LIST',
  make: ({ who }) => taking('host', who),
  finds: [
    'في ختام المؤتمر الذي استضافته بلاده بالاشتراك مع [who:السويد وفنلندا]',
    'مؤتمر في جنيف استضافته بالتعاون مع كل من [who:السويد وفنلندا]',
    'تنظم المملكة اليوم، بالشراكة مع [who:الأمم المتحدة]، مؤتمر المانحين',
  ],
  leaves: ['يعمل بالتعاون مع السويد', 'استضافت المدينة المهرجان مع السويد'],
})
