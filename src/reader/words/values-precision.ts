import { lexicon } from '../engine/lexicon.js'

/** Words before a number that say how exact it is. Value: the precision. */
const before = lexicon(
  'precise',
  `
نحو / حوالي / حوالى / قرابة / زهاء / تقريبا / ما يقارب / ما يقرب من / يقارب / تقارب / نحوا من / يناهز / تناهز / ما يناهز / بحدود / في حدود / في نحو | about | about
أكثر من / أكثر عن / أزيد من / ما يزيد على / ما يزيد عن / يزيد على / يزيد عن / تزيد على / تزيد عن / ما يربو على / ما يربو عن / يربو على / تربو على / يفوق / تفوق / ما يفوق / يتجاوز / تتجاوز / ما يتجاوز / تجاوز / تجاوزت / أعلى من / فوق / ما ينيف على / اكتر من | more_than | more than
أقل من / تحت / دون / أدنى من / ما دون / يقل عن / تقل عن / ما يقل عن / نحو أقل من | less_than | less than
ما لا يقل عن / لا يقل عن / لا تقل عن / لا يقل على / على الأقل / بما لا يقل عن / كحد أدنى / ليس أقل من / لا أقل من | at_least | at least
ما يصل إلى / ما يصل الى / ما لا يزيد على / ما لا يزيد عن / لا يزيد على / لا يزيد عن / لا تزيد على / لا تزيد عن / لا يتجاوز / لا تتجاوز / ما لا يتجاوز / لم يتجاوز / لم تتجاوز / بحد أقصى / كحد أقصى / لا يتعدى / لا تتعدى / لا أكثر من / ليس أكثر من | at_most | at most
`,
)

/** The same behind a number. */
const after = lexicon(
  'precise_after',
  `
تقريبا / على وجه التقريب / على نحو تقريبي | about | about
على الأقل / كحد أدنى / أو أكثر / أو يزيد / فأكثر / فما فوق | at_least | at least
على الأكثر / كحد أقصى / بحد أقصى / فأقل / أو أقل / على أقصى تقدير | at_most | at most
ونيف / ونيفا | more_than | and some
بالضبط / تماما / بالتمام والكمال | exact | exactly
`,
)

const ties = [
  ...lexicon('between', 'بين / ما بين / بين كل من | between'),
  ...lexicon('from', 'ابتداء من / اعتبارا من / بدءا من | from'),
  ...lexicon('to', 'إلى / إلى غاية / حتى / لغاية / وحتى / وإلى / ولغاية / الى | to'),
  ...lexicon('of', 'من | of'),
  ...lexicon('in', 'في / خلال / أثناء / ضمن | in'),
]

const percent = lexicon(
  'percent_sign',
  'بالمئة / بالمائة / بالمية / بالماية / في المئة / في المائة / في المية / في الماية / بالميه | percent',
)

export const precisionWords = [...before, ...after, ...percent]

export const tieWords = ties
