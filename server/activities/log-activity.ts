import type { ActivityInput } from '@upshot/shared/activities/activity'
import type { ActivityWritten } from '@upshot/shared/activities/api'
import { canonicalUrl } from '@upshot/shared/activities/canonical-url'
import { checkExtras } from '@upshot/shared/activities/check-activity'
import type { Kind } from '@upshot/shared/activities/kind'
import { mayUseTeam } from '@upshot/shared/activities/may-edit-activity'
import { type ActivityFields, withDefaults } from '@upshot/shared/activities/with-defaults'
import { dayInTimeZone } from '@upshot/shared/calendar/day'
import { invalidInput } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { findOrAddEvent } from '../events/find-or-add-event.ts'
import { activityRow } from './activity-row.ts'
import { findLastLogged } from './activity-store.ts'
import { insertActivity } from './activity-write-store.ts'
import { insertChange } from './change-store.ts'
import { checkFields } from './check-fields.ts'
import { getActivity } from './get-activity.ts'
import { getKind } from './list-kinds.ts'
import { listTeamsOf } from './membership-store.ts'
import { readingsAhead, recordReadings } from './record-reading.ts'
import { lockDays, recountDays } from './rollup-store.ts'

export async function logActivity(ctx: Ctx, { body }: { body: ActivityInput }): Promise<ActivityWritten> {
  const kind = await getKind(ctx, body.kind)
  const extras = [...checkExtras(body, kind), ...readingsAhead(body.readings ?? [], ctx.now)]
  if (extras.length > 0) throw invalidInput(extras)
  const ownerId = body.ownerId ?? ctx.actor.personId
  const today = dayInTimeZone(ctx.now.toISOString(), ctx.workspace.timeZone)
  const teamId = body.teamId === undefined ? await usualTeam(ctx, ownerId) : body.teamId
  const fields = withDefaults({ ...body, teamId }, kind, { personId: ownerId, teamId }, today)
  await checkFields(ctx, fields, kind, null)
  const event = body.eventTitle === undefined ? null : await nameEvent(ctx, body.eventTitle, fields, kind)
  const written = { ...fields, eventId: event?.id ?? fields.eventId }
  return writeNew(ctx, written, event?.isNew ? event.id : null, body.readings ?? [])
}

/** Writes an activity that was checked, with its readings, change and audit row. */
export async function writeNew(
  ctx: Ctx,
  fields: ActivityFields,
  newEventId: string | null,
  readings: NonNullable<ActivityInput['readings']>,
): Promise<ActivityWritten> {
  const { db, workspace, actor } = ctx
  const id = newId(ctx.now.getTime())
  const at = ctx.now.toISOString()
  await lockDays(db, workspace.id)
  const canonical = fields.url === null ? null : canonicalUrl(fields.url)
  await insertActivity(db, workspace.id, { id, fields, canonicalUrl: canonical, createdBy: actor.personId, at })
  await recordReadings(ctx, id, readings)
  await recountDays(db, workspace.id, [fields.date])
  const changeId = newId(ctx.now.getTime())
  const images = [{ id, before: null, revision: 1 }]
  await insertChange(db, workspace.id, {
    id: changeId,
    action: 'create',
    madeBy: actor.personId,
    madeAt: at,
    images,
    newEventId,
  })
  // What is private is no business of whoever reads the audit log.
  await ctx.audit('activity.create', { kind: 'activity', id }, fields.isPrivate ? {} : { title: fields.title })
  return { activity: activityRow(actor, await getActivity(ctx, id)), changeId }
}

/** The team that the owner logged for last, or the only one that they are in; null when it is not for this person to use. */
export async function usualTeam(ctx: Ctx, ownerId: string): Promise<string | null> {
  const teams = await listTeamsOf(ctx.db, ctx.workspace.id, ownerId)
  const last = await findLastLogged(ctx.db, ctx.workspace.id, ownerId)
  const [only, second] = teams
  const usual = last?.teamId && teams.includes(last.teamId) ? last.teamId : second === undefined ? (only ?? null) : null
  return mayUseTeam(ctx.actor, usual) ? usual : null
}

async function nameEvent(
  ctx: Ctx,
  title: string,
  fields: ActivityFields,
  kind: Kind,
): Promise<{ id: string; isNew: boolean }> {
  const format = fields.format ?? kind.defaults.format ?? 'in-person'
  const { audience, teamId, date } = fields
  return findOrAddEvent(ctx, { title, day: date, format, audience, teamId })
}
