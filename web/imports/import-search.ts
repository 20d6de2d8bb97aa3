import { oneOf, uuidFrom } from '../events/search-values.ts'
import { type QuestionKey, questionKeys } from './questions.ts'

export const wizardSteps = ['file', 'mapping', 'review', 'done'] as const
export type WizardStep = (typeof wizardSteps)[number]

/** Where somebody is in the wizard. Left out: where the import itself stands. */
export interface ImportSearch {
  step?: WizardStep | undefined
  /** The question that is open, of those that have an answer already. */
  ask?: QuestionKey | undefined
}

export function readImportSearch(raw: Record<string, unknown>): ImportSearch {
  return { step: oneOf(wizardSteps, raw.step), ask: oneOf(questionKeys, raw.ask) }
}

/** From an event's page: whose attendance the file is. */
export interface NewImportSearch {
  event?: string | undefined
}

export function readNewImportSearch(raw: Record<string, unknown>): NewImportSearch {
  return { event: uuidFrom(raw.event) }
}
