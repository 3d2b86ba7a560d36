import { type Counted, counted } from './plural.js'

/** The forms of an Arabic counted noun: for 1, 2, 3 to 10, 11 to 99, and 100. */
export function noun(one: string, two: string, few: string, many: string, hundred: string): Counted {
  return counted('ar', { zero: `لا ${few}`, one, two, few: `# ${few}`, many: `# ${many}`, other: `# ${hundred}` })
}
