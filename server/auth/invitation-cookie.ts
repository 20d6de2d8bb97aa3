import type { PublicCtx } from '../context.ts'
import { cookiePrefix, cookieValue, isHttps } from './session-cookie.ts'

const MAX_AGE_S = 600

/** Remembers which invitation somebody follows while they are away at the sign-in provider; null forgets it. */
export function setInvitationCookie(ctx: Pick<PublicCtx, 'config' | 'reply'>, text: string | null): void {
  const secure = isHttps(ctx.config) ? '; Secure' : ''
  const maxAge = text === null ? 0 : MAX_AGE_S
  const value = encodeURIComponent(text ?? '')
  const cookie = `${cookieName(ctx)}=${value}; Max-Age=${maxAge}; Path=/; HttpOnly; SameSite=Lax${secure}`
  ctx.reply.append('set-cookie', cookie)
}

export function readInvitationCookie(ctx: Pick<PublicCtx, 'config' | 'request'>): string | null {
  const text = cookieValue(ctx.request.headers.get('cookie') ?? '', cookieName(ctx))
  return text === '' ? null : text
}

function cookieName({ config }: Pick<PublicCtx, 'config'>): string {
  return `${cookiePrefix(config)}.invitation`
}
