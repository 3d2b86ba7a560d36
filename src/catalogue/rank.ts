/** Above every number that is ranked: milliseconds since 1970 and amounts of money stay below. */
const MOST = 1e15

/** How many characters of a part of a rank count: databases take no key of any length. */
const LONGEST = 300

/** Parts of a rank, the first that differs decides; a text before all that it is the beginning of. */
export function ranked(...parts: string[]): string {
  return parts.map((part) => part.slice(0, LONGEST)).join('\u0001')
}

/** A number as a text: smaller ones stand first. */
export function up(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}

/** A number as a text: larger ones stand first. Counts to a thousandth. */
export function down(number: number): string {
  const bounded = Math.min(MOST, Math.max(-MOST, number))
  return (MOST - bounded).toFixed(3).padStart(20, '0')
}
