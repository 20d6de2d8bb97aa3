import { bevyAttendees } from './bevy-attendees.ts'
import { eventbriteAttendees } from './eventbrite-attendees.ts'
import { eventbriteOrders } from './eventbrite-orders.ts'
import { googleMeet } from './google-meet.ts'
import { gotowebinarAttendees } from './gotowebinar-attendees.ts'
import { humanitixOrders } from './humanitix-orders.ts'
import { luma } from './luma.ts'
import { meetupRsvps } from './meetup-rsvps.ts'
import { metricValues } from './metric-values.ts'
import { pretixOrderPositions } from './pretix-order-positions.ts'
import type { Source } from './source.ts'
import { teams } from './teams.ts'
import { teamsLog } from './teams-log.ts'
import { titoTickets } from './tito-tickets.ts'
import { zoomMeeting } from './zoom-meeting.ts'
import { zoomRegistrations } from './zoom-registrations.ts'
import { zoomWebinar } from './zoom-webinar.ts'

/** Every export that is recognised by itself. What matches none of them is `generic`. */
export const sources: readonly Source[] = [
  luma,
  eventbriteAttendees,
  zoomWebinar,
  zoomRegistrations,
  teams,
  teamsLog,
  meetupRsvps,
  bevyAttendees,
  titoTickets,
  pretixOrderPositions,
  zoomMeeting,
  gotowebinarAttendees,
  googleMeet,
  eventbriteOrders,
  humanitixOrders,
  metricValues,
]
