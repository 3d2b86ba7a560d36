import { lexicon } from '../engine/lexicon.js'

/** Verbs that put members into a forum: `يضم التحالف 68 دولة`. */
export const includes = lexicon(
  'includes',
  `
يضم / تضم / ضم / ضمت / ويضم / يتألف من / تتألف من / يتكون من / تتكون من / مؤلف من / مكون من / المؤلف من / المكون من / المكونة من / المؤلفة من | includes
`,
  { clitics: 'conj' },
)

/** Verbs with the meeting as subject: it brings so many together. */
export const gathers = lexicon('gathers', 'ضم / ضمت / يضم / تضم / جمع / جمعت / يجمع / تجمع | brings together\n', { clitics: 'conj' })

/** Words of leading: `الذي تقوده`, `بقيادة`. */
export const leads = lexicon(
  'leads',
  `
تقوده / يقوده / تقودها / يقودها / بقيادة / بزعامة / تتزعمه / يتزعمه / تتزعمها / قادته / تقود / يقود | led by
`,
  { clitics: 'conj' },
)

/** Nouns and verbs of joining. */
export const joins = lexicon(
  'joins',
  `
انضم / انضمت / ينضم / تنضم / انضموا / التحقت / التحق | member | joined
سينضم / ستنضم | candidate | will join
انضمام / الانضمام / عضوية / بالانضمام / للانضمام / انضمامها / انضمامه | candidate | accession
`,
  { clitics: 'all' },
)

/** Words that make an accession only wished for or weighed. */
export const weighs = lexicon(
  'weighs',
  `
يدرس / تدرس / ندرس / دراسة / إمكانية / احتمال / طلب / طلبت / يعتزم / تعتزم / تسعى / يسعى / ترغب / يرغب / تقدمت بطلب / تأمل / يأمل | weighs
`,
  { clitics: 'conj' },
)

export const leaves = lexicon(
  'leaves',
  `
انسحب / انسحبت / ينسحب / تنسحب / انسحاب / خروج / خرجت / تعليق عضوية / علقت عضوية / تجميد عضوية | former | left
`,
)

/** `اتفقت`, `وقعت`: states that agreed at a meeting took part in it. */
export const agrees = lexicon(
  'agrees',
  `
اتفقت / اتفق / اتفقوا / وقعت / وقع / أقرت / تعهدت / توافقت / التزمت | agreed
`,
  { clitics: 'conj' },
)

/** Speaking at a meeting: `ألقى كلمة`, `بكلمة لـ`. */
export const speech = lexicon(
  'speech',
  `
كلمة / كلمته / كلمتها / خطاب / خطابا / خطابه / مداخلة / مداخلته | speech
`,
)

/** A body of the agenda named by its place in it: `أولاهما`. */
export const firstOfTwo = lexicon(
  'of_two',
  `
أولاهما / أولهما / أولاها | 1 | the first of them
ثانيتهما / ثانيهما / ثانيتها | 2 | the second of them
ثالثتها / ثالثها | 3 | the third of them
`,
)

export const memberOf = lexicon('member_of', 'عضوا في / عضو في / أعضاء في / الأعضاء في / عضوة في / عضوا ب | members of\n', { clitics: 'none' })
