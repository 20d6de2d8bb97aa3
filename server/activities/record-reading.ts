import type { activities, ReadingRow } from '@upshot/shared/activities/api'
import { measureOf } from '@upshot/shared/activities/measure'
import { peopleReached } from '@upshot/shared/activities/people-reached'
import type { ReadingInput } from '@upshot/shared/activities/reading'
import type { Received } from '@upshot/shared/contract/endpoint'
import { type FieldError, invalidInput, Problem } from '@upshot/shared/contract/problem'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { setAttended } from './activity-write-store.ts'
import { getActivity, getOwnActivity } from './get-activity.ts'
import { getKind } from './list-kinds.ts'
import { insertReading, listReadings, setWithdrawn } from './reading-store.ts'

/** Writes readings of an activity, and how many people it reached by them. */
export async function recordReadings(ctx: Ctx, activityId: string, inputs: readonly ReadingInput[]): Promise<string[]> {
  const ids: string[] = []
  for (const input of inputs) {
    const id = newId(ctx.now.getTime())
    ids.push(id)
    await insertReading(ctx.db, ctx.workspace.id, {
      id,
      activityId,
      measure: input.measure,
      value: input.value,
      observedAt: input.observedAt ?? ctx.now.toISOString(),
      grade: input.grade,
      source: input.source ?? ctx.person.name,
      recordedAt: ctx.now.toISOString(),
      recordedBy: ctx.actor.personId,
    })
  }
  if (inputs.length > 0) await refreshReach(ctx, activityId)
  return ids
}

/** A reading of a day to come would stand as the latest until then. */
export function readingsAhead(inputs: readonly ReadingInput[], now: Date): FieldError[] {
  return [...inputs.entries()].flatMap(([index, { observedAt }]) =>
    observedAt !== undefined && Date.parse(observedAt) > now.getTime()
      ? [{ path: `readings.${index}.observedAt`, message: 'This is still ahead. Say when it was observed.' }]
      : [],
  )
}

export async function addReading(
  ctx: Ctx,
  { params, body }: Received<typeof activities.addReading.spec>,
): Promise<ReadingRow> {
  const activity = await getOwnActivity(ctx, params.id)
  const kind = await getKind(ctx, activity.kind, activity.kind)
  const { name } = measureOf(body.measure)
  if (!kind.measures.includes(body.measure)) {
    throw invalidInput([{ path: 'measure', message: `${name} is not counted on ${kind.name}.` }])
  }
  const [ahead] = readingsAhead([body], ctx.now)
  if (ahead !== undefined) throw invalidInput([{ path: 'observedAt', message: ahead.message }])
  const [id = ''] = await recordReadings(ctx, activity.id, [body])
  await ctx.audit('reading.add', { kind: 'activity', id: activity.id }, { readingId: id, measure: body.measure })
  return getReading(ctx, activity.id, id)
}

type Named = { params: { id: string; readingId: string } }

export async function withdrawReading(ctx: Ctx, { params }: Named): Promise<ReadingRow> {
  const reading = await getOwnReading(ctx, params)
  if (reading.withdrawnAt !== null) throw new Problem('already-done', 'This reading was withdrawn already.')
  return setState(ctx, params, ctx.now.toISOString(), 'reading.withdraw')
}

export async function restoreReading(ctx: Ctx, { params }: Named): Promise<ReadingRow> {
  const reading = await getOwnReading(ctx, params)
  if (reading.withdrawnAt === null) throw new Problem('already-done', 'This reading is not withdrawn.')
  return setState(ctx, params, null, 'reading.restore')
}

export async function readReadings(ctx: Ctx, { params }: { params: { id: string } }): Promise<{ items: ReadingRow[] }> {
  const { id } = await getActivity(ctx, params.id)
  return { items: await listReadings(ctx.db, ctx.workspace.id, id) }
}

async function setState(ctx: Ctx, params: Named['params'], at: string | null, action: string): Promise<ReadingRow> {
  await setWithdrawn(ctx.db, ctx.workspace.id, params.readingId, at)
  await refreshReach(ctx, params.id)
  await ctx.audit(action, { kind: 'activity', id: params.id }, { readingId: params.readingId })
  return getReading(ctx, params.id, params.readingId)
}

async function getOwnReading(ctx: Ctx, params: Named['params']): Promise<ReadingRow> {
  const { id } = await getOwnActivity(ctx, params.id)
  return getReading(ctx, id, params.readingId)
}

async function getReading(ctx: Ctx, activityId: string, id: string): Promise<ReadingRow> {
  const readings = await listReadings(ctx.db, ctx.workspace.id, activityId)
  const reading = readings.find(known => known.id === id)
  if (reading === undefined) throw new Problem('not-found', 'There is no such reading of this activity.')
  return reading
}

/** How many people an activity reached, by the readings that stand. */
export async function refreshReach(ctx: Pick<Ctx, 'db' | 'workspace'>, activityId: string): Promise<void> {
  const readings = await listReadings(ctx.db, ctx.workspace.id, activityId)
  const valid = readings.filter(reading => reading.withdrawnAt === null)
  await setAttended(ctx.db, ctx.workspace.id, activityId, peopleReached(valid))
}
