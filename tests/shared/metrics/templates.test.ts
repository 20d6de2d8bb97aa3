import { MetricDefinition } from '@upshot/shared/metrics/metric'
import { definitionFrom, metricTemplates } from '@upshot/shared/metrics/templates'
import { expect, test } from 'vitest'

test('thirty-three templates are shipped, each under one key', () => {
  expect(metricTemplates).toHaveLength(33)
  expect(new Set(metricTemplates.map(template => template.key)).size).toBe(33)
})

test.each(metricTemplates.map(template => [template.key, template] as const))('%s makes a draft', (_, template) => {
  const definition = definitionFrom(template, null)
  expect(MetricDefinition.parse(definition)).toEqual(definition)
  expect(template.signers.length).toBeGreaterThan(0)
})

test('no template adds what cannot be added: people counted once, shares and medians are never summed', () => {
  for (const { name, unit, aggregation } of metricTemplates) {
    if (unit === '%' || unit === 'people' || /median/i.test(name)) expect(aggregation, name).not.toBe('sum')
  }
})
