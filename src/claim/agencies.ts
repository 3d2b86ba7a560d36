import type { Labels } from './base.js'

/** A source that reports name: its key in a chain of transmission, how Arabic reports write it, and what it is. */
export interface Source {
  key: string
  forms: string[]
  gloss: string
  kind: 'agency' | 'broadcaster' | 'newspaper'
}

const of =
  (kind: Source['kind']) =>
  (key: string, gloss: string, ...forms: string[]): Source => ({ key, forms, gloss, kind })

const agency = of('agency')
const broadcaster = of('broadcaster')
const newspaper = of('newspaper')

// biome-ignore format: one source a line
export const sources: readonly Source[] = [
  // Agencies of Arab states
  agency('KUNA', 'Kuwait News Agency', 'كونا', 'وكالة كونا', 'وكالة الأنباء الكويتية', 'وكالة الأنباء الكويتية الرسمية', 'وكالة الأنباء الكويتية كونا'),
  agency('SPA', 'Saudi Press Agency', 'واس', 'وكالة واس', 'وكالة الأنباء السعودية', 'وكالة الأنباء السعودية الرسمية'),
  agency('WAM', 'Emirates News Agency', 'وام', 'وكالة وام', 'وكالة أنباء الإمارات', 'وكالة الأنباء الإماراتية', 'وكالة أنباء الإمارات الرسمية'),
  agency('QNA', 'Qatar News Agency', 'قنا', 'وكالة قنا', 'وكالة الأنباء القطرية', 'وكالة الأنباء القطرية الرسمية'),
  agency('BNA', 'Bahrain News Agency', 'بنا', 'وكالة أنباء البحرين', 'وكالة الأنباء البحرينية'),
  agency('ONA', 'Oman News Agency', 'وكالة الأنباء العمانية', 'وكالة الأنباء العمانية الرسمية'),
  agency('MENA', 'Middle East News Agency, Egypt', 'أ ش أ', 'أ.ش.أ', 'أ. ش. أ', 'أش أ', 'أشأ', 'وكالة أنباء الشرق الأوسط', 'وكالة أنباء الشرق الأوسط المصرية'),
  agency('Petra', 'Jordan News Agency', 'بترا', 'وكالة بترا', 'وكالة الأنباء الأردنية', 'وكالة الأنباء الأردنية الرسمية'),
  agency('INA', 'Iraqi News Agency', 'واع', 'وكالة الأنباء العراقية', 'وكالة الأنباء العراقية الرسمية'),
  agency('NINA', 'National Iraqi News Agency', 'الوكالة الوطنية العراقية للأنباء'),
  agency('SANA', 'Syrian Arab News Agency', 'سانا', 'وكالة سانا', 'الوكالة العربية السورية للأنباء', 'وكالة الأنباء السورية', 'وكالة الأنباء السورية الرسمية'),
  agency('NNA', 'National News Agency, Lebanon', 'الوكالة الوطنية للإعلام', 'الوكالة الوطنية للإعلام اللبنانية'),
  agency('WAFA', 'Palestine News and Information Agency', 'وكالة وفا', 'وكالة الأنباء الفلسطينية', 'وكالة الأنباء والمعلومات الفلسطينية'),
  agency('Maan', 'Ma‘an News Agency', 'وكالة معا', 'وكالة معا الإخبارية'),
  agency('Saba', 'Yemen News Agency', 'سبأ', 'سبأنت', 'وكالة سبأ', 'وكالة الأنباء اليمنية', 'وكالة الأنباء اليمنية الرسمية'),
  agency('LANA', 'Libyan News Agency', 'وكالة الأنباء الليبية'),
  agency('TAP', 'Tunis Afrique Presse', 'وكالة تونس أفريقيا للأنباء', 'وكالة الأنباء التونسية', 'وكالة تونس أفريقيا للأنباء الرسمية'),
  agency('APS', 'Algeria Press Service', 'واج', 'وكالة الأنباء الجزائرية', 'وكالة الأنباء الجزائرية الرسمية'),
  agency('MAP', 'Maghreb Arabe Presse', 'وكالة المغرب العربي للأنباء', 'وكالة الأنباء المغربية', 'وكالة المغرب العربي'),
  agency('AMI', 'Mauritanian News Agency', 'الوكالة الموريتانية للأنباء', 'وكالة الأنباء الموريتانية'),
  agency('SUNA', 'Sudan News Agency', 'سونا', 'وكالة سونا', 'وكالة السودان للأنباء', 'وكالة الأنباء السودانية'),
  agency('SONNA', 'Somali National News Agency', 'وكالة الأنباء الصومالية', 'صونا'),

  // Agencies of the world
  agency('AFP', 'Agence France-Presse', 'أ ف ب', 'أ.ف.ب', 'أ. ف. ب', 'أف ب', 'أفب', 'فرانس برس', 'وكالة فرانس برس', 'وكالة الصحافة الفرنسية', 'الصحافة الفرنسية', 'وكالة الأنباء الفرنسية', 'فرانس بريس', 'AFP'),
  agency('Reuters', 'Reuters', 'رويترز', 'وكالة رويترز', 'رويتر', 'وكالة رويتر', 'وكالة أنباء رويترز', 'Reuters'),
  agency('AP', 'Associated Press', 'أ ب', 'أ.ب', 'أ. ب', 'أسوشيتد برس', 'أسوشييتد برس', 'أسوشيتدبرس', 'وكالة أسوشيتد برس', 'وكالة أسوشييتد برس', 'الأسوشيتد برس', 'الأسوشييتد برس'),
  agency('DPA', 'Deutsche Presse-Agentur', 'د ب أ', 'د.ب.أ', 'د. ب. أ', 'وكالة الأنباء الألمانية', 'DPA'),
  agency('UPI', 'United Press International', 'يو بي آي', 'يونايتد برس', 'يونايتد برس إنترناشونال', 'وكالة يونايتد برس'),
  agency('EFE', 'Agencia EFE', 'وكالة إفي', 'وكالة الأنباء الإسبانية', 'وكالة إيفي'),
  agency('ANSA', 'Agenzia ANSA', 'أنسا', 'وكالة أنسا', 'وكالة الأنباء الإيطالية', 'وكالة أنسا الإيطالية'),
  agency('AKI', 'Adnkronos International', 'آكي', 'وكالة آكي', 'وكالة آكي الإيطالية'),
  agency('Belga', 'Belga', 'وكالة بلجا', 'وكالة بيلغا', 'وكالة الأنباء البلجيكية'),
  agency('Anadolu', 'Anadolu Agency', 'الأناضول', 'وكالة الأناضول', 'وكالة أنباء الأناضول', 'وكالة الأناضول للأنباء', 'وكالة الأناضول التركية', 'وكالة الأنباء التركية'),
  agency('DHA', 'Demirören News Agency', 'وكالة دوغان', 'وكالة دوغان للأنباء'),
  agency('Xinhua', 'Xinhua News Agency', 'شينخوا', 'وكالة شينخوا', 'وكالة أنباء شينخوا', 'وكالة أنباء الصين الجديدة', 'وكالة الصين الجديدة', 'وكالة أنباء الصين الجديدة شينخوا'),
  agency('TASS', 'TASS', 'تاس', 'وكالة تاس', 'إيتار تاس', 'وكالة تاس الروسية', 'وكالة إيتار تاس'),
  agency('Sputnik', 'Sputnik', 'سبوتنيك', 'وكالة سبوتنيك', 'وكالة سبوتنيك الروسية', 'وكالة سبوتنيك للأنباء'),
  agency('Interfax', 'Interfax', 'إنترفاكس', 'وكالة إنترفاكس', 'وكالة إنترفاكس الروسية', 'وكالة انترفاكس للأنباء'),
  agency('RIA', 'RIA Novosti', 'نوفوستي', 'ريا نوفوستي', 'وكالة نوفوستي', 'وكالة الإعلام الروسية'),
  agency('IRNA', 'Islamic Republic News Agency', 'إرنا', 'وكالة إرنا', 'وكالة الأنباء الإيرانية', 'وكالة أنباء الجمهورية الإسلامية', 'وكالة الأنباء الإيرانية الرسمية'),
  agency('ISNA', 'Iranian Students News Agency', 'إسنا', 'وكالة إسنا', 'وكالة أنباء الطلبة'),
  agency('Fars', 'Fars News Agency', 'وكالة فارس', 'وكالة أنباء فارس', 'وكالة فارس للأنباء'),
  agency('Tasnim', 'Tasnim News Agency', 'تسنيم', 'وكالة تسنيم', 'وكالة أنباء تسنيم', 'وكالة تسنيم للأنباء'),
  agency('Mehr', 'Mehr News Agency', 'وكالة مهر', 'وكالة مهر للأنباء'),
  agency('Bloomberg', 'Bloomberg', 'بلومبرغ', 'بلومبيرغ', 'بلومبرج', 'وكالة بلومبرغ', 'وكالة بلومبيرغ'),
  agency('Kyodo', 'Kyodo News', 'كيودو', 'وكالة كيودو', 'وكالة كيودو اليابانية'),
  agency('Yonhap', 'Yonhap News Agency', 'يونهاب', 'وكالة يونهاب', 'وكالة أنباء يونهاب'),
  agency('KCNA', 'Korean Central News Agency', 'وكالة الأنباء المركزية الكورية', 'وكالة أنباء كوريا الشمالية'),
  agency('UNNews', 'United Nations News', 'أخبار الأمم المتحدة', 'مركز أنباء الأمم المتحدة', 'إذاعة الأمم المتحدة'),
  agency('UNA', 'Union of OIC News Agencies', 'وكالة الأنباء الإسلامية الدولية', 'وكالة إينا'),
  agency('agencies', 'agencies, not named', 'وكالات', 'وكالات الأنباء', 'وكالات أنباء', 'وكالات أنباء عالمية'),

  // Radio and television
  broadcaster('Radio Sawa', 'Radio Sawa', 'راديو سوا', 'إذاعة سوا'),
  broadcaster('Alhurra', 'Alhurra', 'قناة الحرة', 'الحرة'),
  broadcaster('BBC', 'BBC', 'بي بي سي', 'بي.بي.سي', 'هيئة الإذاعة البريطانية', 'بي بي سي عربي', 'بي بي سي العربية', 'إذاعة بي بي سي', 'قناة بي بي سي'),
  broadcaster('CNN', 'CNN', 'سي إن إن', 'سي أن أن', 'سي.إن.إن', 'شبكة سي إن إن', 'قناة سي إن إن', 'سي إن إن العربية', 'شبكة سي أن أن', 'CNN'),
  broadcaster('Al Jazeera', 'Al Jazeera', 'قناة الجزيرة', 'الجزيرة نت', 'شبكة الجزيرة', 'الجزيرة'),
  broadcaster('Al Arabiya', 'Al Arabiya', 'قناة العربية', 'العربية نت', 'العربية.نت', 'العربية الحدث'),
  broadcaster('Sky News Arabia', 'Sky News Arabia', 'سكاي نيوز عربية', 'سكاي نيوز', 'قناة سكاي نيوز عربية', 'موقع سكاي نيوز عربية', 'قناة سكاي نيوز'),
  broadcaster('France 24', 'France 24', 'فرانس 24', 'قناة فرانس 24', 'فرانس24'),
  broadcaster('DW', 'Deutsche Welle', 'دويتشه فيله', 'دويتشه فيلا', 'إذاعة دويتشه فيله'),
  broadcaster('RT', 'RT', 'روسيا اليوم', 'قناة روسيا اليوم', 'آر تي'),
  broadcaster('MCD', 'Monte Carlo Doualiya', 'مونت كارلو الدولية', 'راديو مونت كارلو', 'إذاعة مونت كارلو'),
  broadcaster('VOA', 'Voice of America', 'صوت أميركا', 'صوت أمريكا', 'إذاعة صوت أميركا', 'إذاعة صوت أمريكا'),
  broadcaster('Fox News', 'Fox News', 'فوكس نيوز', 'شبكة فوكس نيوز', 'قناة فوكس نيوز'),
  broadcaster('NBC', 'NBC', 'إن بي سي', 'شبكة إن بي سي', 'أن بي سي'),
  broadcaster('CBS', 'CBS', 'سي بي إس', 'شبكة سي بي إس', 'سي بي أس'),
  broadcaster('ABC', 'ABC', 'إيه بي سي', 'شبكة إيه بي سي', 'أي بي سي'),
  broadcaster('TRT', 'TRT', 'تي آر تي', 'قناة تي آر تي', 'تي آر تي العربية'),
  broadcaster('Al Mayadeen', 'Al Mayadeen', 'قناة الميادين', 'الميادين'),
  broadcaster('Al-Manar', 'Al-Manar', 'قناة المنار'),
  broadcaster('Al Alam', 'Al-Alam', 'قناة العالم'),
  broadcaster('Al-Ekhbariya', 'Al-Ekhbariya', 'قناة الإخبارية', 'الإخبارية السعودية', 'التلفزيون السعودي', 'التلفزيون الرسمي السعودي'),
  broadcaster('Press TV', 'Press TV', 'برس تي في'),
  broadcaster('Rudaw', 'Rudaw', 'رووداو', 'شبكة رووداو', 'شبكة رووداو الإعلامية'),
  broadcaster('Alsumaria', 'Alsumaria', 'السومرية نيوز', 'السومرية', 'قناة السومرية'),
  broadcaster('CNBC Arabia', 'CNBC Arabia', 'سي إن بي سي عربية', 'سي إن بي سي'),

  // Newspapers and their sites
  newspaper('Asharq Al-Awsat', 'Asharq Al-Awsat', 'صحيفة الشرق الأوسط', 'جريدة الشرق الأوسط'),
  newspaper('Al-Hayat', 'Al-Hayat', 'صحيفة الحياة', 'جريدة الحياة', 'صحيفة الحياة اللندنية'),
  newspaper('Al-Quds Al-Arabi', 'Al-Quds Al-Arabi', 'القدس العربي', 'صحيفة القدس العربي'),
  newspaper('Al-Araby Al-Jadeed', 'Al-Araby Al-Jadeed', 'العربي الجديد', 'صحيفة العربي الجديد'),
  newspaper('Elaph', 'Elaph', 'إيلاف', 'موقع إيلاف', 'صحيفة إيلاف'),
  newspaper('Al-Ahram', 'Al-Ahram', 'صحيفة الأهرام', 'جريدة الأهرام', 'بوابة الأهرام'),
  newspaper('Youm7', 'Youm7', 'اليوم السابع', 'صحيفة اليوم السابع'),
  newspaper('Okaz', 'Okaz', 'صحيفة عكاظ', 'عكاظ'),
  newspaper('Al Riyadh', 'Al Riyadh', 'صحيفة الرياض', 'جريدة الرياض'),
  newspaper('Al-Qabas', 'Al-Qabas', 'القبس', 'صحيفة القبس', 'جريدة القبس'),
  newspaper('Al-Rai', 'Al-Rai, Kuwait', 'صحيفة الراي', 'صحيفة الراي الكويتية', 'جريدة الراي'),
  newspaper('Al-Anba', 'Al-Anba, Kuwait', 'صحيفة الأنباء', 'صحيفة الأنباء الكويتية', 'جريدة الأنباء'),
  newspaper('Al-Jarida', 'Al-Jarida', 'صحيفة الجريدة', 'صحيفة الجريدة الكويتية'),
  newspaper('Al-Seyassah', 'Al-Seyassah', 'صحيفة السياسة', 'صحيفة السياسة الكويتية'),
  newspaper('Al Bayan', 'Al Bayan', 'صحيفة البيان', 'صحيفة البيان الإماراتية'),
  newspaper('Al Khaleej', 'Al Khaleej', 'صحيفة الخليج', 'صحيفة الخليج الإماراتية'),
  newspaper('Al-Ittihad', 'Al-Ittihad', 'صحيفة الاتحاد', 'صحيفة الاتحاد الإماراتية'),
  newspaper('An-Nahar', 'An-Nahar', 'صحيفة النهار', 'جريدة النهار', 'صحيفة النهار اللبنانية'),
  newspaper('Al-Akhbar', 'Al-Akhbar', 'صحيفة الأخبار', 'صحيفة الأخبار اللبنانية'),
  newspaper('Al Ghad', 'Al Ghad', 'صحيفة الغد', 'صحيفة الغد الأردنية'),
  newspaper('Al-Sabah', 'Al-Sabah, Iraq', 'صحيفة الصباح', 'صحيفة الصباح العراقية'),
  newspaper('New York Times', 'The New York Times', 'نيويورك تايمز', 'صحيفة نيويورك تايمز', 'صحيفة نيويورك تايمز الأميركية', 'صحيفة نيويورك تايمز الأمريكية'),
  newspaper('Washington Post', 'The Washington Post', 'واشنطن بوست', 'صحيفة واشنطن بوست', 'صحيفة واشنطن بوست الأميركية', 'صحيفة واشنطن بوست الأمريكية'),
  newspaper('Wall Street Journal', 'The Wall Street Journal', 'وول ستريت جورنال', 'صحيفة وول ستريت جورنال'),
  newspaper('Guardian', 'The Guardian', 'الغارديان', 'صحيفة الغارديان', 'صحيفة الجارديان', 'الجارديان', 'صحيفة الغارديان البريطانية'),
  newspaper('Financial Times', 'Financial Times', 'فاينانشال تايمز', 'فايننشال تايمز', 'صحيفة فاينانشال تايمز', 'صحيفة فايننشال تايمز'),
  newspaper('Times', 'The Times', 'صحيفة التايمز', 'صحيفة التايمز البريطانية'),
  newspaper('Daily Telegraph', 'The Daily Telegraph', 'ديلي تلغراف', 'صحيفة ديلي تلغراف', 'ديلي تليغراف', 'صحيفة التلغراف'),
  newspaper('Independent', 'The Independent', 'الإندبندنت', 'صحيفة الإندبندنت', 'صحيفة إندبندنت'),
  newspaper('Le Monde', 'Le Monde', 'صحيفة لوموند', 'لوموند', 'صحيفة لوموند الفرنسية'),
  newspaper('Le Figaro', 'Le Figaro', 'صحيفة لوفيغارو', 'لوفيغارو', 'صحيفة لو فيغارو'),
  newspaper('Der Spiegel', 'Der Spiegel', 'دير شبيغل', 'مجلة دير شبيغل', 'مجلة شبيغل'),
  newspaper('Bild', 'Bild', 'صحيفة بيلد', 'صحيفة بيلد الألمانية'),
  newspaper('Haaretz', 'Haaretz', 'صحيفة هآرتس', 'هآرتس'),
  newspaper('Hürriyet', 'Hürriyet', 'صحيفة حرييت', 'حرييت', 'صحيفة حريت'),
]

/**
 * Forms that are common words too: they name a source only in quotes or brackets, at the head or the foot of a report,
 * or behind a word like «المصدر».
 */
export const ambiguousForms: ReadonlySet<string> = new Set([
  'وام',
  'واع',
  'واج',
  'بنا',
  'قنا',
  'بترا',
  'سبأ',
  'صونا',
  'آكي',
  'تاس',
  'تسنيم',
  'وكالات',
  'الحرة',
  'الجزيرة',
  'الميادين',
  'السومرية',
  'القبس',
  'عكاظ',
  'اليوم السابع',
  'أ ب',
  'أ.ب',
  'أ. ب',
])

/** Forms that name an agency only where they stand alone: as a slug in brackets or at the head, or behind «المصدر». */
export const slugs: Readonly<Record<string, readonly string[]>> = {
  KUNA: ['KUNA', 'ك و ن ا'],
  SPA: ['SPA', 'و ا س'],
  WAM: ['WAM'],
  QNA: ['QNA'],
  BNA: ['BNA'],
  ONA: ['العمانية', 'ONA'],
  MENA: ['MENA'],
  Petra: ['Petra'],
  INA: ['INA'],
  NINA: ['نينا', 'NINA'],
  SANA: ['SANA'],
  NNA: ['وطنية', 'NNA'],
  WAFA: ['وفا', 'WAFA'],
  Saba: ['Saba'],
  LANA: ['وال', 'LANA'],
  TAP: ['وات', 'TAP'],
  APS: ['APS'],
  MAP: ['ومع', 'و م ع', 'MAP'],
  SUNA: ['SUNA'],
  AP: ['AP', 'Associated Press'],
  UPI: ['UPI'],
  EFE: ['إفي', 'EFE'],
  ANSA: ['ANSA'],
  AKI: ['AKI'],
  Anadolu: ['AA', 'Anadolu', 'Anadolu Agency'],
  Xinhua: ['Xinhua'],
  TASS: ['TASS'],
  Sputnik: ['Sputnik'],
  Interfax: ['Interfax'],
  RIA: ['RIA', 'RIA Novosti'],
  IRNA: ['IRNA'],
  Fars: ['Fars'],
  Tasnim: ['Tasnim'],
  Bloomberg: ['Bloomberg'],
  Kyodo: ['Kyodo'],
  Yonhap: ['Yonhap'],
  UNNews: ['UN News'],
}

/** Every news agency: its key, its names, and all ways in which reports write it. Other sources and `وكالات` are none. */
export function agencies(): { key: string; names: Labels; written: string[] }[] {
  return sources
    .filter(({ kind, key }) => kind === 'agency' && key !== 'agencies')
    .map(({ key, forms }) => ({
      key,
      names: { ar: forms.find((form) => form.startsWith('وكالة')) ?? forms[0]!, en: key },
      written: [...forms, ...(slugs[key] ?? [])],
    }))
}
