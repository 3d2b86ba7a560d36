import { lexicon } from '../engine/lexicon.js'

/** Ordinals from first to tenth and the units of compounds, without the article. */
const units = lexicon(
  'o_unit',
  `
أول / أولى | 1 | first
حادي / حادية | 1 | first, in compounds
ثاني / ثانية / ثان | 2 | second
ثالث / ثالثة | 3 | third
رابع / رابعة | 4 | fourth
خامس / خامسة | 5 | fifth
سادس / سادسة | 6 | sixth
سابع / سابعة | 7 | seventh
ثامن / ثامنة | 8 | eighth
تاسع / تاسعة | 9 | ninth
عاشر / عاشرة | 10 | tenth
`,
)

const teens = lexicon(
  'o_teen',
  `
حادي عشر / حادية عشرة / حادية عشر / حادي عشرة | 11 | eleventh
ثاني عشر / ثانية عشرة / ثانية عشر | 12 | twelfth
ثالث عشر / ثالثة عشرة / ثالثة عشر | 13 | thirteenth
رابع عشر / رابعة عشرة / رابعة عشر | 14 | fourteenth
خامس عشر / خامسة عشرة / خامسة عشر | 15 | fifteenth
سادس عشر / سادسة عشرة / سادسة عشر | 16 | sixteenth
سابع عشر / سابعة عشرة / سابعة عشر | 17 | seventeenth
ثامن عشر / ثامنة عشرة / ثامنة عشر | 18 | eighteenth
تاسع عشر / تاسعة عشرة / تاسعة عشر | 19 | nineteenth
`,
)

const last = lexicon('o_last', 'آخر / أخير / أخيرة | -1 | last')

export const ordinalWords = [...units, ...teens, ...last]
