import type { AuditEntry } from '@upshot/shared/people/api'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../db/connect.ts'

export interface AuditQuery {
  limit: number
  /** The last entry of the page before. */
  before: string | null
  personId: string | null
  action: string | null
  subjectKind: string | null
  subjectId: string | null
}

const Detail = z.record(z.string(), z.unknown())

/** Ids grow with time, so they are the order. One more than the limit is read, to know whether there is more. */
export async function selectAudit(
  db: Db,
  workspaceId: string,
  query: AuditQuery,
): Promise<{ entries: AuditEntry[]; total: number }> {
  let matching = db.selectFrom('audit as a').where('a.workspace_id', '=', workspaceId)
  if (query.personId !== null) matching = matching.where('a.actor_id', '=', query.personId)
  if (query.action !== null) matching = matching.where('a.action', '=', query.action)
  if (query.subjectKind !== null) matching = matching.where('a.subject_kind', '=', query.subjectKind)
  if (query.subjectId !== null) matching = matching.where('a.subject_id', '=', query.subjectId)
  const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  let pageOf = matching
  if (query.before !== null) pageOf = pageOf.where('a.id', '<', query.before)
  const rows = await pageOf
    .leftJoin('person as p', 'p.id', 'a.actor_id')
    .leftJoin('api_token as t', join =>
      join.onRef('t.workspace_id', '=', 'a.workspace_id').onRef('t.id', '=', 'a.api_token_id'),
    )
    .select([
      'a.id',
      'a.at',
      'a.actor_id',
      'p.name as person_name',
      't.name as token_name',
      'a.action',
      'a.subject_kind',
      'a.subject_id',
      'a.detail',
      'a.request_id',
    ])
    .orderBy('a.id', 'desc')
    .limit(query.limit + 1)
    .execute()
  const entries = rows.map(row => ({
    id: row.id,
    at: row.at,
    personId: row.actor_id,
    personName: row.person_name,
    tokenName: row.token_name,
    action: row.action,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    detail: Detail.parse(row.detail),
    requestId: row.request_id,
  }))
  return { entries, total }
}
