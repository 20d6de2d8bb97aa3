import { metrics } from '@upshot/shared/metrics/api'
import type { MetricDetail } from '@upshot/shared/metrics/metric-detail'
import { makeAgreed, makeDraft, makeProposed, record, signUps } from '../metrics/make-metric.ts'
import { type Example, example, rawExample } from './example.ts'
import type { World } from './world.ts'

const version1 = ({ entry }: MetricDetail) => ({ id: entry.id, version: 1 })
const target = { from: '2026-01-01', to: '2026-12-31', baseline: 100, target: 400 }

const draft = ({ test, home, next }: World) => makeDraft(test, home.manager.person, { name: `Sign-ups ${next()}` })
const proposed = ({ test, home, next }: World) =>
  makeProposed(test, home.manager.person, home.viewer.person, { name: `Sign-ups ${next()}` })
const agreed = ({ test, home, next }: World) =>
  makeAgreed(test, home.manager.person, home.viewer.person, { name: `Sign-ups ${next()}` })

async function withTarget(world: World): Promise<{ id: string; targetId: string }> {
  const params = version1(await draft(world))
  const { versions } = await world.test.ask(world.home.manager.person, metrics.setTarget, { params, body: target })
  return { id: params.id, targetId: versions[0]?.targets[0]?.id ?? '' }
}

async function withValue(world: World): Promise<{ id: string; valueId: string }> {
  const { entry } = await agreed(world)
  const { recorded } = await record(world.test, world.home.advocate.person, entry.id, { '2026-04-01': 30 })
  return { id: entry.id, valueId: recorded?.id ?? '' }
}

const notTheStakeholder = (world: World) => [['somebody who is not named', world.home.admin, 403]] as const

export const metricsExamples: readonly Example[] = [
  example(metrics.list)(async world => {
    await agreed(world)
    await proposed(world)
    return { sent: { query: { status: 'agreed,proposed', sort: 'standing' } } }
  }),
  rawExample(metrics.exportList)(async world => {
    await draft(world)
    return { sent: { query: { status: 'draft' } } }
  }),
  example(metrics.listTemplates)(() => ({ sent: {} })),
  example(metrics.create)(world => ({
    sent: {
      body: {
        template: null,
        definition: { ...signUps, name: `Sign-ups ${world.next()}`, ownerId: null, counterMetricId: null },
      },
    },
  })),
  example(metrics.get)(async world => ({ sent: { params: { id: (await withTarget(world)).id } } })),
  example(metrics.retire)(async world => ({
    sent: { params: { id: (await agreed(world)).entry.id }, body: { reason: 'Nobody looks at it.' } },
  })),
  example(metrics.createVersion)(async world => ({
    sent: { params: { id: (await agreed(world)).entry.id }, body: { change: { unit: 'people' } } },
  })),
  example(metrics.editDraft)(async world => {
    const made = await draft(world)
    const revision = made.versions[0]?.revision ?? 0
    return { sent: { params: version1(made), body: { revision, change: { unit: 'people' } } } }
  }),
  example(metrics.discardDraft)(async world => ({ sent: { params: version1(await draft(world)) } })),
  example(metrics.propose)(async world => {
    const made = await draft(world)
    const revision = made.versions[0]?.revision ?? 0
    return { sent: { params: version1(made), body: { approverId: world.home.viewer.person.id, revision } } }
  }),
  example(metrics.withdraw)(async world => ({ sent: { params: version1(await proposed(world)) } })),
  example(metrics.agree)(
    async world => ({
      sent: { params: { id: (await proposed(world)).entry.id }, body: { version: 1, comment: 'Yes.' } },
    }),
    { refused: notTheStakeholder },
  ),
  example(metrics.decline)(
    async world => ({
      sent: { params: { id: (await proposed(world)).entry.id }, body: { version: 1, comment: 'Why?' } },
    }),
    { refused: notTheStakeholder },
  ),
  example(metrics.listApprovals)(async world => {
    await proposed(world)
    await proposed(world)
    return { sent: {} }
  }),
  example(metrics.setTarget)(async world => ({ sent: { params: version1(await draft(world)), body: target } })),
  example(metrics.changeTarget)(async world => ({
    sent: { params: await withTarget(world), body: { ...target, target: 500 } },
  })),
  example(metrics.removeTarget)(async world => ({ sent: { params: await withTarget(world) } })),
  example(metrics.listValues)(async world => {
    const { id } = await withValue(world)
    await record(world.test, world.home.advocate.person, id, { '2026-05-01': 31 })
    return { sent: { params: { id }, query: { version: '1', from: '2026-01-01', to: '2026-12-31' } } }
  }),
  rawExample(metrics.exportValues)(async world => ({
    sent: { params: { id: (await withValue(world)).id }, query: { version: '1' } },
  })),
  example(metrics.recordValues)(async world => ({
    sent: {
      params: { id: (await agreed(world)).entry.id },
      body: {
        version: 1,
        values: [{ day: '2026-04-01', value: 30, numerator: null, denominator: null, source: 'Ada', note: 'By hand.' }],
      },
    },
  })),
  example(metrics.withdrawValue)(async world => ({ sent: { params: await withValue(world) } }), {
    refused: world => [['another advocate', world.home.otherAdvocate, 403]],
  }),
  example(metrics.series)(async world => ({
    sent: {
      params: { id: (await withValue(world)).id },
      query: { from: '2026-01-01', to: '2026-06-30', version: '1' },
    },
  })),
]
