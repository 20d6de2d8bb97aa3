import { withoutPresenceBeside } from './presence-beside.ts'
import type { Source } from './source.ts'

/** Partiful: guest list -> Export. Whom a guest brings has a row as well; no addresses. */
export const partiful: Source = {
  tool: 'partiful',
  report: 'guests',
  title: 'Partiful guest list',
  holds: 'people',
  signature: [['is plus one of'], ['rsvp date'], ['status']],
  columns: {
    name: ['name'],
    status: ['status'],
    registeredAt: ['rsvp date'],
  },
  statusWords: new Map([
    ['going', 'registered'],
    ['approved', 'registered'],
    ['pending', 'pending'],
    ['maybe', 'pending'],
    ['waitlist', 'waitlisted'],
    ['waitlisted', 'waitlisted'],
    ['on waitlist', 'waitlisted'],
    ['invited', 'invited'],
    ["can't go", 'declined'],
    ['can’t go', 'declined'],
  ]),
  fieldsByCells: withoutPresenceBeside,
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt'],
}
