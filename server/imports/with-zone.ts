import type { ImportChoice } from '@upshot/shared/imports/import'
import type { Ctx } from '../context.ts'
import { getEvent } from '../events/get-event.ts'
import { zoneOf } from './import-event.ts'

/** Times without a zone are those of the event: nobody needs to be asked twice. */
export async function withZone(ctx: Ctx, choice: ImportChoice): Promise<ImportChoice> {
  if (choice.answers.timeZone !== undefined) return choice
  const timeZone =
    choice.eventId === null ? zoneOf(ctx, choice.newEvent) : (await getEvent(ctx, choice.eventId)).timeZone
  return { ...choice, answers: { ...choice.answers, timeZone } }
}
