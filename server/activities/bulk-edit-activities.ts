import type { activities, BulkEdited } from '@upshot/shared/activities/api'
import { canonicalUrl } from '@upshot/shared/activities/canonical-url'
import { mayEditActivity, maySeeActivity } from '@upshot/shared/activities/may-edit-activity'
import { normaliseTopics } from '@upshot/shared/activities/topic'
import type { ActivityFields } from '@upshot/shared/activities/with-defaults'
import type { Received } from '@upshot/shared/contract/endpoint'
import { invalidInput, Problem } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { activityFields } from './activity-row.ts'
import { findActivities, lockActivities } from './activity-store.ts'
import { writeActivity } from './activity-write-store.ts'
import { type Image, insertChange } from './change-store.ts'
import { checkProgramme, checkTeam } from './check-fields.ts'
import { noActivity } from './get-activity.ts'
import { lockDays, recountDays } from './rollup-store.ts'

type Edit = Received<typeof activities.bulkEdit.spec>['body']

/** Topics, programme and team of many at once; one change, undone at once. What is not theirs to edit is counted and left. */
export async function bulkEditActivities(ctx: Ctx, { body }: { body: Edit }): Promise<BulkEdited> {
  const { db, workspace, actor } = ctx
  const faults = [
    ...(await checkTeam(ctx, body.teamId ?? null, null)),
    ...(await checkProgramme(ctx, body.programmeId ?? null, null)),
  ]
  if (faults.length > 0) throw invalidInput(faults)
  await lockDays(db, workspace.id)
  await lockActivities(db, workspace.id, body.ids)
  const found = await findActivities(db, workspace.id, body.ids)
  const seen = found.filter(activity => activity.deletedAt === null && maySeeActivity(actor, activity))
  if (seen.length === 0) throw noActivity()
  const own = seen.filter(activity => mayEditActivity(actor, activity))
  if (own.length === 0) throw new Problem('not-allowed', 'None of these activities is yours to change.')

  const at = ctx.now.toISOString()
  const images: Image[] = []
  for (const activity of own) {
    const before = activityFields(activity)
    const fields = edited(before, body)
    if (JSON.stringify(fields) === JSON.stringify(before)) continue
    const { id, revision, updatedAt } = activity
    const canonical = fields.url === null ? null : canonicalUrl(fields.url)
    await writeActivity(db, workspace.id, {
      id,
      fields,
      canonicalUrl: canonical,
      updatedAt: at,
      deletedAt: null,
      revision,
    })
    images.push({ id, before: { fields: before, updatedAt }, revision: revision + 1 })
  }
  await recountDays(
    db,
    workspace.id,
    own.map(activity => activity.date),
  )
  const changeId = images.length === 0 ? null : newId(ctx.now.getTime())
  if (changeId !== null) {
    const change = {
      id: changeId,
      action: 'bulk',
      madeBy: actor.personId,
      madeAt: at,
      images,
      newEventId: null,
    } as const
    await insertChange(db, workspace.id, change)
  }
  const { ids: _, ...edit } = body
  await ctx.audit(
    'activity.bulk-edit',
    { kind: 'activity-change', id: changeId ?? 'none' },
    { ...edit, changed: images.length },
  )
  return { changed: images.length, unchanged: own.length - images.length, refused: seen.length - own.length, changeId }
}

function edited(fields: ActivityFields, edit: Edit): ActivityFields {
  const removed = new Set(edit.removeTopics ?? [])
  const topics = normaliseTopics([...fields.topics.filter(topic => !removed.has(topic)), ...(edit.addTopics ?? [])])
  return {
    ...fields,
    topics,
    programmeId: edit.programmeId === undefined ? fields.programmeId : edit.programmeId,
    teamId: edit.teamId === undefined ? fields.teamId : edit.teamId,
  }
}
