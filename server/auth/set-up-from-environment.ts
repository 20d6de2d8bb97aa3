import { passwordWeakness } from '@upshot/shared/auth/password'
import { writeAudit } from '../audit/write-audit.ts'
import { kyselyOn } from '../db/connect.ts'
import { inTransaction } from '../db/transaction.ts'
import type { Installation } from '../installation.ts'
import { isSetUp } from '../people/is-set-up.ts'
import { ConfigProblem } from '../setting.ts'
import { createInstallation } from './create-installation.ts'
import { lockSetup } from './store.ts'

const ownTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

/**
 * Creates workspace and admin from UPSHOT_ADMIN_EMAIL, UPSHOT_ADMIN_PASSWORD and UPSHOT_WORKSPACE when nothing is set up
 * yet. Answers whether it did; once set up, the variables have no effect. Server and commands may call it at once.
 */
export async function setUpFromEnvironment(installation: Pick<Installation, 'pool' | 'config'>): Promise<boolean> {
  const { admin } = installation.config
  if (admin === null) return false
  return inTransaction(installation.pool, 'write', async client => {
    const db = kyselyOn(client)
    await lockSetup(db)
    if (await isSetUp(db)) return false
    const { email, password, workspace: workspaceName } = admin
    const weakness = passwordWeakness(password, email)
    if (weakness !== null) throw new ConfigProblem([{ variable: 'UPSHOT_ADMIN_PASSWORD', message: weakness }])
    const now = new Date()
    const name = email.slice(0, email.indexOf('@'))
    const given = { workspaceName, timeZone: ownTimeZone(), name, email, password }
    const { workspaceId, personId } = await createInstallation({ db, client, now }, given)
    const acting = { db, now, requestId: '', means: { kind: 'command' }, person: { id: personId } } as const
    await writeAudit(
      { ...acting, workspace: { id: workspaceId } },
      { action: 'workspace.create', subject: { kind: 'workspace', id: workspaceId }, detail: { by: 'environment' } },
    )
    return true
  })
}
