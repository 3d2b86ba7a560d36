import { foldWord } from '../../arabic/fold.js'

/** A news agency: its key in the record, its name, and how Arabic reports write it. */
export interface Agency {
  key: string
  gloss: string
  forms: string[]
}

const agency = (key: string, gloss: string, ...forms: string[]): Agency => ({ key, gloss, forms })

// biome-ignore format: one agency a line
export const agencies: readonly Agency[] = [
  agency('KUNA', 'Kuwait News Agency', 'كونا', 'وكالة الأنباء الكويتية', 'وكالة الأنباء الكويتية الرسمية', 'KUNA', 'ك و ن ا'),
  agency('SPA', 'Saudi Press Agency', 'واس', 'وكالة الأنباء السعودية', 'SPA', 'و ا س'),
  agency('WAM', 'Emirates News Agency', 'وام', 'وكالة أنباء الإمارات', 'وكالة الأنباء الإماراتية', 'WAM'),
  agency('QNA', 'Qatar News Agency', 'قنا', 'وكالة الأنباء القطرية', 'QNA'),
  agency('BNA', 'Bahrain News Agency', 'بنا', 'وكالة أنباء البحرين', 'BNA'),
  agency('ONA', 'Oman News Agency', 'العمانية', 'وكالة الأنباء العمانية', 'ONA'),
  agency('MENA', 'Middle East News Agency, Egypt', 'أ ش أ', 'أ.ش.أ', 'أش أ', 'أشأ', 'وكالة أنباء الشرق الأوسط', 'MENA'),
  agency('Petra', 'Jordan News Agency', 'بترا', 'وكالة الأنباء الأردنية', 'Petra'),
  agency('INA', 'Iraqi News Agency', 'واع', 'وكالة الأنباء العراقية', 'INA'),
  agency('NINA', 'National Iraqi News Agency', 'نينا', 'الوكالة الوطنية العراقية للأنباء', 'NINA'),
  agency('SANA', 'Syrian Arab News Agency', 'سانا', 'الوكالة العربية السورية للأنباء', 'وكالة الأنباء السورية', 'SANA'),
  agency('NNA', 'National News Agency, Lebanon', 'الوكالة الوطنية للإعلام', 'وطنية', 'NNA'),
  agency('WAFA', 'Palestine News and Information Agency', 'وفا', 'وكالة الأنباء الفلسطينية', 'WAFA'),
  agency('Saba', 'Yemen News Agency', 'سبأ', 'سبأنت', 'وكالة الأنباء اليمنية', 'Saba'),
  agency('LANA', 'Libyan News Agency', 'وال', 'وكالة الأنباء الليبية', 'LANA'),
  agency('TAP', 'Tunis Afrique Presse', 'وات', 'وكالة تونس أفريقيا للأنباء', 'TAP'),
  agency('APS', 'Algeria Press Service', 'واج', 'وكالة الأنباء الجزائرية', 'APS'),
  agency('MAP', 'Maghreb Arabe Presse', 'ومع', 'وكالة المغرب العربي للأنباء', 'MAP'),
  agency('SUNA', 'Sudan News Agency', 'سونا', 'وكالة السودان للأنباء', 'SUNA'),
  agency('AFP', 'Agence France-Presse', 'أ ف ب', 'أ.ف.ب', 'أ. ف. ب', 'أ ف ب.', 'أ.ف.ب.', 'أف ب', 'اف ب', 'أفب', 'فرانس برس', 'وكالة فرانس برس', 'وكالة الصحافة الفرنسية', 'AFP'),
  agency('Reuters', 'Reuters', 'رويترز', 'وكالة رويترز', 'رويتر', 'Reuters'),
  agency('AP', 'Associated Press', 'أ ب', 'أ.ب', 'أ. ب', 'أ.ب.', 'أسوشيتد برس', 'اسوشييتد برس', 'أسوشيتدبرس', 'أسوشييتد برس', 'AP'),
  agency('DPA', 'Deutsche Presse-Agentur', 'د ب أ', 'د.ب.أ', 'د. ب. أ', 'د.ب.أ.', 'وكالة الأنباء الألمانية', 'dpa'),
  agency('UPI', 'United Press International', 'يو بي آي', 'يونايتد برس', 'UPI'),
  agency('EFE', 'Agencia EFE', 'إفي', 'وكالة الأنباء الإسبانية', 'EFE'),
  agency('ANSA', 'Agenzia ANSA', 'أنسا', 'ANSA'),
  agency('AKI', 'Adnkronos International', 'آكي', 'وكالة آكي الإيطالية', 'AKI'),
  agency('Anadolu', 'Anadolu Agency', 'الأناضول', 'وكالة الأناضول', 'وكالة أنباء الأناضول', 'الاناضول', 'AA'),
  agency('Xinhua', 'Xinhua News Agency', 'شينخوا', 'وكالة شينخوا', 'وكالة أنباء الصين الجديدة', 'Xinhua'),
  agency('TASS', 'TASS', 'تاس', 'إيتار تاس', 'وكالة تاس', 'TASS'),
  agency('Sputnik', 'Sputnik', 'سبوتنيك', 'وكالة سبوتنيك', 'Sputnik'),
  agency('Interfax', 'Interfax', 'إنترفاكس', 'وكالة إنترفاكس', 'Interfax'),
  agency('RIA', 'RIA Novosti', 'نوفوستي', 'ريا نوفوستي', 'RIA Novosti'),
  agency('IRNA', 'Islamic Republic News Agency', 'إرنا', 'ارنا', 'وكالة الأنباء الإيرانية', 'IRNA'),
  agency('Fars', 'Fars News Agency', 'وكالة فارس', 'وكالة أنباء فارس'),
  agency('Tasnim', 'Tasnim News Agency', 'تسنيم', 'وكالة تسنيم', 'Tasnim'),
  agency('Bloomberg', 'Bloomberg', 'بلومبرغ', 'بلومبيرغ', 'وكالة بلومبرغ', 'Bloomberg'),
  agency('Kyodo', 'Kyodo News', 'كيودو', 'وكالة كيودو', 'Kyodo'),
  agency('Yonhap', 'Yonhap News Agency', 'يونهاب', 'وكالة يونهاب', 'Yonhap'),
  agency('UNNews', 'United Nations News', 'أخبار الأمم المتحدة', 'مركز أنباء الأمم المتحدة'),
]

const keys = new Map(agencies.flatMap((a) => a.forms.map((form) => [bare(form), a.key] as const)))

/** The key of the agency that a name writes, else null. Marks, quotes and blanks inside initials do not matter. */
export function agencyNamed(name: string): string | null {
  return keys.get(bare(name)) ?? null
}

/** The same for a name that is folded and has no marks. */
export function agencyOfFolded(name: string): string | null {
  return keys.get(name) ?? null
}

function bare(name: string): string {
  return foldWord(name)
    .replace(/["'«»“”().،*_-]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
