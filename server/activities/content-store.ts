import type { MeasureKey } from '@upshot/shared/activities/measure'
import type { ActivityFields } from '@upshot/shared/activities/with-defaults'
import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { insertActivity } from './activity-write-store.ts'

/** An activity as far as finding and editing it goes. */
export interface Matchable {
  id: string
  kind: string
  title: string
  canonicalUrl: string | null
  ownerId: string
  teamId: string | null
  isPrivate: boolean
  createdBy: string
  contributors: { personId: string }[]
}

/** By what activities are looked for: addresses in one spelling, paths of sites that are not named, titles in lower case. */
export interface Sought {
  urls: readonly string[]
  paths: readonly string[]
  titles: readonly string[]
}

/** Everything that could be meant. What is somebody else's own stays unseen. */
export async function listMatchable(
  db: Db,
  workspaceId: string,
  viewerId: string,
  { urls, paths, titles }: Sought,
): Promise<Matchable[]> {
  const byPath =
    paths.length === 0
      ? sql`false`
      : sql`lower(regexp_replace(a.canonical_url, '^https?://[^/]+', '')) = any (${[...paths]}::text[])`
  const { rows } = await sql<Matchable>`
    select a.id, a.kind, a.title, a.canonical_url as "canonicalUrl", a.owner_id as "ownerId", a.team_id as "teamId",
      a.is_private as "isPrivate", a.created_by as "createdBy",
      (select coalesce(json_agg(json_build_object('personId', c.person_id)), '[]') from activity_contributor c
        where c.workspace_id = a.workspace_id and c.activity_id = a.id) as contributors
    from activity a
    where a.workspace_id = ${workspaceId} and a.deleted_at is null and (not a.is_private or a.owner_id = ${viewerId})
      and (a.canonical_url = any (${[...urls]}::text[]) or lower(a.title) = any (${[...titles]}::text[]) or ${byPath})
    order by a.date desc, a.id desc`.execute(db)
  return rows
}

export interface BriefReading {
  measure: MeasureKey
  value: number
  source: string
  observedAt: string
}

/** Readings of these activities that stand, the one that counts last. */
export async function listBriefReadings(
  db: Db,
  workspaceId: string,
  activityIds: readonly string[],
): Promise<Map<string, BriefReading[]>> {
  const { rows } = await sql<BriefReading & { activityId: string }>`
    select activity_id as "activityId", measure, value, source, observed_at as "observedAt" from reading
    where workspace_id = ${workspaceId} and activity_id = any (${activityIds}::uuid[]) and withdrawn_at is null
    order by observed_at, created_at, id`.execute(db)
  return Map.groupBy(rows, row => row.activityId)
}

export interface ContentWritten {
  source: string
  observedAt: string
  activities: readonly { id: string; fields: ActivityFields; canonicalUrl: string | null }[]
  readings: readonly { id: string; activityId: string; measure: MeasureKey; value: number }[]
}

export async function writeContent(
  db: Db,
  workspaceId: string,
  by: { importId: string; personId: string; at: string },
  { source, observedAt, activities, readings }: ContentWritten,
): Promise<void> {
  for (const { id, fields, canonicalUrl } of activities) {
    await insertActivity(db, workspaceId, { id, fields, canonicalUrl, createdBy: by.personId, at: by.at })
  }
  await sql`update activity set import_id = ${by.importId}
    where workspace_id = ${workspaceId} and id = any (${activities.map(({ id }) => id)}::uuid[])`.execute(db)
  await sql`
    insert into reading (workspace_id, id, activity_id, measure, value, observed_at, source, grade, recorded_by, import_id,
      created_at)
    select ${workspaceId}, r.id, r."activityId", r.measure, r.value, ${observedAt}, ${source}, 'counted', ${by.personId},
      ${by.importId}::uuid, ${by.at}
    from jsonb_to_recordset(${JSON.stringify(readings)}::jsonb) as r(id uuid, "activityId" uuid, measure text,
      value double precision)`.execute(db)
}

/** Talks at an event, with everybody who gives them. */
export async function listTalksAt(
  db: Db,
  workspaceId: string,
  eventId: string,
): Promise<{ id: string; title: string; personIds: string[] }[]> {
  const { rows } = await sql<{ id: string; title: string; personIds: string[] }>`
    select a.id, a.title, array_append(array(select c.person_id from activity_contributor c
      where c.workspace_id = a.workspace_id and c.activity_id = a.id), a.owner_id) as "personIds"
    from activity a
    where a.workspace_id = ${workspaceId} and a.event_id = ${eventId} and a.deleted_at is null
    order by a.id`.execute(db)
  return rows
}
