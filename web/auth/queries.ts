import type { UseQueryOptions } from '@tanstack/react-query'
import { auth } from '@upshot/shared/auth/api'
import type { Answer } from '@upshot/shared/contract/endpoint'
import { call } from '../api/call.ts'

type Query<Data> = UseQueryOptions<Data, Error, Data, readonly string[]>

/** All that belongs to the signed-in person begins with 'auth'. */
export const authKey = ['auth'] as const

export function setupQuery(token: string): Query<Answer<typeof auth.checkSetup.spec>> {
  return {
    queryKey: ['setup', token],
    queryFn: ({ signal }) => call(auth.checkSetup, { params: { token } }, { signal }),
    // While somebody fills in the form, the answer is not asked for again.
    staleTime: Number.POSITIVE_INFINITY,
  }
}

export function invitationQuery(token: string): Query<Answer<typeof auth.invitation.spec>> {
  return {
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => call(auth.invitation, { params: { token } }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  }
}

export const twoFactorQuery: Query<Answer<typeof auth.twoFactor.spec>> = {
  queryKey: [...authKey, 'two-factor'],
  queryFn: ({ signal }) => call(auth.twoFactor, {}, { signal }),
}

export const sessionsQuery: Query<Answer<typeof auth.sessions.spec>> = {
  queryKey: [...authKey, 'sessions'],
  queryFn: ({ signal }) => call(auth.sessions, {}, { signal }),
}

export const tokensQuery: Query<Answer<typeof auth.tokens.spec>> = {
  queryKey: [...authKey, 'tokens'],
  queryFn: ({ signal }) => call(auth.tokens, {}, { signal }),
}
