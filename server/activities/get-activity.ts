import { mayEditActivity, maySeeActivity } from '@upshot/shared/activities/may-edit-activity'
import { Problem } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { findActivities, lockActivities, type StoredActivity } from './activity-store.ts'

/** An activity that is there and that this person may see. */
export async function getActivity(ctx: Ctx, id: string): Promise<StoredActivity> {
  const [activity] = await findActivities(ctx.db, ctx.workspace.id, [id])
  if (activity === undefined || activity.deletedAt !== null || !maySeeActivity(ctx.actor, activity)) throw noActivity()
  return activity
}

/** One that they may change; nobody else changes it until the transaction ends. */
export async function getOwnActivity(ctx: Ctx, id: string): Promise<StoredActivity> {
  await lockActivities(ctx.db, ctx.workspace.id, [id])
  const activity = await getActivity(ctx, id)
  if (mayEditActivity(ctx.actor, activity)) return activity
  throw new Problem(
    'not-allowed',
    `This activity is ${activity.ownerName}'s. They, their team's manager or an admin can change it.`,
  )
}

export function noActivity(): Problem {
  return new Problem('not-found', 'There is no such activity.')
}
