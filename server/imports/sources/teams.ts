import type { Field } from '@upshot/shared/imports/field'
import { emptyTime, readTime } from '../reading/date-time.ts'
import { normaliseLabel } from '../reading/label.ts'
import { readMinutes } from '../reading/number.ts'
import { type Cells, noFacts, type RawFacts, type Source } from './source.ts'
import { teamsOthers, teamsStaff } from './teams-staff.ts'

const firstJoin = [
  'first join',
  'erster beitritt',
  'première participation',
  'primera unión',
  'primera incorporación',
  'primeiro ingresso',
  'primeira entrada',
  'primo accesso',
  'prima partecipazione',
  'eerste deelname',
]
const lastLeave = [
  'last leave',
  'letztes verlassen',
  'letzter austritt',
  'dernier départ',
  'última salida',
  'última saída',
  'ultima uscita',
  'laatste vertrek',
  'laatst verlaten',
]
const duration = [
  'in-meeting duration',
  'dauer der besprechung',
  'dauer der teilnahme',
  'besprechungsdauer',
  'dauer in der besprechung',
  'durée de la réunion',
  'durée dans la réunion',
  'duración en la reunión',
  'duración de la reunión',
  'duração da reunião',
  'duração na reunião',
  'durata riunione',
  'durata della riunione',
  'duur van vergadering',
  'duur in vergadering',
  'duration',
]

/** Microsoft Teams: Attendance -> Download. UTF-16 and tabs as downloaded; every label follows the person's language. */
export const teams: Source = {
  tool: 'teams',
  report: 'attendance',
  title: 'Microsoft Teams attendance report',
  holds: 'people',
  signature: [firstJoin, lastLeave, duration],
  columns: {
    name: ['name', 'nom', 'nombre', 'nome', 'naam', 'full name'],
    joinedAt: firstJoin,
    leftAt: lastLeave,
    minutes: duration,
    email: [
      'email',
      'e-mail',
      'e-mail-adresse',
      'adresse e-mail',
      'correo electrónico',
      'indirizzo di posta elettronica',
    ],
    emailFallback: [
      'participant id (upn)',
      'teilnehmer-id (upn)',
      'id du participant (upn)',
      'id de participante (upn)',
      'id do participante (upn)',
      'id partecipante (upn)',
      'deelnemer-id (upn)',
    ],
    role: ['role', 'rolle', 'rôle', 'rol', 'función', 'função', 'ruolo'],
    // Of webinars, whose reports list those as well who registered and did not come.
    status: ['registration status', 'registrierungsstatus', "statut d'inscription", 'estado de registro'],
    registeredAt: ['registration time', 'registration date', 'registrierungszeit', "heure d'inscription"],
  },
  rowsAre: 'attended',
  toolIdNames: 'person',
  rowPer: 'person',
  // First join to last leave spans the time in between as well; the column does not.
  minutesFrom: 'column',
  staffRoles: teamsStaff,
  otherRoles: teamsOthers,
  statusWords: new Map([
    ['registered', 'registered'],
    ['approved', 'registered'],
    ['canceled', 'cancelled'],
    ['cancelled', 'cancelled'],
    ['pending', 'pending'],
    ['pending approval', 'pending'],
    ['waitlisted', 'waitlisted'],
    ['rejected', 'declined'],
  ]),
  sectionOf: title => (title.startsWith('2. ') ? 'table' : title.startsWith('3. ') ? 'repeats' : null),
  isMarker: title =>
    /^1\. (summary|zusammenfassung|résumé|resumen|resumo|riepilogo|samenvatting|overzicht)$/.test(title),
  tableName: 'participants section',
  factsOf: factsByPlace,
  findByShape: participantsByShape,
  asks: ['timeZone'],
}

/** '1. Summary' is followed by title, number, start, end, duration and average, in this order in every language. */
function factsByPlace(rows: readonly Cells[]): RawFacts {
  const first = rows.findIndex(row => /^1\. /.test(normaliseLabel(row[0] ?? '')))
  if (first === -1) return noFacts
  const valueAt = (offset: number) => {
    const value = (rows[first + offset]?.[1] ?? '').trim()
    return value === '' ? null : value
  }
  return { title: valueAt(1), startsAt: valueAt(3), duration: valueAt(5), day: null, externalId: null, host: null }
}

const shape: readonly Field[] = ['name', 'joinedAt', 'leftAt', 'minutes', 'email', 'emailFallback', 'role']

/** Below a line '2. …': labels, then rows of a name, two times and a duration. */
function participantsByShape(rows: readonly Cells[]): { row: number; fields: readonly (Field | null)[] } | null {
  const title = rows.findIndex(row => /^2\. /.test(normaliseLabel(row[0] ?? '')))
  const first = rows[title + 2]
  const header = rows[title + 1]
  if (title === -1 || first === undefined || header === undefined || header.length < 5) return null
  const time = emptyTime()
  const isRow =
    readTime(first[1] ?? '', null, time) &&
    readTime(first[2] ?? '', null, time) &&
    typeof readMinutes(first[3] ?? '', null) === 'number'
  if (!isRow) return null
  // Without the column of the UPN the role comes right after the address.
  const fields = header.length === 6 ? shape.filter(field => field !== 'emailFallback') : shape
  return { row: title + 1, fields: header.map((_, index) => fields[index] ?? null) }
}
