import { isIPv6 } from 'node:net'
import type { PublicCtx } from '../context.ts'

/**
 * The address of the client: what our own connection says, or, behind `trustProxy` proxies, what the outermost of them
 * saw. Further entries of X-Forwarded-For come from the client and mean nothing.
 */
export function clientAddress(ctx: Pick<PublicCtx, 'config' | 'request'>): string {
  const direct = plainAddress(ctx.request.clientAddress)
  const { trustProxy } = ctx.config
  if (trustProxy === 0) return direct
  const forwarded = (ctx.request.headers.get('x-forwarded-for') ?? '').split(',').map(plainAddress)
  const named = forwarded.filter(address => address !== '')
  return named.at(-trustProxy) ?? named[0] ?? direct
}

/** What attempts are counted under: one customer of a provider usually holds a whole /64 of IPv6 addresses. */
export function clientNetwork(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.split('::')
  const start = head.split(':').filter(group => group !== '')
  const end = tail.split(':').filter(group => group !== '')
  const middle = address.includes('::') ? Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0') : []
  return [...start, ...middle, ...end]
    .slice(0, 4)
    .map(group => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')
}

function plainAddress(text: string): string {
  return text
    .trim()
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .slice(0, 64)
}
