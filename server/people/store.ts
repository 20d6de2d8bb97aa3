import { isRole, type Role } from '@upshot/shared/people/role'
import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import type { Member } from './find-member.ts'

export async function findMembership(db: Db, workspaceId: string, personId: string): Promise<Member | null> {
  const row = await db
    .selectFrom('membership as m')
    .innerJoin('workspace as w', 'w.id', 'm.workspace_id')
    .where('m.workspace_id', '=', workspaceId)
    .where('m.person_id', '=', personId)
    .where('m.ended_at', 'is', null)
    .select(eb => [
      'w.id',
      'w.name',
      'w.time_zone',
      'w.locale',
      'w.week_starts_on',
      'w.fiscal_year_start_month',
      'w.currency',
      'w.staff_domains',
      'w.is_sample',
      'm.role',
      eb
        .selectFrom('team_member as t')
        .innerJoin('team', join =>
          join.onRef('team.workspace_id', '=', 't.workspace_id').onRef('team.id', '=', 't.team_id'),
        )
        .whereRef('t.workspace_id', '=', 'm.workspace_id')
        .whereRef('t.person_id', '=', 'm.person_id')
        .where('team.archived_at', 'is', null)
        .select(sql<string[]>`coalesce(array_agg(t.team_id), '{}')`.as('teams'))
        .as('team_ids'),
    ])
    .executeTakeFirst()
  if (row === undefined) return null
  return {
    workspace: {
      id: row.id,
      name: row.name,
      timeZone: row.time_zone,
      locale: row.locale,
      weekStartsOn: row.week_starts_on,
      fiscalYearStartMonth: row.fiscal_year_start_month,
      currency: row.currency,
      staffDomains: row.staff_domains,
      isSample: row.is_sample,
    },
    actor: { personId, role: roleFrom(row.role), teamIds: row.team_ids ?? [] },
  }
}

export function roleFrom(text: string): Role {
  if (!isRole(text)) throw new Error(`the database holds a role that is none: ${text}`)
  return text
}

export interface MemberRow {
  personId: string
  name: string
  email: string
  role: Role
  teamIds: string[]
  joinedAt: string
  endedAt: string | null
  twoFactorEnabled: boolean
}

/** Everybody of a workspace by name, those whose membership has ended included. */
export async function selectMembers(db: Db, workspaceId: string, personId: string | null = null): Promise<MemberRow[]> {
  let query = db
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.workspace_id', '=', workspaceId)
    .select(eb => [
      'p.id',
      'p.name',
      'p.email',
      'p.two_factor_enabled',
      'm.role',
      'm.created_at',
      'm.ended_at',
      eb
        .selectFrom('team_member as t')
        .innerJoin('team', join =>
          join.onRef('team.workspace_id', '=', 't.workspace_id').onRef('team.id', '=', 't.team_id'),
        )
        .whereRef('t.workspace_id', '=', 'm.workspace_id')
        .whereRef('t.person_id', '=', 'm.person_id')
        .where('team.archived_at', 'is', null)
        .select(sql<string[]>`coalesce(array_agg(t.team_id order by team.name), '{}')`.as('teams'))
        .as('team_ids'),
    ])
    .orderBy(sql`lower(p.name)`)
    .orderBy('p.id')
  if (personId !== null) query = query.where('m.person_id', '=', personId)
  const rows = await query.execute()
  return rows.map(row => ({
    personId: row.id,
    name: row.name,
    email: row.email,
    role: roleFrom(row.role),
    teamIds: row.team_ids ?? [],
    joinedAt: row.created_at,
    endedAt: row.ended_at,
    twoFactorEnabled: row.two_factor_enabled,
  }))
}

/** Who is an admin now, locked: of two who demote each other at once, the second sees what the first did. */
export async function lockAdmins(db: Db, workspaceId: string): Promise<string[]> {
  await db.selectFrom('workspace').where('id', '=', workspaceId).select('id').forUpdate().execute()
  const rows = await db
    .selectFrom('membership')
    .where('workspace_id', '=', workspaceId)
    .where('role', '=', 'admin')
    .where('ended_at', 'is', null)
    .select('person_id')
    .execute()
  return rows.map(row => row.person_id)
}

export async function updateRole(db: Db, workspaceId: string, personId: string, role: Role): Promise<void> {
  await db
    .updateTable('membership')
    .set({ role })
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .execute()
}

export async function endMembershipRow(db: Db, workspaceId: string, personId: string, at: string): Promise<void> {
  await db
    .updateTable('membership')
    .set({ ended_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .execute()
  await db.deleteFrom('team_member').where('workspace_id', '=', workspaceId).where('person_id', '=', personId).execute()
}

/** A new membership, or one that had ended begun anew; false when it is live already. */
export async function upsertMembership(
  db: Db,
  row: { workspaceId: string; personId: string; role: Role; at: string },
): Promise<boolean> {
  const result = await db
    .insertInto('membership')
    .values({ workspace_id: row.workspaceId, person_id: row.personId, role: row.role, created_at: row.at })
    .onConflict(conflict =>
      conflict
        .columns(['workspace_id', 'person_id'])
        .doUpdateSet({ role: row.role, created_at: row.at, ended_at: null })
        .where('membership.ended_at', 'is not', null),
    )
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0
}

/** False when somebody else with this address was inserted at the same moment. */
export async function insertPerson(
  db: Db,
  person: { id: string; name: string; email: string; emailVerified: boolean; at: string },
): Promise<boolean> {
  const result = await db
    .insertInto('person')
    .values({
      id: person.id,
      name: person.name,
      email: person.email,
      email_verified: person.emailVerified,
      created_at: person.at,
      updated_at: person.at,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0
}

export async function findPersonIdByEmail(db: Db, email: string): Promise<string | null> {
  const row = await db
    .selectFrom('person')
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .select('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** The live memberships of the person whom the transaction's scope names, the ones used longest ago last. */
export async function selectOwnWorkspaces(
  db: Db,
  personId: string,
): Promise<{ id: string; name: string; role: Role; isLast: boolean }[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('workspace as w', 'w.id', 'm.workspace_id')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .where('m.person_id', '=', personId)
    .where('m.ended_at', 'is', null)
    .select(['w.id', 'w.name', 'm.role', 'p.last_workspace_id'])
    .orderBy('m.created_at')
    .orderBy('w.id')
    .execute()
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    role: roleFrom(row.role),
    isLast: row.id === row.last_workspace_id,
  }))
}

export async function updateLastWorkspace(db: Db, personId: string, workspaceId: string): Promise<void> {
  await db.updateTable('person').set({ last_workspace_id: workspaceId }).where('id', '=', personId).execute()
}
