import type { ImportDetail } from '@upshot/shared/imports/import'
import { isNothingNew } from './plan-words.ts'

/** What keeps a file from being confirmed together with others. */
export type Readiness = 'ready' | 'asks' | 'rejected-rows' | 'nothing-new' | 'done' | 'gone'

/** Rows that would be left out are a decision of their own, and so is an answer that is missing. */
export function readinessOf({ status, plan, fingerprint, missing, counts }: Seen): Readiness {
  if (status === 'committed') return 'done'
  if (status !== 'staged') return 'gone'
  if (plan === null || fingerprint === null || missing.length > 0) return 'asks'
  if (counts.rejectedRows > 0) return 'rejected-rows'
  return isNothingNew(plan) ? 'nothing-new' : 'ready'
}

type Seen = Pick<ImportDetail, 'status' | 'plan' | 'fingerprint' | 'missing' | 'counts'>

type Placed = Pick<ImportDetail, 'target' | 'event' | 'choice'>

/** Whether a file is about an event that one before it was just imported into, or has just made. */
export function isSameEvent({ target, choice }: Pick<Placed, 'target' | 'choice'>, done: Placed): boolean {
  if (target !== done.target || target !== 'attendance' || done.event === null) return false
  if (choice.eventId !== null) return choice.eventId === done.event.id
  const { newEvent } = choice
  if (newEvent === null) return false
  const day = newEvent.startsAt?.slice(0, 10) ?? newEvent.day ?? null
  return day === done.event.day && newEvent.title.trim() === done.event.title
}
