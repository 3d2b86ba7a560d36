import { IntakeError } from '../intakeerror.js'
import type { Page } from '../mask.js'

export function readPage(_html: string, name: string): Page {
  throw new IntakeError('no-article', `${name}: no article on this page`)
}
