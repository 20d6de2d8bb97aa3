import type { EventSession } from '@upshot/shared/events/event-session'
import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'

/** More than any conference has. */
const most = 2_000

export async function listEventSessions(db: Db, workspaceId: string, eventId: string): Promise<EventSession[]> {
  const { rows } = await sql<EventSession>`
    select s.id, s.title, s.state, s.session_type as type, s.track, s.room, s.language, s.starts_at as "startsAt", s.minutes,
      cardinality(s.speaker_ids)::int as speakers, a.id as "activityId", s.source, s.import_id as "importId"
    from event_session s
    left join activity a on a.workspace_id = s.workspace_id and a.id = s.activity_id and a.deleted_at is null and not a.is_private
    where s.workspace_id = ${workspaceId} and s.event_id = ${eventId}
    order by s.starts_at nulls last, s.room, s.title, s.id limit ${most}`.execute(db)
  return rows
}

export async function countSpeakers(db: Db, workspaceId: string, eventId: string): Promise<number> {
  const { rows } = await sql<{ speakers: number }>`select count(distinct speaker)::int as speakers
    from event_session s cross join lateral unnest(s.speaker_ids) as speaker
    where s.workspace_id = ${workspaceId} and s.event_id = ${eventId}
      and (s.state is null or s.state in ('accepted', 'confirmed'))`.execute(db)
  return rows[0]?.speakers ?? 0
}
