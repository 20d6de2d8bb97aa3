import type { WorkspacePatch, WorkspaceSettings } from '@upshot/shared/people/api'
import type { Db } from '../db/connect.ts'

const columns = [
  'id',
  'name',
  'time_zone',
  'locale',
  'week_starts_on',
  'fiscal_year_start_month',
  'currency',
  'staff_domains',
  'smallest_group',
  'is_sample',
] as const

export async function selectSettings(db: Db, workspaceId: string): Promise<WorkspaceSettings> {
  const row = await db.selectFrom('workspace').where('id', '=', workspaceId).select(columns).executeTakeFirstOrThrow()
  return {
    id: row.id,
    name: row.name,
    timeZone: row.time_zone,
    locale: row.locale,
    weekStartsOn: row.week_starts_on,
    fiscalYearStartMonth: row.fiscal_year_start_month,
    currency: row.currency,
    staffDomains: row.staff_domains,
    smallestGroup: row.smallest_group,
    isSample: row.is_sample,
  }
}

/** What is undefined stays as it is. */
export async function updateSettings(db: Db, workspaceId: string, patch: WorkspacePatch): Promise<void> {
  const changes = {
    name: patch.name,
    time_zone: patch.timeZone,
    locale: patch.locale,
    week_starts_on: patch.weekStartsOn,
    fiscal_year_start_month: patch.fiscalYearStartMonth,
    currency: patch.currency,
    staff_domains: patch.staffDomains,
    smallest_group: patch.smallestGroup,
  }
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  if (Object.keys(given).length === 0) return
  await db.updateTable('workspace').set(given).where('id', '=', workspaceId).execute()
}

export async function insertWorkspace(
  db: Db,
  workspace: { id: string; name: string; timeZone: string; at: string },
): Promise<void> {
  await db
    .insertInto('workspace')
    .values({ id: workspace.id, name: workspace.name, time_zone: workspace.timeZone, created_at: workspace.at })
    .execute()
}

export async function hasRealWorkspace(db: Db): Promise<boolean> {
  const row = await db.selectFrom('workspace').where('is_sample', '=', false).select('id').limit(1).executeTakeFirst()
  return row !== undefined
}

/** Notes that values are stored by the workspace's weeks or fiscal quarters from now on. */
export async function settleCalendarOf(db: Db, workspaceId: string, at: string): Promise<void> {
  await db
    .updateTable('workspace')
    .set({ calendar_settled_at: at })
    .where('id', '=', workspaceId)
    .where('calendar_settled_at', 'is', null)
    .execute()
}

/** Locks the row, so that nothing is settled while settings are being changed. */
export async function isCalendarSettled(db: Db, workspaceId: string): Promise<boolean> {
  const row = await db
    .selectFrom('workspace')
    .where('id', '=', workspaceId)
    .select('calendar_settled_at')
    .forUpdate()
    .executeTakeFirstOrThrow()
  return row.calendar_settled_at !== null
}
