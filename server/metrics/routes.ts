import { metrics } from '@upshot/shared/metrics/api'
import { type Route, rawRoute, route } from '../http/route.ts'
import { agreeMetric } from './agree-metric.ts'
import { changeTarget } from './change-target.ts'
import { createMetric } from './create-metric.ts'
import { createVersion } from './create-version.ts'
import { declineMetric } from './decline-metric.ts'
import { discardDraft } from './discard-draft.ts'
import { editDraft } from './edit-draft.ts'
import { exportMetrics } from './export-metrics.ts'
import { exportValues } from './export-values.ts'
import { getMetric } from './get-metric.ts'
import { listApprovals } from './list-approvals.ts'
import { listMetrics } from './list-metrics.ts'
import { listTemplates } from './list-templates.ts'
import { listValues } from './list-values.ts'
import { proposeMetric } from './propose-metric.ts'
import { readSeries } from './read-series.ts'
import { recordMetricValues } from './record-values.ts'
import { removeTarget } from './remove-target.ts'
import { retireMetric } from './retire-metric.ts'
import { setTarget } from './set-target.ts'
import { withdrawProposal } from './withdraw-proposal.ts'
import { withdrawValue } from './withdraw-value.ts'

export const metricsRoutes: readonly Route[] = [
  route(metrics.list, listMetrics),
  rawRoute(metrics.exportList, exportMetrics),
  route(metrics.listTemplates, listTemplates),
  route(metrics.listApprovals, listApprovals),
  route(metrics.create, createMetric),
  route(metrics.get, getMetric),
  route(metrics.retire, retireMetric),
  route(metrics.createVersion, createVersion),
  route(metrics.editDraft, editDraft),
  route(metrics.discardDraft, discardDraft),
  route(metrics.propose, proposeMetric),
  route(metrics.withdraw, withdrawProposal),
  route(metrics.agree, agreeMetric),
  route(metrics.decline, declineMetric),
  route(metrics.setTarget, setTarget),
  route(metrics.changeTarget, changeTarget),
  route(metrics.removeTarget, removeTarget),
  route(metrics.listValues, listValues),
  rawRoute(metrics.exportValues, exportValues),
  route(metrics.recordValues, recordMetricValues),
  route(metrics.withdrawValue, withdrawValue),
  route(metrics.series, readSeries),
]
