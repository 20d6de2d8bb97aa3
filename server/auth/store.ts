import { tokenScopes } from '@upshot/shared/auth/api-token'
import { sql } from 'kysely'
import type { Person } from '../context.ts'
import type { Db } from '../db/connect.ts'

interface LiveToken {
  id: string
  scopes: string[]
  lastUsedAt: string | null
  person: Person
}

export async function findLiveToken(db: Db, workspaceId: string, hash: Buffer, now: Date): Promise<LiveToken | null> {
  const row = await db
    .selectFrom('api_token as t')
    .innerJoin('person as p', 'p.id', 't.person_id')
    .where('t.workspace_id', '=', workspaceId)
    .where('t.token_hash', '=', hash)
    .where('t.revoked_at', 'is', null)
    .where('t.expires_at', '>', now.toISOString())
    .select(['t.id', 't.scopes', 't.last_used_at', 'p.id as person_id', 'p.name', 'p.email', 'p.two_factor_enabled'])
    .executeTakeFirst()
  if (row === undefined) return null
  const person = { id: row.person_id, name: row.name, email: row.email, twoFactorEnabled: row.two_factor_enabled }
  return { id: row.id, scopes: row.scopes, lastUsedAt: row.last_used_at, person }
}

export async function touchToken(db: Db, workspaceId: string, tokenId: string, at: string): Promise<void> {
  await db
    .updateTable('api_token')
    .set({ last_used_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', tokenId)
    .execute()
}

export interface TokenRow {
  id: string
  name: string
  hint: string
  scopes: (typeof tokenScopes)[number][]
  createdAt: string
  expiresAt: string
  lastUsedAt: string | null
  revokedAt: string | null
}

export async function selectTokens(db: Db, workspaceId: string, personId: string): Promise<TokenRow[]> {
  const rows = await db
    .selectFrom('api_token')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .select(['id', 'name', 'hint', 'scopes', 'created_at', 'expires_at', 'last_used_at', 'revoked_at'])
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    hint: row.hint,
    scopes: tokenScopes.filter(scope => row.scopes.includes(scope)),
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  }))
}

export async function insertToken(
  db: Db,
  token: {
    workspaceId: string
    id: string
    personId: string
    name: string
    hash: Buffer
    hint: string
    scopes: readonly string[]
    createdAt: string
    expiresAt: string
  },
): Promise<void> {
  await db
    .insertInto('api_token')
    .values({
      workspace_id: token.workspaceId,
      id: token.id,
      person_id: token.personId,
      name: token.name,
      token_hash: token.hash,
      hint: token.hint,
      scopes: [...token.scopes],
      created_at: token.createdAt,
      expires_at: token.expiresAt,
    })
    .execute()
}

/** Revokes one token of a person, or all of them; answers how many. */
export async function revokeTokens(
  db: Db,
  workspaceId: string,
  personId: string,
  tokenId: string | null,
  at: string,
): Promise<number> {
  let update = db
    .updateTable('api_token')
    .set({ revoked_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
  if (tokenId !== null) update = update.where('id', '=', tokenId)
  const result = await update.executeTakeFirst()
  return Number(result.numUpdatedRows)
}

export async function insertPassword(
  db: Db,
  row: { id: string; personId: string; hash: string; at: string },
): Promise<void> {
  await db
    .insertInto('credential')
    .values({
      id: row.id,
      person_id: row.personId,
      provider_id: 'credential',
      account_id: row.personId,
      password: row.hash,
      created_at: row.at,
      updated_at: row.at,
    })
    .execute()
}

/** The one password of a person, whether they had one before or not. */
export async function replacePassword(
  db: Db,
  row: { id: string; personId: string; hash: string; at: string },
): Promise<void> {
  await db
    .deleteFrom('credential')
    .where('person_id', '=', row.personId)
    .where('provider_id', '=', 'credential')
    .execute()
  await insertPassword(db, row)
}

export async function removeTwoFactor(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('two_factor').where('person_id', '=', personId).execute()
  await db.updateTable('person').set({ two_factor_enabled: false }).where('id', '=', personId).execute()
}

export async function hasPassword(db: Db, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('credential')
    .where('person_id', '=', personId)
    .where('password', 'is not', null)
    .select('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Of two who set up at the same moment, the second waits here and then sees what the first did. */
export async function lockSetup(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('upshot:setup', 0))`.execute(db)
}

export async function replaceSetupLink(db: Db, hash: Buffer, at: string): Promise<void> {
  await db.deleteFrom('setup_link').where('used_at', 'is', null).execute()
  await db.insertInto('setup_link').values({ token_hash: hash, created_at: at }).execute()
}

export async function isOpenSetupLink(db: Db, hash: Buffer): Promise<boolean> {
  const row = await db
    .selectFrom('setup_link')
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .select('created_at')
    .executeTakeFirst()
  return row !== undefined
}

/** False when there is no such link or it was used before. */
export async function useSetupLink(db: Db, hash: Buffer, at: string): Promise<boolean> {
  const result = await db
    .updateTable('setup_link')
    .set({ used_at: at })
    .where('token_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Who has proven the password and is asked for the second factor now. Judged by the clock that wrote it. */
export async function findChallenged(db: Db, identifier: string): Promise<string | null> {
  const row = await db
    .selectFrom('verification')
    .where('identifier', '=', identifier)
    .where('expires_at', '>', new Date().toISOString())
    .select('value')
    .executeTakeFirst()
  return row?.value ?? null
}

/** False when this code was accepted before: nobody who looks over a shoulder can use it a second time. */
export async function spendCode(db: Db, personId: string, code: string): Promise<boolean> {
  const result = await db
    .updateTable('two_factor')
    .set({ spent_codes: sql<string[]>`(array_prepend(${code}, spent_codes))[1:4]` })
    .where('person_id', '=', personId)
    .where(sql<boolean>`not (${code} = any(spent_codes))`)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}
