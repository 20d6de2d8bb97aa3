import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { metrics } from '@upshot/shared/metrics/api'
import type { MetricDetail, VersionDetail } from '@upshot/shared/metrics/metric-detail'
import type { Ctx } from '../context.ts'
import { findApprovals } from './approval-store.ts'
import { noSuchMetric } from './refuse.ts'
import { readEntries, readHeads } from './register.ts'
import { findVersions } from './store.ts'
import { findTargets } from './target-store.ts'

export async function getMetric(
  ctx: Ctx,
  { params }: Received<typeof metrics.get.spec>,
): Promise<Answer<typeof metrics.get.spec>> {
  return readDetail(ctx, params.id)
}

/** What every write to a metric answers as well: the metric as it is now. */
export async function readDetail(ctx: Ctx, id: string): Promise<MetricDetail> {
  const heads = await readHeads(ctx, id)
  const [head] = heads
  const [entry] = await readEntries(ctx, heads)
  if (head === undefined || entry === undefined) throw noSuchMetric()
  return {
    entry,
    createdAt: head.metric.createdAt,
    retiredAt: head.metric.retiredAt,
    versions: await readVersions(ctx, id),
  }
}

async function readVersions({ db, workspace }: Ctx, id: string): Promise<VersionDetail[]> {
  const approvals = await findApprovals(db, workspace.id, id)
  const targets = await findTargets(db, workspace.id, [id], true)
  const versions = await findVersions(db, workspace.id, id)
  return versions.map(({ version, revision, createdByName, owner, counterMetric }) => ({
    ...version,
    revision,
    createdByName,
    owner,
    counterMetric,
    approvals: approvals.filter(row => row.number === version.number).map(row => row.approval),
    targets: targets.filter(row => row.number === version.number).map(row => row.target),
  }))
}
