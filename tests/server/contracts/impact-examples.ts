import { addDays } from '@upshot/shared/calendar/day'
import { impact } from '@upshot/shared/impact/api'
import type { Study } from '@upshot/shared/impact/study'
import { logOn, makeMeasured, noiseAt } from '../impact/make-study.ts'
import { type Example, example } from './example.ts'
import type { World } from './world.ts'

const workshop = '2026-05-20'

/** A daily metric up to the day before the world's, a control, and an activity in it. */
async function question({ test, home, next }: World) {
  const team = {
    workspaceId: home.workspaceId,
    teamId: home.teamId,
    manager: home.manager.person,
    advocate: home.advocate.person,
    viewer: home.viewer.person,
  }
  const series = (seed: number) => ({
    from: addDays(workshop, -90),
    count: 110,
    valueOf: (i: number) => Math.round(80 + 9 * noiseAt(i, seed)),
  })
  const metricId = await makeMeasured(test, team, series(1), { name: `Sign-ups ${next()}` })
  const controlId = await makeMeasured(test, team, series(2), { name: `Visits ${next()}` })
  return { metricId, controlId, activityId: await logOn(test, team.advocate, workshop) }
}

async function ran(world: World): Promise<Study> {
  const { metricId, activityId } = await question(world)
  const subject = { kind: 'activities' as const, activityIds: [activityId] }
  return world.test.ask(world.home.advocate.person, impact.run, { body: { metricId, subject } })
}

const elsewhere = { status: 404, because: 'a metric of another workspace is not there' } as const

export const impactExamples: readonly Example[] = [
  example(impact.list)(async world => {
    const { setup, verdict } = await ran(world)
    const [activity] = setup.activities
    const subject = { kind: 'activities' as const, activityIds: [activity?.id ?? ''] }
    const body = { metricId: setup.metric.id, subject }
    await world.test.ask(world.home.advocate.person, impact.run, { body })
    const query = { metric: setup.metric.id, activity: activity?.id, outcome: verdict.outcome }
    return { sent: { query } }
  }),
  example(impact.preview)(
    async world => {
      const { metricId, activityId, controlId } = await question(world)
      return {
        sent: {
          query: {
            metric: metricId,
            activities: activityId,
            controls: controlId,
            windowPoints: '7',
            direction: 'up',
            step: 'day',
            triggered: 'no',
          },
        },
      }
    },
    { elsewhere },
  ),
  example(impact.run)(
    async world => {
      const { metricId, activityId, controlId } = await question(world)
      const subject = { kind: 'activities' as const, activityIds: [activityId] }
      return { sent: { body: { metricId, subject, controlIds: [controlId], title: 'May', note: 'Asked by Ada.' } } }
    },
    { elsewhere },
  ),
  example(impact.get)(async world => ({ sent: { params: { id: (await ran(world)).id } } })),
  example(impact.rerun)(async world => ({ sent: { params: { id: (await ran(world)).id } } })),
  example(impact.change)(
    async world => ({ sent: { params: { id: (await ran(world)).id }, body: { title: 'May', note: null } } }),
    { refused: world => [['another advocate', world.home.otherAdvocate, 403]] },
  ),
]
