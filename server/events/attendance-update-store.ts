import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { image, kept, type Merge } from './attendance-store.ts'
import { partsOfOthers, rejoin } from './rejoin-store.ts'

export interface Updated {
  /** Rows that say something else now. */
  changed: number
  /** Those, and rows of which only who said what was noted. */
  written: number
}

/**
 * Brings known people up to date, where this file says something new. The same tool replaces what it said; another tool adds
 * what it knows, and never takes away that somebody was seen. Rows of one person over several files that came together are
 * joined, see {@link rejoin}.
 */
export async function updateAttendance(db: Db, merge: Merge): Promise<Updated> {
  const { workspaceId, eventId, importId, source, knows, inOneGo, twins } = merge
  await rejoin(db, merge)
  // Files that follow in the same go add to what this one says, also where that was there already.
  const isMarked = sql`(import_id = any (${[...twins]}::uuid[]) or exists (
    select from jsonb_array_elements(parts) p where (p ->> 'import_id')::uuid = any (${[...twins]}::uuid[])))`
  await sql`create temporary table changed on commit drop as
    select * from (
      select ${kept}, fresh.*, joined.new_parts,
        (new_state, new_registered_at, new_attended, new_minutes, new_joined_at, new_attended_source, new_source, new_external_id)
          is distinct from (a.state, a.registered_at, a.attended, a.minutes, a.joined_at, a.attended_source, a.source,
            a.external_id) as is_change
      from attendance a
      join incoming i on i.contact_id = a.contact_id
      left join rejoined r on r.contact_id = a.contact_id
      cross join lateral (select
        ${knows.registrations} and (a.source = ${source} or i.state is not null) as tells_state,
        ${knows.attendance} and (a.attended is null or i.attended is true and a.attended is not true
          or coalesce(a.attended_source, ${source}) = ${source}) as tells_attended,
        r.contact_id is not null and a.source = ${source} as joins,
        r.contact_id is not null and coalesce(a.attended_source, ${source}) = ${source} as joins_attended,
        ${partsOfOthers(merge)} as others) t
      cross join lateral (select
        case when t.joins then r.state when t.tells_state then i.state else a.state end as new_state,
        case when t.joins then r.registered_at
          when t.tells_state then coalesce(i.registered_at, a.registered_at) else a.registered_at end as new_registered_at,
        case when t.joins_attended then r.attended
          when t.tells_attended then i.attended else a.attended end as new_attended,
        case when t.joins_attended then r.minutes when t.tells_attended then i.minutes
          else case when a.attended and i.attended then coalesce(a.minutes, i.minutes) else a.minutes end end as new_minutes,
        case when t.joins_attended then r.joined_at when t.tells_attended then i.joined_at
          else case when a.attended and i.attended then coalesce(a.joined_at, i.joined_at) else a.joined_at end end as new_joined_at,
        case when t.joins_attended then case when r.attended is not null then ${source} end
          when t.tells_attended then case when i.attended is not null then ${source} end
          else a.attended_source end as new_attended_source,
        case when t.tells_state and i.state is not null and a.state is null then ${source} else a.source end as new_source,
        case when t.joins then r.external_id
          when a.source = ${source} then coalesce(i.external_id, a.external_id)
          when t.tells_state and i.state is not null and a.state is null then i.external_id
          else a.external_id end as new_external_id) fresh
      cross join lateral (select
        case when t.others is null then r.parts else t.others || coalesce(r.parts, '[]') end as new_parts) joined
      where a.workspace_id = ${workspaceId}::uuid and a.event_id = ${eventId}::uuid) merged
    where is_change or new_parts is distinct from parts or ${inOneGo}::boolean and ${source} in (source, attended_source) and not ${isMarked}`.execute(
    db,
  )
  await sql`insert into import_attendance (workspace_id, import_id, event_id, existed, ${image})
    select ${workspaceId}::uuid, ${importId}::uuid, ${eventId}::uuid, true, ${kept} from changed a
    where a.first_import_id <> ${importId}::uuid on conflict do nothing`.execute(db)
  const { numAffectedRows: written } = await sql`update attendance a
    set state = c.new_state, registered_at = c.new_registered_at, attended = c.new_attended, minutes = c.new_minutes,
      joined_at = c.new_joined_at, attended_source = c.new_attended_source, source = c.new_source,
      external_id = c.new_external_id, parts = c.new_parts, import_id = ${importId}::uuid
    from changed c
    where a.workspace_id = ${workspaceId}::uuid and a.event_id = ${eventId}::uuid and a.contact_id = c.contact_id`.execute(
    db,
  )
  const { rows } = await sql<{ changed: number }>`select count(*)::int as changed from changed where is_change`.execute(
    db,
  )
  await sql`drop table changed, rejoined`.execute(db)
  return { changed: rows[0]?.changed ?? 0, written: Number(written ?? 0) }
}
