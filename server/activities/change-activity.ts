import type { ActivityWritten, activities } from '@upshot/shared/activities/api'
import { canonicalUrl } from '@upshot/shared/activities/canonical-url'
import type { Kind } from '@upshot/shared/activities/kind'
import { normaliseTopics } from '@upshot/shared/activities/topic'
import { type ActivityFields, statusByDate } from '@upshot/shared/activities/with-defaults'
import { dayInTimeZone } from '@upshot/shared/calendar/day'
import type { Received } from '@upshot/shared/contract/endpoint'
import { Problem } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { activityFields, activityRow } from './activity-row.ts'
import type { StoredActivity } from './activity-store.ts'
import { writeActivity } from './activity-write-store.ts'
import { insertChange } from './change-store.ts'
import { checkFields } from './check-fields.ts'
import { getActivity, getOwnActivity } from './get-activity.ts'
import { getKind } from './list-kinds.ts'
import { writeNew } from './log-activity.ts'
import { lockDays, recountDays } from './rollup-store.ts'

export async function changeActivity(
  ctx: Ctx,
  { params, body }: Received<typeof activities.change.spec>,
): Promise<ActivityWritten> {
  const { db, workspace, actor } = ctx
  await lockDays(db, workspace.id)
  const before = await getOwnActivity(ctx, params.id)
  const { revision, ...given } = body
  if (revision !== before.revision) throw changedSince()
  const kind = await getKind(ctx, given.kind ?? before.kind, before.kind)
  const fields = changed(activityFields(before), given, kind)
  await checkFields(ctx, fields, kind, activityFields(before))
  const changeId = await replace(ctx, before, { fields, deletedAt: null }, 'update')
  const isPrivate = fields.isPrivate || before.isPrivate
  await ctx.audit(
    'activity.change',
    { kind: 'activity', id: before.id },
    isPrivate ? {} : { fields: Object.keys(given) },
  )
  return { activity: activityRow(actor, await getActivity(ctx, before.id)), changeId }
}

export async function removeActivity(ctx: Ctx, { params }: { params: { id: string } }): Promise<{ changeId: string }> {
  await lockDays(ctx.db, ctx.workspace.id)
  const before = await getOwnActivity(ctx, params.id)
  const write = { fields: activityFields(before), deletedAt: ctx.now.toISOString() }
  const changeId = await replace(ctx, before, write, 'delete')
  const detail = before.isPrivate ? {} : { title: before.title }
  await ctx.audit('activity.remove', { kind: 'activity', id: before.id }, detail)
  return { changeId }
}

/** The same again, today and by the one who asks; what belonged to that one time is left out. */
export async function duplicateActivity(ctx: Ctx, { params }: { params: { id: string } }): Promise<ActivityWritten> {
  const original = await getActivity(ctx, params.id)
  const kind = await getKind(ctx, original.kind, original.kind)
  const date = dayInTimeZone(ctx.now.toISOString(), ctx.workspace.timeZone)
  const { personId, teamIds } = ctx.actor
  const isTheirs = original.teamId !== null && teamIds.includes(original.teamId)
  const fields: ActivityFields = {
    ...activityFields(original),
    ownerId: personId,
    contributors: original.contributors.filter(contributor => contributor.personId !== personId),
    teamId: isTheirs || ctx.actor.role === 'admin' ? original.teamId : null,
    date,
    status: statusByDate(date, date),
    eventId: null,
    followUpOn: null,
    minutesSpent: null,
    costCents: null,
  }
  const before = { ...fields, contributors: fields.contributors }
  await checkFields(ctx, fields, kind, before)
  return writeNew(ctx, fields, null, [])
}

async function replace(
  ctx: Ctx,
  before: StoredActivity,
  write: { fields: ActivityFields; deletedAt: string | null },
  action: 'update' | 'delete',
): Promise<string> {
  const { db, workspace, actor } = ctx
  const at = ctx.now.toISOString()
  const { id, revision } = before
  const { fields, deletedAt } = write
  const canonical = fields.url === null ? null : canonicalUrl(fields.url)
  const isWritten = await writeActivity(db, workspace.id, {
    id,
    fields,
    canonicalUrl: canonical,
    updatedAt: at,
    deletedAt,
    revision,
  })
  if (!isWritten) throw changedSince()
  await recountDays(db, workspace.id, [before.date, fields.date])
  const changeId = newId(ctx.now.getTime())
  await insertChange(db, workspace.id, {
    id: changeId,
    action,
    madeBy: actor.personId,
    madeAt: at,
    images: [{ id, before: { fields: activityFields(before), updatedAt: before.updatedAt }, revision: revision + 1 }],
    newEventId: null,
  })
  return changeId
}

/** A new kind that has no such role or setting takes its own usual one, unless one is given. */
function changed(
  fields: ActivityFields,
  given: Omit<Received<typeof activities.change.spec>['body'], 'revision'>,
  kind: Kind,
): ActivityFields {
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const next: ActivityFields = { ...fields, ...known, topics: normaliseTopics(given.topics ?? fields.topics) }
  if (given.kind === undefined || given.kind === fields.kind) return next
  const role = given.role === undefined && !kind.roles.includes(next.role) ? kind.defaults.role : next.role
  const setting =
    given.setting === undefined && next.setting !== null && !kind.settings.includes(next.setting) ? null : next.setting
  return { ...next, role, setting }
}

function changedSince(): Problem {
  return new Problem(
    'conflict',
    'Somebody changed this activity since you opened it. Load it again and repeat your change.',
  )
}
