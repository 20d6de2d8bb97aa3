import type { ImportChange, ImportDetail } from '@upshot/shared/imports/import'

type Seen = Pick<ImportDetail, 'choice' | 'suggestedEvent'>

/**
 * A new event that was taken from the file as it was read before, and that the file now dates otherwise: what has to be
 * answered for it to follow. Null when a person has said the day, or nothing has changed.
 */
export function followSuggestion(before: Seen, after: Seen): ImportChange | null {
  const { newEvent } = after.choice
  const was = before.suggestedEvent
  const is = after.suggestedEvent
  if (newEvent === null || was === null || is === null) return null
  const cameFromFile = newEvent.startsAt === was.startsAt && (newEvent.day ?? null) === was.day
  const isSame = is.startsAt === was.startsAt && is.day === was.day
  if (!cameFromFile || isSame || is.dayFrom !== 'file') return null
  return { newEvent: { ...newEvent, day: is.day, startsAt: is.startsAt } }
}
