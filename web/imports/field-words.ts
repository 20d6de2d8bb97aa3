import type { Field, StatusMeaning } from '@upshot/shared/imports/field'
import type { DateOrder, Delimiter, Encoding } from '@upshot/shared/imports/result'

/** What a column can mean, in words. */
export const fieldWords: Readonly<Record<Field, string>> = {
  email: 'E-mail address',
  emailFallback: 'Second e-mail address',
  toolId: "The tool's own id",
  name: 'Name',
  firstName: 'First name',
  lastName: 'Last name',
  status: 'Status',
  attended: 'Attended, yes or no',
  checkedInAt: 'Checked in at',
  registeredAt: 'Registered at',
  joinedAt: 'Joined at',
  leftAt: 'Left at',
  minutes: 'Minutes present',
  role: 'Role',
  company: 'Company',
  country: 'Country',
  guests: 'Extra guests',
  rating: 'Rating',
  action: 'Joined or left',
  waiting: 'In the waiting room, yes or no',
  eventTitle: 'Event',
  eventDate: 'Day of the event',
  eventTime: 'Time of the event',
  eventKey: "The tool's own name of the event",
  tickets: 'Number of tickets',
  cancelledTickets: 'Number of cancelled tickets',
  date: 'Day or period',
  metric: 'Metric',
  value: 'Value',
}

export const meaningWords: Readonly<Record<StatusMeaning, string>> = {
  registered: 'Registered',
  pending: 'Waiting for approval',
  waitlisted: 'On the waiting list',
  invited: 'Invited',
  cancelled: 'Cancelled',
  declined: 'Declined',
  attended: 'Attended',
  unknown: 'Says nothing',
}

export const delimiterWords: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  '\t': 'tab',
  ';': 'semicolon',
  '|': 'vertical bar',
}

export const encodingWords: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1252': 'Windows-1252',
}

export const dateOrderWords: Readonly<Record<DateOrder, string>> = {
  'day-first': 'Day first',
  'month-first': 'Month first',
}
