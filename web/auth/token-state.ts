import type { ApiToken } from '@upshot/shared/auth/api-token'

export type TokenState = 'active' | 'expired' | 'revoked'

export function tokenState(token: Pick<ApiToken, 'revokedAt' | 'expiresAt'>, now: Date): TokenState {
  if (token.revokedAt !== null) return 'revoked'
  return Date.parse(token.expiresAt) <= now.getTime() ? 'expired' : 'active'
}
