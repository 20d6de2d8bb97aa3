import { z } from 'zod'
import { Instant } from '../calendar/wire.ts'

export const tokenScopes = ['read', 'write', 'import'] as const

export const ApiToken = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  /** The last characters, to recognise it by. */
  hint: z.string(),
  scopes: z.array(z.enum(tokenScopes)),
  createdAt: Instant,
  expiresAt: Instant,
  lastUsedAt: Instant.nullable(),
  revokedAt: Instant.nullable(),
})
export type ApiToken = z.infer<typeof ApiToken>
