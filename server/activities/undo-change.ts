import type { ChangeUndone } from '@upshot/shared/activities/api'
import { canonicalUrl } from '@upshot/shared/activities/canonical-url'
import { Problem } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { isEventKept } from '../events/get-event.ts'
import { hasPeople } from '../events/has-people.ts'
import { takeEvent } from '../events/remove-event.ts'
import { activityFields } from './activity-row.ts'
import { findActivities, isEventUsed, lockActivities, type StoredActivity } from './activity-store.ts'
import { writeActivity } from './activity-write-store.ts'
import { type Image, lockChange, markUndone } from './change-store.ts'
import { lockDays, recountDays } from './rollup-store.ts'

/** Makes everything that one write changed what it was before; what somebody changed since stays as it is. */
export async function undoChange(ctx: Ctx, { params }: { params: { id: string } }): Promise<ChangeUndone> {
  const { db, workspace } = ctx
  await lockDays(db, workspace.id)
  const change = await lockChange(db, workspace.id, params.id)
  if (change === null || change.madeBy !== ctx.actor.personId)
    throw new Problem('not-found', 'There is no such change of yours.')
  if (change.undoneAt !== null) throw new Problem('already-done', 'This was undone already.')
  const ids = change.images.map(image => image.id)
  await lockActivities(db, workspace.id, ids)
  const now = new Map((await findActivities(db, workspace.id, ids)).map(activity => [activity.id, activity]))
  const outcome: ChangeUndone = { restored: 0, removed: 0, kept: 0 }
  for (const image of change.images) {
    const activity = now.get(image.id)
    if (activity === undefined || activity.revision !== image.revision) outcome.kept += 1
    else outcome[await restore(ctx, activity, image)] += 1
  }
  if (outcome.kept === change.images.length) {
    throw new Problem('conflict', 'It was changed again since, so that it cannot be undone without losing that.')
  }
  if (change.newEventId !== null && outcome.removed > 0) await takeUnused(ctx, change.newEventId)
  const days = [...now.values()].map(activity => activity.date)
  await recountDays(db, workspace.id, [...days, ...change.images.flatMap(({ before }) => before?.fields.date ?? [])])
  await markUndone(db, workspace.id, change.id, ctx.now.toISOString())
  await ctx.audit('activity.undo', { kind: 'activity-change', id: change.id }, { ...outcome })
  return outcome
}

async function restore(
  ctx: Ctx,
  activity: StoredActivity,
  { id, before, revision }: Image,
): Promise<'restored' | 'removed'> {
  const kept = before?.fields ?? activityFields(activity)
  const eventId = kept.eventId !== null && (await isEventKept(ctx, kept.eventId)) ? kept.eventId : null
  const fields = { ...kept, eventId }
  await writeActivity(ctx.db, ctx.workspace.id, {
    id,
    fields,
    canonicalUrl: fields.url === null ? null : canonicalUrl(fields.url),
    updatedAt: before?.updatedAt ?? activity.updatedAt,
    deletedAt: before === null ? ctx.now.toISOString() : null,
    revision,
  })
  return before === null ? 'removed' : 'restored'
}

/** The event that was made on the way goes too, unless somebody uses it by now. */
async function takeUnused(ctx: Ctx, eventId: string): Promise<void> {
  if (await isEventUsed(ctx.db, ctx.workspace.id, eventId)) return
  if (await hasPeople(ctx, eventId)) return
  await takeEvent(ctx, eventId)
}
