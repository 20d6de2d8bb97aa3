import type { ImportChoice } from '@upshot/shared/imports/import'
import type { Ctx } from '../context.ts'
import { findLikelyEvents } from '../events/find-likely-events.ts'
import { metricOfFile } from './metric-of-file.ts'
import type { OpenReading } from './open-reading.ts'
import { findSameFile } from './store.ts'
import { suggestEvent } from './suggest-event.ts'

export const noChoice: ImportChoice = { eventId: null, newEvent: null, metricId: null, mapping: null, answers: {} }

/** What need not be asked: the same file goes where it went, and a file that names its event and day goes there. */
export async function firstChoice(
  ctx: Ctx,
  importId: string,
  reading: OpenReading,
  digest: Buffer,
): Promise<ImportChoice> {
  const { understood, evidence, values } = reading
  const same = await findSameFile(ctx.db, ctx.workspace.id, digest, importId)
  if (understood.holds === 'values') {
    return { ...noChoice, metricId: same?.metric?.id ?? (await metricOfFile(ctx, values)) }
  }
  if (same?.event) return { ...noChoice, ...answersOf(same.choice), eventId: same.event.id }
  const { title, day, startsAt, timeZone, format, dayFrom } = suggestEvent(
    understood.tool,
    understood.event,
    evidence,
    ctx.workspace.timeZone,
  )
  const { externalId } = understood.event
  const [likely] = await findLikelyEvents(ctx, { title, day, source: understood.tool, externalId })
  if (likely?.isSure === true) return { ...noChoice, eventId: likely.id }
  if (title === null || dayFrom !== 'file') return noChoice
  return { ...noChoice, newEvent: { title, day, startsAt, timeZone, format } }
}

/** How the same bytes were read before. */
function answersOf({ mapping, answers }: ImportChoice): Pick<ImportChoice, 'mapping' | 'answers'> {
  return { mapping, answers }
}
