import { lexicon } from '../engine/lexicon.js'

/** Verbs that bring what was said behind `أن`, a colon or quotation marks. The meaning is the act. */
export const sayThat = lexicon(
  'say_that',
  `
قال / قالت / قالوا / يقول / تقول / قائلا / قائلة | said | said
صرح / صرحت / يصرح / صرحوا | said | stated
أوضح / أوضحت / يوضح / توضح / أوضحوا | said | explained
أضاف / أضافت / يضيف / أضافوا | said | added
تابع / تابعت / يتابع | said | went on
أردف / أردفت | said | went on to say
استطرد / استطردت / أكمل / أكملت / استدرك / استدركت | said | continued
واصل / واصلت | said | continued
ذكر / ذكرت / ذكروا | said | mentioned
أفاد / أفادت / أفادوا | said | reported
بين / بينت / أبان / أبانت | said | made clear
رأى / رأت / يرى / ترى | said | held
اعتبر / اعتبرت / يعتبر / تعتبر | said | considered
زعم / زعمت / ادعى / ادعت | said | claimed
اعترف / اعترفت / أقر / أقرت | said | admitted
أعلن / أعلنت / يعلن / تعلن / أعلنوا | announced | announced
كشف / كشفت / يكشف | announced | revealed
لفت / لفتت / يلفت | stressed | drew attention
توقع / توقعت / يتوقع / تتوقع / رجح / رجحت | expected | expected
وعد / وعدت / تعهد / تعهدت / التزم / التزمت | promised | promised
خاطب / خاطبت | said | addressed
ختم / ختمت / خلص / خلصت / اختتم / اختتمت | said | concluded
كتب / كتبت / غرد / غردت | said | wrote
علق / علقت | said | commented
رد / ردت / أجاب / أجابت | said | answered
`,
  { clitics: 'conj' },
)

/** Verbs that bring what was said as a noun: `دعا إلى`, `أشاد بـ`, `أكد ضرورة`. They take `أن` too. */
export const sayOf = lexicon(
  'say_of',
  `
أكد / أكدت / يؤكد / تؤكد / أكدوا / أكدا | stressed | affirmed
شدد / شددت / يشدد / تشدد / شددوا / شددا | stressed | stressed
أشار / أشارت / يشير / تشير / أشاروا | stressed | pointed out
نوه / نوهت / ينوه / نوهوا | praised | commended
أبرز / أبرزت / يبرز | stressed | highlighted
جدد / جددت / يجدد / جددوا | stressed | renewed
دعا / دعت / يدعو / تدعو / دعوا / دعيا | called_for | called for
طالب / طالبت / يطالب / تطالب / طالبوا | called_for | demanded
حث / حثت / يحث / تحث / حثوا | called_for | urged
ناشد / ناشدت / يناشد / تناشد | called_for | appealed to
اقترح / اقترحت / يقترح | called_for | proposed
حذر / حذرت / يحذر / تحذر / حذروا | warned | warned
أشاد / أشادت / يشيد / تشيد / أشادوا / أشادا | praised | praised
أثنى / أثنت / يثني / أثنوا | praised | praised
رحب / رحبت / يرحب / ترحب / رحبوا | praised | welcomed
ثمن / ثمنت / يثمن / تثمن / ثمنوا | praised | valued
هنأ / هنأت / يهنئ | praised | congratulated
امتدح / امتدحت / مدح | praised | praised
شكر / شكرت / يشكر / شكروا | thanked | thanked
أدان / أدانت / يدين / تدين / أدانوا | condemned | condemned
ندد / نددت / يندد / نددوا | condemned | denounced
استنكر / استنكرت / يستنكر / شجب / شجبت | condemned | deplored
انتقد / انتقدت / ينتقد / هاجم / هاجمت | condemned | criticised
نفى / نفت / ينفي / نفوا | denied | denied
أعرب / أعربت / يعرب / تعرب / أعربوا / عبر / عبرت / عبروا | said | expressed
أبدى / أبدت / يبدي | said | expressed
استعرض / استعرضت | said | reviewed
`,
  { clitics: 'conj' },
)

/** Participles that carry on a speech with content of their own: `مؤكدا أن …`, `داعيا إلى …`. */
export const sayingParticiple = lexicon(
  'saying',
  `
مضيفا / مضيفة / مضيفين | said | adding
موضحا / موضحة / موضحين | said | explaining
مبينا / مبينة | said | making clear
معتبرا / معتبرة / معتبرين | said | considering
معربا / معربة / معربين / معبرا / معبرة | said | expressing
مذكرا / مذكرة | said | recalling
قائلا / قائلة | said | saying
كاشفا / كاشفة | announced | revealing
معلنا / معلنة / معلنين | announced | announcing
مؤكدا / مؤكدة / مؤكدين | stressed | affirming
مشددا / مشددة / مشددين | stressed | stressing
مشيرا / مشيرة / مشيرين | stressed | pointing out
لافتا / لافتة / لافتين | stressed | drawing attention
منوها / منوهة / منوهين | praised | commending
مجددا / مجددة | stressed | renewing
مبرزا / مبرزة | stressed | highlighting
داعيا / داعية / داعين | called_for | calling for
مطالبا / مطالبة / مطالبين | called_for | demanding
حاثا / حاثة / مناشدا / مناشدة | called_for | urging
محذرا / محذرة / محذرين | warned | warning
مشيدا / مشيدة / مشيدين | praised | praising
مثنيا / مثنية | praised | praising
مثمنا / مثمنة | praised | valuing
مرحبا / مرحبة / مرحبين | praised | welcoming
مهنئا / مهنئة | praised | congratulating
شاكرا / شاكرة | thanked | thanking
مدينا / منددا / منددة / مستنكرا / مستنكرة | condemned | condemning
منتقدا / منتقدة | condemned | criticising
نافيا / نافية | denied | denying
متوقعا / متوقعة / مرجحا / مرجحة | expected | expecting
متعهدا / متعهدة / واعدا / واعدة | promised | promising
`,
  { clitics: 'conj' },
)

/** Words that open what was said: `أن` with its pronouns. */
export const that = lexicon(
  'that',
  `
إن / أن / بأن | that
إنه / أنه / بأنه / إنها / أنها / بأنها / إنهم / أنهم / بأنهم | that he
إننا / أننا / بأننا / إنا / إني / أني / إنني / أنني / بأنني | that we
ألا / بألا | that not
`,
  { clitics: 'conj' },
)

/** Openings that hand the word to somebody: `من جهته`, `بدوره`. */
export const turn = lexicon(
  'turn',
  `
من جهته / من جهتها / من جانبه / من جانبها / من ناحيته / من ناحيتها / من طرفه / بدوره / بدورها / من جهة أخرى / من جهة ثانية | for his part
إلى ذلك / في السياق ذاته / في السياق نفسه / في هذا السياق / على صعيد متصل / في سياق متصل | in this context
`,
  { clitics: 'conj' },
)

/** How a report names the mouth it has something from: `وفقا لـ`, `بحسب`, `نقلت … عن`. */
export const accordingTo = lexicon(
  'according',
  `
وفقا / وفق / طبقا / استنادا / نقلا عن | according to
بحسب / حسب / حسبما / بحسب ما / حسب ما / كما | according to
في تصريح / في تصريحات / في حديث / في مقابلة / في لقاء / في حوار | in a statement to
`,
  { clitics: 'conj' },
)
