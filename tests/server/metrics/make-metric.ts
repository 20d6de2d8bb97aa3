import { metrics } from '@upshot/shared/metrics/api'
import type { MetricDefinitionChange } from '@upshot/shared/metrics/metric'
import type { MetricDetail } from '@upshot/shared/metrics/metric-detail'
import type { TestApp, TestPerson } from '../../support/test-app.ts'

/** Whole, so that it can be proposed as it is: a monthly total. */
export const signUps: MetricDefinitionChange = {
  name: 'Sign-ups from DevRel sources',
  definition: 'Sign-ups that carry a DevRel link.',
  formula: 'count of sign-ups',
  unit: 'accounts',
  direction: 'up',
  cadence: 'monthly',
  aggregation: 'sum',
  nature: 'flow',
  stage: 'acquisition',
  source: 'Product database',
  grade: 'counted',
}

export async function makeDraft(
  test: TestApp,
  manager: TestPerson,
  change: MetricDefinitionChange = {},
): Promise<MetricDetail> {
  return test.ask(manager, metrics.create, { body: { definition: { ...signUps, ...change } } })
}

export async function makeProposed(
  test: TestApp,
  manager: TestPerson,
  stakeholder: TestPerson,
  change: MetricDefinitionChange = {},
): Promise<MetricDetail> {
  const draft = await makeDraft(test, manager, change)
  return propose(test, manager, stakeholder, draft)
}

/** Proposes the newest version. */
export async function propose(
  test: TestApp,
  manager: TestPerson,
  stakeholder: TestPerson,
  { entry, versions }: MetricDetail,
): Promise<MetricDetail> {
  const [newest] = versions
  return test.ask(manager, metrics.propose, {
    params: { id: entry.id, version: newest?.number ?? 0 },
    body: { approverId: stakeholder.id, revision: newest?.revision ?? 0 },
  })
}

export async function makeAgreed(
  test: TestApp,
  manager: TestPerson,
  stakeholder: TestPerson,
  change: MetricDefinitionChange = {},
): Promise<MetricDetail> {
  const proposed = await makeProposed(test, manager, stakeholder, change)
  return agree(test, stakeholder, proposed)
}

/** Agrees to the newest version. */
export async function agree(
  test: TestApp,
  stakeholder: TestPerson,
  { entry, versions }: MetricDetail,
): Promise<MetricDetail> {
  return test.ask(stakeholder, metrics.agree, {
    params: { id: entry.id },
    body: { version: versions[0]?.number ?? 0, comment: 'Yes.' },
  })
}

/** Values as 'day' to figure. */
export async function record(test: TestApp, who: TestPerson, id: string, values: Record<string, number>) {
  return test.ask(who, metrics.recordValues, {
    params: { id },
    body: { values: Object.entries(values).map(([day, value]) => ({ day, value })) },
  })
}
