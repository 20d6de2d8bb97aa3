import type { Answer } from '@upshot/shared/contract/endpoint'
import type { metrics } from '@upshot/shared/metrics/api'
import { metricTemplates } from '@upshot/shared/metrics/templates'

/** The same for everyone: they are shipped, not stored. */
export async function listTemplates(): Promise<Answer<typeof metrics.listTemplates.spec>> {
  return { items: metricTemplates.map(template => ({ ...template, signers: [...template.signers] })) }
}
