/** A name a state had, and the year in which it took another. The state itself is the same. */
export interface FormerName {
  code: string
  ar: string[]
  en: string
  until: number
}

/** Names that states gave up, as reports still write them. */
export const formerNames: readonly FormerName[] = [
  { code: 'SZ', ar: ['سوازيلاند', 'مملكة سوازيلاند'], en: 'Swaziland', until: 2018 },
  { code: 'MK', ar: ['مقدونيا', 'جمهورية مقدونيا'], en: 'Macedonia', until: 2019 },
  { code: 'MM', ar: ['بورما'], en: 'Burma', until: 1989 },
  { code: 'CD', ar: ['زائير'], en: 'Zaire', until: 1997 },
  { code: 'BF', ar: ['فولتا العليا'], en: 'Upper Volta', until: 1984 },
  { code: 'BJ', ar: ['داهومي'], en: 'Dahomey', until: 1975 },
  { code: 'LK', ar: ['سيلان'], en: 'Ceylon', until: 1972 },
  { code: 'KH', ar: ['كمبوتشيا'], en: 'Kampuchea', until: 1989 },
  { code: 'ET', ar: ['الحبشة'], en: 'Abyssinia', until: 1941 },
  { code: 'IR', ar: ['فارس', 'بلاد فارس'], en: 'Persia', until: 1935 },
  { code: 'TH', ar: ['سيام'], en: 'Siam', until: 1939 },
  { code: 'ZW', ar: ['روديسيا'], en: 'Rhodesia', until: 1980 },
  { code: 'BD', ar: ['باكستان الشرقية'], en: 'East Pakistan', until: 1971 },
  { code: 'CV', ar: ['الرأس الأخضر'], en: 'Cape Verde', until: 2013 },
]
