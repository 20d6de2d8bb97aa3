import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { forgetParts } from './rejoin-store.ts'

/** One import's part in the attendance of one event. */
export interface Part {
  readonly workspaceId: string
  readonly eventId: string
  readonly importId: string
}

export interface PartUndone {
  /** Rows that the import created: gone. */
  removed: number
  /** Rows that it changed or replaced: as they were. */
  restored: number
  /** Rows that a later import changed since: left as they are. */
  kept: number
  /** The same, by the import that changed them last. */
  keptFor: { importId: string; count: number }[]
}

export async function listImportedEvents(db: Db, workspaceId: string, importId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('attendance_source')
    .where('workspace_id', '=', workspaceId)
    .where('import_id', '=', importId)
    .select('event_id')
    .orderBy('event_id')
    .execute()
  return rows.map(row => row.event_id)
}

export async function undoPart(db: Db, part: Part): Promise<PartUndone> {
  const { workspaceId, eventId, importId } = part
  const ofEvent = sql`a.workspace_id = ${workspaceId}::uuid and a.event_id = ${eventId}::uuid`
  const ofPart = sql`b.workspace_id = ${workspaceId}::uuid and b.event_id = ${eventId}::uuid and b.import_id = ${importId}::uuid`
  const { rows: keptFor } = await sql<{ importId: string; count: number }>`
    select last as "importId", count(*)::int as count from (
      select distinct on (contact_id) contact_id, import_id as last from (
        select a.contact_id, a.import_id from attendance a
        where ${ofEvent} and a.first_import_id = ${importId}::uuid and a.import_id <> ${importId}::uuid
        union all
        select b.contact_id, b.import_id from import_attendance b
        where b.workspace_id = ${workspaceId}::uuid and b.event_id = ${eventId}::uuid
          and b.earlier_import_id = ${importId}::uuid) later
      order by contact_id, import_id desc) person
    group by last order by last desc`.execute(db)
  await sql`create temporary table undone on commit drop as
    select a.contact_id from attendance a
    where ${ofEvent} and a.import_id = ${importId}::uuid
      and (a.first_import_id = ${importId}::uuid or exists (
        select from import_attendance b where ${ofPart} and b.contact_id = a.contact_id and not b.existed))`.execute(db)
  await sql`create temporary table strangers on commit drop as
    select contact_id from undone union select b.contact_id from import_attendance b where ${ofPart}`.execute(db)
  const { numAffectedRows: removed } = await sql`delete from attendance a using undone u
    where ${ofEvent} and a.contact_id = u.contact_id`.execute(db)
  const { numAffectedRows: restored } = await sql`update attendance a
    set state = b.state, attended = b.attended, minutes = b.minutes, registered_at = b.registered_at,
      joined_at = b.joined_at, source = b.source, external_id = b.external_id, attended_source = b.attended_source,
      parts = b.parts, import_id = b.earlier_import_id, first_import_id = b.first_import_id
    from import_attendance b
    where ${ofPart} and b.existed and ${ofEvent} and a.contact_id = b.contact_id and a.import_id = ${importId}::uuid`.execute(
    db,
  )
  const { numAffectedRows: returned } = await sql`insert into attendance
      (workspace_id, event_id, contact_id, state, attended, minutes, registered_at, joined_at, source, external_id,
       attended_source, parts, import_id, first_import_id)
    select b.workspace_id, b.event_id, b.contact_id, b.state, b.attended, b.minutes, b.registered_at, b.joined_at,
      b.source, b.external_id, b.attended_source, b.parts, b.earlier_import_id, b.first_import_id
    from import_attendance b
    where ${ofPart} and b.existed and not exists (
      select from attendance a where ${ofEvent} and a.contact_id = b.contact_id)
    and not exists (
      select from import_attendance later where later.workspace_id = b.workspace_id and later.event_id = b.event_id
        and later.contact_id = b.contact_id and later.earlier_import_id = ${importId}::uuid)`.execute(db)
  await handOn(db, part)
  await spliceOut(db, part)
  await forgetParts(db, 'attendance', part)
  await forgetParts(db, 'import_attendance', part)
  await sql`drop table undone`.execute(db)
  await sql`delete from import_attendance b where ${ofPart}`.execute(db)
  await sql`delete from attendance_source a where ${ofEvent} and a.import_id = ${importId}::uuid`.execute(db)
  const kept = keptFor.reduce((sum, { count }) => sum + count, 0)
  return { removed: Number(removed ?? 0), restored: Number(restored ?? 0) + Number(returned ?? 0), kept, keptFor }
}

/**
 * Somebody whom this import took out and a later one brought back: undoing that one must lead back to the old row. The one
 * that brought them back may have been undone itself, and then it is the next that wrote them.
 */
async function handOn(db: Db, { workspaceId, eventId, importId }: Part): Promise<void> {
  const broughtBack = sql`from import_attendance b
    join attendance a on a.workspace_id = b.workspace_id and a.event_id = b.event_id and a.contact_id = b.contact_id
    where b.workspace_id = ${workspaceId}::uuid and b.event_id = ${eventId}::uuid and b.import_id = ${importId}::uuid
      and b.existed and a.first_import_id <> b.first_import_id`
  const heir = sql`n.workspace_id = b.workspace_id and n.event_id = b.event_id and n.contact_id = b.contact_id
    and not n.existed and n.first_import_id = a.first_import_id`
  await sql`insert into import_attendance (workspace_id, import_id, event_id, contact_id, existed, state, attended, minutes,
      registered_at, joined_at, source, external_id, attended_source, parts, earlier_import_id, first_import_id)
    select b.workspace_id, a.first_import_id, b.event_id, b.contact_id, true, b.state, b.attended, b.minutes,
      b.registered_at, b.joined_at, b.source, b.external_id, b.attended_source, b.parts, b.earlier_import_id, b.first_import_id
    ${broughtBack} and not exists (select from import_attendance n where ${heir})
    on conflict do nothing`.execute(db)
  await sql`update import_attendance n
    set existed = true, state = b.state, attended = b.attended, minutes = b.minutes, registered_at = b.registered_at,
      joined_at = b.joined_at, source = b.source, external_id = b.external_id, attended_source = b.attended_source,
      parts = b.parts, earlier_import_id = b.earlier_import_id, first_import_id = b.first_import_id
    ${broughtBack} and ${heir}`.execute(db)
}

/** What the next import found in place of this one: undoing that one too must lead to the time before both. */
async function spliceOut(db: Db, { workspaceId, eventId, importId }: Part): Promise<void> {
  const ofNext = sql`n.workspace_id = ${workspaceId}::uuid and n.event_id = ${eventId}::uuid and n.earlier_import_id = ${importId}::uuid`
  await sql`update import_attendance n
    set existed = b.existed, state = b.state, attended = b.attended, minutes = b.minutes, registered_at = b.registered_at,
      joined_at = b.joined_at, source = b.source, external_id = b.external_id, attended_source = b.attended_source,
      parts = b.parts, earlier_import_id = b.earlier_import_id, first_import_id = b.first_import_id
    from import_attendance b
    where ${ofNext} and b.workspace_id = n.workspace_id and b.event_id = n.event_id and b.contact_id = n.contact_id
      and b.import_id = ${importId}::uuid`.execute(db)
  await sql`update import_attendance n set existed = false, earlier_import_id = null
    where ${ofNext} and n.first_import_id = ${importId}::uuid`.execute(db)
}

/** After `undoPart`: contacts of it of whom nothing speaks any more go, and organisations left without contacts. */
export async function removeStrangers(db: Db, workspaceId: string): Promise<void> {
  await sql`delete from contact c using strangers u
    where c.workspace_id = ${workspaceId}::uuid and c.id = u.contact_id
      and not exists (select from attendance a where a.workspace_id = ${workspaceId}::uuid and a.contact_id = u.contact_id)
      and not exists (select from import_attendance b
        where b.workspace_id = ${workspaceId}::uuid and b.contact_id = u.contact_id and b.existed)
      and not exists (select from survey_answer s where s.workspace_id = ${workspaceId}::uuid and s.contact_id = u.contact_id)
      and not exists (select from community_member m
        where m.workspace_id = ${workspaceId}::uuid and m.contact_id = u.contact_id)
      and not exists (select from (
          select unnest(s.speaker_ids) as id from event_session s where s.workspace_id = ${workspaceId}::uuid) speaker
        where speaker.id = u.contact_id)
      and not exists (select from (
          select (b.image ->> 'contact_id')::uuid as id from imported_row_before b where b.workspace_id = ${workspaceId}::uuid
          union all
          select jsonb_array_elements_text(b.image -> 'speaker_ids')::uuid from imported_row_before b
          where b.workspace_id = ${workspaceId}::uuid and b.table_name = 'event_session') earlier
        where earlier.id = u.contact_id)`.execute(db)
  await sql`delete from organisation o where o.workspace_id = ${workspaceId}::uuid and o.is_automatic
    and not exists (select from contact c where c.workspace_id = ${workspaceId}::uuid and c.organisation_id = o.id)`.execute(
    db,
  )
  await sql`drop table strangers`.execute(db)
}
