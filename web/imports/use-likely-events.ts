import { addDays, diffDays } from '@upshot/shared/calendar/day'
import type { EventRef, ImportDetail, SuggestedEvent } from '@upshot/shared/imports/import'
import { useOthersOfGo } from './use-together.ts'

export interface LikelyEvent extends EventRef {
  /** The file of the same go that went there; null: its name and day are like those in the file. */
  cameWith: string | null
}

/** Events that a file may be about: those of the files that came with it, then those that are named and dated alike. */
export function useLikelyEvents(detail: ImportDetail): LikelyEvent[] {
  const { others } = useOthersOfGo(detail.id)
  const likely = new Map<string, LikelyEvent>()
  for (const { event, fileName, status } of others) {
    if (event !== null && status === 'committed') likely.set(event.id, { ...event, cameWith: fileName })
  }
  for (const event of detail.suggestedEvents) {
    if (!likely.has(event.id)) likely.set(event.id, { ...event, cameWith: null })
  }
  return [...likely.values()]
}

/** Whether the people may be of this event, or rather of another edition under the same title: people register until the day. */
export function isOfDay({ day, cameWith }: LikelyEvent, suggested: SuggestedEvent | null): boolean {
  if (cameWith !== null || suggested === null || suggested.day === null) return true
  if (suggested.dayFrom === 'registration') return day >= addDays(suggested.day, -1)
  return Math.abs(diffDays(suggested.day, day)) <= 1
}
