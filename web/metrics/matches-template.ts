import { type MetricTemplate, signerNames } from '@upshot/shared/metrics/templates'
import { stageWords } from './metric-words.ts'

/** Whether a template speaks of every word of a text, in its name, definition, unit, stage or in who signs it. */
export function matchesTemplate(template: MetricTemplate, text: string): boolean {
  const said = [template.name, template.definition, template.unit, stageWords[template.stage], ...signersOf(template)]
  const all = said.join(' ').toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every(word => all.includes(word))
}

export function signersOf(template: MetricTemplate): string[] {
  return template.signers.map(signer => signerNames[signer])
}
