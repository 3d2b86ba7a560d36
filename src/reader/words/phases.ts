import { lexicon } from '../engine/lexicon.js'

export const phase = lexicon('phase', 'مرحلة / مراحل | phase of a plan')

/** What a plan's phase does with its aim. */
export const consists = lexicon(
  'consists',
  `
هي / كانت / ستكون / تكون / هدفت / تمثلت / شملت / تضمنت / ستعنى / تعنى / ركزت / قامت / تتمثل في / تشمل / تتضمن / تهدف إلى / تقوم على / ستشمل / تتضمن / تركز على / تقضي ب / تقضي / تنص / تقوم / تهدف / تركز / تعنى ب / ستركز على / تتمثل / تبدأ ب / فهي / تنص على | consists in
`,
  { clitics: 'conj' },
)

/** Whose phases are told. */
export const plan = lexicon(
  'plan',
  `
استراتيجية / الاستراتيجية / خطة / حملة / عملية / برنامج / مشروع / اتفاق / خريطة طريق / خارطة طريق / مبادرة / تحالف / الحملة العسكرية / معركة | plan
`,
)

/** Phases of other things. */
export const otherPhase = lexicon(
  'other_phase',
  `
انتخابات / الانتخابات / اقتراع / دوري / الدوري / بطولة / مدرسة / دراسة / دراسية / تعليم / ابتدائية / ثانوية / جامعية / عمرية / انتقالية / مباريات / تصفيات / طفولة / نهائية | of school, votes or games
`,
)
