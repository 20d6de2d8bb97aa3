import { z } from 'zod'
import { Day } from '../calendar/wire.ts'
import { endpoint, rawEndpoint } from '../contract/endpoint.ts'
import { page, pageQuery } from '../contract/page.ts'
import { stages } from '../people/stage.ts'
import { MetricDefinition, MetricDefinitionChange } from './metric.ts'
import { MetricDetail, PendingApproval, PeriodValues, RecordedValue } from './metric-detail.ts'
import { MetricSeries } from './metric-series.ts'
import { MetricValueInput } from './metric-value.ts'
import { RegisterEntry, standings } from './register-entry.ts'
import { TargetInput } from './target.ts'

/** How many values one request may bring. */
export const MOST_VALUES = 5_000

const metricPath = { id: z.uuid() }
const versionNumber = z.coerce.number().int().min(1).max(2_147_483_647)
const versionPath = { id: z.uuid(), version: versionNumber }
const versionQuery = versionNumber.optional()
const comment = z.string().trim().max(4_000).default('')

function oneOrMore<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.preprocess(text => (typeof text === 'string' ? text.split(',') : text), z.array(z.enum(values))).optional()
}

const registerFilter = {
  status: oneOrMore(standings),
  stage: oneOrMore(stages),
  ownerId: z.uuid().optional(),
  search: z.string().trim().max(200).optional(),
  sort: z.enum(['name', 'stage', 'standing']).default('name'),
  direction: z.enum(['up', 'down']).default('up'),
}

const MetricTemplateTold = MetricDefinition.omit({ source: true, ownerId: true, counterMetricId: true }).extend({
  key: z.string(),
  /** Who usually signs: a hint, the stakeholder is always named. */
  signers: z.array(z.enum(['PM', 'TD', 'SM', 'ENG', 'MKT', 'SUP', 'FIN'])),
  /** Says something about few people: not broken down below the agreed group size. */
  isSensitive: z.boolean(),
})

export const metrics = {
  list: endpoint('GET /metrics', {
    summary: 'The register of metrics, those that wait for you first',
    allow: 'viewer',
    query: { ...registerFilter, ...pageQuery },
    output: page(RegisterEntry),
  }),
  exportList: rawEndpoint('GET /metrics.csv', {
    summary: 'The register of metrics as CSV',
    allow: 'viewer',
    query: registerFilter,
    answers: 'text/csv',
  }),
  listTemplates: endpoint('GET /metric-templates', {
    summary: 'The metrics that Upshot suggests to begin with',
    allow: 'viewer',
    output: z.strictObject({ items: z.array(MetricTemplateTold) }),
  }),
  create: endpoint('POST /metrics', {
    summary: 'Create a metric from a template or from scratch; its version 1 is a draft',
    description: 'With a template, the definition says only what differs from it; without one, it must be whole.',
    allow: 'manager',
    body: z.strictObject({ template: z.string().max(80).nullable().default(null), definition: MetricDefinitionChange }),
    output: MetricDetail,
    status: 201,
  }),
  get: endpoint('GET /metrics/:id', {
    summary: 'A metric with its versions, approvals and targets',
    allow: 'viewer',
    params: metricPath,
    output: MetricDetail,
  }),
  retire: endpoint('POST /metrics/:id/retirement', {
    summary: 'Retire a metric: its versions and values stay readable',
    allow: 'manager',
    params: metricPath,
    body: z.strictObject({ reason: comment }),
    output: MetricDetail,
  }),
  createVersion: endpoint('POST /metrics/:id/versions', {
    summary: 'Begin the next version, a draft that starts as a copy of the newest',
    allow: 'manager',
    params: metricPath,
    body: z.strictObject({ change: MetricDefinitionChange.default({}) }),
    output: MetricDetail,
    status: 201,
  }),
  editDraft: endpoint('PATCH /metrics/:id/versions/:version', {
    summary: 'Change a draft version; what is left out stays',
    allow: 'manager',
    params: versionPath,
    body: z.strictObject({ revision: z.int32().min(1), change: MetricDefinitionChange }),
    output: MetricDetail,
  }),
  discardDraft: endpoint('DELETE /metrics/:id/versions/:version', {
    summary: 'Give a draft version up: it becomes retired and stays readable',
    allow: 'manager',
    params: versionPath,
    output: MetricDetail,
  }),
  propose: endpoint('POST /metrics/:id/versions/:version/proposal', {
    summary: 'Propose a draft version to one named stakeholder; it cannot be changed from then on',
    allow: 'manager',
    params: versionPath,
    body: z.strictObject({ approverId: z.uuid(), revision: z.int32().min(1) }),
    output: MetricDetail,
  }),
  withdraw: endpoint('DELETE /metrics/:id/versions/:version/proposal', {
    summary: 'Take a proposed version back; it becomes retired and stays readable',
    allow: 'manager',
    params: versionPath,
    output: MetricDetail,
  }),
  agree: endpoint('POST /metrics/:id/agreement', {
    summary: 'Agree to a proposed version, as the stakeholder it names; the version agreed before is superseded',
    allow: 'viewer',
    params: metricPath,
    body: z.strictObject({ version: z.int32().min(1), comment }),
    output: MetricDetail,
  }),
  decline: endpoint('POST /metrics/:id/decline', {
    summary: 'Decline a proposed version, as the stakeholder it names, and say why',
    allow: 'viewer',
    params: metricPath,
    body: z.strictObject({
      version: z.int32().min(1),
      comment: z.string().trim().min(1, { error: 'Say why, so that a better version can follow.' }).max(4_000),
    }),
    output: MetricDetail,
  }),
  listApprovals: endpoint('GET /approvals', {
    summary: 'The proposed metric versions that wait for your word, the oldest first',
    allow: 'viewer',
    query: pageQuery,
    output: page(PendingApproval),
  }),
  setTarget: endpoint('POST /metrics/:id/versions/:version/targets', {
    summary: 'Set baseline and target of a version for a period',
    allow: 'manager',
    params: versionPath,
    body: TargetInput,
    output: MetricDetail,
    status: 201,
  }),
  changeTarget: endpoint('PUT /metrics/:id/targets/:targetId', {
    summary: 'Change a target: the earlier one stays readable with who removed it',
    allow: 'manager',
    params: { id: z.uuid(), targetId: z.uuid() },
    body: TargetInput,
    output: MetricDetail,
  }),
  removeTarget: endpoint('DELETE /metrics/:id/targets/:targetId', {
    summary: 'Remove a target: it stays readable with who removed it',
    allow: 'manager',
    params: { id: z.uuid(), targetId: z.uuid() },
    output: MetricDetail,
  }),
  listValues: endpoint('GET /metrics/:id/values', {
    summary: 'The values of a metric by period, newest first, with what was restated or withdrawn',
    allow: 'viewer',
    params: metricPath,
    query: { version: versionQuery, from: Day.optional(), to: Day.optional(), ...pageQuery },
    output: page(PeriodValues),
  }),
  exportValues: rawEndpoint('GET /metrics/:id/values.csv', {
    summary: 'Every value of a metric as CSV, earlier values of a period included',
    allow: 'viewer',
    params: metricPath,
    query: { version: versionQuery },
    answers: 'text/csv',
  }),
  recordValues: endpoint('POST /metrics/:id/values', {
    summary: 'Record values; a different value for a period restates the earlier one, the same one changes nothing',
    description:
      'Any day of a period names it. The values belong to the agreed version, or to the newest one while none is agreed.',
    allow: 'advocate',
    params: metricPath,
    body: z.strictObject({
      version: z.int32().min(1).nullable().default(null),
      values: z.array(MetricValueInput).min(1, { error: 'There is no value to record.' }).max(MOST_VALUES),
    }),
    output: z.strictObject({
      version: z.int32().min(1),
      created: z.int(),
      restated: z.int(),
      unchanged: z.int(),
      /** What was written, when it is one value: for undo. */
      recorded: RecordedValue.nullable(),
    }),
  }),
  withdrawValue: endpoint('DELETE /metrics/:id/values/:valueId', {
    summary: 'Withdraw a value: the one before it counts again, and this one stays readable',
    allow: 'advocate',
    params: { id: z.uuid(), valueId: z.uuid() },
    output: RecordedValue,
  }),
  series: endpoint('GET /metrics/:id/series', {
    summary: 'A metric over time with targets and the period before',
    allow: 'viewer',
    params: metricPath,
    query: { from: Day, to: Day, version: versionQuery },
    output: MetricSeries,
  }),
}
