import { lexicon } from '../engine/lexicon.js'

/** Adjectives of one word; feminine, dual and plural forms come from the lexicon. */
const adjectives = lexicon(
  'DEMONYM',
  `
  # Arab states
  سعودي | SA | Saudi
  كويتي | KW | Kuwaiti
  إماراتي | AE | Emirati
  قطري | QA | Qatari
  بحريني / بحراني | BH | Bahraini
  عماني | OM | Omani
  يمني | YE | Yemeni
  عراقي | IQ | Iraqi
  سوري | SY | Syrian
  لبناني | LB | Lebanese
  أردني | JO | Jordanian
  فلسطيني | PS | Palestinian
  مصري | EG | Egyptian
  سوداني | SD | Sudanese
  ليبي | LY | Libyan
  تونسي | TN | Tunisian
  جزائري | DZ | Algerian
  مغربي | MA | Moroccan
  موريتاني | MR | Mauritanian
  صومالي | SO | Somali
  جيبوتي | DJ | Djiboutian

  # West and central Asia
  تركي | TR | Turkish
  إيراني | IR | Iranian
  إسرائيلي | IL | Israeli
  قبرصي | CY | Cypriot
  أفغاني / أفغانستاني | AF | Afghan
  باكستاني | PK | Pakistani
  أرميني / أرمني | AM | Armenian
  أذربيجاني / أذري | AZ | Azerbaijani
  جورجي | GE | Georgian
  كازاخستاني / كازاخي / قازاقستاني / كازخستاني | KZ | Kazakh
  أوزبكستاني / أوزبكي / أوزباكستاني | UZ | Uzbek
  تركمانستاني / تركماني | TM | Turkmen
  قيرغيزستاني / قيرغيزي / قرغيزي / قرغيزستاني | KG | Kyrgyz
  طاجيكستاني / طاجيكي | TJ | Tajik

  # South and east Asia
  هندي | IN | Indian
  بنغلاديشي / بنغالي / بنجلاديشي / بنغلادشي | BD | Bangladeshi
  سريلانكي / سيريلانكي | LK | Sri Lankan
  نيبالي | NP | Nepalese
  بوتاني | BT | Bhutanese
  مالديفي | MV | Maldivian
  صيني | CN | Chinese
  تايواني | TW | Taiwanese
  ياباني | JP | Japanese
  منغولي / مونغولي | MN | Mongolian
  فيتنامي | VN | Vietnamese
  لاوسي | LA | Laotian
  كمبودي | KH | Cambodian
  تايلاندي / تايلندي | TH | Thai
  ميانماري / بورمي | MM | Burmese
  ماليزي | MY | Malaysian
  سنغافوري | SG | Singaporean
  إندونيسي / أندونيسي | ID | Indonesian
  فلبيني / فليبيني / فيليبيني / فيلبيني | PH | Philippine
  برونايي / بروناوي | BN | Bruneian
  تيموري | TL | Timorese

  # Oceania
  أسترالي / اوسترالي | AU | Australian
  نيوزيلندي / نيوزلندي / نيوزيلاندي | NZ | New Zealander
  فيدجي | FJ | Fijian
  بابوي | PG | Papuan
  ساموي | WS | Samoan
  تونغي | TO | Tongan
  ميكرونيزي | FM | Micronesian
  مارشالي | MH | Marshallese
  ناوروي | NR | Nauruan
  بالاوي | PW | Palauan
  فانواتي | VU | Vanuatuan
  توفالي | TV | Tuvaluan
  كيريباتي | KI | I-Kiribati

  # Europe
  بريطاني / إنجليزي / إنكليزي | GB | British
  فرنسي | FR | French
  ألماني | DE | German
  إيطالي | IT | Italian
  إسباني | ES | Spanish
  برتغالي | PT | Portuguese
  هولندي / هولاندي | NL | Dutch
  بلجيكي | BE | Belgian
  لوكسمبورغي / لوكسمبورجي | LU | Luxembourgish
  سويسري | CH | Swiss
  نمساوي / نمسوي | AT | Austrian
  ليختنشتايني | LI | of Liechtenstein
  إيرلندي / ايرلاندي | IE | Irish
  دنماركي / دانماركي / دانمركي / دنمركي | DK | Danish
  سويدي | SE | Swedish
  نرويجي / نروجي | NO | Norwegian
  فنلندي / فينلندي | FI | Finnish
  آيسلندي / إيسلاندي | IS | Icelandic
  إستوني | EE | Estonian
  لاتفي | LV | Latvian
  ليتواني | LT | Lithuanian
  بولندي / بولوني | PL | Polish
  تشيكي | CZ | Czech
  سلوفاكي | SK | Slovak
  مجري / هنغاري | HU | Hungarian
  سلوفيني | SI | Slovenian
  كرواتي | HR | Croatian
  بوسني / بوسنوي | BA | Bosnian
  صربي | RS | Serbian
  مونتينيغري | ME | Montenegrin
  كوسوفي | XK | Kosovar
  ألباني | AL | Albanian
  مقدوني | MK | Macedonian
  يوناني | GR | Greek
  بلغاري | BG | Bulgarian
  روماني | RO | Romanian
  مولدوفي / مولدافي | MD | Moldovan
  أوكراني / اوكرايني | UA | Ukrainian
  بيلاروسي / بيلوروسي | BY | Belarusian
  روسي | RU | Russian
  مالطي | MT | Maltese
  أندوري | AD | Andorran
  فاتيكاني | VA | Vatican

  # The Americas
  أميركي / أمريكي / اميريكي | US | American
  كندي | CA | Canadian
  مكسيكي | MX | Mexican
  غواتيمالي | GT | Guatemalan
  بليزي | BZ | Belizean
  سلفادوري | SV | Salvadoran
  هندوراسي | HN | Honduran
  نيكاراغوي / نيكاراغواني | NI | Nicaraguan
  كوستاريكي | CR | Costa Rican
  بنمي / بنامي / باناماوي | PA | Panamanian
  كوبي | CU | Cuban
  جامايكي / جاميكي | JM | Jamaican
  هايتي / هاييتي | HT | Haitian
  دومينيكاني / دومنيكاني | DO | Dominican
  دومينيكي | DM | of Dominica
  باهامي | BS | Bahamian
  بربادوسي | BB | Barbadian
  ترينيدادي | TT | Trinidadian
  غرينادي | GD | Grenadian
  كولومبي | CO | Colombian
  فنزويلي / فينزويلي | VE | Venezuelan
  غياني | GY | Guyanese
  أنتيغي / أنتيغوي | AG | Antiguan
  سورينامي | SR | Surinamese
  إكوادوري | EC | Ecuadorian
  بيروفي / بيرواني | PE | Peruvian
  بوليفي | BO | Bolivian
  برازيلي | BR | Brazilian
  باراغوياني / باراغواياني | PY | Paraguayan
  أوروغوياني / أوروغواياني / أوروغواني | UY | Uruguayan
  أرجنتيني | AR | Argentine
  تشيلي / شيلي / تشيلياني | CL | Chilean

  # Africa south of the Sahara
  نيجيري | NG | Nigerian
  نيجري | NE | Nigerien
  تشادي | TD | Chadian
  سنغالي | SN | Senegalese
  غامبي / جامبي | GM | Gambian
  غيني | GN | Guinean
  سيراليوني | SL | Sierra Leonean
  ليبيري | LR | Liberian
  إيفواري / عاجي | CI | Ivorian
  بوركيني / بوركينابي | BF | Burkinabe
  غاني | GH | Ghanaian
  توغولي / توغوي / توجولي | TG | Togolese
  بنيني | BJ | Beninese
  كاميروني | CM | Cameroonian
  غابوني / جابوني | GA | Gabonese
  إثيوبي / حبشي | ET | Ethiopian
  إريتري / إرتيري | ER | Eritrean
  كيني | KE | Kenyan
  أوغندي | UG | Ugandan
  رواندي / روندي | RW | Rwandan
  بوروندي / بورندي | BI | Burundian
  تنزاني | TZ | Tanzanian
  موزمبيقي / موزامبيقي | MZ | Mozambican
  مالاوي / ملاوي | MW | Malawian
  زامبي | ZM | Zambian
  زيمبابوي / زمبابوي | ZW | Zimbabwean
  بوتسواني | BW | Botswanan
  ناميبي | NA | Namibian
  أنغولي / أنجولي | AO | Angolan
  ليسوتي | LS | of Lesotho
  سوازي / سوازيلاندي | SZ | Swazi
  مدغشقري / ملغاشي | MG | Malagasy
  موريشيوسي / موريشي | MU | Mauritian
  سيشلي / سيشيلي | SC | Seychellois

  # Peoples and bodies as adjectives
  أوروبي / اوربي | EU | European
  أطلسي | NATO | Atlantic
  أممي | UN | of the United Nations
  خليجي | GCC | of the Gulf
  عربي | ARAB | Arab
  أفريقي | AFRICA | African
  آسيوي | ASIA | Asian
  مغاربي | AMU | of the Maghreb
  كردي / كردستاني | KURD | Kurdish
  `,
  { inflect: 'nisba' },
)

/** Adjectives of two words and nouns of peoples that no ending makes. */
const peoples = lexicon(
  'DEMONYM',
  `
  كوري جنوبي / كوري الجنوبي / كورية جنوبية / كورية الجنوبية / كوريين جنوبيين / كوريين الجنوبيين / كوريون جنوبيون / كوريون الجنوبيون | KR | South Korean
  كوري شمالي / كوري الشمالي / كورية شمالية / كورية الشمالية / كوريين شماليين / كوريين الشماليين / كوريون شماليون / كوريون الشماليون | KP | North Korean
  جنوب أفريقي / جنوب أفريقية / جنوب أفريقيين / جنوب أفريقيون / جنوب الأفريقي / جنوب الأفريقية | ZA | South African
  جنوب سوداني / جنوب سودانية / جنوب سودانيين / جنوب سودانيون | SS | South Sudanese
  وسط أفريقي / وسط أفريقية / وسط أفريقيين / وسط أفريقيون | CF | Central African
  غيني استوائي / غيني الاستوائي / غينية استوائية / غينية الاستوائية / غينيين استوائيين / غينيون استوائيون / غينيين الاستوائيين / غينيون الاستوائيون | GQ | Equatorial Guinean
  سان ماريني / سان مارينية | SM | Sammarinese
  بابوي غيني / بابوية غينية | PG | Papua New Guinean
  كابو فيردي / كابو فيردية | CV | Cape Verdean
  عرب | ARAB | Arabs
  أفارقة | AFRICA | Africans
  أكراد / كرد | KURD | Kurds
  أتراك | TR | Turks
  روس | RU | Russians
  إنجليز / إنكليز | GB | English
  أمريكان / أميركان | US | Americans
  ألمان | DE | Germans
  هنود | IN | Indians
  طليان | IT | Italians
  إسبان | ES | Spaniards
  أفغان | AF | Afghans
  أحباش | ET | Ethiopians
  أرمن | AM | Armenians
  صرب | RS | Serbs
  كروات | HR | Croats
  بوشناق | BA | Bosniaks
  ألبان | AL | Albanians
  مغاربة | MA | Moroccans
  تشيك | CZ | Czechs
  سلوفاك | SK | Slovaks
  بلغار | BG | Bulgarians
  أوزبك | UZ | Uzbeks
  كازاخ | KZ | Kazakhs
  قرغيز / قيرغيز | KG | Kyrgyz people
  طاجيك | TJ | Tajiks
  تركمان | TM | Turkmens
  `,
)

/**
 * Adjectives and nouns of peoples. The meaning is the state's ISO 3166-1 alpha-2, or a key of a body (EU, NATO, UN,
 * GCC, AMU), or ARAB, AFRICA, ASIA, KURD. Adjectives that are also other words stand in ambiguous.ts.
 */
export const demonyms = [...adjectives, ...peoples]
