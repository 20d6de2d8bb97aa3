import type { MetricDefinition } from './metric.ts'

/** The part of a version that a stakeholder agrees to. */
export function definitionOf(version: MetricDefinition): MetricDefinition {
  const { name, definition, formula, unit, direction, cadence, aggregation } = version
  const { nature, source, ownerId, stage, counterMetricId, grade } = version
  return {
    name,
    definition,
    formula,
    unit,
    direction,
    cadence,
    aggregation,
    nature,
    source,
    ownerId,
    stage,
    counterMetricId,
    grade,
  }
}
