/** Letters of any script, digits, and signs that stand in names and addresses, with single blanks between them. */
const shape = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@+-]*(?: [\p{L}\p{M}\p{N}._@+-]+)*$/u

/** The longest name, in characters. */
const longest = 64

/** How an account is called: in one case and one composition, so that two names never look alike. Null where it is none. */
export function accountName(text: string): string | null {
  const name = text.normalize('NFKC').trim().toLowerCase()
  return [...name].length <= longest && shape.test(name) ? name : null
}
