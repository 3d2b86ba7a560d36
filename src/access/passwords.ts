/**
 * argon2id with 19 MiB of memory, 2 rounds and 1 lane: the first of the equal choices in OWASP's Password Storage Cheat
 * Sheet (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html). A salt of 16 random bytes and
 * all parameters stand in the hash.
 */
const parameters = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 }
const begins = '$argon2id$v=19$m=19456,t=2,p=1$'

/** Of characters. Long ones are fine, endless ones would only cost time. */
export const shortest = 12
export const longest = 256

export type PasswordFault = 'short' | 'long' | 'name' | 'repeated'

/** What makes a password unfit; null where nothing does. No rules on kinds of characters (NIST SP 800-63B, 3.1.1.2). */
export function passwordFault(password: string, account: string): PasswordFault | null {
  const length = [...normal(password)].length
  if (length < shortest) return 'short'
  if (length > longest) return 'long'
  if (new Set(normal(password)).size < 4) return 'repeated'
  return normal(password).toLowerCase().includes(account) && length < account.length + shortest ? 'name' : null
}

/** One password in the same letters is one password, however a keyboard composes them. */
function normal(password: string): string {
  return password.normalize('NFKC')
}

export async function hashPassword(password: string): Promise<string> {
  const argon2 = await import('@node-rs/argon2')
  return await argon2.hash(normal(password), parameters)
}

/** Takes as long where there is no hash as where there is one, so that nobody learns which accounts there are. */
export async function isPassword(hash: string | undefined, password: string): Promise<boolean> {
  const held = [...password].length <= longest ? normal(password) : ''
  const argon2 = await import('@node-rs/argon2')
  const right = await argon2.verify(hash ?? (await nobodys()), held)
  return right && hash !== undefined && held !== ''
}

/** Was it hashed with other parameters than today's? */
export function isDated(hash: string): boolean {
  return !hash.startsWith(begins)
}

let made: Promise<string> | undefined
function nobodys(): Promise<string> {
  made ??= hashPassword('nobody has this password')
  return made
}
