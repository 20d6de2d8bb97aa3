import type { Invitation } from '@upshot/shared/people/api'
import { isRole, type Role } from '@upshot/shared/people/role'
import type { Db } from '../db/connect.ts'

export interface InvitationRow {
  id: string
  email: string
  role: Role
  teamId: string | null
  inviterId: string
  invitedBy: string
  createdAt: string
  expiresAt: string
  state: Invitation['state']
}

const columns = [
  'i.id',
  'i.email',
  'i.role',
  'i.team_id',
  'i.invited_by',
  'p.name as inviter',
  'i.created_at',
  'i.expires_at',
  'i.accepted_at',
  'i.revoked_at',
] as const

export async function selectInvitations(db: Db, workspaceId: string, now: Date): Promise<InvitationRow[]> {
  const rows = await db
    .selectFrom('invitation as i')
    .innerJoin('person as p', 'p.id', 'i.invited_by')
    .where('i.workspace_id', '=', workspaceId)
    .select(columns)
    .orderBy('i.id', 'desc')
    .limit(500)
    .execute()
  return rows.map(row => invitationFrom(row, now))
}

export async function findInvitation(
  db: Db,
  workspaceId: string,
  by: { id: string } | { hash: Buffer },
  now: Date,
): Promise<InvitationRow | null> {
  const query = db
    .selectFrom('invitation as i')
    .innerJoin('person as p', 'p.id', 'i.invited_by')
    .where('i.workspace_id', '=', workspaceId)
    .select(columns)
  const row = await ('id' in by
    ? query.where('i.id', '=', by.id)
    : query.where('i.token_hash', '=', by.hash)
  ).executeTakeFirst()
  return row === undefined ? null : invitationFrom(row, now)
}

export async function insertInvitation(
  db: Db,
  row: {
    workspaceId: string
    id: string
    hash: Buffer
    email: string
    role: Role
    teamId: string | null
    invitedBy: string
    createdAt: string
    expiresAt: string
  },
): Promise<void> {
  await db
    .insertInto('invitation')
    .values({
      workspace_id: row.workspaceId,
      id: row.id,
      token_hash: row.hash,
      email: row.email,
      role: row.role,
      team_id: row.teamId,
      invited_by: row.invitedBy,
      created_at: row.createdAt,
      expires_at: row.expiresAt,
    })
    .execute()
}

/** Marks an open invitation accepted; false when somebody was first, or it is over. */
export async function takeInvitation(db: Db, workspaceId: string, id: string, at: string): Promise<boolean> {
  const result = await db
    .updateTable('invitation')
    .set({ accepted_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Revokes one open invitation, or every open one of an address; answers how many. */
export async function revokeInvitations(
  db: Db,
  workspaceId: string,
  which: { id: string } | { email: string },
  at: string,
): Promise<number> {
  const update = db
    .updateTable('invitation')
    .set({ revoked_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
  const result = await ('id' in which
    ? update.where('id', '=', which.id)
    : update.where('email', '=', which.email)
  ).executeTakeFirst()
  return Number(result.numUpdatedRows)
}

interface Columns {
  id: string
  email: string
  role: string
  team_id: string | null
  invited_by: string
  inviter: string
  created_at: string
  expires_at: string
  accepted_at: string | null
  revoked_at: string | null
}

function invitationFrom(row: Columns, now: Date): InvitationRow {
  if (!isRole(row.role)) throw new Error(`the database holds a role that is none: ${row.role}`)
  return {
    id: row.id,
    email: row.email,
    role: row.role,
    teamId: row.team_id,
    inviterId: row.invited_by,
    invitedBy: row.inviter,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    state: stateOf(row, now),
  }
}

function stateOf(row: Columns, now: Date): Invitation['state'] {
  if (row.accepted_at !== null) return 'accepted'
  if (row.revoked_at !== null) return 'revoked'
  return Date.parse(row.expires_at) <= now.getTime() ? 'expired' : 'open'
}

/** Of two who accept at the same moment, the second waits here and then sees what the first did. */
export async function lockInvitation(db: Db, workspaceId: string, id: string): Promise<void> {
  await db
    .selectFrom('invitation')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .select('id')
    .forUpdate()
    .execute()
}
