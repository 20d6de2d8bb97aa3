import type { ImportDetail, MissingAnswer } from '@upshot/shared/imports/import'
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

/**
 * What is confirmed together: all that is ready. A file with nothing new about an event for which another one is ready goes
 * with it, or that one would be taken for all there is and replace what both say.
 */
export function confirmedTogether<File extends Seen & Pick<ImportDetail, 'target' | 'choice'>>(
  details: readonly File[],
): File[] {
  const ready = details.filter(detail => readinessOf(detail) === 'ready')
  const events = new Set(ready.flatMap(({ target, choice }) => (target === 'attendance' ? (choice.eventId ?? []) : [])))
  return details.filter(
    detail =>
      ready.includes(detail) ||
      (readinessOf(detail) === 'nothing-new' &&
        detail.target === 'attendance' &&
        events.has(detail.choice.eventId ?? '')),
  )
}

/** What the file is asked about, so that nobody has to open it to know. Null: nothing. */
export function asksWords(missing: ImportDetail['missing']): string | null {
  const [first, ...more] = [...new Set(missing.map(one => asked[one]))]
  if (first === undefined) return null
  return `To answer: ${[first, ...more].join('; ')}.`
}

const asked: Readonly<Record<MissingAnswer, string>> = {
  mapping: 'what its columns mean',
  rowsAre: 'whether these people registered or came',
  event: 'which event it is about',
  eventDay: 'on which day the event was',
  metric: 'which metric its values are of',
  community: 'which community these are members of',
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
