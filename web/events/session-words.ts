import type { SessionState } from '@upshot/shared/events/session-state'

export const sessionStateWords: Readonly<Record<SessionState, string>> = {
  draft: 'Draft',
  submitted: 'Submitted',
  accepted: 'Accepted',
  confirmed: 'Confirmed',
  waitlisted: 'On the waiting list',
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',
  cancelled: 'Cancelled',
}
