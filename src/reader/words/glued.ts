import { foldWord } from '../../arabic/fold.js'
import type { Token } from '../../arabic/tokens.js'
import { Glue } from '../engine/glued.js'
import { lexicon } from '../engine/lexicon.js'
import { allWords } from './index.js'
import { currencyWords } from './values-currencies.js'
import { dayWords } from './values-days.js'
import { monthWords } from './values-months.js'
import { numberWords } from './values-numbers.js'
import { ordinalWords } from './values-ordinals.js'
import { unitWords } from './values-units.js'

/** Whole words that look like two and are one, in all their forms. */
const whole = lexicon(
  'whole',
  `
  بورتوالغري / بورتواليغري / بورتوالليغري | Porto Alegre: no Alegre behind another word
  `,
)

/** Words that stand behind one another so often that they are found glued. */
const pairs = lexicon(
  'pair',
  `
  مليون دولار / مليار دولار / مليون يورو / مليار يورو / مليون ريال / مليار ريال / مليون درهم / مليون دينار / ملايين دولار | sum of money
  رئيس وزراء / وزير خارجية / وزير دفاع / وزراء خارجية / وزراء دفاع / وزراء داخلية / وزير داخلية / وزراء مالية | post
  رئيس مجلس / عضو مجلس / أعضاء مجلس / قرار مجلس / جلسة مجلس | council
  عدة دول / معظم دول / جميع دول / بين دول / وفود دول / ممثلي دول | states
  `,
)

/** With these a name begins or ends that is written as one word. */
const heads = ['عبد', 'أبو', 'أبا', 'أبي', 'ابن', 'بن', 'بو', 'ذو', 'آل']
const tails = ['الله', 'الدين', 'الرحمن', 'الإسلام', 'الملك', 'الحق']

const glue = new Glue({
  known: [...allWords, ...pairs],
  values: [...numberWords, ...ordinalWords, ...currencyWords, ...dayWords, ...monthWords, ...unitWords],
  names: new Set(['STATE', 'CITY', 'CAPITAL', 'BODY', 'GROUP']),
  people: new Set(['firstname', 'familyname', 'nameparticle']),
  leave: {
    words: new Set(whole.map(({ tokens }) => tokens[0]!)),
    heads: new Set(heads.map(foldWord)),
    tails: new Set(tails.map(foldWord)),
  },
})

/** Tokens with those of several glued words in their parts. */
export function unglued(tokens: Token[], source: string): Token[] {
  return glue.part(tokens, source)
}
