import { lexicon } from '../engine/lexicon.js'

/** Buildings and grounds where meetings are held; what follows names them. */
export const venues = lexicon(
  'venue',
  `
قصر | palace
فيلا | villa
فندق | hotel
مقر | seat
مركز / مركز المؤتمرات | centre
قاعة | hall
قاعدة | base
منتجع | resort
مبنى | building
ديوان | court
جزيرة | island
`,
)

/** Houses by whose name a government goes; meetings are held in them. */
export const governmentSeats = lexicon(
  'gov_seat',
  `
البيت الأبيض | US | White House
الإليزيه / قصر الإليزيه | FR | Elysee Palace
الكرملين | RU | Kremlin
داونينغ ستريت / داوننغ ستريت / داونينج ستريت | GB | Downing Street
البنتاغون / البنتاجون | US | Pentagon
`,
)

/** Words that put something somewhere. */
export const inside = lexicon(
  'in',
  `
في / فى / داخل / لدى | in
`,
  { clitics: 'conj' },
)

export const near = lexicon('near', 'قرب / بالقرب من / على مقربة من / قرب العاصمة / ضواحي / في ضواحي | near\n', {
  clitics: 'conj',
})

export const capitalWord = lexicon('capital', 'العاصمة / عاصمة / عاصمتها / عاصمته | capital\n')
export const cityWord = lexicon('city', 'مدينة / المدينة / محافظة / ولاية / منتجع / بلدة / منطقة | city of\n')
/** Where in a state something lies. */
export const direction = lexicon(
  'direction',
  'شمال / جنوب / شرق / غرب / وسط / شمالي / جنوبي / شرقي / غربي / أقصى شمال / أقصى جنوب / شمال شرق / شمال غرب / جنوب شرق / جنوب غرب / شمال شرقي / شمال غربي / جنوب شرقي / جنوب غربي | in the north of\n',
  { clitics: 'none' },
)
/** A capital in some way, which need not be the seat of the state. */
export const kindOfCapital = lexicon(
  'kind_of_capital',
  'التجارية / الاقتصادية / السياسية / الإدارية / التشريعية / المالية / الثانية | commercial, political\n',
  { clitics: 'none' },
)
