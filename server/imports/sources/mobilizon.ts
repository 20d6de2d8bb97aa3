import { withoutPresenceBeside } from './presence-beside.ts'
import type { Source } from './source.ts'

/** Mobilizon: event -> Participants -> Export. By name only; who organises the event is on the list and registered for nothing. */
export const mobilizon: Source = {
  tool: 'mobilizon',
  report: 'participants',
  title: 'Mobilizon participant list',
  holds: 'people',
  signature: [['participant name'], ['participant status'], ['participant registration date']],
  columns: {
    name: ['participant name'],
    status: ['participant status'],
    registeredAt: ['participant registration date'],
  },
  statusWords: new Map([
    ['participant', 'registered'],
    ['not approved', 'pending'],
    ['not confirmed', 'pending'],
    ['rejected', 'declined'],
    ['creator', 'unknown'],
    ['administrator', 'unknown'],
    ['moderator', 'unknown'],
  ]),
  fieldsByCells: withoutPresenceBeside,
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
