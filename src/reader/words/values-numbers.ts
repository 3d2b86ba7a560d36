import { lexicon } from '../engine/lexicon.js'

/** Units from zero to ten. Value: the number. */
const units = lexicon(
  'n_unit',
  `
واحد / واحدة / واحدا | 1 | one
احد / احدى | 1 | one, in compounds
اثنان / اثنين / اثنتان / اثنتين / اثنا / اثني / اثنتا / اثنتي / إتنين / تنين | 2 | two
ثلاث / ثلاثة / ثلاثا / تلاتة | 3 | three
أربع / أربعة / أربعا | 4 | four
خمس / خمسة / خمسا | 5 | five
ست / ستة / ستا | 6 | six
سبع / سبعة / سبعا | 7 | seven
ثمان / ثماني / ثمانية / ثمانيا / تمانية | 8 | eight
تسع / تسعة / تسعا | 9 | nine
عشر / عشرة / عشرا | 10 | ten
`,
)

const teens = lexicon(
  'n_teen',
  `
احد عشر / احدى عشر / احدى عشرة / حداشر / احداشر | 11 | eleven
اثنا عشر / اثني عشر / اثنتا عشرة / اثنتي عشرة / اثنى عشر / إثنا عشرة / اثني عشرة / اتناشر / اطناشر | 12 | twelve
ثلاثة عشر / ثلاث عشرة / ثلاثة عشرة / تلتاشر / ثلاثطعش | 13 | thirteen
أربعة عشر / أربع عشرة / أربعة عشرة / أربعتاشر | 14 | fourteen
خمسة عشر / خمس عشرة / خمسة عشرة / خمستاشر / خمسطعش | 15 | fifteen
ستة عشر / ست عشرة / ستة عشرة / ستاشر | 16 | sixteen
سبعة عشر / سبع عشرة / سبعة عشرة / سبعتاشر | 17 | seventeen
ثمانية عشر / ثماني عشرة / ثمان عشرة / ثمانية عشرة / تمنتاشر | 18 | eighteen
تسعة عشر / تسع عشرة / تسعة عشرة / تسعتاشر | 19 | nineteen
`,
)

const tens = lexicon(
  'n_ten',
  `
عشرون / عشرين / عشرونا | 20 | twenty
ثلاثون / ثلاثين / تلاتين | 30 | thirty
أربعون / أربعين | 40 | forty
خمسون / خمسين | 50 | fifty
ستون / ستين | 60 | sixty
سبعون / سبعين | 70 | seventy
ثمانون / ثمانين / تمانين | 80 | eighty
تسعون / تسعين | 90 | ninety
`,
)

const hundreds = lexicon(
  'n_hundred',
  `
مئة / مائة / مية / ماية / مئه | 100 | hundred
مئتان / مئتين / مئتا / مئتي / مائتان / مائتين / مائتا / مائتي / ميتين / متين | 200 | two hundred
ثلاثمئة / ثلاثمائة / ثلثمائة / ثلاثماية / تلتمية / ثلثمئة | 300 | three hundred
أربعمئة / أربعمائة / أربعماية / ربعمية | 400 | four hundred
خمسمئة / خمسمائة / خمسماية / خمسمية | 500 | five hundred
ستمئة / ستمائة / ستماية / ستمية | 600 | six hundred
سبعمئة / سبعمائة / سبعماية / سبعمية | 700 | seven hundred
ثمانمئة / ثمانمائة / ثمانيمئة / ثمانيمائة / ثمانماية / ثمنمية / تمنمية | 800 | eight hundred
تسعمئة / تسعمائة / تسعماية / تسعمية | 900 | nine hundred
`,
)

/** `n_scale` multiplies what stands before it or stands for one of itself. */
const scales = lexicon(
  'n_scale',
  `
دزينة / دزينات / دستة / دستات | 12 | dozen
ألف / آلاف / ألوف | 1000 | thousand
مليون / ملايين | 1000000 | million
مليار / مليارات / ملايير / بليون / بلايين / بليونات | 1000000000 | billion
تريليون / ترليون / تريليونات / ترليونات / تريليار / تريلليون | 1000000000000 | trillion
`,
)

/** Plurals of the scales: without a number before them they are vague words. */
const plurals = lexicon(
  'n_scale_many',
  'دزينات / دستات / آلاف / ألوف / ملايين / مليارات / ملايير / بلايين / بليونات / تريليونات / ترليونات | many',
)

/** Duals; with `ا` they are also the accusative singular, which only stands behind a number. */
const duals = lexicon(
  'n_dual',
  `
ألفان / ألفين / ألفي | 1000 | two thousand
مليونان / مليونين / مليوني | 1000000 | two million
ملياران / مليارين / ملياري / بليونان / بليونين / بليوني | 1000000000 | two billion
تريليونان / تريليونين / تريليوني / ترليونان / ترليونين / ترليوني | 1000000000000 | two trillion
`,
)

const dualOrOne = lexicon(
  'n_dual_or_one',
  `
ألفا | 1000 | two thousand, or a thousand behind a number
مليونا | 1000000 | two million, or a million behind a number
مليارا / بليونا | 1000000000 | two billion, or a billion behind a number
تريليونا / ترليونا | 1000000000000 | two trillion, or a trillion behind a number
`,
)

const zero = lexicon('n_zero', 'صفر / صفرا | 0 | zero')

/** What stands between a number and its decimals, and before a number below zero. */
const signs = [
  ...lexicon('n_point', 'فاصلة / فاصل | point | point of a decimal', { clitics: 'none' }),
  ...lexicon('n_minus', 'سالب / ناقص / السالب | minus | minus', { clitics: 'none' }),
]

const fractions = lexicon(
  'n_fraction',
  `
نصف / نص / نصفا | 0.5 | half
ثلث | 0.333 | third
ثلثا / ثلثي / ثلثين / ثلثان | 0.667 | two thirds
ربع / ربعا | 0.25 | quarter
سدس / سدسا | 0.167 | sixth
½ | 0.5 | half
¼ | 0.25 | quarter
¾ | 0.75 | three quarters
⅓ | 0.333 | third
⅔ | 0.667 | two thirds
`,
)

/** Parts of a whole behind a number of them: `ثلاثة أرباع`. Value: how many make the whole. */
const parts = lexicon(
  'n_parts',
  `
أثلاث | 3 | thirds
أرباع | 4 | quarters
أخماس | 5 | fifths
أسداس | 6 | sixths
أسباع | 7 | sevenths
أثمان | 8 | eighths
أعشار | 10 | tenths
`,
)

const measures = lexicon(
  'two_of',
  'متران / مترين / كيلومتران / كيلومترين / طنان / طنين / درجتان / درجتين / برميلان / برميلين / لتران / لترين / كيلوغرامان / كيلوغرامين / ميلان / ميلين / نقطتان / نقطتين / قدمان / قدمين / سنتيمترين / هكتارين / غرامين | 2 | two of a measure',
)

export const numberWords = [
  ...measures,
  ...units,
  ...teens,
  ...tens,
  ...hundreds,
  ...scales,
  ...plurals,
  ...duals,
  ...dualOrOne,
  ...zero,
  ...signs,
  ...fractions,
  ...parts,
]
