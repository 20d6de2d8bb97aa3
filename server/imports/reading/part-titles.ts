import type { Field } from '@upshot/shared/imports/field'
import { genericStatusWords } from '../sources/generic-status-words.ts'
import type { Row } from './delimited.ts'
import { normaliseLabel } from './label.ts'
import { plainNo, plainYes } from './yes-or-no.ts'

/**
 * Whether a row is the title of a part of a list of people, in which stands a state and nothing else: 'Waitlist', 'Going
 * (12)'. Nobody is called so.
 */
export function isPartTitle(row: Row): boolean {
  for (let index = 1; index < row.count; index++) if (row.cell(index).trim() !== '') return false
  const title = normaliseLabel(row.cell(0))
    .replace(/:$/, '')
    .replace(/ ?\(\d+\)$/, '')
  if (title.length < 4 || answers.has(title)) return false
  return genericStatusWords.has(title) || genericStatusWords.has(title.replace(/s$/, ''))
}

/** Titles stand where people do; in a first column of answers, each of them is somebody's. */
export function namesPeople(first: Field | null): boolean {
  return first === null || identities.has(first)
}

const identities: ReadonlySet<Field> = new Set(['name', 'firstName', 'lastName', 'email', 'emailFallback', 'toolId'])

const answers: ReadonlySet<string> = new Set([...plainYes, ...plainNo])
