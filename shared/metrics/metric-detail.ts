import { z } from 'zod'
import { Day, Instant } from '../calendar/wire.ts'
import { Approval, MetricVersion } from './metric.ts'
import { MetricValue } from './metric-value.ts'
import { PersonName } from './person-name.ts'
import { RegisterEntry } from './register-entry.ts'
import { Target } from './target.ts'

/**
 * An approval with the names of those it is between. `withdrawnAt`: it no longer stands, because it was taken back before
 * there was an answer, or because who declined thought again.
 */
export const ApprovalDetail = Approval.extend({
  approver: PersonName,
  requestedByName: z.string(),
  withdrawnAt: Instant.nullable(),
})
export type ApprovalDetail = z.infer<typeof ApprovalDetail>

/** A target with who set it and, when it no longer holds, who removed it: a change is a removal and a new one. */
export const TargetDetail = Target.extend({
  setByName: z.string(),
  removedAt: Instant.nullable(),
  removedByName: z.string().nullable(),
})
export type TargetDetail = z.infer<typeof TargetDetail>

export const VersionDetail = MetricVersion.extend({
  /** Goes up with every edit of the draft: an edit names the one that it began from. */
  revision: z.int().min(1),
  createdByName: z.string(),
  owner: PersonName.nullable(),
  counterMetric: z.strictObject({ id: z.uuid(), name: z.string() }).nullable(),
  approvals: z.array(ApprovalDetail),
  targets: z.array(TargetDetail),
})
export type VersionDetail = z.infer<typeof VersionDetail>

/** A metric with everything but its values. Newest version first. */
export const MetricDetail = z.strictObject({
  entry: RegisterEntry,
  createdAt: Instant,
  retiredAt: Instant.nullable(),
  versions: z.array(VersionDetail),
})
export type MetricDetail = z.infer<typeof MetricDetail>

/** An approval that waits for its stakeholder, with what is asked of them. */
export const PendingApproval = z.strictObject({
  approval: ApprovalDetail,
  metricId: z.uuid(),
  version: MetricVersion,
  /** The number of the agreed version that it would supersede. */
  supersedes: z.int().nullable(),
})
export type PendingApproval = z.infer<typeof PendingApproval>

/** A value as stored: which of the values of its period it is, and what it came with. */
export const RecordedValue = MetricValue.extend({
  restatement: z.int().min(1),
  recordedByName: z.string().nullable(),
  importId: z.uuid().nullable(),
  withdrawnAt: Instant.nullable(),
})
export type RecordedValue = z.infer<typeof RecordedValue>

/** All values of one period: the one that counts, and every other one, newest first. */
export const PeriodValues = z.strictObject({
  periodStart: Day,
  periodEnd: Day,
  isRunning: z.boolean(),
  current: RecordedValue.nullable(),
  others: z.array(RecordedValue),
})
export type PeriodValues = z.infer<typeof PeriodValues>
