import type { Ctx } from '../context.ts'
import { type ApprovalRow, findApprovals } from './approval-store.ts'
import { noSuchMetric, noSuchVersion } from './refuse.ts'
import { findMetrics, findVersions, lockMetric, type MetricRow, type VersionRow } from './store.ts'

/** A metric about to be changed: nobody else can change it before this request ends. */
export interface OpenMetric {
  metric: MetricRow
  versions: VersionRow[]
  /** Those that were withdrawn are left out. */
  approvals: ApprovalRow[]
}

export async function openMetric(ctx: Ctx, id: string): Promise<OpenMetric> {
  const { db, workspace } = ctx
  if (!(await lockMetric(db, workspace.id, id))) throw noSuchMetric()
  const [metric] = await findMetrics(db, workspace.id, id)
  if (metric === undefined) throw noSuchMetric()
  const approvals = await findApprovals(db, workspace.id, id)
  return {
    metric,
    versions: await findVersions(db, workspace.id, id),
    approvals: approvals.filter(row => row.approval.withdrawnAt === null),
  }
}

export function versionOf({ versions }: Pick<OpenMetric, 'versions'>, number: number): VersionRow {
  const found = versions.find(row => row.version.number === number)
  if (found === undefined) throw noSuchVersion(number)
  return found
}
