import type { Field } from '@upshot/shared/imports/field'

/** What columns of lists of people mean, and those of values, which are guessed beside them. */
type PeopleField =
  | 'email'
  | 'emailFallback'
  | 'toolId'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'status'
  | 'attended'
  | 'noShow'
  | 'checkedInAt'
  | 'registeredAt'
  | 'joinedAt'
  | 'leftAt'
  | 'minutes'
  | 'role'
  | 'company'
  | 'country'
  | 'guests'
  | 'rating'
  | 'action'
  | 'waiting'
  | 'eventTitle'
  | 'eventDate'
  | 'eventTime'
  | 'eventKey'
  | 'tickets'
  | 'cancelledTickets'
  | 'date'
  | 'metric'
  | 'value'

/** Where each field stands in a row; -1 for what the file does not have. */
export type Places = Readonly<Record<PeopleField, number>>

export function placesOf(columns: ReadonlyMap<Field, number>): Places {
  const at = (field: PeopleField) => columns.get(field) ?? -1
  return {
    email: at('email'),
    emailFallback: at('emailFallback'),
    toolId: at('toolId'),
    name: at('name'),
    firstName: at('firstName'),
    lastName: at('lastName'),
    status: at('status'),
    attended: at('attended'),
    noShow: at('noShow'),
    checkedInAt: at('checkedInAt'),
    registeredAt: at('registeredAt'),
    joinedAt: at('joinedAt'),
    leftAt: at('leftAt'),
    minutes: at('minutes'),
    role: at('role'),
    company: at('company'),
    country: at('country'),
    guests: at('guests'),
    rating: at('rating'),
    action: at('action'),
    waiting: at('waiting'),
    eventTitle: at('eventTitle'),
    eventDate: at('eventDate'),
    eventTime: at('eventTime'),
    eventKey: at('eventKey'),
    tickets: at('tickets'),
    cancelledTickets: at('cancelledTickets'),
    date: at('date'),
    metric: at('metric'),
    value: at('value'),
  }
}
