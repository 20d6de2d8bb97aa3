import type { Source } from './source.ts'

const fullName = [
  'full name',
  'vollständiger name',
  'nom complet',
  'nombre completo',
  'nome completo',
  'volledige naam',
]
const userAction = [
  'user action',
  'benutzeraktion',
  "action de l'utilisateur",
  'acción del usuario',
  'ação do usuário',
  'gebruikersactie',
]
const timestamp = ['timestamp', 'zeitstempel', 'horodatage', 'marca de tiempo', 'carimbo de data/hora', 'tijdstempel']

/** Microsoft Teams in 2020 and 2021: one row per join or leave, by name only. Most people never 'left': no minutes. */
export const teamsLog: Source = {
  tool: 'teams',
  report: 'attendance-event-log',
  title: 'Microsoft Teams attendance list (2020)',
  holds: 'people',
  signature: [fullName, userAction, timestamp],
  columns: {
    name: fullName,
    action: userAction,
    joinedAt: timestamp,
  },
  rowsAre: 'attended',
  toolIdNames: 'person',
  rowPer: 'join',
  minutesFrom: 'nothing',
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}
