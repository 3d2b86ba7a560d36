import { lexicon } from '../engine/lexicon.js'

/** What is counted, as it stands behind a number. The meaning is the measure; `people` needs words that say which. */
export const counted = lexicon(
  'counted',
  `
غارة / غارات / ضربة / ضربات / طلعة / طلعات / طلعة جوية / غارة جوية / ضربة جوية | air_strikes | air strikes
قذيفة / قذائف / صاروخ / صواريخ / صاروخا / قنبلة / قنابل | munitions | munitions
هجوم / هجوما / هجمات / اعتداء / اعتداءات / عملية إرهابية / عمليات إرهابية | attacks | attacks
قتيل / قتيلا / قتلى / قتيلة / شهيد / شهداء / شهيدا / ضحية / ضحايا | killed | killed
جريح / جريحا / جرحى / مصاب / مصابا / مصابين / إصابة | wounded | wounded
نازح / نازحا / نازحين / مهجر / مهجرين / مشرد / مشردين | displaced_people | displaced people
لاجئ / لاجئا / لاجئين / لاجئة | refugees | refugees
مهاجر / مهاجرا / مهاجرين | migrants | migrants
عائد / عائدين | returnees | returnees
متضرر / متضررين / محتاج / محتاجين | people_in_need | people in need
مقاتل / مقاتلا / مقاتلين / مسلح / مسلحا / مسلحين / إرهابي / إرهابيا / إرهابيين / متطرف / متطرفين / عنصر / عنصرا / عناصر | fighters | fighters
جندي / جنديا / جنود / عسكري / عسكريا / عسكريين / شرطي / شرطيا / مستشار عسكري | troops | troops
أسير / أسرى / محتجز / محتجزين / معتقل / معتقلا / معتقلين / رهينة / رهائن / مختطف | detainees | detainees
طائرة / طائرات / مقاتلة / مقاتلات / دبابة / دبابات / آلية / آليات / سفينة / سفن | equipment | equipment
جرعة / جرعات | doses | doses
حالة إصابة / حالات إصابة / إصابة جديدة / إصابات جديدة / إصابات / حالة مؤكدة / حالات مؤكدة | cases | cases of an illness
وفاة / وفيات / حالة وفاة / حالات وفاة | killed | deaths
نسمة / ساكن / ساكنا | population | inhabitants
شخص / شخصا / أشخاص / فرد / فردا / أفراد / نفر / آخرين / آخرون / فتاة / فتيات / شاب / شابا / طالب / طالبا / طلاب / مريض / مريضا / معلم / معلما / رضيع / تلميذ / تلميذا / مزارع / مزارعا / عامل / عاملا / موظف / موظفا / مدني / مدنيا / مدنيين / إنسان / طفل / طفلا / أطفال / امرأة / نساء / عائلة / عائلات / أسرة / أسر / مواطن / مواطنا / مواطنين | people | people
برميل / برميلا / براميل | oil | barrels
متر مكعب / مترا مكعبا / أمتار مكعبة | volume | cubic metres
طن / طنا / أطنان | weight | tonnes
كيلومتر مربع / كيلومترا مربعا / كلم مربع / كم مربع / هكتار / هكتارا / فدان | area | area
كيلومتر / كيلومترا / كلم | length | kilometres
ميغاواط / ميغاوات / غيغاواط / كيلوواط | power | megawatts
درجة / درجات / درجة مئوية / درجات مئوية | temperature | degrees
منزل / منزلا / منازل / وحدة سكنية / مبنى | homes | homes
مدرسة / مدارس / مستشفى / مستشفيات / مرفق / مرافق | facilities | schools and hospitals
وظيفة / وظائف / فرصة عمل / فرص عمل | jobs | jobs
سائح / سائحا / حاج / حاجا | visitors | visitors
`,
)

/** What a sum, a share or a number of people measures. Stands before it, or close behind. The meaning is the measure. */
export const measured = lexicon(
  'measured',
  `
ديون / دين / مديونية / ديونه / ديونها / الدين العام / الدين الخارجي | debt | debt
تكلف / يكلف / ستكلف / سيكلف / كلفت / كلف / كلفة / كلفته / كلفتها / تكلفة / تكلفته / تكلفتها / تكاليف / تكاليفه / تكاليفها | cost | cost
خسائر / خسارة / خسائره / خسائرها | losses | losses
أضرار / أضرارها | damage | damage
احتياجات / احتياجاته / احتياجاتها / حاجة / حاجات / بحاجة / ستحتاج / سيحتاج / سيحتاجون / ستتطلب / سيتطلب / تحتاج / يحتاج / يحتاجون / احتياج / متطلبات / حاجته / حاجتها / يلزم / تتطلب / يتطلب / اللازم / اللازمة / المطلوب / المطلوبة | funding_need | needs
تبادل تجاري / التبادل التجاري / حجم التجارة / حجم التبادل / المبادلات التجارية / ميزان تجاري / التجارة البينية | trade | trade
ناتج / الناتج المحلي / الناتج المحلي الإجمالي / الناتج الداخلي الخام | gdp | gross domestic product
عجز / العجز / عجز الموازنة / فجوة / نقص | deficit | deficit
صادرات / صادراته / صادراتها | exports | exports
واردات / وارداته / وارداتها | imports | imports
ميزانية / موازنة / ميزانيته / ميزانيتها | budget | budget
إنفاق / نفقات | spending | spending
تحويلات | remittances | remittances
إنتاج / إنتاجه / إنتاجها / ضخ / خفض / خفضا / إمدادات | output | output
نمو / نموا / معدل النمو | growth | growth
بطالة | unemployment | unemployment
فقر / خط الفقر | poverty | poverty
تضخم | inflation | inflation
انبعاثات | emissions | emissions
أراضي / أراض / مساحات / مساحة / مناطق / الأراضي | territory_regained | territory
سكان / عدد سكان / عدد سكانه / عدد سكانها / تعداد | population | population
عدد القتلى / عدد الضحايا / حصيلة القتلى / مقتل / توفي / توفيت / توفوا / مات / ماتوا / لقوا حتفهم / لقي حتفه / قتل / قتلت / سقوط / مصرع / بحياة / قضى / وفاة / قتلوا | killed | killing
إنقاذ / إنقاذ حياة / إنقاذ أرواح / أنقذ / أنقذت / أنقذوا / ينقذ / تنقذ / سينقذ / ستنقذ / أنقذت حياة / سينقذ حياة / ستنقذ حياة / ينقذ حياة / تنقذ حياة | lives_saved | saving lives
جرح / أصيبوا / إصابة / أصيب / جرحت / أصابت | wounded | wounding
ينزحون / نازحا / مشرد / مشردون / مشردين / نازحين / النازحين / أجبروا على الفرار / أجبر على الفرار / عدد النازحين / عدد المهجرين / عدد المشردين / نزوح / تشريد / تهجير / شرد / شردت / شردوا / نزح / نزحوا / نازحون | displaced_people | displacement
فر / فرت / هربوا / هرب / عدد اللاجئين / فرار / لجوء / لجأ / فروا / لاجئون / يستضيف / تستضيف / استضافة / يؤوي / تؤوي | refugees | flight
عودة / عاد / عادوا | returnees | return
خطر المجاعة / خطر الجوع / خطر كارثة إنسانية / يعتمدون على المساعدات / يعتمد على المساعدات / يعانون / يعاني / تعاني / يواجهون / يواجه / مهددون / مهدد بالمجاعة / شفا المجاعة / سوء التغذية / الجوع / جوعى / مساعدات إنسانية / جوع / مجاعة / انعدام الأمن الغذائي / مساعدة إنسانية | people_in_need | need
المحرومين من التعليم / محرومين من التعليم / خارج المدرسة / خارج المدارس / لا يذهبون إلى المدرسة / لا يذهبون إلى المدارس / محرومون من التعليم / خارج مقاعد الدراسة / لم يلتحقوا بالمدارس | out_of_school | children out of school
تطعيم / تلقيح / تحصين / طعموا / تلقوا اللقاح / لقحوا | vaccinated | vaccination
يمول / تمويله / لم يتوفر / لم يتوافر / لم يتلق / لم تتلق / تغطية / لم يغط / ممول بنسبة / ممولة بنسبة | funded | funded share
متضررون / تضرر / تضرروا / تأثر / تأثروا / المتضررين | affected | affected
تدريب / دربت / درب / دربوا / تأهيل | trained | training
قوام / تعداد القوة / نشر / إرسال | troops | strength
`,
)

/** Business: what stands beside these is no measure of the world. */
export const business = lexicon(
  'business',
  `
أرباح / ربح / سهم / أسهم / إيرادات / مبيعات / مصروفات / شركة / شركات / مؤشر / بورصة / تداولات / مساهمين / مباراة / بطولة / منتخب / ملعب / فريق / متفرج | business or sport
`,
)

/** Verbs that say how exact the number behind them is, with other words between. */
export const exceeds = lexicon(
  'exceeds',
  `
تجاوز / تجاوزت / يتجاوز / تتجاوز / سيتجاوز / ستتجاوز / تخطى / تخطت / يتخطى / تتخطى / فاق / فاقت / يفوق / تفوق / زاد على / زادت على / يزيد على / تزيد على / يزيد عن / تزيد عن | more_than | exceeds
قارب / قاربت / يقارب / تقارب / ناهز / ناهزت / يناهز / تناهز / نحو / حوالي | about | comes near
`,
  { clitics: 'conj' },
)

/** Those who have joined a treaty, behind `عدد`. The meaning is the measure. */
export const signed = lexicon(
  'signed',
  `
الموقعة / الموقعين / موقعي / الموقعون | signatories | signatories
المصادقة / المصدقة / المصادقين / المصدقين | ratifications | those that ratified
`,
)
