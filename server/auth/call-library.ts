import { Problem } from '@upshot/shared/contract/problem'
import { isAPIError } from 'better-auth/api'
import type { PublicCtx } from '../context.ts'
import { type CookieName, cookiePrefix } from './session-cookie.ts'

interface WithHeaders<Answer> {
  headers: Headers | null | undefined
  response: Answer
}

/** Calls better-auth, sends the cookies it sets along with our answer, and turns its refusals into Problems. */
export async function callLibrary<Answer>(ctx: PublicCtx, call: () => Promise<WithHeaders<Answer>>): Promise<Answer> {
  try {
    const { headers, response } = await call()
    passCookies(ctx, headers)
    return response
  } catch (error) {
    if (!isAPIError(error)) throw error
    // Its conditional update of the recovery codes found them changed: the same code, or another, at the same moment.
    if (error.statusCode === 409) throw new Problem('conflict', 'Somebody did the same at this moment. Try again.')
    throw problemOf(String(error.body?.code ?? ''), error)
  }
}

export function passCookies(ctx: PublicCtx, headers: Headers | null | undefined): void {
  for (const cookie of headers?.getSetCookie() ?? []) ctx.reply.append('set-cookie', cookie)
}

/** The headers of the request without one of our cookies: better-auth then does not see it. */
export function withoutCookie(ctx: PublicCtx, name: CookieName): Headers {
  const headers = new Headers(ctx.request.headers)
  const kept = (headers.get('cookie') ?? '')
    .split(';')
    .filter(part => part.trim().split('=')[0] !== `${cookiePrefix(ctx.config)}.${name}`)
  headers.set('cookie', kept.join(';'))
  return headers
}

function problemOf(code: string, error: Error): Error {
  switch (code) {
    case 'INVALID_EMAIL_OR_PASSWORD':
      return new Problem('wrong-credentials', 'The e-mail address or the password is not right.')
    case 'INVALID_PASSWORD':
      return new Problem('wrong-credentials', 'The password is not right.')
    case 'CREDENTIAL_ACCOUNT_NOT_FOUND':
      return new Problem('not-acceptable', 'You sign in without a password, so there is none to give.')
    case 'INVALID_CODE':
    case 'INVALID_BACKUP_CODE':
      return wrongCode()
    case 'INVALID_TWO_FACTOR_COOKIE':
      return challengeOver()
    case 'TOTP_NOT_ENABLED':
    case 'TWO_FACTOR_NOT_ENABLED':
    case 'BACKUP_CODES_NOT_ENABLED':
      return new Problem('not-acceptable', 'No authenticator app is set up. Begin with that.')
    case 'TOTP_ALREADY_ENABLED':
      return new Problem('already-done', 'An authenticator app is set up already. Turn it off first to set up another.')
    case 'ACCOUNT_TEMPORARILY_LOCKED':
    case 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE':
      return new Problem('too-many-requests', 'Too many attempts. Try again in 15 minutes.')
    case 'UNAUTHORIZED':
      return new Problem('not-signed-in', 'Your session has ended. Sign in again.')
    default:
      return error
  }
}

export function wrongCode(): Problem {
  return new Problem(
    'wrong-credentials',
    'This code is not right, or it was used before. Wait for the next one and try again.',
  )
}

export function challengeOver(): Problem {
  return new Problem('expired', 'Too much time has passed since you gave your password. Sign in again.')
}
