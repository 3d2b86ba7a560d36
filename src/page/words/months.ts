import { foldWord } from '../../arabic/fold.js'

/** Month names as pages write them beside a day and a year: Gulf and Egypt, the Levant and Iraq, the Maghreb. */
// biome-ignore format: one month a line
const NAMES: string[][] = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار', 'مارش'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ماي'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['يوليو', 'يوليه', 'تموز', 'جويلية', 'يوليوز'],
  ['أغسطس', 'آب', 'أوت', 'غشت'],
  ['سبتمبر', 'أيلول', 'شتنبر'],
  ['أكتوبر', 'تشرين الأول', 'أوكتوبر'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر'],
  ['ديسمبر', 'كانون الأول', 'دجنبر'],
]

const numbers = new Map(NAMES.flatMap((names, i) => names.map((name) => [foldWord(name), i + 1] as const)))

/** The month's number, from its folded name; null for any other word. */
export function monthNamed(name: string): number | null {
  return numbers.get(name) ?? null
}
