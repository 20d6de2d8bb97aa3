import type { Field } from '@upshot/shared/imports/field'
import { emptyTime, readTime } from '../reading/date-time.ts'
import { fieldsOf } from '../reading/fields-of.ts'
import { normaliseLabel } from '../reading/label.ts'
import { readMinutes } from '../reading/number.ts'
import { besideGeneric } from './generic-beside.ts'
import { genericStatusWords } from './generic-status-words.ts'
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
  'dauer der besprechungsteilnahme',
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

/** Reports of webinars list those as well who registered and did not come. */
const ofWebinars = {
  status: [
    ...['registration status', 'registrierungsstatus', "statut d'inscription", 'estado de registro'],
    ...["statut de l'inscription", 'status da inscrição', 'stato registrazione', 'registratiestatus'],
    ...['stav registrace', 'status rejestracji', '登録状態', '등록 상태'],
  ],
  registeredAt: [
    ...['registration time', 'registration date', 'registrierungszeit', "heure d'inscription", 'hora de registro'],
    ...['hora de inscrição', 'ora di registrazione', 'registratietijd', 'čas registrace', '登録日時', '등록 시간'],
  ],
}

/** Microsoft Teams: Attendance -> Download. UTF-16 and tabs as downloaded; every label follows the person's language. */
export const teams: Source = {
  tool: 'teams',
  report: 'attendance',
  title: 'Microsoft Teams attendance report',
  holds: 'people',
  signature: [firstJoin, lastLeave, duration],
  columns: {
    name: ['name', 'nom', 'nombre', 'nome', 'naam', 'full name', 'nom complet', 'nombre completo', 'nome completo'],
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
    ...ofWebinars,
  },
  rowsAre: 'attended',
  toolIdNames: 'person',
  rowPer: 'person',
  // First join to last leave spans the time in between as well; the column does not.
  minutesFrom: 'column',
  staffRoles: teamsStaff,
  otherRoles: teamsOthers,
  statusWords: new Map([
    ...genericStatusWords,
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
  // Below a line '2. …': labels, then rows of a name, two times and a duration.
  findByShape: { isAbove: cell => /^\s*2\. /.test(cell), fieldsOf: participantsByShape },
  // The first column is the person's name in every language.
  fieldsByCells: (fields, header, rows) => besideGeneric(fields, header, rows) ?? fields.with(0, fields[0] ?? 'name'),
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

function participantsByShape(header: Cells, rows: readonly Cells[]): (Field | null)[] | null {
  if (header.length < 5) return null
  const time = emptyTime()
  const isRow = (cells: Cells) =>
    readTime(cells[1] ?? '', null, time) &&
    readTime(cells[2] ?? '', null, time) &&
    typeof readMinutes(cells[3] ?? '', null) === 'number'
  // Reports of webinars list who did not come as well, without times, and maybe first.
  const first = rows.find(cells => cells.slice(1, 4).some(cell => cell.trim() !== ''))
  if (first === undefined || !isRow(first)) return null
  // Without the column of the UPN the role comes right after the address.
  const fields = header.length === 6 ? shape.filter(field => field !== 'emailFallback') : shape
  const further = fieldsOf({ ...teams, columns: ofWebinars }, header)
  return header.map((_, index) => fields[index] ?? further[index] ?? null)
}
