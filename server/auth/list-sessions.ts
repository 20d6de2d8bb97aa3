import type { auth } from '@upshot/shared/auth/api'
import type { Answer } from '@upshot/shared/contract/endpoint'
import type { PersonCtx } from '../context.ts'
import { deviceWords } from './device-words.ts'
import { liveSince } from './identify.ts'
import { sessionOf } from './session-of.ts'
import { selectSessions } from './session-store.ts'

export async function listSessions(ctx: PersonCtx): Promise<Answer<typeof auth.sessions.spec>> {
  const current = sessionOf(ctx)
  const rows = await selectSessions(ctx.db, ctx.person.id, liveSince(ctx.now))
  const items = rows.map(({ userAgent, clientAddress, ...row }) => ({
    ...row,
    device: deviceWords(userAgent),
    clientAddress: clientAddress === '' ? null : clientAddress,
    isCurrent: row.id === current,
  }))
  return { items }
}
