import { z } from 'zod'
import { Instant } from '../calendar/wire.ts'
import { grades } from '../format/grade.ts'
import { stages } from '../people/stage.ts'
import { aggregations, cadences, decisions, directions, natures, versionStatuses } from './vocabulary.ts'

/** Everything that a stakeholder agrees to. The same fields in a version, in a draft's input and in a template. */
const definition = {
  name: z.string().trim().min(1, { error: 'A metric needs a name.' }).max(120),
  definition: z.string().trim().min(1, { error: 'Say in words what is counted.' }).max(4_000),
  formula: z.string().trim().max(4_000),
  unit: z.string().trim().min(1, { error: 'A metric needs a unit, such as people or %.' }).max(40),
  direction: z.enum(directions),
  cadence: z.enum(cadences),
  aggregation: z.enum(aggregations),
  nature: z.enum(natures),
  source: z.string().trim().max(400),
  ownerId: z.uuid().nullable(),
  stage: z.enum(stages),
  /** The metric to watch so that this one is not bought at its expense. */
  counterMetricId: z.uuid().nullable(),
  grade: z.enum(grades),
}

export const MetricVersion = z.strictObject({
  id: z.uuid(),
  metricId: z.uuid(),
  /** 1, 2, 3 … within its metric. */
  number: z.int().min(1),
  ...definition,
  status: z.enum(versionStatuses),
  createdAt: Instant,
  proposedAt: Instant.nullable(),
  agreedAt: Instant.nullable(),
  /** When it was superseded or retired. */
  endedAt: Instant.nullable(),
})
export type MetricVersion = z.infer<typeof MetricVersion>

/** One named stakeholder's word on one version. `decision` is null while it is awaited. */
export const Approval = z.strictObject({
  id: z.uuid(),
  versionId: z.uuid(),
  approverId: z.uuid(),
  requestedAt: Instant,
  requestedBy: z.uuid(),
  decision: z.enum(decisions).nullable(),
  comment: z.string().max(4_000).nullable(),
  decidedAt: Instant.nullable(),
})
export type Approval = z.infer<typeof Approval>

/** Something the company agreed to care about. Everything that can be argued about is in its versions. */
export const Metric = z.strictObject({
  id: z.uuid(),
  /** Key of the template it was made from. */
  template: z.string().nullable(),
  teamId: z.uuid().nullable(),
  createdAt: Instant,
  createdBy: z.uuid(),
})
export type Metric = z.infer<typeof Metric>

/** A draft version, new or changed as a whole. */
export const MetricDefinition = z.strictObject(definition)
export type MetricDefinition = z.infer<typeof MetricDefinition>

/** A change to a draft: what is left out stays. */
export const MetricDefinitionChange = MetricDefinition.partial()
export type MetricDefinitionChange = z.infer<typeof MetricDefinitionChange>
