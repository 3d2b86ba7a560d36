import { lexicon } from '../engine/lexicon.js'

/**
 * Words that are a name only in the right company. Each remark says what decides. A rule takes a mark of these lists
 * only where the deciding word is there; without it the word means nothing.
 */

/** Also other words or other places. */
export const statesMaybe = lexicon(
  'STATE_MAYBE',
  `
  # Oman in a list of states, behind سلطنة or a post; Amman behind في, مدينة or العاصمة, in a dateline, beside الأردنية
  عمان | OM | Oman
  # mostly the adjective "financial"; the state in a list of states, behind في, رئيس, شمال, جمهورية, or before a comma
  مالي | ML | Mali
  # also "sons, boys"; the state in a list of states or behind a post or في
  بنين | BJ | Benin
  # two states; the capital (كينشاسا, برازافيل) or the president named near by decides
  الكونغو | CD | DR Congo
  الكونغو | CG | Congo
  # in reports of the south mostly South Korea; beside بيونغ يانغ the north
  كوريا | KR | South Korea
  كوريا | KP | North Korea
  # also "the low-lying lands": a state only in a list of states
  الأراضي المنخفضة | NL | Netherlands
  # also "the moon"; a state only in a list of states
  القمر | KM | Comoros
  # also "the Serbs", a people; the state only in a list of states
  الصرب | RS | Serbia
  `,
)

/** Cities whose name is also another word or another place. */
export const citiesMaybe = lexicon(
  'CITY_MAYBE',
  `
  # folds into "financial": the city only behind العاصمة or beside المالديف
  ماليه | MV | Malé
  # see STATE_MAYBE
  عمان | JO | Amman
  # "pictures" unless behind مدينة, في, جنوب لبنان
  صور | LB | Tyre
  # "he was" unless behind مدينة or مهرجان
  كان | FR | Cannes
  # "the shortest" unless behind مدينة, في or محافظة
  الأقصر | EG | Luxor
  # "the eye" unless behind مدينة or في مدينة
  العين | AE | Al Ain
  # "get up" unless behind مدينة or حوزة
  قم | IR | Qom
  # "axe" unless behind مدينة or في
  فاس | MA | Fès
  # Lyon, and in Spanish reports León
  ليون | FR | Lyon
  ليون | ES | León
  # Tripoli in Libya; in Lebanese reports, and beside شمال لبنان, Tripoli in Lebanon
  طرابلس | LY | Tripoli
  طرابلس | LB | Tripoli
  # Georgetown, Birmingham and others stand in two states
  جورجتاون | GY | Georgetown
  جورجتاون | US | Georgetown
  # San José in Costa Rica or California
  سان خوسيه | CR | San José
  سان خوسيه | US | San José
  # Santiago in Chile or the Dominican Republic
  سانتياغو | CL | Santiago
  سانتياغو | DO | Santiago
  # Victoria: the capital of Seychelles, else a woman's name or a province
  فيكتوريا | SC | Victoria
  # "the news item" unless behind مدينة
  الخبر | SA | Khobar
  # "daily" in names of newspapers; the capital only behind عاصمة or beside تيمور
  ديلي | TL | Dili
  # also the family name Rousseau; the capital only beside دومينيكا
  روسو | DM | Roseau
  # also a family name; the capital only beside ناورو
  يارين | NR | Yaren
  # also the sea's name; the resort behind في, منتجع, منطقة
  البحر الأحمر | EG | the Red Sea coast
  `,
)

/** Adjectives that name a state only in the right company. */
export const demonymsMaybe = lexicon(
  'DEMONYM_MAYBE',
  `
  # "financial" (الدعم المالي, الوزير المالي is rare); Malian behind الرئيس, الوزير, الجيش, الحكومة
  مالي / مالية / ماليين / ماليون | ML | Malian
  # DR Congo or Congo; the city named near by decides
  كونغولي / كونغولية / كونغوليين / كونغوليون | CD | Congolese
  كونغولي / كونغولية / كونغوليين / كونغوليون | CG | Congolese
  # South Korean in reports of the south, North Korean beside بيونغ يانغ
  كوري / كورية / كوريين / كوريون | KR | Korean
  كوري / كورية / كوريين / كوريون | KP | Korean
  # also the state itself
  فيجي / فيجية | FJ | Fijian
  # also "lunar": only beside a post
  قمري / قمرية | KM | Comorian
  # also a man's name (تركي الفيصل): behind a post or a noun the adjective, before a family name the man
  تركي | TR | Turkish
  `,
)

/** Words of speech that are also people's names: they end a name only where no name can go on. */
export const functionMaybe = lexicon(
  'stop_maybe',
  `
  # the preposition على and the name علي fold into one: a name behind a title or another name and before a name
  علي | preposition | on, or the name Ali
  # names behind a title, months behind شهر or a number
  رمضان | month | Ramadan, or the name
  رجب | month | Rajab, or the name
  شعبان | month | Sha'ban, or the name
  محرم | month | Muharram, or the name
  صفر | month | Safar, or the name, or zero
  ربيع | season | spring, or the name Rabi
  # a verb behind a clause, a name behind a title
  أمل | verb | hoped, or the name Amal
  وعد | verb | promised, or the name Waad
  طالب | verb | demanded, or the name Talib
  أشرف | verb | supervised, or the name Ashraf
  أكرم | verb | honoured, or the name Akram
  أسعد | verb | pleased, or the name Asaad
  جابر | adjective | mender, or the name Jabir
  نادر | adjective | rare, or the name Nadir
  حسن | adjective | good, or the name Hassan
  كريم | adjective | generous, or the name Karim
  جديد | adjective | new, or the family name Jadid
  كامل | adjective | whole, or the name Kamil
  شامل | adjective | comprehensive, or the name Shamil
  سعيد | adjective | happy, or the name Said
  مبارك | adjective | blessed, or the name Mubarak
  خالد | adjective | eternal, or the name Khalid
  صالح | noun | interest, or the name Salih
  حرب | noun | war, or the family name Harb
  سلام | noun | peace, or the name Salam
  بيان | noun | statement, or the name Bayan
  لقاء | noun | meeting, or the name Liqa
  زعيم | noun | leader, or the name Zaim
  شكر | verb | thanked, or the name Shukr
  بان | conjunction | that, or Ban (Ki-moon)
  لي | preposition | to me, or the name Li or Lee
  فان | conjunction | for, or the particle Van
  هو | pronoun | he, or the name Hu
  هي | pronoun | she, or the name He
  كي | conjunction | so that, or part of a Korean name
  `,
)

/** Bodies whose short name is also a common word or somebody else's. */
export const bodiesMaybe = lexicon(
  'BODY_MAYBE',
  `
  # "the base"; the organisation behind مقاتلي, عناصر, زعيم, beside داعش, or where تنظيم القاعدة stands before
  القاعدة | al-qaeda | al-Qaeda
  # "the alliance": NATO where it was named before and no other alliance
  الحلف | NATO | the Alliance
  # "the coalition": whichever the report named last
  التحالف | coalition | the Coalition
  # "the coalition" too, of states as of parties: only where its aim or its full name was told
  الائتلاف | coalition | the Coalition
  # "the international organisation": the United Nations where it was named before
  المنظمة الدولية / المنظمة الأممية | UN | the world organisation
  # "the world body's mission": the mission to the state named last
  البعثة الأممية | UN | the UN mission
  # also "the university" and "the association": the League where it was named before
  الجامعة | LAS | the League
  # also "Islamic cooperation" in general: the organisation behind دول, قمة, أمين عام
  التعاون الإسلامي | OIC | the OIC
  # also "world health" in general: the organisation before a verb of saying
  الصحة العالمية | WHO | the WHO
  # also "Brussels" the city; the Union where one speaks with states (طالبت بروكسل أنقرة)
  بروكسل | EU | Brussels
  `,
)

/** Longer names that begin or end like a name of another list: where they stand, the shorter reading is wrong. */
export const lookalikes = lexicon(
  'LOOKALIKE',
  `
  مجلس الأمن القومي / مجلس الأمن الوطني / مجلس الأمن الروسي / مجلس الأمن القومي الأميركي / مجلس الأمن القومي الأمريكي | national security council
  المحيط الأطلسي / المحيط الهندي / المحيط الهادئ | ocean
  الجامعة الأميركية / الجامعة الأمريكية / الجامعة الأردنية / الجامعة اللبنانية | university
  واشنطن بوست / صحيفة واشنطن بوست / نيويورك تايمز / صحيفة نيويورك تايمز / لوس أنجلوس تايمز | newspaper
  أرض الصومال / جمهورية أرض الصومال / إقليم أرض الصومال | Somaliland, no state of the lists
  ولاية واشنطن / ولاية جورجيا / ولاية نيويورك | state of the United States
  نهر الأردن / وادي الأردن / غور الأردن | river Jordan
  نهر النيجر / دلتا النيجر / نهر السنغال / نهر الكونغو / حوض الكونغو | river or lake
  بحر العرب / بحر الصين الشرقي / بحر اليابان / خليج المكسيك | sea
  الدعم المالي / العمل المالي / الفساد المالي / القطاع المالي / النظام المالي / التمويل المالي / العام المالي / السوق المالي / الأمن المالي | financial
  الاتحاد السوفياتي / الاتحاد السوفيتي / ألمانيا الشرقية / ألمانيا الغربية / يوغوسلافيا / تشيكوسلوفاكيا | state that is no more
  `,
)

/** Family names that are common words too: a name only behind a given name, a title, or where the full name stood. */
export const familyNamesMaybe = lexicon(
  'familyname_maybe',
  `
  رئيسي | main, or Raisi
  غني | rich, or Ghani
  مقبل | next, or Mokbel
  بري | of the land, or Berri
  سلامة | safety, or Salamé
  محافظة | governorate, or Mahafzah
  العربي | Arab, or Elaraby
  الحاج | the pilgrim, or El-Hajj
  ماي | the month of May, or Theresa May
  السادة | gentlemen, or Al-Sada
  المعلم | the teacher, or Al-Moallem
  الشاهد | the witness, or Chahed
  ديون | debts, or Dion
  حجاب | veil, or Hijab
  جودة | quality, or Judeh
  سال | flowed, or Sall
  سلال | baskets, or Sellal
  هادي | calm, or Hadi
  شريف | honourable, or Sharif
  صالح | interest, or Salih
  عون | help, or Aoun
  معصوم | infallible, or Masum
  شكري | my thanks, or Shoukry
  كوندي | Condé
  دبي | Dubai, or Déby
  بون | Bonn, or Beaune
  الأمين | the secretary, or Lamine
  كير | Kiir
  هوك | Hook
  غول | ghoul, or Gül
  هان | Hahn
  باور | Power
  باين | Payne
  `,
)

/** Given names that are common words too: a name only behind a title or post and before a family name. */
export const firstNamesMaybe = lexicon(
  'firstname_maybe',
  `
  أمير | emir, or Amir
  أميرة | princess, or Amira
  إسلام | Islam, the religion or the name
  جورجيا | Georgia, or Giorgia
  حياة | life, or Hayat
  رجاء | request, or Raja
  جهاد | jihad, or Jihad
  فضل | favour, or Fadl
  فلاح | farmer, or Falah
  رعد | thunder, or Raad
  غالب | mostly, or Ghaleb
  مؤيد | supporter, or Moayad
  مفيد | useful, or Mufid
  ثابت | fixed, or Thabit
  جبار | mighty, or Jabbar
  مطلق | absolute, or Mutlaq
  فور | as soon as, or Faure
  بين | between, or Ben
  دين | religion, or Dean
  سلام | peace, or Salam
  نصر | victory, or Nasr
  عهود | pledges, or Ohoud
  نجم | star, or Najm
  قمر | moon, or Qamar
  ربيع | spring, or Rabih
  خميس | Thursday, or Khamis
  جمعة | Friday, or Juma
  `,
)
