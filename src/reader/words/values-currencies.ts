import { lexicon } from '../engine/lexicon.js'

/** Currencies that their name alone tells. Value: ISO 4217. */
const named = lexicon(
  'currency',
  `
دولار / دولارا / دولارات / دولار أمريكي / دولار أميركي / دولارا أمريكيا / دولارا أميركيا / دولارات أمريكية / دولارات أميركية / الدولارات / usd / us $ / $ / دولار اميركي / دولار امريكى | USD | US dollar
دولار أسترالي / دولارا أستراليا / دولارات أسترالية / aud | AUD | Australian dollar
دولار كندي / دولارا كنديا / دولارات كندية / cad | CAD | Canadian dollar
دولار نيوزيلندي / دولارا نيوزيلنديا / nzd | NZD | New Zealand dollar
دولار سنغافوري / دولارا سنغافوريا / sgd | SGD | Singapore dollar
دولار هونغ كونغ / hkd | HKD | Hong Kong dollar
دولار تايواني | TWD | Taiwan dollar
يورو / اليورو / eur / € / أورو / يوروهات / يوروات / يورويات | EUR | euro
جنيه إسترليني / جنيها إسترلينيا / جنيهات إسترلينية / استرليني / جنيه استرليني / إسترليني / باوند / gbp / £ | GBP | pound sterling
جنيه مصري / جنيها مصريا / جنيهات مصرية / egp / ج.م / ج . م | EGP | Egyptian pound
جنيه سوداني / جنيها سودانيا / جنيهات سودانية / sdg | SDG | Sudanese pound
ريال سعودي / ريالا سعوديا / ريالات سعودية / sar / ر.س / ﷼ سعودي | SAR | Saudi riyal
ريال قطري / ريالا قطريا / ريالات قطرية / qar / ر.ق | QAR | Qatari riyal
ريال عماني / ريالا عمانيا / ريالات عمانية / omr / ر.ع | OMR | Omani rial
ريال يمني / ريالا يمنيا / ريالات يمنية / yer | YER | Yemeni rial
ريال إيراني / ريالا إيرانيا / ريالات إيرانية / irr | IRR | Iranian rial
ريال برازيلي / ريالا برازيليا / ريالات برازيلية / brl | BRL | Brazilian real
تومان / تومانا | IRT | toman
درهم إماراتي / درهما إماراتيا / دراهم إماراتية / aed / د.إ / درهم اماراتي | AED | UAE dirham
درهم مغربي / درهما مغربيا / دراهم مغربية / mad / د.م | MAD | Moroccan dirham
دينار كويتي / دينارا كويتيا / دنانير كويتية / kwd / د.ك / دك | KWD | Kuwaiti dinar
دينار بحريني / دينارا بحرينيا / دنانير بحرينية / bhd / د.ب | BHD | Bahraini dinar
دينار أردني / دينارا أردنيا / دنانير أردنية / jod / د.أ | JOD | Jordanian dinar
دينار عراقي / دينارا عراقيا / دنانير عراقية / iqd / د.ع | IQD | Iraqi dinar
دينار جزائري / دينارا جزائريا / دنانير جزائرية / dzd / د.ج | DZD | Algerian dinar
دينار تونسي / دينارا تونسيا / دنانير تونسية / tnd / د.ت | TND | Tunisian dinar
دينار ليبي / دينارا ليبيا / دنانير ليبية / lyd / د.ل | LYD | Libyan dinar
دينار صربي | RSD | Serbian dinar
ليرة لبنانية / ليرات لبنانية / lbp / ل.ل | LBP | Lebanese pound
ليرة سورية / ليرات سورية / syp / ل.س | SYP | Syrian pound
ليرة تركية / ليرات تركية / try / ₺ | TRY | Turkish lira
شيكل / شيقل / شواكل / شيقلا / شيكلا / شواقل / شيكل إسرائيلي / ils / ₪ | ILS | shekel
أوقية / أوقية موريتانية / mru | MRU | ouguiya
شلن صومالي / sos | SOS | Somali shilling
شلن كيني / kes | KES | Kenyan shilling
فرنك جيبوتي / djf | DJF | Djibouti franc
فرنك سويسري / فرنكا سويسريا / فرنكات سويسرية / chf | CHF | Swiss franc
فرنك أفريقي / فرنك إفريقي / فرنك غرب أفريقي / xof | XOF | CFA franc
روبل / روبلا / روبلات / روبل روسي / روبلا روسيا / rub / ₽ | RUB | rouble
يوان / يوانا / يوانات / يوان صيني / يوانا صينيا / يوانات صينية / رنمينبي / رينمينبي / رنمنبي / cny | CNY | yuan
ين / ينا / ينات / ينات يابانية / ين ياباني / ينا يابانيا / jpy / ¥ | JPY | yen
روبية هندية / روبيات هندية / inr / ₹ | INR | Indian rupee
روبية باكستانية / روبيات باكستانية / pkr | PKR | Pakistani rupee
روبية إندونيسية / idr | IDR | rupiah
كرونة سويدية / كرونا سويديا / كرون سويدي / كرونات سويدية / sek | SEK | Swedish krona
كرونة نرويجية / كرونا نرويجيا / كرون نرويجي / كرونات نرويجية / nok | NOK | Norwegian krone
كرونة دنماركية / كرونا دنماركيا / كرون دنماركي / كرونات دنماركية / dkk | DKK | Danish krone
كرونة تشيكية / czk | CZK | Czech koruna
زلوتي / pln | PLN | zloty
فورنت / huf | HUF | forint
راند / راند جنوب أفريقي / zar | ZAR | rand
نايرا / نيرة / ngn | NGN | naira
بر إثيوبي / برا إثيوبيا / etb | ETB | birr
وون / وون كوري / وون كوري جنوبي / krw | KRW | won
رينغيت / رينغيت ماليزي / رينجت / myr | MYR | ringgit
بات تايلاندي / باتا تايلانديا / thb | THB | baht
بيزو مكسيكي / mxn | MXN | Mexican peso
بيزو أرجنتيني / ars | ARS | Argentine peso
هريفنيا / هريفنا / uah | UAH | hryvnia
أفغاني أفغاني / afn | AFN | afghani
مانات / مانات أذربيجاني / azn | AZN | manat
تنغي / تينغ / kzt | KZT | tenge
تاكا / bdt | BDT | taka
`,
)

const duals = lexicon(
  'currency_two',
  `
دولاران / دولارين / دولاران أمريكيان / دولارين أمريكيين / دولارين أميركيين | USD | two dollars
جنيهان إسترلينيان / جنيهين إسترلينيين | GBP | two pounds sterling
ديناران كويتيان / دينارين كويتيين | KWD | two Kuwaiti dinars
ديناران أردنيان / دينارين أردنيين | JOD | two Jordanian dinars
ريالان سعوديان / ريالين سعوديين | SAR | two Saudi riyals
ريالان قطريان / ريالين قطريين | QAR | two Qatari riyals
درهمان إماراتيان / درهمين إماراتيين | AED | two UAE dirhams
جنيهان مصريان / جنيهين مصريين | EGP | two Egyptian pounds
شيكلان / شيقلين / شيكلين / شيقلان | ILS | two shekels
`,
)

/** Currencies of several states: the text must say which. Value: the name. */
const shared = lexicon(
  'currency_name',
  `
دينار / دينارا / دنانير | dinar | dinar
ريال / ريالا / ريالات / ﷼ | rial | rial
درهم / درهما / دراهم | dirham | dirham
جنيه / جنيها / جنيهات | pound | pound
ليرة / ليرات | lira | lira
روبية / روبيات | rupee | rupee
كرونة / كرونات / كرون / كرونا | krone | krone
فرنك / فرنكات / فرنكا | franc | franc
بيزو | peso | peso
شلن / شلنات | shilling | shilling
`,
)

const sharedDuals = lexicon(
  'currency_name_two',
  `
ديناران / دينارين | dinar | two dinars
ريالان / ريالين | rial | two rials
درهمان / درهمين | dirham | two dirhams
جنيهان / جنيهين | pound | two pounds
ليرتان / ليرتين | lira | two liras
روبيتان / روبيتين | rupee | two rupees
فرنكان / فرنكين | franc | two francs
`,
)

/** Hundredths and thousandths. Value: how many make the main unit. */
const small = lexicon(
  'currency_part',
  `
سنت / سنتا / سنتات / سنتيم / سنتيما / سنتيمات | 100 | cent
قرش / قرشا / قروش / هللة / هللات | 100 | piastre, halala
بنس / بنسا / بنسات | 100 | penny
فلس / فلسا / فلوس | 1000 | fils
`,
)

/** Which words of a report make a shared name plain. */
export const stateWords = lexicon(
  'currency_state',
  `
السعودية / السعودي / سعودية / سعودي | SA | Saudi Arabia
قطر / القطري / القطرية / قطري / قطرية | QA | Qatar
عمان / سلطنة عمان / العماني / العمانية / عماني / عمانية | OM | Oman
اليمن / اليمني / اليمنية / يمني / يمنية | YE | Yemen
إيران / الإيراني / الإيرانية / إيراني / إيرانية | IR | Iran
الكويت / الكويتي / الكويتية / كويتي / كويتية | KW | Kuwait
البحرين / البحريني / البحرينية / بحريني / بحرينية | BH | Bahrain
الأردن / الأردني / الأردنية / أردني / أردنية | JO | Jordan
العراق / العراقي / العراقية / عراقي / عراقية | IQ | Iraq
الجزائر / الجزائري / الجزائرية / جزائري / جزائرية | DZ | Algeria
تونس / التونسي / التونسية / تونسي / تونسية | TN | Tunisia
ليبيا / الليبي / الليبية / ليبي / ليبية | LY | Libya
الإمارات / الإماراتي / الإماراتية / إماراتي / إماراتية | AE | United Arab Emirates
المغرب / المغربي / المغربية / مغربي / مغربية | MA | Morocco
مصر / المصري / المصرية / مصري / مصرية | EG | Egypt
السودان / السوداني / السودانية / سوداني / سودانية | SD | Sudan
بريطانيا / البريطاني / البريطانية / بريطاني / بريطانية | GB | Britain
لبنان / اللبناني / اللبنانية / لبناني / لبنانية | LB | Lebanon
سوريا / سورية / السوري / السورية / سوري | SY | Syria
تركيا / التركي / التركية / تركي / تركية | TR | Turkey
الهند / الهندي / الهندية | IN | India
باكستان / الباكستاني / الباكستانية | PK | Pakistan
السويد / السويدي / السويدية | SE | Sweden
النرويج / النرويجي / النرويجية | NO | Norway
الدنمارك / الدنماركي / الدنماركية | DK | Denmark
سويسرا / السويسري / السويسرية | CH | Switzerland
المكسيك / المكسيكي / المكسيكية | MX | Mexico
الأرجنتين / الأرجنتيني / الأرجنتينية | AR | Argentina
الصومال / الصومالي / الصومالية | SO | Somalia
كينيا / الكيني / الكينية | KE | Kenya
`,
)

export const currencyWords = [...named, ...duals, ...shared, ...sharedDuals, ...small]

/** Which state's currency bears a shared name. */
export const sharedCurrencies: Record<string, Record<string, string>> = {
  dinar: { KW: 'KWD', BH: 'BHD', JO: 'JOD', IQ: 'IQD', DZ: 'DZD', TN: 'TND', LY: 'LYD' },
  rial: { SA: 'SAR', QA: 'QAR', OM: 'OMR', YE: 'YER', IR: 'IRR' },
  dirham: { AE: 'AED', MA: 'MAD' },
  pound: { EG: 'EGP', SD: 'SDG', GB: 'GBP' },
  lira: { LB: 'LBP', SY: 'SYP', TR: 'TRY' },
  rupee: { IN: 'INR', PK: 'PKR' },
  krone: { SE: 'SEK', NO: 'NOK', DK: 'DKK' },
  franc: { CH: 'CHF' },
  peso: { MX: 'MXN', AR: 'ARS' },
  shilling: { SO: 'SOS', KE: 'KES' },
}
