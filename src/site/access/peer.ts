import type { Context } from 'hono'

/** What `@hono/node-server` tells of a connection. */
interface Connection {
  incoming?: { socket?: { remoteAddress?: string } }
}

/**
 * The address a request comes from. Each of one's own proxies adds the address of who asked it at the end of
 * X-Forwarded-For; what stands before those anybody may have written.
 */
export function peerOf(c: Context, proxies: number): string {
  const near = (c.env as Connection | undefined)?.incoming?.socket?.remoteAddress ?? 'unknown'
  if (proxies === 0) return near
  const named = (c.req.header('X-Forwarded-For') ?? '').split(',').map((part) => part.trim())
  return named.at(-proxies) || near
}
