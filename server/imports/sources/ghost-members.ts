import type { Source } from './source.ts'

/** Ghost: Members → Export. A member who wants no mail still is one. */
export const ghostMembers: Source = {
  tool: 'ghost',
  report: 'members',
  title: 'Ghost member list',
  holds: 'members',
  signature: [['email'], ['subscribed_to_emails'], ['complimentary_plan'], ['created_at']],
  columns: { email: ['email'], name: ['name'], memberSince: ['created_at'] },
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: [],
}
