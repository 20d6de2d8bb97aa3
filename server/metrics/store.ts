import { type MetricDefinition, MetricVersion } from '@upshot/shared/metrics/metric'
import type { PersonName } from '@upshot/shared/metrics/person-name'
import type { VersionStatus } from '@upshot/shared/metrics/vocabulary'
import type { Db } from '../db/connect.ts'

/** A metric without its versions. */
export interface MetricRow {
  id: string
  template: string | null
  createdAt: string
  retiredAt: string | null
}

/** A version with the names that belong to it. */
export interface VersionRow {
  version: MetricVersion
  revision: number
  createdByName: string
  owner: PersonName | null
  counterMetric: { id: string; name: string } | null
}

export async function insertMetric(
  db: Db,
  workspaceId: string,
  metric: MetricRow & { createdBy: string },
): Promise<void> {
  await db
    .insertInto('metric')
    .values({
      workspace_id: workspaceId,
      id: metric.id,
      template: metric.template,
      created_by: metric.createdBy,
      created_at: metric.createdAt,
    })
    .execute()
}

export async function findMetrics(db: Db, workspaceId: string, id: string | null = null): Promise<MetricRow[]> {
  let query = db
    .selectFrom('metric')
    .where('workspace_id', '=', workspaceId)
    .select(['id', 'template', 'created_at', 'retired_at'])
  if (id !== null) query = query.where('id', '=', id)
  const rows = await query.execute()
  return rows.map(row => ({
    id: row.id,
    template: row.template,
    createdAt: row.created_at,
    retiredAt: row.retired_at,
  }))
}

/** Makes whoever else writes to this metric wait until this transaction ends; false when there is no such metric. */
export async function lockMetric(db: Db, workspaceId: string, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('metric')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .select('id')
    .forUpdate()
    .executeTakeFirst()
  return row !== undefined
}

/** `at` null: the metric is in use again. */
export async function setRetired(db: Db, workspaceId: string, id: string, at: string | null): Promise<void> {
  await db
    .updateTable('metric')
    .set({ retired_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .execute()
}

/** Versions, newest first: of one metric, or without superseded ones of all. */
export async function findVersions(db: Db, workspaceId: string, metricId: string | null): Promise<VersionRow[]> {
  let query = db
    .selectFrom('metric_version as v')
    .leftJoin('person as o', 'o.id', 'v.owner_id')
    .innerJoin('person as c', 'c.id', 'v.created_by')
    .where('v.workspace_id', '=', workspaceId)
    .selectAll('v')
    .select(eb => [
      'o.name as owner_name',
      'c.name as creator_name',
      eb
        .selectFrom('metric_version as n')
        .whereRef('n.workspace_id', '=', 'v.workspace_id')
        .whereRef('n.metric_id', '=', 'v.counter_metric_id')
        .select('n.name')
        .orderBy(order => order.case().when('n.status', '=', 'agreed').then(0).else(1).end())
        .orderBy('n.version', 'desc')
        .limit(1)
        .as('counter_name'),
    ])
    .orderBy('v.metric_id')
    .orderBy('v.version', 'desc')
  query = metricId === null ? query.where('v.status', '!=', 'superseded') : query.where('v.metric_id', '=', metricId)
  const rows = await query.execute()
  return rows.map(row => ({
    version: MetricVersion.parse({
      id: row.id,
      metricId: row.metric_id,
      number: row.version,
      name: row.name,
      definition: row.definition,
      formula: row.formula,
      unit: row.unit,
      direction: row.direction,
      cadence: row.cadence,
      aggregation: row.aggregation,
      nature: row.nature,
      source: row.source,
      ownerId: row.owner_id,
      stage: row.stage,
      counterMetricId: row.counter_metric_id,
      grade: row.grade,
      status: row.status,
      createdAt: row.created_at,
      proposedAt: row.proposed_at,
      agreedAt: row.agreed_at,
      endedAt: row.ended_at,
    }),
    revision: row.revision,
    createdByName: row.creator_name,
    owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner_name ?? '' },
    counterMetric: row.counter_metric_id === null ? null : { id: row.counter_metric_id, name: row.counter_name ?? '' },
  }))
}

function definitionColumns(definition: MetricDefinition) {
  return {
    name: definition.name,
    definition: definition.definition,
    formula: definition.formula,
    unit: definition.unit,
    direction: definition.direction,
    cadence: definition.cadence,
    aggregation: definition.aggregation,
    nature: definition.nature,
    source: definition.source,
    stage: definition.stage,
    grade: definition.grade,
    owner_id: definition.ownerId,
    counter_metric_id: definition.counterMetricId,
  }
}

export async function insertDraft(
  db: Db,
  workspaceId: string,
  draft: { id: string; metricId: string; number: number; definition: MetricDefinition; createdBy: string; at: string },
): Promise<void> {
  await db
    .insertInto('metric_version')
    .values({
      workspace_id: workspaceId,
      metric_id: draft.metricId,
      version: draft.number,
      id: draft.id,
      status: 'draft',
      ...definitionColumns(draft.definition),
      created_by: draft.createdBy,
      created_at: draft.at,
      updated_at: draft.at,
    })
    .execute()
}

/** Rewrites a draft that is still at `revision`; false when somebody was first. */
export async function updateDraft(
  db: Db,
  workspaceId: string,
  draft: { metricId: string; number: number; revision: number; definition: MetricDefinition; at: string },
): Promise<boolean> {
  const result = await db
    .updateTable('metric_version')
    .set(eb => ({ ...definitionColumns(draft.definition), updated_at: draft.at, revision: eb('revision', '+', 1) }))
    .where('workspace_id', '=', workspaceId)
    .where('metric_id', '=', draft.metricId)
    .where('version', '=', draft.number)
    .where('status', '=', 'draft')
    .where('revision', '=', draft.revision)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Moves a version from one status to another, only if it still has the first; false when somebody was first. */
export async function moveVersion(
  db: Db,
  workspaceId: string,
  move: { metricId: string; number: number; from: VersionStatus; to: VersionStatus; at: string },
): Promise<boolean> {
  const result = await db
    .updateTable('metric_version')
    .set({
      status: move.to,
      updated_at: move.at,
      ...(move.to === 'proposed' ? { proposed_at: move.at } : {}),
      ...(move.to === 'agreed' ? { agreed_at: move.at } : {}),
      ...(move.to === 'superseded' || move.to === 'retired' ? { ended_at: move.at } : {}),
    })
    .where('workspace_id', '=', workspaceId)
    .where('metric_id', '=', move.metricId)
    .where('version', '=', move.number)
    .where('status', '=', move.from)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
