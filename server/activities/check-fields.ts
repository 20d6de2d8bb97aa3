import { checkActivity } from '@upshot/shared/activities/check-activity'
import type { Kind } from '@upshot/shared/activities/kind'
import { mayUseTeam } from '@upshot/shared/activities/may-edit-activity'
import type { ActivityFields } from '@upshot/shared/activities/with-defaults'
import { dayInTimeZone } from '@upshot/shared/calendar/day'
import { type FieldError, invalidInput, Problem } from '@upshot/shared/contract/problem'
import { atLeast } from '@upshot/shared/people/role'
import type { Ctx } from '../context.ts'
import { getEvent } from '../events/get-event.ts'
import { isLiveTeam } from '../people/name-teams.ts'
import { filterMembers } from './membership-store.ts'
import { findProgramme } from './programme-store.ts'

/** Refuses fields that cannot be, or may not be set so by this person. What an activity had `before` it may keep. */
export async function checkFields(
  ctx: Ctx,
  fields: ActivityFields,
  kind: Kind,
  before: ActivityFields | null,
): Promise<void> {
  const today = dayInTimeZone(ctx.now.toISOString(), ctx.workspace.timeZone)
  const faults: FieldError[] = [
    ...checkActivity(fields, kind, today),
    ...(await checkPeople(ctx, fields, before)),
    ...(await checkTeam(ctx, fields.teamId, before?.teamId ?? null)),
    ...(await checkEventId(ctx, fields.eventId, before?.eventId ?? null)),
    ...(await checkProgramme(ctx, fields.programmeId, before?.programmeId ?? null)),
  ]
  if (faults.length > 0) throw invalidInput(faults)
}

async function checkPeople(ctx: Ctx, fields: ActivityFields, before: ActivityFields | null): Promise<FieldError[]> {
  const faults: FieldError[] = []
  const known = new Set(before === null ? [] : [before.ownerId, ...before.contributors.map(({ personId }) => personId)])
  const people = [fields.ownerId, ...fields.contributors.map(({ personId }) => personId)]
  const members = await filterMembers(
    ctx.db,
    ctx.workspace.id,
    people.filter(id => !known.has(id)),
  )
  const isMember = (id: string) => known.has(id) || members.has(id)
  if (!isMember(fields.ownerId)) {
    faults.push({ path: 'ownerId', message: 'This person is not a member of the workspace.' })
  } else if (fields.ownerId !== (before?.ownerId ?? ctx.actor.personId) && !atLeast(ctx.actor.role, 'manager')) {
    faults.push({ path: 'ownerId', message: 'You log your own activities. A manager can log for others.' })
  }
  if (fields.isPrivate && fields.ownerId !== ctx.actor.personId) {
    faults.push({
      path: 'isPrivate',
      message: 'Only its owner can make an activity private: nobody else would see it.',
    })
  }
  for (const [index, { personId }] of fields.contributors.entries()) {
    if (isMember(personId)) continue
    faults.push({ path: `contributors.${index}.personId`, message: 'This person is not a member of the workspace.' })
  }
  return faults
}

export async function checkTeam(ctx: Ctx, teamId: string | null, before: string | null): Promise<FieldError[]> {
  if (teamId === null || teamId === before) return []
  if (!(await isLiveTeam(ctx.db, ctx.workspace.id, teamId)))
    return [{ path: 'teamId', message: 'There is no such team.' }]
  if (mayUseTeam(ctx.actor, teamId)) return []
  return [{ path: 'teamId', message: 'You are not in this team. Choose one of yours.' }]
}

async function checkEventId(ctx: Ctx, eventId: string | null, before: string | null): Promise<FieldError[]> {
  if (eventId === null || eventId === before) return []
  try {
    await getEvent(ctx, eventId)
    return []
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found')
      return [{ path: 'eventId', message: 'There is no such event.' }]
    throw error
  }
}

export async function checkProgramme(
  ctx: Ctx,
  programmeId: string | null,
  before: string | null,
): Promise<FieldError[]> {
  if (programmeId === null || programmeId === before) return []
  const programme = await findProgramme(ctx.db, ctx.workspace.id, ctx.actor.personId, programmeId)
  if (programme === null) return [{ path: 'programmeId', message: 'There is no such programme.' }]
  if (programme.archivedAt === null) return []
  return [{ path: 'programmeId', message: `${programme.title} is archived. Restore the programme first.` }]
}
