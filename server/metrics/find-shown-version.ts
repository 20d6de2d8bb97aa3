import type { MetricVersion } from '@upshot/shared/metrics/metric'
import type { Ctx } from '../context.ts'
import { noSuchMetric, noSuchVersion } from './refuse.ts'
import { findVersions } from './store.ts'

/** The version that is asked for, else the one whose values a reader wants: agreed, under way, or agreed once. */
export async function findShownVersion(
  { db, workspace }: Ctx,
  metricId: string,
  number: number | null,
): Promise<MetricVersion> {
  const versions = (await findVersions(db, workspace.id, metricId)).map(row => row.version)
  if (versions.length === 0) throw noSuchMetric()
  const found =
    number !== null
      ? versions.find(version => version.number === number)
      : (versions.find(version => version.status === 'agreed') ??
        versions.find(version => version.status === 'draft' || version.status === 'proposed') ??
        versions.find(version => version.agreedAt !== null) ??
        versions[0])
  if (found === undefined) throw noSuchVersion(number ?? 0)
  return found
}
