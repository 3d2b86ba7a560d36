import { type Token, tokenize } from '../../arabic/tokens.js'
import { countryName } from '../../claim/names.js'

/** Aims of conferences, folded, with their English: the longest that a purpose begins with is taken. */
const AIMS: [string, string][] = [
  ['اعاده اعمار', 'the reconstruction of'],
  ['اعمار', 'the reconstruction of'],
  ['دعم الوضع الانساني في', 'the humanitarian situation in'],
  ['الوضع الانساني في', 'the humanitarian situation in'],
  ['من اجل', 'support for'],
  ['دعم مستقبل', 'the future of'],
  ['دعم استقرار', 'the stability of'],
  ['دعم', 'support for'],
  ['مساعده', 'aid to'],
  ['مكافحه', 'countering'],
  ['محاربه', 'fighting'],
]

const THINGS: Record<string, string> = {
  الارهاب: 'terrorism',
  داعش: 'Daesh',
  'تنظيم داعش': 'Daesh',
  'تمويل الارهاب': 'the financing of terrorism',
  'التغير المناخي': 'climate change',
  سوريه: 'Syria',
  'سوريا والمنطقه': 'Syria and the region',
  'سوريه والمنطقه': 'Syria and the region',
  اللاجيين: 'refugees',
  'اللاجيين السوريين': 'Syrian refugees',
}

const CODES =
  'AF IQ SY YE LB JO PS LY SD SS SO ML NE TD TN EG MA DZ MR SA KW BH QA AE OM IR TR UA PK BD MM HT NP CF NG ET ER DJ KM'

let states: Map<string, string> | undefined

/** Words with which a purpose turns to other things. Folded. */
const TURNS = new Set(['الذي', 'التي', 'الذين', 'ضمن', 'خلال', 'بعد', 'قبل', 'حيث', 'بمشاركه', 'بحضور', 'برياسه'])
const LONGEST = 6

/** The core of a purpose, fit for a title, in its own words: «لإعادة إعمار العراق الذي …» is «إعادة إعمار العراق». */
export function shortPurpose(purpose: string): string | null {
  const core: Token[] = []
  for (const token of tokenize(purpose)) {
    if (token.kind === 'punct' || TURNS.has(token.norm)) break
    core.push(token)
  }
  if (core[0]?.norm === 'بهدف') core.shift()
  if (core.length === 0 || core.length > LONGEST) return null
  const text = purpose.slice(core[0]!.start, core.at(-1)!.end)
  return /^ل[^ل]../.test(text) ? text.slice(1) : text
}

/** English for the core of a purpose such as «إعادة إعمار العراق», or null where the words are not known. */
export function purposeInEnglish(purpose: string): string | null {
  const text = tokenize(purpose)
    .map((token) => token.norm)
    .join(' ')
  for (const [ar, en] of AIMS) {
    if (!text.startsWith(`${ar} `)) continue
    const rest = text.slice(ar.length + 1)
    const thing = THINGS[rest] ?? stateNames().get(rest)
    return thing ? `${en} ${thing}` : null
  }
  return null
}

function stateNames(): Map<string, string> {
  states ??= new Map(
    CODES.split(' ').map((code) => {
      const name = countryName(code)!
      return [
        tokenize(name.ar)
          .map((token) => token.norm)
          .join(' '),
        name.en,
      ]
    }),
  )
  return states
}
