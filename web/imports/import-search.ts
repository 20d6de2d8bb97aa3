import { issueCodes } from '@upshot/shared/imports/issue'
import { oneOf, uuidFrom } from '../events/search-values.ts'
import { type QuestionKey, questionKeys } from './questions.ts'
import type { RowsShown } from './repair-list.ts'

export const wizardSteps = ['file', 'mapping', 'review', 'done'] as const
export type WizardStep = (typeof wizardSteps)[number]

const rowsShown: readonly RowsShown[] = ['left-out', 'all', ...issueCodes]

/** Where somebody is in the wizard. Left out: where the import itself stands. */
export interface ImportSearch {
  step?: WizardStep | undefined
  /** The question that is open, of those that have an answer already. */
  ask?: QuestionKey | undefined
  /** Which rows to correct are shown in the review; left out: those that cannot be imported, where there are any. */
  rows?: RowsShown | undefined
}

export function readImportSearch(raw: Record<string, unknown>): ImportSearch {
  return {
    step: oneOf(wizardSteps, raw.step),
    ask: oneOf(questionKeys, raw.ask),
    rows: oneOf(rowsShown, raw.rows),
  }
}

export interface NewImportSearch {
  /** From an event's page: whose attendance the file is. */
  event?: string | undefined
  /** Imports whose files were brought together, separated by commas, so that a reload shows them again. */
  batch?: string | undefined
}

export function readNewImportSearch(raw: Record<string, unknown>): NewImportSearch {
  return { event: uuidFrom(raw.event), batch: joined(batchIds(raw.batch)) }
}

/** More files than this are better brought in several goes. */
export const largestBatch = 30

export function batchIds(raw: unknown): string[] {
  if (typeof raw !== 'string') return []
  return raw
    .split(',')
    .slice(0, largestBatch)
    .flatMap(text => uuidFrom(text) ?? [])
}

function joined(ids: readonly string[]): string | undefined {
  return ids.length === 0 ? undefined : ids.join(',')
}
