import { lexicon } from '../engine/lexicon.js'

/** Decades. Value: their first year within the century. */
export const decadeWords = lexicon(
  'decade',
  `
العشرينات / العشرينيات / عشرينات / عشرينيات | 20 | twenties
الثلاثينات / الثلاثينيات / ثلاثينات / ثلاثينيات | 30 | thirties
الأربعينات / الأربعينيات / أربعينات / أربعينيات | 40 | forties
الخمسينات / الخمسينيات / خمسينات / خمسينيات | 50 | fifties
الستينات / الستينيات / ستينات / ستينيات | 60 | sixties
السبعينات / السبعينيات / سبعينات / سبعينيات | 70 | seventies
الثمانينات / الثمانينيات / ثمانينات / ثمانينيات | 80 | eighties
التسعينات / التسعينيات / تسعينات / تسعينيات | 90 | nineties
`,
)
