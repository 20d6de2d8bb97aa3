import type { StatusMeaning } from '@upshot/shared/imports/field'

export const zoomStatusWords: ReadonlyMap<string, StatusMeaning> = new Map([
  ['approved', 'registered'],
  ['pending approval', 'pending'],
  ['pending', 'pending'],
  ['denied', 'declined'],
  ['cancelled by self', 'cancelled'],
  ['canceled by self', 'cancelled'],
  ['cancelled by host', 'cancelled'],
  ['cancelled', 'cancelled'],
  ['canceled', 'cancelled'],
])
