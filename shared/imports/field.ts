/** What a column can mean. A source names the labels of its columns; on the mapping screen a person chooses. */
export const fields = [
  'email',
  'emailFallback',
  'toolId',
  'name',
  'firstName',
  'lastName',
  'status',
  'attended',
  'checkedInAt',
  'registeredAt',
  'joinedAt',
  'leftAt',
  'minutes',
  'role',
  'company',
  'country',
  'guests',
  'rating',
  'action',
  'waiting',
  'eventTitle',
  'eventDate',
  'eventTime',
  'eventKey',
  'tickets',
  'cancelledTickets',
  'date',
  'metric',
  'value',
] as const
export type Field = (typeof fields)[number]

/** What a person at an event can be, strongest first: the first that applies to any of their rows is theirs. */
export const personStates = ['registered', 'pending', 'waitlisted', 'invited', 'cancelled', 'declined'] as const
export type PersonState = (typeof personStates)[number]

/** What a word in a status column says about the person. */
export const statusMeanings = [...personStates, 'attended', 'unknown'] as const
export type StatusMeaning = (typeof statusMeanings)[number]
