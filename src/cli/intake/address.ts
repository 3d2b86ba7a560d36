import { IntakeError } from '../../page/intakeerror.js'

const isAddressOf = /^https?:\/\//i

/** Whether a path among files and folders is the address of a page. */
export const isAddress = (path: string): boolean => isAddressOf.test(path)

/** A page that takes longer or holds more is no report. */
const PATIENCE = 30_000
const LARGEST = 64 * 1024 * 1024

/**
 * Fetches one page as it is served, following redirects. Reads nothing else of the site and sends nothing of the
 * machine but the program's name. Throws IntakeError where the page cannot be had.
 */
export async function bytesAt(address: string): Promise<Uint8Array> {
  const answer = await asked(address)
  if (!answer.ok)
    throw gone(`the server answers ${answer.status}; check the address, or save the page and give its file`)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of answer.body ?? []) {
      size += chunk.length
      if (size > LARGEST) throw gone('larger than 64 MB; give the address of one report')
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof IntakeError ? error : gone('the page broke off; try again')
  }
  return Buffer.concat(chunks)
}

async function asked(address: string): Promise<Response> {
  try {
    return await fetch(address, { signal: AbortSignal.timeout(PATIENCE), headers: { 'user-agent': 'tawatur' } })
  } catch {
    throw gone('it cannot be reached; check the address and the connection, or save the page and give its file')
  }
}

const gone = (message: string) => new IntakeError('unreachable', message)
