import { account } from './account.js'
import { confirmation } from './confirmation.js'
import { decision } from './decision.js'
import type { Kind } from './kind.js'
import { reading } from './reading.js'
import { setting } from './setting.js'
import { source } from './source.js'
import { withdrawal } from './withdrawal.js'

export const kinds = { source, reading, confirmation, decision, withdrawal, account, setting }

export type KindName = keyof typeof kinds

type Of<Name extends KindName> =
  (typeof kinds)[Name] extends Kind<infer Payload, infer Content> ? { payload: Payload; content: Content } : never

export type PayloadOf<Name extends KindName> = Of<Name>['payload']
export type ContentOf<Name extends KindName> = Of<Name>['content']

/** Any kind, where which one is known only when it runs. */
export type AnyKind = Kind<object, object | null>

export function kindNamed(name: string): AnyKind | undefined {
  return Object.hasOwn(kinds, name) ? (kinds[name as KindName] as unknown as AnyKind) : undefined
}
