import { addDays, type Day, dayInTimeZone, diffDays, weekdayOf } from '@upshot/shared/calendar/day'
import { monthOf } from '@upshot/shared/calendar/month'
import { logActivity } from '../activities/log-activity.ts'
import { addReading } from '../activities/record-reading.ts'
import { changeProgramme, createProgramme } from '../activities/save-programme.ts'
import { writeAudit } from '../audit/write-audit.ts'
import type { Ctx } from '../context.ts'
import { addEvent } from '../events/create-event.ts'
import { runImport } from '../imports/run-import.ts'
import { agreeMetric } from '../metrics/agree-metric.ts'
import { createMetric } from '../metrics/create-metric.ts'
import { proposeMetric } from '../metrics/propose-metric.ts'
import { recordMetricValues } from '../metrics/record-values.ts'
import { setTarget } from '../metrics/set-target.ts'
import { guestList } from './guest-list.ts'
import { type MetricPlan, metricPlans, weeksUntil } from './metric-plans.ts'
import { addSamplePeople, type Cast } from './people.ts'
import { addStudies } from './studies.ts'
import { type PersonKey, type ProgrammeKey, sampleProgrammes } from './team.ts'
import { type SampleActivity, type SampleEvent, type SampleYear, sampleYear } from './year.ts'

/**
 * Fills an empty workspace with a year of invented work up to today, by the same verbs that people use, so that every
 * total and trace is as it would be. `ctx` acts in that workspace as its admin.
 */
export async function loadSample(ctx: Ctx): Promise<void> {
  const today = dayInTimeZone(ctx.now.toISOString(), ctx.workspace.timeZone)
  const year = sampleYear(today)
  const cast = await addSamplePeople(ctx)
  const programmes = await addProgrammes(as(ctx, cast, 'ines', addDays(today, -364)), cast, today)
  const events = await addEvents(ctx, cast, year, today)
  for (const activity of year.activities) await addActivity(ctx, cast, activity, programmes, events, today)
  for (const [index, plan] of metricPlans().entries()) {
    const metricId = await addMetric(ctx, cast, plan, index, year, today)
    if (plan.template === 'activation-rate') await tieToMetric(as(ctx, cast, 'ines'), programmes.firstCall, metricId)
  }
  await addStudies((key, day) => as(ctx, cast, key, day), year, today)
}

/** The same context as somebody else, at some moment of that day but never in the future. */
function as(ctx: Ctx, cast: Cast, key: PersonKey, day: Day | null = null): Ctx {
  const { person, actor } = cast.members[key]
  const then = day === null ? ctx.now : new Date(Math.min(Date.parse(`${day}T15:00:00Z`), ctx.now.getTime()))
  const acting = { ...ctx, person, actor, now: then }
  return { ...acting, audit: (action, subject, detail = {}) => writeAudit(acting, { action, subject, detail }) }
}

async function addProgrammes(ctx: Ctx, { teams }: Cast, today: Day): Promise<Record<ProgrammeKey, string>> {
  const startsOn = `${monthOf(addDays(today, -364))}-01`
  const sent = { params: {}, query: {} }
  const firstCall = await createProgramme(ctx, {
    ...sent,
    body: { ...sampleProgrammes.firstCall, teamId: teams.platform, startsOn },
  })
  const guilds = await createProgramme(ctx, {
    ...sent,
    body: { ...sampleProgrammes.guilds, teamId: teams.community, startsOn },
  })
  return { firstCall: firstCall.id, guilds: guilds.id }
}

/** The other programme has no metric: nobody has agreed to one, and that is how it looks. */
async function tieToMetric(ctx: Ctx, id: string, metricId: string): Promise<void> {
  await changeProgramme(ctx, { params: { id }, query: {}, body: { metricId, expectedDelayDays: 21, revision: 1 } })
}

interface AddedEvent {
  id: string
  title: string
  day: Day
}

async function addEvents(ctx: Ctx, cast: Cast, year: SampleYear, today: Day): Promise<AddedEvent[]> {
  const added: AddedEvent[] = []
  for (const [index, event] of year.events.entries()) {
    const organiser = event.audience === 'internal' || event.format === 'in-person' ? 'priya' : 'yuki'
    const acting = as(ctx, cast, organiser, addDays(event.day, -21))
    const { id } = await addEvent(
      acting,
      eventInput(event, cast.teams[organiser === 'priya' ? 'community' : 'platform']),
    )
    await acting.audit('event.create', { kind: 'event', id }, { title: event.title })
    added.push({ id, title: event.title, day: event.day })
    if (event.day < today) await bringGuests(as(ctx, cast, organiser, addDays(event.day, 1)), event, index)
  }
  return added
}

/** A series has events of one title: the one of that day is meant, or the nearest. */
function eventOf(added: readonly AddedEvent[], { event, day }: SampleActivity): string | undefined {
  const distance = (other: AddedEvent) => Math.abs(diffDays(other.day, day))
  const [nearest] = added.filter(({ title }) => title === event).toSorted((a, b) => distance(a) - distance(b))
  return nearest?.id
}

function eventInput({ title, day, format, audience }: SampleEvent, teamId: string) {
  return { title, day, format, audience, teamId, startsAt: `${day}T16:00:00.000Z` }
}

async function bringGuests(ctx: Ctx, event: SampleEvent, seed: number): Promise<void> {
  const list = guestList(event, seed + 1)
  if (list === null) return
  const bytes = (async function* () {
    yield new TextEncoder().encode(list.text)
  })()
  const done = await runImport(ctx, bytes, {
    fileName: list.fileName,
    eventTitle: event.title,
    startsAt: event.day,
    timeZone: ctx.workspace.timeZone,
    rowsAre: null,
    metricName: null,
  })
  if (done.kind === 'file-error') throw new Error(`${list.fileName}: ${done.error.message}`)
}

async function addActivity(
  ctx: Ctx,
  cast: Cast,
  activity: SampleActivity,
  programmes: Record<ProgrammeKey, string>,
  events: readonly AddedEvent[],
  today: Day,
): Promise<void> {
  const { kind, title, day, topics, audience, minutes } = activity
  const eventId = eventOf(events, activity)
  const { activity: logged } = await logActivity(as(ctx, cast, activity.owner, day), {
    body: {
      kind,
      title,
      date: day,
      topics,
      audience,
      minutesSpent: minutes,
      status: day > today ? 'planned' : 'done',
      programmeId: activity.programme === null ? null : programmes[activity.programme],
      ...(eventId === undefined ? {} : { eventId }),
    },
  })
  for (const { measure, value, grade, afterDays } of activity.readings) {
    const readOn = addDays(day, afterDays)
    if (readOn >= today) continue
    const reader = as(ctx, cast, activity.owner, readOn)
    await addReading(reader, { params: { id: logged.id }, query: {}, body: { measure, value, grade } })
  }
}

async function addMetric(
  ctx: Ctx,
  cast: Cast,
  plan: MetricPlan,
  index: number,
  year: SampleYear,
  today: Day,
): Promise<string> {
  const firstMonday = mondayOf(addDays(today, -56 * 7))
  const proposedOn = plan.isAgreed ? addDays(firstMonday, 4 + index) : addDays(today, -6)
  const owner = as(ctx, cast, 'ines', proposedOn)
  const made = await createMetric(owner, {
    params: {},
    query: {},
    body: { template: plan.template, definition: { ...plan.definition, source: plan.source, cadence: plan.cadence } },
  })
  const params = { id: made.entry.id, version: 1 }
  const { target } = plan
  const goals = target === null ? [] : yearsOf(firstMonday, today).map(span => ({ ...span, ...target }))
  for (const goal of goals) {
    await setTarget(owner, { params, query: {}, body: goal })
  }
  if (plan.approver === null) return made.entry.id
  const revision = made.versions[0]?.revision ?? 1
  await proposeMetric(owner, {
    params,
    query: {},
    body: { approverId: cast.members[plan.approver].person.id, revision },
  })
  if (!plan.isAgreed) return made.entry.id
  const stakeholder = as(ctx, cast, plan.approver, addDays(proposedOn, 3))
  await agreeMetric(stakeholder, {
    params: { id: made.entry.id },
    query: {},
    body: { version: 1, comment: plan.comment },
  })
  const weeks = weeksUntil(firstMonday, today, year.workshops, plan.cadence === 'daily' ? 1 : 7)
  const known = weeks.slice(0, weeks.length - plan.missingWeeks)
  const values = known.map(week => ({ day: week.start, ...plan.value(week) }))
  await recordMetricValues(as(ctx, cast, 'kofi'), {
    params: { id: made.entry.id },
    query: {},
    body: { version: null, values },
  })
  return made.entry.id
}

function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}

/** The calendar years that the sample touches, as targets are set for. */
function yearsOf(first: Day, today: Day): { from: Day; to: Day }[] {
  const years = new Set([monthOf(first).slice(0, 4), monthOf(today).slice(0, 4)])
  return [...years].map(year => ({ from: `${year}-01-01`, to: `${year}-12-31` }))
}
