import type { ActivityFields } from '@upshot/shared/activities/with-defaults'
import type { Grade } from '@upshot/shared/format/grade'
import type { Db } from '../db/connect.ts'

function columnsOf(fields: ActivityFields, canonicalUrl: string | null) {
  return {
    kind: fields.kind,
    setting: fields.setting,
    title: fields.title,
    date: fields.date,
    owner_id: fields.ownerId,
    role: fields.role,
    team_id: fields.teamId,
    audience: fields.audience,
    format: fields.format,
    topics: fields.topics,
    url: fields.url,
    canonical_url: canonicalUrl,
    event_id: fields.eventId,
    programme_id: fields.programmeId,
    intended_metric_id: fields.intendedMetricId,
    minutes_spent: fields.minutesSpent,
    cost_cents: fields.costCents,
    city: fields.city,
    country: fields.country,
    follow_up_on: fields.followUpOn,
    status: fields.status,
    is_private: fields.isPrivate,
    notes: fields.notes,
  }
}

export interface NewActivity {
  id: string
  fields: ActivityFields
  canonicalUrl: string | null
  createdBy: string
  at: string
}

export async function insertActivity(db: Db, workspaceId: string, made: NewActivity): Promise<void> {
  await db
    .insertInto('activity')
    .values({
      workspace_id: workspaceId,
      id: made.id,
      ...columnsOf(made.fields, made.canonicalUrl),
      created_by: made.createdBy,
      created_at: made.at,
      updated_at: made.at,
    })
    .execute()
  await writeContributors(db, workspaceId, made.id, made.fields)
}

export interface ActivityWrite {
  id: string
  fields: ActivityFields
  canonicalUrl: string | null
  updatedAt: string
  deletedAt: string | null
  /** The one that it must have now; it gets the next. */
  revision: number
}

/** False when somebody was first. */
export async function writeActivity(db: Db, workspaceId: string, write: ActivityWrite): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('activity')
    .set(eb => ({
      ...columnsOf(write.fields, write.canonicalUrl),
      updated_at: write.updatedAt,
      deleted_at: write.deletedAt,
      revision: eb('revision', '+', 1),
    }))
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', write.id)
    .where('revision', '=', write.revision)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await writeContributors(db, workspaceId, write.id, write.fields)
  return true
}

async function writeContributors(db: Db, workspaceId: string, id: string, fields: ActivityFields): Promise<void> {
  await db
    .deleteFrom('activity_contributor')
    .where('workspace_id', '=', workspaceId)
    .where('activity_id', '=', id)
    .execute()
  if (fields.contributors.length === 0) return
  await db
    .insertInto('activity_contributor')
    .values(
      fields.contributors.map(({ personId, role }) => ({
        workspace_id: workspaceId,
        activity_id: id,
        person_id: personId,
        role,
      })),
    )
    .execute()
}

export async function setAttended(
  db: Db,
  workspaceId: string,
  id: string,
  reached: { people: number; grade: Grade } | null,
): Promise<void> {
  await db
    .updateTable('activity')
    .set({ attended: reached?.people ?? null, attended_grade: reached?.grade ?? null })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}
