import { type Field, fields } from '@upshot/shared/imports/field'
import { furtherLabels } from './further-labels.ts'
import { genericLabels } from './generic-labels.ts'

/** What columns of people are called in all languages that are known; of several forms the first one listed is meant. */
export const peopleLabels: Readonly<Partial<Record<Field, readonly string[]>>> = Object.fromEntries(
  fields.flatMap(field => {
    const labels = [...(genericLabels[field] ?? []), ...(furtherLabels[field] ?? [])]
    return labels.length === 0 ? [] : [[field, labels] as const]
  }),
)
