import { canonicalUrl } from '@upshot/shared/activities/canonical-url'
import type { Kind } from '@upshot/shared/activities/kind'
import { mayEditActivity } from '@upshot/shared/activities/may-edit-activity'
import { type MeasureKey, measures } from '@upshot/shared/activities/measure'
import { type ActivityFields, withDefaults } from '@upshot/shared/activities/with-defaults'
import { type Day, dayInTimeZone } from '@upshot/shared/calendar/day'
import { instantOf } from '@upshot/shared/calendar/zoned-time'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { listBriefReadings, listMatchable, type Matchable, writeContent } from './content-store.ts'
import { listKinds } from './list-kinds.ts'
import { usualTeam } from './log-activity.ts'
import { matchContent, soughtOf } from './match-content.ts'
import { refreshReach } from './record-reading.ts'
import { lockDays, recountDays } from './rollup-store.ts'

/** One thing that was published, as a tool measured it. */
export interface ContentGiven {
  title: string | null
  /** An address, or a path on a site that the file does not name. */
  url: string | null
  /** When it was published, as far as anybody knows. */
  date: Day | null
  readings: readonly { measure: MeasureKey; value: number }[]
}

export interface ContentRecording {
  importId: string
  /** What readings carry as their source; those of the same source restate each other. */
  source: string
  /** The last day that the figures are about; null: they are as of now. */
  observedAt: Day | null
  /** Of activities that are logged for it. */
  kind: string
  logsNew: boolean
  items: readonly ContentGiven[]
}

export interface ContentRecorded {
  /** In readings. */
  outcome: { created: number; updated: number; removed: number; unchanged: number }
  /** Titles of activities that were logged, that got readings, and that were left, by the reason. */
  created: string[]
  updated: string[]
  left: Map<string, string[]>
  /** Readings that the kind of their activity does not count: how many of which ("Impressions of Article"). */
  uncounted: Map<string, number>
}

/**
 * Records what a tool measured of things that were published, in the transaction of `ctx` and without an audit row: each is
 * matched to its activity by address, else by title, or logged as a new one. What a source has said already changes nothing; another
 * value for the same days is a later reading, never added. The caller writes the audit row.
 */
export async function recordContent(ctx: Ctx, recording: ContentRecording): Promise<ContentRecorded> {
  const { db, workspace, actor, now } = ctx
  await lockDays(db, workspace.id)
  const observedAt = observedOn(ctx, recording.observedAt)
  const kinds = new Map((await listKinds(ctx)).map(kind => [kind.key, kind]))
  const known = await listMatchable(db, workspace.id, actor.personId, soughtOf(recording.items))
  const done: ContentRecorded = {
    outcome: { created: 0, updated: 0, removed: 0, unchanged: 0 },
    created: [],
    updated: [],
    left: new Map(),
    uncounted: new Map(),
  }
  const counts = (of: Kind | null | undefined, measure: MeasureKey): boolean => {
    if (of?.measures.includes(measure) === true) return true
    const what = `${measures[measure].name} of ${of?.name ?? 'a kind that is gone'}`
    done.uncounted.set(what, (done.uncounted.get(what) ?? 0) + 1)
    return false
  }
  const leave = (why: string, title: string) => done.left.set(why, [...(done.left.get(why) ?? []), title])
  const taken: Taken[] = []
  const fresh: { id: string; fields: ActivityFields; canonicalUrl: string | null; given: ContentGiven }[] = []
  const wanted = kinds.get(recording.kind)
  const kind = recording.logsNew && wanted?.hidden === false ? wanted : null
  const teamId = recording.logsNew ? await usualTeam(ctx, actor.personId) : null
  for (const { given, match } of matchContent(recording.items, known)) {
    const title = given.title ?? given.url ?? ''
    if (match.found === 'several')
      leave('Several activities are called so, and no address tells which is meant.', title)
    else if (match.found === 'one') {
      if (mayEditActivity(actor, match.activity)) taken.push({ activity: match.activity, given })
      else leave('These activities are not yours to change.', title)
    } else if (kind === null) leave(whyNoneIsLogged(recording, wanted), title)
    else if (given.readings.length === 0) leave('The file has no figure of them that activities count.', title)
    else {
      const fields = fieldsOf(ctx, given, title, kind, teamId)
      const address = fields.url === null ? null : canonicalUrl(fields.url)
      fresh.push({ id: newId(now.getTime()), fields, canonicalUrl: address, given })
    }
  }
  const { clear, unclear } = oneOfEach(taken)
  for (const { given } of unclear) {
    leave(
      'Other rows of the file fit the same activities, and these are only a part of them.',
      given.title ?? given.url ?? '',
    )
  }
  const before = await listBriefReadings(
    db,
    workspace.id,
    clear.map(({ activity }) => activity.id),
  )
  const readings: { id: string; activityId: string; measure: MeasureKey; value: number }[] = []
  for (const { activity, given } of clear) {
    let changes = false
    for (const { measure, value } of given.readings) {
      if (!counts(kinds.get(activity.kind), measure)) continue
      const own = (before.get(activity.id) ?? []).filter(reading => reading.measure === measure)
      const last = own.filter(reading => reading.source === recording.source).at(-1)
      if (last?.value === value) {
        done.outcome.unchanged += 1
        continue
      }
      changes = true
      const isLatest = own.every(reading => Date.parse(reading.observedAt) <= Date.parse(observedAt))
      done.outcome[own.length > 0 && isLatest ? 'updated' : 'created'] += 1
      readings.push({ id: newId(now.getTime()), activityId: activity.id, measure, value })
    }
    if (changes) done.updated.push(activity.title)
  }
  for (const { id, fields, given } of fresh) {
    done.created.push(fields.title)
    for (const { measure, value } of given.readings) {
      if (!counts(kind, measure)) continue
      done.outcome.created += 1
      readings.push({ id: newId(now.getTime()), activityId: id, measure, value })
    }
  }
  const by = { importId: recording.importId, personId: actor.personId, at: now.toISOString() }
  await writeContent(db, workspace.id, by, { source: recording.source, observedAt, activities: fresh, readings })
  const attended: ReadonlySet<MeasureKey> = new Set(['attended_in_person', 'attended_online'])
  for (const id of new Set(readings.filter(({ measure }) => attended.has(measure)).map(({ activityId }) => activityId)))
    await refreshReach(ctx, id)
  if (fresh.length > 0)
    await recountDays(
      db,
      workspace.id,
      fresh.map(({ fields }) => fields.date),
    )
  return done
}

interface Taken {
  activity: Matchable
  given: ContentGiven
}

/** A page and the same page with a search behind it fit one activity, and the later row must not replace the other. */
function oneOfEach(taken: readonly Taken[]): { clear: Taken[]; unclear: Taken[] } {
  const clear: Taken[] = []
  const unclear: Taken[] = []
  for (const group of Map.groupBy(taken, ({ activity }) => activity.id).values()) {
    const exact = group.length === 1 ? group : group.filter(isWhole)
    const [only] = exact.length === 1 ? exact : []
    for (const one of group) (one === only ? clear : unclear).push(one)
  }
  return { clear, unclear }
}

function isWhole({ activity, given: { url } }: Taken): boolean {
  if (url === null) return false
  return url.startsWith('/') ? !/[?#]/.test(url) : canonicalUrl(url) === activity.canonicalUrl
}

function whyNoneIsLogged({ logsNew }: ContentRecording, kind: Kind | undefined): string {
  if (!logsNew) return 'No activity has this address or title.'
  const name = kind === undefined ? 'Their kind' : `The kind ${kind.name}`
  return `${name} is hidden here, so that none can be logged of it. An admin can show it.`
}

/** The end of the last day that the figures are about, or now where that is still to come. */
function observedOn({ workspace, now }: Ctx, day: Day | null): string {
  if (day === null) return now.toISOString()
  const end = instantOf(day, '23:59', workspace.timeZone)
  return Date.parse(end) < now.getTime() ? end : now.toISOString()
}

function fieldsOf(ctx: Ctx, given: ContentGiven, title: string, kind: Kind, teamId: string | null): ActivityFields {
  const today = dayInTimeZone(ctx.now.toISOString(), ctx.workspace.timeZone)
  const isAddress = given.url !== null && /^https?:\/\//i.test(given.url)
  const date = given.date !== null && given.date <= today && given.date >= '1990-01-01' ? given.date : today
  return withDefaults(
    { kind: kind.key, title: title.slice(0, 300), date, url: isAddress ? given.url : null },
    kind,
    { personId: ctx.actor.personId, teamId },
    today,
  )
}
