import { lexicon } from '../engine/lexicon.js'
import { addressing, conjugated } from './conjugate.js'

/**
 * Verbs of saying. The meaning is the act and, behind it, what may bring the content in place of `أن`: a preposition
 * (`دعا إلى`), or 0 for a bare noun (`أكد ضرورة`). `اليه` says that a group behind the verb is whom it was said to. ان says that nothing but `أن` does (`أقر الاتفاق` is to adopt it).
 */
export const sayThat = lexicon(
  'say_that',
  conjugated(`
قال ~ يقول / قالا | said | said
صرح ~ يصرح | said ب | stated
أوضح ~ يوضح | said | explained
أضاف ~ يضيف | said | added
أردف ~ يردف | said | went on to say
استطرد ~ يستطرد / أكمل / أكملت / استدرك ~ يستدرك | said | continued
أفاد ~ يفيد | said ب عن | reported
اعتبر ~ يعتبر | said 0 | considered
زعم ~ يزعم / ادعى ~ يدعي | said | claimed
اعترف ~ يعترف | said ب | admitted
أقر ~ يقر | said ان | admitted
قدر / قدرت / قدروا | said ان | estimated
أورد ~ يورد / أسر ~ يسر | said | reported
أعلن ~ يعلن | announced عن 0 | announced
كشف ~ يكشف | announced عن | revealed
لفت ~ يلفت | stressed الى | drew attention
توقع ~ يتوقع / رجح ~ يرجح | expected 0 | expected
وعد / وعدت / وعدوا / تعهد ~ يتعهد / التزم ~ يلتزم | promised ب 0 | promised
اختتم ~ يختتم | said ان | concluded
غرد ~ يغرد | said | wrote
أجاب ~ يجيب | said | answered
تساءل ~ يتساءل | said | asked
وصف ~ يصف | said 0 | described
رأى ~ يرى | said 0 | held
شرح ~ يشرح | said | explained
زاد / زادت | said | went on
`),
  { clitics: 'conj' },
)

/** Verbs of saying whose forms are also other words: they need `أن`, a colon or a quotation close by. */
export const sayMaybe = lexicon(
  'say_maybe',
  `
ذكر / ذكرت / ذكروا / تذكر | said | mentioned
تابع / تابعت / يتابع / تتابع / واصل / واصلت | said | went on
بين / بينت / أبان / أبانت / سجل / سجلت | said | made clear
خلص / خلصت / ختم / ختمت | said الى | concluded
كتب / كتبت | said | wrote
علق / علقت | said | commented
رد / ردت | said | answered
خاطب / خاطبت | said اليه | addressed
لاحظ / لاحظت / يلاحظ / تلاحظ / استدرك / استدركت / يستدرك / تستدرك / أجاب / أجابت / روى / روت | said | observed
أخبر / أخبرت / أبلغ / أبلغت | said اليه | told
طمأن / طمأنت / يطمئن / تطمئن | said الى على | reassured
`,
  { clitics: 'conj' },
)

/** Verbs that bring what was said as a noun: `دعا إلى`, `أشاد بـ`, `أكد ضرورة`. They take `أن` too. */
export const sayOf = lexicon(
  'say_of',
  conjugated(`
أكد ~ يؤكد / أكدا | stressed 0 على ب | affirmed
شدد ~ يشدد / شددا | stressed على | stressed
أشار ~ يشير | stressed الى | pointed out
نبه ~ ينبه | warned الى من | drew attention
نوه ~ ينوه | praised ب الى | commended
أبرز ~ يبرز | stressed 0 | highlighted
جدد ~ يجدد / كرر ~ يكرر | stressed 0 | renewed
دعا ~ يدعو / دعيا | called_for الى ل 0 | called for
طالب ~ يطالب / طلب ~ يطلب | called_for ب 0 | demanded
حث ~ يحث / حض ~ يحض | called_for على 0 | urged
عزا ~ يعزو | said 0 | attributed
ناشد ~ يناشد | called_for 0 ب | appealed to
اقترح ~ يقترح | called_for 0 | proposed
أوصى ~ يوصي | called_for ب | recommended
حذر ~ يحذر | warned من 0 | warned
أشاد ~ يشيد | praised ب | praised
أثنى ~ يثني | praised على | praised
رحب ~ يرحب | praised ب | welcomed
ثمن ~ يثمن / ثمنا | praised 0 | valued
هنأ ~ يهنئ | praised 0 | congratulated
امتدح ~ يمتدح | praised 0 | praised
شكر ~ يشكر | thanked 0 | thanked
أدان ~ يدين / دان / دانت / دانوا | condemned 0 | condemned
ندد ~ يندد | condemned ب | denounced
استنكر ~ يستنكر / شجب ~ يشجب | condemned 0 | deplored
انتقد ~ ينتقد | condemned 0 | criticised
اتهم ~ يتهم | condemned 0 | accused
نفى ~ ينفي | denied 0 | denied
أنكر ~ ينكر | denied 0 | denied
هدد / هددت / هددوا / لوح / لوحت / لوحوا | warned ب | threatened
استبعد ~ يستبعد | expected 0 | ruled out
أعرب ~ يعرب | said عن | expressed
عبر ~ يعبر / عبرا | said عن | expressed
أبدى ~ يبدي | said 0 | expressed
تمنى ~ يتمنى | said 0 | wished
أيد ~ يؤيد | praised 0 | supported
رفض ~ يرفض | denied 0 | rejected
أسف ~ يأسف | said ل | regretted
شكا ~ يشكو | said من | complained
ألح ~ يلح | stressed على | insisted
جزم ~ يجزم | said ب | asserted
لمح ~ يلمح / ألمح | said الى | hinted
نصح ~ ينصح | called_for ب 0 | advised
اشترط ~ يشترط | called_for 0 | set as a condition
أصر / أصرت / أصروا / يصر / تصر / يصرون | stressed على | insisted on
أجمع ~ يجمع | stressed على | agreed as one
`) +
    addressing(`
دعا | called_for الى ل | called on them to
طالب | called_for ب | demanded of them
ناشد | called_for ب | appealed to them for
حث | called_for على | urged them to
نصح | called_for ب | advised them to
حذر | warned من | warned them of
اتهم | condemned ب | accused them of
`),
  { clitics: 'conj' },
)

/** Participles that carry on a speech with content of their own: `مؤكدا أن …`, `داعيا إلى …`. */
export const sayingParticiple = lexicon(
  'saying',
  `
مضيفا / مضيفة / مضيفين / مردفا / مستطردا / متابعا / متابعة | said | adding
موضحا / موضحة / موضحين | said 0 | explaining
شارحا / مستدركا | said | explaining
مبينا / مبينة / مبينين / مسجلا / مسجلة / ملاحظا / ملاحظة | said 0 | making clear
معتبرا / معتبرة / معتبرين | said 0 | considering
واصفا / واصفة / واصفين | said 0 | describing
معربا / معربة / معربين / معبرا / معبرة / معبرين | said عن | expressing
مبديا / مبدية | said 0 | expressing
متمنيا / متمنية / متمنين / آملا / مؤملا | said 0 | wishing
مذكرا / مذكرة | said ب | recalling
قائلا / قائلة / قائلين / بالقول / بقوله / بقولها / متسائلا / متسائلة | said | saying
مصرحا / مصرحة / مفيدا / مفيدة | said ب | stating
موجها الشكر / موجهة الشكر / موجهين الشكر / مقدما الشكر / مقدما شكره / مقدمة الشكر / موجها شكره / موجهة شكرها | thanked 0 ل الى | thanking
ملوحا / ملوحة / مهددا / مهددة | warned ب | threatening
كاشفا / كاشفة | announced عن 0 | revealing
معلنا / معلنة / معلنين | announced عن 0 | announcing
مؤكدا / مؤكدة / مؤكدين | stressed 0 على | affirming
مشددا / مشددة / مشددين | stressed على | stressing
مشيرا / مشيرة / مشيرين | stressed الى | pointing out
لافتا / لافتة / لافتين | stressed الى | drawing attention
منبها / منبهة | warned الى من | drawing attention
منوها / منوهة / منوهين | praised ب الى | commending
مجددا / مجددة / مكررا / مكررة | stressed 0 | renewing
مبرزا / مبرزة | stressed 0 | highlighting
داعيا / داعين | called_for الى 0 | calling for
داعية | called_for الى | calling for
مطالبا / مطالبة / مطالبين | called_for ب 0 | demanding
حاثا / حاثة / مناشدا / مناشدة / مناشدين | called_for على 0 ب | urging
مقترحا / مقترحة | called_for 0 | proposing
محذرا / محذرة / محذرين | warned من 0 | warning
مشيدا / مشيدة / مشيدين | praised ب | praising
مثنيا / مثنية / مثنين | praised على | praising
مثمنا / مثمنة / مثمنين | praised 0 | valuing
مرحبا / مرحبة / مرحبين | praised ب | welcoming
مهنئا / مهنئة | praised 0 | congratulating
شاكرا / شاكرة / شاكرين | thanked 0 | thanking
مدينا / منددا / منددة / منددين / مستنكرا / مستنكرة | condemned ب 0 | condemning
منتقدا / منتقدة / متهما / متهمة | condemned 0 | criticising
نافيا / نافية / نافين / رافضا / رافضة | denied 0 | denying
مستبعدا / مستبعدة | expected 0 | ruling out
متوقعا / متوقعة / متوقعين / مرجحا / مرجحة | expected 0 | expecting
متعهدا / متعهدة / متعهدين / واعدا | promised ب 0 | promising
`,
  { clitics: 'conj' },
)

/** What one says of oneself, behind a name: `عن فلان قوله إن`, `نقلا عن الوزير تأكيده أن`. */
export const ownWords = lexicon(
  'own_words',
  `
قوله / قولها / قولهم / القول | said | his saying
تأكيده / تأكيدها / تأكيدهم | stressed | his affirming
تصريحه / تصريحها | said | his stating
إعلانه / إعلانها | announced | his announcing
تحذيره / تحذيرها | warned | his warning
`,
  { clitics: 'none' },
)

/** Words that open what was said: `أن` with its pronouns. */
export const that = lexicon(
  'that',
  `
إن / أن / بأن | that
إنه / أنه / بأنه / إنها / أنها / بأنها / إنهم / أنهم / بأنهم / إنهما / أنهما / بأنهما | that he
إننا / أننا / بأننا / إني / أني / إنني / أنني / بأنني | that we
ألا / بألا | that not
`,
  { clitics: 'conj' },
)

/** Openings that hand the word to somebody: `من جهته`, `بدوره`. */
export const turn = lexicon(
  'turn',
  `
من جهته / من جهتها / من جهتهم / من جانبه / من جانبها / من جانبهم / من ناحيته / من ناحيتها / من طرفه / من طرفها / بدوره / بدورها / بدورهم / معاليه / معاليها / سموه / سموها / سعادته / سعادتها / فخامته / جلالته / جلالتها / دولته / سيادته / نيافته | for his part
من جهة أخرى / من جهة ثانية / من ناحية أخرى / في المقابل / بالمقابل / في الوقت نفسه / في الوقت ذاته / في نفس الوقت | on the other hand
إلى ذلك / في السياق ذاته / في السياق نفسه / في هذا السياق / في ذات السياق / على صعيد متصل / في سياق متصل / في الإطار ذاته / في هذا الإطار / في هذا الصدد / في هذا الشأن / في هذا الخصوص / في السياق | in this context
طلب عدم كشف اسمه / طلب عدم الكشف عن اسمه / طلب عدم ذكر اسمه / طلب عدم نشر اسمه / طلب عدم كشف هويته / طلب عدم الكشف عن هويته / طلبت عدم كشف اسمها / طلبت عدم الكشف عن اسمها / طلبت عدم ذكر اسمها / طلبت عدم الكشف عن هويتها / طلبوا عدم كشف أسمائهم / طلبوا عدم الكشف عن أسمائهم / طلبوا عدم ذكر أسمائهم / فضل عدم كشف اسمه / فضل عدم الكشف عن اسمه / فضل عدم ذكر اسمه / فضل عدم الكشف عن هويته / رفض كشف اسمه / رفض الكشف عن اسمه / رفض ذكر اسمه / رفض كشف هويته / رفض الكشف عن هويته / رفضت الكشف عن اسمها / رفضت ذكر اسمها / اشترط عدم كشف اسمه / اشترط عدم الكشف عن اسمه / اشترط عدم ذكر اسمه / اشترط عدم الكشف عن هويته | not to be named
حفظه الله / أيده الله / رعاه الله / يحفظه الله / رحمه الله / سلمه الله / وفقه الله / حفظها الله / حفظهم الله / حفظه الله ورعاه / رعاها الله | God keep him
هنا / كذلك / أيضا / مجددا / مرارا / صراحة / بوضوح / حينها / آنذاك / لاحقا / أخيرا / سابقا / حرفيا / أمس / اليوم | also
`,
  { clitics: 'conj' },
)

/** How a report names the mouth it has something from: `وفقا لـ`, `بحسب`, `نقلا عن`. */
export const accordingTo = lexicon(
  'according',
  `
وفقا / وفق / طبقا / تبعا / استنادا / نقلا عن / على حد قول / على حد تعبير / على لسان | according to
بحسب / حسب / حسبما / بحسب ما / حسب ما / وفق ما / وفقا لما / على ما / مثلما / وفق تصريحات / بحسب تصريحات / حسب تصريحات / وفقا لتصريحات / بحسب قول / حسب قول | according to
في تصريح / في تصريحات / في حديث / في مقابلة / في حوار | in a statement to
`,
  { clitics: 'conj' },
)

/** Occasions and moments between the verb and its content: `في كلمة له`, `خلال مؤتمر صحافي`, `عقب اللقاء`. */
export const occasion = lexicon(
  'occasion',
  `
في كلمة / في كلمته / في كلمتها / في خطاب / في خطابه / في بيان / في مؤتمر / في مداخلة / في مداخلته / في ختام / في افتتاح / في مستهل / في جلسة / في تغريدة / في رسالة / في مقابلة / في تصريح / في تصريحات / في حديث / في حوار / في كلمات | in a speech
خلال / أثناء / على هامش / عقب / بعد / قبل / قبيل / لدى / أمام / بمناسبة / عبر / ردا على / في | at an occasion
`,
  { clitics: 'conj' },
)

/** People who speak without a name. The words behind them say whose they are. */
export const speakers = lexicon(
  'speaker_noun',
  `
دبلوماسيا / مسؤولا / مسئولا / مصدرا / مسئول / مسئولة / مسئولون / مسئولين / مسؤول / مسؤولة / مسؤولون / مسؤولين / مسؤولو / مصدر / مصادر / متحدث / متحدثة / ناطق / ناطقة / دبلوماسي / دبلوماسيون / دبلوماسيين / أحد المسؤولين / بعض المسؤولين / بعض المصادر / بعض الدبلوماسيين / بعض المراقبين / أحد المسئولين / أحد الدبلوماسيين / أحد المشاركين / وسيط / وسطاء / مقربون / مقربين | official
خبير / خبيرة / خبراء / محلل / محللون / محللين / مراقبون / مراقبين / باحث / باحثون / أحد الخبراء / شهود / ناشط / ناشطون / ناشطين | expert
مشاركون / مشاركين / مجتمعون / مجتمعين / مؤتمرون / مؤتمرين / مانحون / مانحين / قادة / زعماء / رؤساء / وزراء / مندوبون / مندوبين / أعضاء / حاضرون / طرفان / طرفين / جانبان / جانبين / وزيران / رئيسان / زعيمان / شركاء / حلفاء / نواب / معارضون / منظمون / منظمين / منظمو / منظمي | those gathered
البيان الختامي / بيان ختامي / البيان المشترك / بيان مشترك / الإعلان الختامي / إعلان ختامي / البلاغ المشترك / البلاغ الختامي | communique
قوة حفظ السلام / قوات حفظ السلام / القوة المشتركة | force | peacekeeping force
وزارتا / مفوضيتا / برنامج / مجموعة / صندوق / بنك / مصرف / اتحاد / تكتل / رابطة / مؤسسة / جمعية / أمانة / وزارة / رئاسة / حكومة / مكتب / خارجية / برلمان / إليزيه / قصر الإليزيه / الديوان الملكي / ديوان ملكي / كرملين / بيت أبيض / بنتاغون / سفارة / هيئة / بعثة / مفوضية / أمانة عامة / مجلس / لجنة / جيش / قيادة / منظمة / منظمات / منظمات حقوقية / منظمات إنسانية / معارضة / حركة / حزب / ائتلاف / إدارة / نقابة / سلطات / قمة / مؤتمر / اجتماع / منتدى / بيان / بلاغ / إعلان / تقرير مشترك / دائرة / شرطة / محكمة | office
`,
)

/** Handing on another's words: `نقلت الوكالة عن فلان قوله`. */
export const relay = lexicon(
  'relay',
  `
نقل / نقلت / نقلا / ينقل / تنقل / نسب / نسبت | passed on
`,
  { clitics: 'conj' },
)

/** Laying the blame on somebody, where `مسؤولية` follows. */
export const blames = lexicon('blames', 'حمل / حملت / حملوا / يحمل / تحمل / يحملون | blamed\n', { clitics: 'conj' })
