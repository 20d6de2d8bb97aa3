import { yesOrNo } from '../reading/yes-or-no.ts'
import { markedOnly } from './marked-only.ts'
import type { Source } from './source.ts'

/** connpass: event -> participants -> CSV. By user names, without addresses; who came is marked by hand, or not at all. */
export const connpass: Source = {
  tool: 'connpass',
  report: 'participants',
  title: 'connpass participant list',
  holds: 'people',
  signature: [['参加ステータス'], ['参加枠名'], ['ユーザー名']],
  columns: {
    toolId: ['ユーザー名'],
    name: ['表示名'],
    status: ['参加ステータス'],
    attended: ['出欠ステータス'],
  },
  statusWords: new Map([
    ['参加', 'registered'],
    ['補欠', 'waitlisted'],
    ['キャンセル', 'cancelled'],
    ['参加キャンセル', 'cancelled'],
    ['補欠キャンセル', 'cancelled'],
    ['抽選待ち', 'pending'],
  ]),
  fieldsByCells: markedOnly(['attended'], cell => yesOrNo(cell) !== null),
  marksMayBeMissing: true,
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt'],
}
