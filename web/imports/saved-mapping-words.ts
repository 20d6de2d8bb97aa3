import type { SavedMapping, Sharing } from '@upshot/shared/imports/saved-mapping'
import { dateOrderWords, encodingWords, meaningWords } from './field-words.ts'

export const sharingWords: Readonly<Record<Sharing, string>> = {
  nobody: 'Only me',
  team: 'My teams',
  workspace: 'Everybody here',
}

/** Whose files it reads, told to somebody who may not be its owner. */
export function sharedWithWords({ sharedWith, isOwn, savedBy }: SavedMapping): string {
  if (isOwn) return sharingWords[sharedWith]
  switch (sharedWith) {
    case 'nobody':
      return `Only ${savedBy.name}`
    case 'team':
      return `Teams of ${savedBy.name}`
    case 'workspace':
      return 'Everybody here'
  }
}

/** What it answers, in a few words each. */
export function answersOf({ columns, answers, metric }: SavedMapping): string[] {
  const { dateOrder, timeZone, decimalSign, rowsAre, statusWords, encoding } = answers
  const said: string[] = []
  if (columns !== null) said.push(columns.length === 1 ? '1 column' : `${columns.length} columns`)
  if (rowsAre !== undefined) said.push(rowsAre === 'attended' ? 'people who attended' : 'people who registered')
  if (dateOrder !== undefined) said.push(dateOrderWords[dateOrder].toLowerCase())
  if (timeZone !== undefined) said.push(timeZone.replaceAll('_', ' '))
  if (decimalSign !== undefined) said.push(decimalSign === '.' ? 'decimal point' : 'decimal comma')
  if (encoding !== undefined) said.push(encodingWords[encoding])
  for (const [word, meaning] of Object.entries(statusWords ?? {}).slice(0, 3)) {
    said.push(`${word}: ${meaningWords[meaning].toLowerCase()}`)
  }
  if (metric !== null) said.push(metric.name)
  return said
}
