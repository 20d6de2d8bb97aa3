import type {
  ActivityDetail,
  ActivityRow,
  ActivitySort,
  activities,
  MeasureSummary,
  ReadingRow,
} from '@upshot/shared/activities/api'
import { canonicalUrl } from '@upshot/shared/activities/canonical-url'
import { currentReadings, readingAtMark } from '@upshot/shared/activities/current-reading'
import type { Reading } from '@upshot/shared/activities/reading'
import { dayInTimeZone } from '@upshot/shared/calendar/day'
import type { Received } from '@upshot/shared/contract/endpoint'
import type { Page } from '@upshot/shared/contract/page'
import type { Ctx } from '../context.ts'
import { readCursor, type SortedBy, writeCursor } from '../http/cursor.ts'
import { activityRow } from './activity-row.ts'
import { countActivities, findByCanonicalUrl, listActivities, listTopics, sortPlace } from './activity-store.ts'
import { getActivity } from './get-activity.ts'
import { listNames } from './membership-store.ts'
import { listReadings } from './reading-store.ts'

const sortedBy: Readonly<Record<ActivitySort, SortedBy>> = {
  date: 'day',
  title: 'text',
  reach: 'number',
  updated: 'moment',
}

export async function listActivityPage(
  ctx: Ctx,
  { query }: Received<typeof activities.list.spec>,
): Promise<Page<ActivityRow>> {
  const { sort, direction, limit, cursor, ...filter } = query
  const { personId } = ctx.actor
  const order = `activities ${sort} ${direction}`
  const page = { sort, direction, after: readCursor(order, sortedBy[sort], cursor), limit }
  const found = await listActivities(ctx.db, ctx.workspace.id, personId, filter, page)
  const last = found.length > limit ? found[limit - 1] : undefined
  return {
    items: found.slice(0, limit).map(activity => activityRow(ctx.actor, activity)),
    nextCursor: last === undefined ? null : writeCursor(order, sortPlace(last, sort)),
    total: await countActivities(ctx.db, ctx.workspace.id, personId, filter),
  }
}

export async function readActivity(ctx: Ctx, { params }: { params: { id: string } }): Promise<ActivityDetail> {
  const activity = await getActivity(ctx, params.id)
  const readings = (await listReadings(ctx.db, ctx.workspace.id, activity.id)).filter(
    reading => reading.withdrawnAt === null,
  )
  const contributors = activity.contributors.map(({ personId }) => personId)
  return {
    ...activityRow(ctx.actor, activity),
    createdBy: { id: activity.createdBy, name: activity.createdByName },
    contributorNames: await listNames(ctx.db, contributors),
    readings,
    measures: summaries(ctx, activity.date, readings.map(plainReading)),
  }
}

function summaries(ctx: Ctx, date: string, readings: readonly Reading[]): MeasureSummary[] {
  const { timeZone } = ctx.workspace
  const today = dayInTimeZone(ctx.now.toISOString(), timeZone)
  return [...currentReadings(readings)].map(([measure, latest]) => ({
    measure,
    latest,
    at30Days: readingAtMark(readings, measure, date, today, timeZone),
  }))
}

function plainReading({ recordedByName: _, withdrawnAt: _w, ...reading }: ReadingRow): Reading {
  return reading
}

export async function readTopics(
  ctx: Ctx,
  { query }: Received<typeof activities.topics.spec>,
): Promise<{ items: { topic: string; activities: number }[] }> {
  return { items: await listTopics(ctx.db, ctx.workspace.id, ctx.actor.personId, query.q) }
}

/** What is no web address yet has no duplicates: the form asks while somebody types. */
export async function findDuplicates(
  ctx: Ctx,
  { query }: Received<typeof activities.duplicates.spec>,
): Promise<{ items: ActivityRow[] }> {
  const url = canonicalUrl(query.url)
  if (url === null) return { items: [] }
  const found = await findByCanonicalUrl(ctx.db, ctx.workspace.id, ctx.actor.personId, url, query.except)
  return { items: found.map(activity => activityRow(ctx.actor, activity)) }
}
