import { rule } from '../../engine/rule.js'
import { taking } from './taking.js'

export const openedItRule = rule({
  name: 'participation: opened, as a pronoun',
  why: 'المؤتمر الذي افتتحه فلان: who opened it took part in it',
  pattern: '(MEETING ..10 who_relative opens_it | MEETING ..18 comma wa+opens_it) who:PERSON',
  make: ({ who }) => taking('participant', who),
  finds: [
    'شارك في المؤتمر، الذي افتتحه [who:الرئيس السويدي كارل بيلت]، ممثلو خمسين دولة',
    'يعقد المؤتمر غدا في جنيف، ويفتتحه [who:الرئيس السويدي كارل بيلت]',
  ],
  leaves: ['زار المعرض الذي افتتحه الرئيس السويدي كارل بيلت', 'المؤتمر الذي افتتح أمس'],
})

export const opensRule = rule({
  name: 'participation: opened it',
  why: 'افتتح فلان القمة, تفتتح القمة فلانة: who opens a meeting takes part in it',
  pattern:
    '(how:HAPPENS=opening who:(LIST | PERSON) (~3 | ~1 TIME ~3 | ~2 TIME in ..5 | comma TIME ..9) MEETING | how:HAPPENS=opening ~2 MEETING ~2 who:(LIST | PERSON))',
  make: ({ how, who }, _, board) => {
    if (!/^[وف]?(?:س?[يت])?(?:ا?فتتح|دشن)ت?$/.test(board.tokens[how!.from]!.norm)) return null
    const first = who!.label === 'LIST' ? who!.parts[0]! : who!
    const behind = board.markAt(who!.to, 'say_that', 'say_of')
    return first.label === 'PERSON' && first.prep + first.conj === '' && !behind ? taking('participant', who) : null
  },
  finds: [
    'افتتح [who:الرئيس السويدي كارل بيلت والوزير ماتي نيمي] القمة',
    'وتفتتح القمة [who:الرئيسة السويدية آنا ليند]',
    'يفتتح [who:الرئيس السويدي كارل بيلت] يوم الثلاثاء المقبل فعاليات المؤتمر',
    'يفتتح [who:الرئيس السويدي كارل بيلت] بعد ظهر اليوم في «القصر الكبير» قمة البحار',
    'افتتح [who:الرئيس السويدي كارل بيلت]، اليوم (الاثنين) بأوسلو أعمال القمة',
  ],
  leaves: ['افتتح الرئيس السويدي كارل بيلت المعرض', 'افتتحت القمة أمس، وقال الرئيس السويدي كارل بيلت كلمته'],
})

export const namedChairRule = rule({
  name: 'participation: named its chair',
  why: 'تزكية فلان رئيسا للقمة says who chairs it',
  pattern: 'who:PERSON comma? as_chair (li+meeting | li+MEETING)',
  make: ({ who }) => taking('chair', who),
  finds: ['تم اختيار [who:الرئيس السويدي كارل بيلت]، رئيسا للقمة'],
  leaves: ['تم اختيار الرئيس السويدي كارل بيلت رئيسا للشركة'],
})
