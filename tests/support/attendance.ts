import type { Db } from '@upshot/server/db/connect'
import { newId } from '@upshot/server/db/id'
import type { AttendanceRecord, Knowledge } from '@upshot/server/events/attendance-record'
import { type AttendanceRecorded, recordAttendance } from '@upshot/server/events/record-attendance'
import { type AttendanceUndone, undoAttendance } from '@upshot/server/events/undo-attendance'
import { sql } from 'kysely'
import type { TestApp } from './test-app.ts'

export const everything: Knowledge = {
  registrations: true,
  attendance: true,
  states: ['pending', 'waitlisted', 'invited', 'cancelled', 'declined'],
}
export const onlyRegistrations: Knowledge = { registrations: true, attendance: false, states: ['cancelled'] }
export const onlyAttendance: Knowledge = { registrations: false, attendance: true }

/** Somebody in a file, known by an address unless told otherwise. */
export function record(key: string, facts: Partial<AttendanceRecord> = {}): AttendanceRecord {
  return {
    identity: 'email',
    key,
    state: 'registered',
    attended: null,
    minutes: null,
    registeredAt: null,
    joinedAt: null,
    externalId: null,
    country: null,
    ...facts,
  }
}

export interface Given {
  eventId: string
  records: readonly AttendanceRecord[]
  source?: string
  knows?: Knowledge
  importId?: string
}

/** Records attendance as an import does, and answers with its id. */
export async function importPeople(
  test: TestApp,
  workspaceId: string,
  given: Given,
): Promise<AttendanceRecorded & { importId: string }> {
  const importId = given.importId ?? newId()
  const counts = await test.inWorkspace(workspaceId, async (db, client) => {
    const { staff_domains: staffDomains } = await db
      .selectFrom('workspace')
      .where('id', '=', workspaceId)
      .select('staff_domains')
      .executeTakeFirstOrThrow()
    const ctx = { db, client, keys: test.keys, now: test.now, workspace: { id: workspaceId, staffDomains } }
    const { eventId, records, source = 'luma', knows = everything } = given
    return recordAttendance(ctx, { eventId, importId, source, knows, people: records })
  })
  return { ...counts, importId }
}

export function undoPeople(test: TestApp, workspaceId: string, importId: string): Promise<AttendanceUndone> {
  return test.inWorkspace(workspaceId, db =>
    undoAttendance({ db, workspace: { id: workspaceId, staffDomains: [] } }, importId),
  )
}

export const attendanceTables = [
  'contact',
  'organisation',
  'attendance',
  'attendance_source',
  'import_attendance',
  'event_total',
  'contact_day',
  'reach_day',
  'reach_total',
] as const

/** Every row of these tables, in an order of their own. */
export async function rowsOf(db: Db, tables: readonly string[]): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {}
  for (const table of tables) {
    const { rows } = await sql<{
      row: unknown
    }>`select to_jsonb(t) as row from ${sql.table(table)} t order by 1`.execute(db)
    found[table] = rows.map(({ row }) => row)
  }
  return found
}
