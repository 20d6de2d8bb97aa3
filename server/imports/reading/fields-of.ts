import { type Field, fields } from '@upshot/shared/imports/field'
import type { Source } from '../sources/source.ts'
import { normaliseLabel } from './label.ts'

/**
 * What each column of a header means to a source. Order of columns never matters; of several forms of a label the first
 * one listed wins, and a column means one thing. A second column of addresses is asked where the first is empty.
 */
export function fieldsOf(source: Source, header: readonly string[]): (Field | null)[] {
  const labels = header.map(normaliseLabel)
  const found: (Field | null)[] = labels.map(() => null)
  for (const field of fields) {
    const at = findColumn(source.columns[field] ?? [], labels, found)
    if (at !== -1) found[at] = field
  }
  if (!found.includes('emailFallback')) {
    const second = findColumn(source.columns.email ?? [], labels, found)
    if (second !== -1) found[second] = 'emailFallback'
  }
  return found
}

function findColumn(names: readonly string[], labels: readonly string[], taken: readonly (Field | null)[]): number {
  for (const name of names) {
    const at = labels.findIndex((label, index) => label === name && taken[index] === null)
    if (at !== -1) return at
  }
  return -1
}
