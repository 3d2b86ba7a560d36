import type { Labels } from './base.js'

/** What figures measure, by the key that claims carry. */
export const measures: Record<string, Labels> = {
  air_strikes: { ar: 'غارات جوية', en: 'Air strikes' },
  munitions: { ar: 'ذخائر', en: 'Munitions' },
  attacks: { ar: 'هجمات', en: 'Attacks' },
  killed: { ar: 'قتلى', en: 'Killed' },
  wounded: { ar: 'جرحى', en: 'Wounded' },
  displaced_people: { ar: 'نازحون', en: 'Displaced people' },
  refugees: { ar: 'لاجئون', en: 'Refugees' },
  migrants: { ar: 'مهاجرون', en: 'Migrants' },
  returnees: { ar: 'عائدون', en: 'People who returned' },
  people_in_need: { ar: 'محتاجون إلى العون', en: 'People in need' },
  fighters: { ar: 'مقاتلون', en: 'Fighters' },
  troops: { ar: 'قوات', en: 'Troops' },
  trained: { ar: 'متدربون', en: 'Trained' },
  detainees: { ar: 'محتجزون', en: 'Detainees' },
  equipment: { ar: 'عتاد', en: 'Equipment' },
  population: { ar: 'سكان', en: 'Population' },
  people: { ar: 'أشخاص', en: 'People' },
  oil: { ar: 'نفط', en: 'Oil' },
  volume: { ar: 'حجم', en: 'Volume' },
  weight: { ar: 'وزن', en: 'Weight' },
  area: { ar: 'مساحة', en: 'Area' },
  length: { ar: 'طول', en: 'Length' },
  power: { ar: 'طاقة', en: 'Power' },
  temperature: { ar: 'حرارة', en: 'Temperature' },
  homes: { ar: 'مساكن', en: 'Homes' },
  facilities: { ar: 'مدارس ومستشفيات', en: 'Schools and hospitals' },
  jobs: { ar: 'وظائف', en: 'Jobs' },
  visitors: { ar: 'زوار', en: 'Visitors' },
  funding_need: { ar: 'تمويل مطلوب', en: 'Funding needed' },
  cost: { ar: 'كلفة', en: 'Cost' },
  losses: { ar: 'خسائر', en: 'Losses' },
  damage: { ar: 'أضرار', en: 'Damage' },
  debt: { ar: 'ديون', en: 'Debt' },
  deficit: { ar: 'عجز', en: 'Deficit' },
  budget: { ar: 'موازنة', en: 'Budget' },
  spending: { ar: 'إنفاق', en: 'Spending' },
  trade: { ar: 'تبادل تجاري', en: 'Trade' },
  exports: { ar: 'صادرات', en: 'Exports' },
  imports: { ar: 'واردات', en: 'Imports' },
  gdp: { ar: 'ناتج محلي إجمالي', en: 'Gross domestic product' },
  growth: { ar: 'نمو', en: 'Growth' },
  inflation: { ar: 'تضخم', en: 'Inflation' },
  unemployment: { ar: 'بطالة', en: 'Unemployment' },
  poverty: { ar: 'فقر', en: 'Poverty' },
  remittances: { ar: 'تحويلات', en: 'Remittances' },
  output: { ar: 'إنتاج', en: 'Output' },
  emissions: { ar: 'انبعاثات', en: 'Emissions' },
  territory_regained: { ar: 'أراض مستعادة', en: 'Territory regained' },
  share: { ar: 'نسبة', en: 'Share' },
}

/** A measure's name in both languages; a key without one is read as words. */
export function measureLabels(key: string): Labels {
  const known = Object.hasOwn(measures, key) ? measures[key] : undefined
  const words = key.replaceAll('_', ' ')
  return known ?? { ar: words, en: words }
}
