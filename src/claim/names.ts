import type { Labels } from './base.js'
import { organisations } from './organisations.js'
import { remembered } from './remembered.js'

/** Names as the public uses them where ICU's are long, or have changed between its versions. */
const COUNTRIES: Record<string, Labels> = {
  AE: { ar: 'الإمارات', en: 'United Arab Emirates' },
  BA: { ar: 'البوسنة والهرسك', en: 'Bosnia and Herzegovina' },
  CD: { ar: 'الكونغو الديمقراطية', en: 'Democratic Republic of the Congo' },
  CG: { ar: 'الكونغو', en: 'Republic of the Congo' },
  CI: { ar: 'ساحل العاج', en: "Cote d'Ivoire" },
  CZ: { ar: 'التشيك', en: 'Czechia' },
  GB: { ar: 'بريطانيا', en: 'United Kingdom' },
  HK: { ar: 'هونغ كونغ', en: 'Hong Kong' },
  MK: { ar: 'مقدونيا الشمالية', en: 'North Macedonia' },
  MM: { ar: 'ميانمار', en: 'Myanmar' },
  PS: { ar: 'فلسطين', en: 'Palestine' },
  SA: { ar: 'السعودية', en: 'Saudi Arabia' },
  SZ: { ar: 'إسواتيني', en: 'Eswatini' },
  TR: { ar: 'تركيا', en: 'Turkey' },
  XK: { ar: 'كوسوفو', en: 'Kosovo' },
}

/** Organisations and forums by the key they have in the lexicon. */
const ORGANISATIONS: Record<string, Labels> = {
  ADB: { ar: 'بنك التنمية الآسيوي', en: 'Asian Development Bank' },
  AfDB: { ar: 'البنك الأفريقي للتنمية', en: 'African Development Bank' },
  AMU: { ar: 'اتحاد المغرب العربي', en: 'Arab Maghreb Union' },
  APEC: { ar: 'منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ', en: 'APEC' },
  ASEAN: { ar: 'رابطة دول جنوب شرق آسيا', en: 'ASEAN' },
  AU: { ar: 'الاتحاد الأفريقي', en: 'African Union' },
  BRICS: { ar: 'مجموعة بريكس', en: 'BRICS' },
  COMESA: { ar: 'السوق المشتركة لشرق وجنوب أفريقيا', en: 'COMESA' },
  EBRD: { ar: 'البنك الأوروبي لإعادة الإعمار والتنمية', en: 'European Bank for Reconstruction and Development' },
  ECOWAS: { ar: 'المجموعة الاقتصادية لدول غرب أفريقيا', en: 'ECOWAS' },
  EIB: { ar: 'بنك الاستثمار الأوروبي', en: 'European Investment Bank' },
  EU: { ar: 'الاتحاد الأوروبي', en: 'European Union' },
  FAO: { ar: 'منظمة الأغذية والزراعة', en: 'Food and Agriculture Organization' },
  G20: { ar: 'مجموعة العشرين', en: 'G20' },
  'G5-Sahel': { ar: 'مجموعة دول الساحل الخمس', en: 'G5 Sahel' },
  G7: { ar: 'مجموعة السبع', en: 'G7' },
  G8: { ar: 'مجموعة الثماني', en: 'G8' },
  G77: { ar: 'مجموعة الـ77', en: 'Group of 77' },
  GCC: { ar: 'مجلس التعاون لدول الخليج العربية', en: 'Gulf Cooperation Council' },
  'global-coalition': { ar: 'التحالف الدولي ضد داعش', en: 'Global Coalition against Daesh' },
  IAEA: { ar: 'الوكالة الدولية للطاقة الذرية', en: 'International Atomic Energy Agency' },
  ICC: { ar: 'المحكمة الجنائية الدولية', en: 'International Criminal Court' },
  ICRC: { ar: 'اللجنة الدولية للصليب الأحمر', en: 'International Committee of the Red Cross' },
  IGAD: { ar: 'الهيئة الحكومية للتنمية (إيغاد)', en: 'IGAD' },
  ILO: { ar: 'منظمة العمل الدولية', en: 'International Labour Organization' },
  IMCTC: {
    ar: 'التحالف الإسلامي العسكري لمحاربة الإرهاب',
    en: 'Islamic Military Counter Terrorism Coalition',
  },
  IMF: { ar: 'صندوق النقد الدولي', en: 'International Monetary Fund' },
  CIA: { ar: 'وكالة المخابرات المركزية', en: 'Central Intelligence Agency' },
  INTERPOL: { ar: 'الإنتربول', en: 'Interpol' },
  IOM: { ar: 'المنظمة الدولية للهجرة', en: 'International Organization for Migration' },
  IsDB: { ar: 'البنك الإسلامي للتنمية', en: 'Islamic Development Bank' },
  LAS: { ar: 'جامعة الدول العربية', en: 'League of Arab States' },
  NAM: { ar: 'حركة عدم الانحياز', en: 'Non-Aligned Movement' },
  NATO: { ar: 'حلف شمال الأطلسي', en: 'NATO' },
  OECD: { ar: 'منظمة التعاون الاقتصادي والتنمية', en: 'OECD' },
  OIC: { ar: 'منظمة التعاون الإسلامي', en: 'Organisation of Islamic Cooperation' },
  OPCW: { ar: 'منظمة حظر الأسلحة الكيميائية', en: 'OPCW' },
  OPEC: { ar: 'منظمة أوبك', en: 'OPEC' },
  'OPEC+': { ar: 'تحالف أوبك بلس', en: 'OPEC+' },
  OSCE: { ar: 'منظمة الأمن والتعاون في أوروبا', en: 'OSCE' },
  SCO: { ar: 'منظمة شنغهاي للتعاون', en: 'Shanghai Cooperation Organisation' },
  UfM: { ar: 'الاتحاد من أجل المتوسط', en: 'Union for the Mediterranean' },
  UN: { ar: 'الأمم المتحدة', en: 'United Nations' },
  UNDP: { ar: 'برنامج الأمم المتحدة الإنمائي', en: 'UN Development Programme' },
  UNESCO: { ar: 'اليونسكو', en: 'UNESCO' },
  UNGA: { ar: 'الجمعية العامة للأمم المتحدة', en: 'UN General Assembly' },
  UNHCR: { ar: 'مفوضية الأمم المتحدة لشؤون اللاجئين', en: 'UNHCR' },
  UNICEF: { ar: 'اليونيسف', en: 'UNICEF' },
  UNRWA: { ar: 'الأونروا', en: 'UNRWA' },
  UNSC: { ar: 'مجلس الأمن الدولي', en: 'UN Security Council' },
  WB: { ar: 'البنك الدولي', en: 'World Bank' },
  WFP: { ar: 'برنامج الأغذية العالمي', en: 'World Food Programme' },
  WHO: { ar: 'منظمة الصحة العالمية', en: 'World Health Organization' },
  WTO: { ar: 'منظمة التجارة العالمية', en: 'World Trade Organization' },
}

const icu = {
  ar: new Intl.DisplayNames('ar', { type: 'region', fallback: 'none' }),
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }),
}

/** A state's name in both languages, from its ISO 3166-1 alpha-2 code. Null where the code is none. */
export const countryName: (code: string) => Labels | null = remembered(findCountry)

function findCountry(code: string): Labels | null {
  const own = COUNTRIES[code]
  if (own) return own
  if (!/^[A-Z]{2}$/.test(code)) return null
  const ar = icu.ar.of(code)
  const en = icu.en.of(code)
  return ar && en ? { ar, en } : null
}

/** An organisation's or forum's name in both languages, from its key in the lexicon. Null where this table lacks it. */
export function organisationName(key: string): Labels | null {
  return ORGANISATIONS[key] ?? organisations[key] ?? null
}
