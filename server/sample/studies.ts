import { addDays, type Day, weekdayOf } from '@upshot/shared/calendar/day'
import { StudyInput } from '@upshot/shared/impact/study-question'
import { listDated } from '../activities/list-dated.ts'
import type { Ctx } from '../context.ts'
import { performStudy } from '../impact/perform-study.ts'
import { rerunStudy } from '../impact/rerun-study.ts'
import { readHeads } from '../metrics/register.ts'
import { booth, dayOf, injected, quietDays, stream } from './quiet-weeks.ts'
import type { PersonKey } from './team.ts'
import type { SampleYear } from './year.ts'

type As = (key: PersonKey, day: Day | null) => Ctx

/** Some seconds ago: what is listed newest first needs an order. */
function earlier(ctx: Ctx, seconds: number): Ctx {
  return { ...ctx, now: new Date(ctx.now.getTime() - seconds * 1_000) }
}

/**
 * Three studies by the real engine: an effect that is in the numbers, one that is not, and a question that must be refused.
 * The first two were asked before their day and are run again now, as a team would do it.
 */
export async function addStudies(as: As, year: SampleYear, today: Day): Promise<void> {
  const ctx = as('kofi', null)
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7))
  const firstCalls = await metricCalled(ctx, 'First API calls')
  await addRefused(earlier(ctx, 2), year)
  await addDeclared(as, 1, firstCalls, booth.activity.title, dayOf(booth, monday), {
    owner: 'priya',
    title: 'Did the booth bring first calls?',
    sampleNote: 'Sample: nothing was put into these numbers. They are trend, weekdays and chance.',
  })
  await addDeclared(as, 0, firstCalls, stream.activity.title, dayOf(stream, monday), {
    owner: 'yuki',
    title: 'Did the quickstart stream bring first calls?',
    sampleNote: `Sample: an effect of ${injected.effect} keys a day was put into these numbers, for ${injected.days} days from the stream on.`,
  })
}

async function addDeclared(
  as: As,
  secondsAgo: number,
  metricId: string,
  activity: string,
  day: Day,
  { owner, title, sampleNote }: { owner: PersonKey; title: string; sampleNote: string },
): Promise<void> {
  const subject = { kind: 'activities', activityIds: [await activityOn(as(owner, null), activity, day)] } as const
  const asked = StudyInput.parse({ metricId, subject, windowPoints: quietDays })
  const question = await performStudy(as(owner, addDays(day, -4)), {
    asked,
    title,
    note: null,
    sampleNote,
    earlier: null,
  })
  await rerunStudy(earlier(as(owner, null), secondsAgo), { params: { id: question.id } })
}

/** The first workshop of the year has an effect in the numbers, and hardly any weeks before it: nobody can tell. */
async function addRefused(ctx: Ctx, year: SampleYear): Promise<void> {
  const first = year.activities.find(activity => activity.kind === 'workshop')
  if (first === undefined) throw new Error('the sample year has no workshop')
  const asked = StudyInput.parse({
    metricId: await metricCalled(ctx, 'Activation rate'),
    subject: { kind: 'activities', activityIds: [await activityOn(ctx, first.title, first.day)] },
  })
  await performStudy(ctx, {
    asked,
    title: 'Did the first workshop raise activation?',
    note: null,
    sampleNote:
      'Sample: an effect was put into these numbers after every workshop. This one comes so early that it must be refused.',
    earlier: null,
  })
}

async function activityOn(ctx: Ctx, title: string, day: Day): Promise<string> {
  const found = (await listDated(ctx, { from: day, to: day })).find(activity => activity.title === title)
  if (found === undefined) throw new Error(`the sample has no '${title}'`)
  return found.id
}

async function metricCalled(ctx: Ctx, name: string): Promise<string> {
  const found = (await readHeads(ctx, null)).find(head => head.shown.version.name === name)
  if (found === undefined) throw new Error(`the sample has no metric '${name}'`)
  return found.metric.id
}
