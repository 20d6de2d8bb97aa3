import { activities } from '@upshot/shared/activities/api'
import { addDays } from '@upshot/shared/calendar/day'
import { metrics } from '@upshot/shared/metrics/api'
import type { MetricDefinitionChange } from '@upshot/shared/metrics/metric'
import type { TestApp, TestPerson } from '../../support/test-app.ts'
import { makeAgreed } from '../metrics/make-metric.ts'

/** People of one workspace, as studies need them. */
export interface StudyTeam {
  workspaceId: string
  teamId: string
  manager: TestPerson
  advocate: TestPerson
  viewer: TestPerson
}

export async function makeStudyTeam(test: TestApp): Promise<StudyTeam> {
  const workspaceId = await test.makeWorkspace()
  const teamId = await test.makeTeam(workspaceId)
  const person = (role: 'manager' | 'advocate' | 'viewer') => test.makePerson(workspaceId, role, { teamIds: [teamId] })
  return {
    workspaceId,
    teamId,
    manager: await person('manager'),
    advocate: await person('advocate'),
    viewer: await person('viewer'),
  }
}

/** A number from -1 to 1 that looks like chance and is the same for the same place (sine hashing). */
export function noiseAt(place: number, seed = 1): number {
  const x = Math.sin(place * 12.9898 + seed * 78.233) * 43_758.5453
  return 2 * (x - Math.floor(x)) - 1
}

/** An agreed metric with a value for each of `count` periods from `from` on; null: none was recorded. */
export async function makeMeasured(
  test: TestApp,
  { manager, viewer, advocate }: StudyTeam,
  series: { from: string; count: number; valueOf: (index: number) => number | null; every?: number },
  change: MetricDefinitionChange = {},
): Promise<string> {
  const { entry } = await makeAgreed(test, manager, viewer, { cadence: 'daily', ...change })
  const values = Array.from({ length: series.count }, (_, i) => ({
    day: addDays(series.from, i * (series.every ?? 1)),
    value: series.valueOf(i),
  })).flatMap(({ day, value }) => (value === null ? [] : [{ day, value }]))
  await test.ask(advocate, metrics.recordValues, { params: { id: entry.id }, body: { values } })
  return entry.id
}

export async function logOn(
  test: TestApp,
  who: TestPerson,
  date: string,
  more: { title?: string; kind?: string; isPrivate?: boolean; status?: 'done' | 'planned' | 'draft' } = {},
): Promise<string> {
  const { kind = 'workshop', title = `Workshop of ${date}`, ...rest } = more
  const { activity } = await test.ask(who, activities.create, { body: { kind, title, date, status: 'done', ...rest } })
  return activity.id
}
