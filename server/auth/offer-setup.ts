import { randomBytes } from 'node:crypto'
import { kyselyOn } from '../db/connect.ts'
import { inTransaction } from '../db/transaction.ts'
import type { Installation } from '../installation.ts'
import { isSetUp } from '../people/is-set-up.ts'
import { lockSetup, replaceSetupLink } from './store.ts'
import { tokenHash } from './token-text.ts'

/**
 * The address at which the first admin sets Upshot up, to be printed and nowhere else kept; null when there is an admin.
 * Each start makes a new link and ends the one before.
 */
export async function offerSetup(installation: Pick<Installation, 'pool' | 'config' | 'keys'>): Promise<string | null> {
  const { pool, config, keys } = installation
  return inTransaction(pool, 'write', async client => {
    const db = kyselyOn(client)
    await lockSetup(db)
    if (await isSetUp(db)) return null
    const text = randomBytes(32).toString('base64url')
    await replaceSetupLink(db, tokenHash(text, keys.tokens), new Date().toISOString())
    return `${config.baseUrl}/setup/${text}`
  })
}
