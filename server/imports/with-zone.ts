import type { ImportChoice } from '@upshot/shared/imports/import'
import type { Ctx } from '../context.ts'
import { getEvent } from '../events/get-event.ts'
import { zoneOf } from './import-event.ts'

/** Times without a zone are those of the event: nobody needs to be asked twice. */
export async function withZone(ctx: Ctx, choice: ImportChoice): Promise<ImportChoice> {
  if (choice.answers.timeZone !== undefined) return choice
  return { ...choice, answers: { ...choice.answers, timeZone: await likelyZone(ctx, choice) } }
}

/** The zone of the event, else the one where the workspace is. */
export async function likelyZone(ctx: Ctx, { eventId, newEvent }: ImportChoice): Promise<string> {
  return eventId === null ? zoneOf(ctx, newEvent) : (await getEvent(ctx, eventId)).timeZone
}
