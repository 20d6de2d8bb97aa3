import type { ImportCounts, MoreCounts } from '@upshot/shared/imports/result'

type Counts = Pick<ImportCounts, 'registered' | 'attended' | 'noShow' | 'cancelled' | 'pending'>
type More = Pick<MoreCounts, 'people' | 'waitlisted' | 'invited' | 'declined'>

export interface OutsideRegistrations {
  /** Nobody knows whether they registered, cancelled or wait. */
  statusUnknown: number
  /** Some of those may have come: the file's counts cannot tell. */
  mayHaveCome: boolean
  /** Attended, and not among the registered. */
  cameUnregistered: number
}

/** Whom the registered leave out, so that the figures of a file add up. Null: the file cannot know who registered. */
export function outsideRegistrations(
  { registered, attended, noShow, cancelled, pending }: Counts,
  { people, waitlisted, invited, declined }: More,
): OutsideRegistrations | null {
  if (registered === null) return null
  const otherwise = (cancelled ?? 0) + (pending ?? 0) + (waitlisted ?? 0) + (invited ?? 0) + (declined ?? 0)
  const without = Math.max(0, people - registered - otherwise)
  const came = attended === null || noShow === null ? 0 : Math.max(0, attended - (registered - noShow))
  // Nobody else could have come unregistered: all of them are of those without a status.
  const isExact = otherwise === 0 || came === 0 || without === 0
  return {
    statusUnknown: isExact ? Math.max(0, without - came) : without,
    mayHaveCome: !isExact,
    cameUnregistered: came,
  }
}
