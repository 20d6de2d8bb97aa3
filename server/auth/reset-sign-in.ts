import { randomBytes } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import { writeAudit } from '../audit/write-audit.ts'
import { kyselyOn } from '../db/connect.ts'
import { newId } from '../db/id.ts'
import { enterScope } from '../db/scope.ts'
import { inTransaction } from '../db/transaction.ts'
import type { Installation } from '../installation.ts'
import { findPerson } from '../people/find-person.ts'
import { chooseWorkspace } from '../people/list-own-workspaces.ts'
import { deleteSessionsOf } from './session-store.ts'
import { removeTwoFactor, replacePassword } from './store.ts'

/**
 * For somebody who lost their password or second factor, by whoever runs this Upshot: a new password, no second factor, no
 * session. Answers the password, to be passed on and changed; null when nobody has this address.
 */
export async function resetSignIn(installation: Pick<Installation, 'pool'>, email: string): Promise<string | null> {
  const password = randomBytes(15).toString('base64url')
  const hash = await hashPassword(password)
  return inTransaction(installation.pool, 'write', async client => {
    const db = kyselyOn(client)
    const personId = await findPerson(db, email)
    if (personId === null) return null
    const now = new Date()
    await replacePassword(db, { id: newId(now.getTime()), personId, hash, at: now.toISOString() })
    await removeTwoFactor(db, personId)
    await deleteSessionsOf(db, personId)
    await enterScope(client, { workspaceId: null, personId })
    const workspaceId = await chooseWorkspace(db, personId)
    if (workspaceId === null) return password
    await enterScope(client, { workspaceId, personId })
    const acting = { db, now, requestId: '', means: { kind: 'command' }, person: { id: personId } } as const
    const entry = { action: 'person.reset-sign-in', subject: { kind: 'person', id: personId }, detail: {} }
    await writeAudit({ ...acting, workspace: { id: workspaceId } }, entry)
    return password
  })
}
