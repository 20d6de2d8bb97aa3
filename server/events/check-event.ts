import { dayInTimeZone } from '@upshot/shared/calendar/day'
import { type FieldError, invalidInput } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { isLiveTeam } from '../people/name-teams.ts'
import { type EventFields, findEventByExternalId } from './event-store.ts'

/** What the schema cannot see: times in order, a team that is there and theirs, one event per source and external id. */
export async function checkEvent(
  ctx: Pick<Ctx, 'db' | 'workspace' | 'actor'>,
  fields: EventFields,
  before: { id: string; teamId: string | null } | null,
): Promise<void> {
  const faults: FieldError[] = []
  const { startsAt, endsAt, timeZone, day, teamId, source, externalId } = fields
  if (startsAt === null && endsAt !== null) {
    faults.push({ path: 'startsAt', message: 'The event has an end and no start. Say when it starts.' })
  }
  if (startsAt !== null && endsAt !== null && Date.parse(endsAt) < Date.parse(startsAt)) {
    faults.push({ path: 'endsAt', message: 'The event ends before it starts.' })
  }
  if (startsAt !== null && dayInTimeZone(startsAt, timeZone) !== day) {
    const message = `The event starts on ${dayInTimeZone(startsAt, timeZone)} in ${timeZone}, not on ${day}.`
    faults.push({ path: 'day', message })
  }
  if (teamId !== null && teamId !== before?.teamId) {
    if (!(await isLiveTeam(ctx.db, ctx.workspace.id, teamId))) {
      faults.push({ path: 'teamId', message: 'There is no such team.' })
    } else if (ctx.actor.role !== 'admin' && !ctx.actor.teamIds.includes(teamId)) {
      faults.push({ path: 'teamId', message: 'You are not in this team. Choose one of yours.' })
    }
  }
  if (source !== null && externalId !== null) {
    const known = await findEventByExternalId(ctx.db, ctx.workspace.id, source, externalId)
    if (known !== null && known.id !== before?.id) {
      faults.push({ path: 'externalId', message: `The event ${externalId} of ${source} is here already.` })
    }
  }
  if (faults.length > 0) throw invalidInput(faults)
}
