import { normaliseLabel } from '../reading/label.ts'
import { type Cells, noFacts, type RawFacts, type Source } from './source.ts'
import { teamsOthers, teamsStaff } from './teams-staff.ts'

const fullName = [
  'full name',
  'vollständiger name',
  'nom complet',
  'nombre completo',
  'nome completo',
  'volledige naam',
]
const joined = [
  'join time',
  'beitrittszeit',
  'zeitpunkt des beitritts',
  'heure de participation',
  "heure d'arrivée",
  'heure de jonction',
  'hora de unión',
  'hora de entrada',
  'hora de ingreso',
  'ora di partecipazione',
  'tijd van deelname',
]
const left = [
  'leave time',
  'verlassenszeit',
  'zeitpunkt des verlassens',
  'verlassen um',
  'heure de départ',
  'hora de salida',
  'hora de saída',
  'ora di uscita',
  'tijd van vertrek',
]
const duration = ['duration', 'dauer', 'durée', 'duración', 'duração', 'durata', 'duur']
const role = ['role', 'rolle', 'rôle', 'rol', 'função', 'ruolo']

/** Microsoft Teams in 2021: 'Meeting Summary', then a row per join. Tabs and UTF-16 as downloaded. */
export const teamsJoins: Source = {
  tool: 'teams',
  report: 'attendance-joins',
  title: 'Microsoft Teams attendance report (2021)',
  holds: 'people',
  signature: [joined, left, role],
  not: ['attended', 'registration time', 'status', 'attendee email'],
  columns: {
    name: fullName,
    joinedAt: joined,
    leftAt: left,
    minutes: duration,
    email: ['email', 'e-mail', 'e-mail-adresse', 'adresse e-mail', 'correo electrónico'],
    emailFallback: [
      'participant id (upn)',
      'teilnehmer-id (upn)',
      'id du participant (upn)',
      'id de participante (upn)',
    ],
    role,
  },
  rowsAre: 'attended',
  toolIdNames: 'person',
  rowPer: 'join',
  minutesFrom: 'intervals',
  staffRoles: teamsStaff,
  otherRoles: teamsOthers,
  factsOf: factsByPlace,
  fieldsByCells: fields => (fields.includes('name') && fields.includes('minutes') ? [...fields] : null),
  asks: ['eventTitle', 'startsAt', 'timeZone'],
}

/** A title line, the number of people, the meeting's title, its start: in this order in every language. */
function factsByPlace(rows: readonly Cells[]): RawFacts {
  const first = rows.findIndex(row => /\d/.test(row[1] ?? '') && normaliseLabel(row[0] ?? '') !== '')
  const valueAt = (offset: number): string | null => (rows[first + offset]?.[1] ?? '').trim() || null
  return first === -1 ? noFacts : { ...noFacts, title: valueAt(1), startsAt: valueAt(2) }
}
