import { type Field, fields } from '@upshot/shared/imports/field'
import { offTheList } from '../sources/generic.ts'
import { genericLabels } from '../sources/generic-labels.ts'
import { type CellShapes, shapesOfCells } from './cell-shapes.ts'
import { foldName } from './label.ts'

/** A label without case, accents, punctuation and what forms add to it: '*E-Mail (required):' is 'e mail'. */
export function looseLabel(label: string): string {
  return foldName(
    label.replace(/\((optional|required|erforderlich|obligatoire|obligatorio|obrigatório|optioneel|必須|任意)\)/gi, ''),
  )
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
}

/** How many rows are looked at: enough to see what a column holds, few enough to cost nothing. */
const looked = 60

/**
 * What the columns of a table of no known tool mean, by the words of its header in any of the languages listed and by what
 * their cells look like. A guess: a person confirms or changes it.
 */
export function guessColumns(header: readonly string[], rows: readonly (readonly string[])[]): (Field | null)[] {
  const columns = header.map((label, index) => ({
    label: looseLabel(label),
    cells: shapesOfCells(rows.slice(0, looked).map(row => row[index] ?? '')),
  }))
  const claims = columns.flatMap(({ label, cells }, index) =>
    claimsOf(label, cells).map(claim => ({ ...claim, index })),
  )
  // The surest first; of equals the field that is listed first, then the column that is.
  claims.sort((a, b) => b.score - a.score || fields.indexOf(a.field) - fields.indexOf(b.field) || a.index - b.index)
  const found: (Field | null)[] = header.map(() => null)
  for (const { field, index } of claims) {
    if (found[index] !== null) continue
    if (!found.includes(field)) found[index] = field
    else if (field === 'email' && !found.includes('emailFallback')) found[index] = 'emailFallback'
  }
  splitNames(found, rows)
  loneStatus(found, columns)
  oneDate(found, columns)
  return found
}

interface Claim {
  field: Field
  /** 3: the label says so; 2: words in it do; 1: the cells alone do. Another column's address counts less. */
  score: number
}

function claimsOf(label: string, cells: CellShapes): Claim[] {
  const claims: Claim[] = []
  const said = exact.get(label)
  if (said !== undefined) {
    const order = said.filter(({ field }) => fits(field, cells))
    for (const { field, rank } of order) claims.push({ field, score: 3 - rank / 10_000 + sureness(field, cells) })
    // What the label says and the cells deny: one of its neighbours may be meant.
    const other = said.length > 0 && order.length === 0 ? instead(cells, said[0]?.field) : null
    if (other !== null) claims.push({ field: other, score: 2.5 })
  }
  if (claims.length === 0 && said === undefined && label.length <= 60 && !aboutElse.test(label)) {
    for (const [field, pattern] of patterns) {
      if (pattern.test(label) && fits(field, cells)) claims.push({ field, score: 2 + sureness(field, cells) })
    }
  }
  if (cells.filled > 0 && cells.emails >= 0.6 && !claims.some(({ field }) => field === 'email')) {
    claims.push({ field: 'email', score: ofOthers.test(label) ? 0.5 : 1 })
  }
  if (said === undefined && offTheList.test(label) && (cells.filled === 0 || cells.yesNo >= 0.9)) {
    claims.push({ field: 'status', score: 1 })
  }
  if (said === undefined && cells.filled >= 2 && cells.durations >= 0.8 && cells.clocks < 0.5) {
    claims.push({ field: 'minutes', score: 1 })
  }
  if (said === undefined && cells.filled >= 5 && cells.statusWords >= 0.9 && cells.yesNo < 0.9 && cells.distinct <= 8) {
    claims.push({ field: 'status', score: 1 })
  }
  return claims
}

/** Cells that look as the field does tip the scales between two labels that both say so. */
function sureness(field: Field, cells: CellShapes): number {
  if (cells.filled === 0) return -0.4
  if (field === 'email') return cells.emails * 0.2
  if (field === 'attended') return cells.yesNo * 0.2
  if (field === 'checkedInAt') return cells.times * 0.2
  return 0
}

/** Whether the cells can be what the label says. Nothing in them denies nothing. */
function fits(field: Field, cells: CellShapes): boolean {
  if (cells.filled === 0) return true
  const isTime = cells.times >= 0.5
  switch (field) {
    case 'email':
      return cells.emails >= 0.3
    case 'name':
    case 'firstName':
    case 'lastName':
    case 'company':
    case 'country':
      return cells.emails < 0.5 && cells.numbers < 0.9 && !isTime && cells.yesNo < 0.95
    case 'status':
      return !isTime && cells.emails < 0.5 && cells.numbers < 0.5 && cells.distinct <= 15
    case 'attended':
      return cells.yesNo >= 0.5
    case 'checkedInAt':
    case 'registeredAt':
    case 'date':
      return isTime
    case 'joinedAt':
    case 'leftAt':
      return cells.times + cells.clocks >= 0.5
    case 'minutes':
      return cells.durations + cells.numbers + cells.clocks >= 0.5 && !isTime
    case 'guests':
    case 'rating':
      return cells.numbers >= 0.5
    case 'toolId':
      return cells.distinct >= cells.filled * 0.9 && !isTime && cells.emails < 0.5
    case 'eventTitle':
      return cells.distinct <= 3 && cells.yesNo < 0.9 && cells.numbers < 0.9
    default:
      return true
  }
}

/** 'Attendance' above minutes, 'Checked in' above words, 'RSVP' above times. */
function instead(cells: CellShapes, said: Field | undefined): Field | null {
  const isPresence = said === 'attended' || said === 'checkedInAt'
  if (isPresence && cells.statusWords >= 0.5) return 'status'
  if (isPresence && cells.durations >= 0.5) return 'minutes'
  if (said === 'status' && cells.times >= 0.5) return 'registeredAt'
  if (said === 'registeredAt' && cells.yesNo + cells.statusWords >= 0.5) return 'status'
  return null
}

/** A lone 'Nom' or 'Nombre' beside a first or a last name is the other half, unless it repeats it. */
function splitNames(found: (Field | null)[], rows: readonly (readonly string[])[]): void {
  const whole = found.indexOf('name')
  const first = found.indexOf('firstName')
  const last = found.indexOf('lastName')
  const half = first === -1 ? last : first
  if (whole === -1 || (first === -1) === (last === -1)) return
  const repeats = rows.slice(0, looked).filter(row => {
    const part = foldName(row[half] ?? '')
    return part !== '' && foldName(row[whole] ?? '').includes(part)
  }).length
  if (repeats * 2 <= rows.slice(0, looked).length) found[whole] = first === -1 ? 'firstName' : 'lastName'
}

/** 'Attendance status' says who was expected as well, where no other column does. */
function loneStatus(found: (Field | null)[], columns: readonly { label: string; cells: CellShapes }[]): void {
  const at = found.indexOf('attended')
  const column = columns[at]
  if (column === undefined || found.includes('status') || !/stat(us|ut|o)|estado/.test(column.label)) return
  if (column.cells.statusWords >= 0.5) found[at] = 'status'
}

/** A table of people with one column of dates that nobody named: mostly when they registered. */
function oneDate(found: (Field | null)[], columns: readonly { label: string; cells: CellShapes }[]): void {
  const namesPeople = found.some(field => field === 'email' || field === 'name' || field === 'firstName')
  const isDated = found.some(
    field => field === 'registeredAt' || field === 'checkedInAt' || field === 'joinedAt' || field === 'leftAt',
  )
  if (!namesPeople || isDated) return
  const dated = columns.flatMap(({ label, cells }, index) =>
    cells.filled >= 2 && cells.times >= 0.8 && !notOfPeople.test(label) ? [index] : [],
  )
  const [only, another] = dated
  if (only === undefined || another !== undefined || (found[only] ?? 'date') !== 'date') return
  found[only] = 'registeredAt'
}

const exact: ReadonlyMap<string, readonly { field: Field; rank: number }[]> = new Map(
  [
    ...Map.groupBy(
      fields.flatMap(field =>
        (genericLabels[field] ?? []).map((label, rank) => ({ field, rank, label: looseLabel(label) })),
      ),
      ({ label }) => label,
    ),
  ].map(([label, said]) => [label, said.map(({ field, rank }) => ({ field, rank }))]),
)

/** Questions, consents and somebody else's details: the words of a field in them say nothing. */
const aboutElse =
  /opt (in|out)|consent|newsletter|marketing|subscri|verified|verifi|bounce|einwilligung|zustimmung|einverstanden|consentement|consentimiento|consenso|toestemming|zgoda|同意|emergency|notfall|host|organi[sz]er name|veranstalter|referr|invited by|paid by|speaker|size|größe|url|link|linkedin|twitter|consider|how did|\bcounts?\b|\brate\b|replay|on demand|archive|recording/

/** Somebody else's address, or one of several: taken only where there is none of the person's own. */
const ofOthers =
  /buyer|purchas|order|billing|paid by|besteller|rechnung|owner|host|organi|invited|referr|manager|acheteur|comprador/

/** Dates of a person or an event, not of their registration. */
const notOfPeople =
  /birth|geburt|naissance|nacimiento|nascimento|nascita|geboorte|urodzenia|生年|event|veranstaltung|session|start|end\b/

/** Words inside longer labels: 'Attendee e-mail address', 'Ihre Firma', 'Nome da sua empresa'. The first that fits counts. */
const patterns: readonly (readonly [Field, RegExp])[] = [
  ['email', /\be ?mails?\b|\bcourriel|\bcorreo\b|メール|邮箱|이메일/],
  [
    'status',
    /\bwill (you|u)\b.*\b(attend|come|coming|join|be there|make it)|\bare you (coming|attending|going|joining)|\bcan you (make|come|attend)|\b(kommst|kommen|nimmst|nehmen) (du|sie)\b|\b(viendr|participere)z?[- ]?(tu|vous)/,
  ],
  ['firstName', /\b(first|given) ?name\b|\bvorname|\bprenom|\bprimer nombre|\bprimeiro nome|\bvoornaam|\bimie\b/],
  [
    'lastName',
    /\b(last|family) ?name\b|\bsurname|\bnachname|\bfamilienname|\bapellido|\bsobrenome|\bapelido|\bcognome|\bachternaam|\bnazwisko/,
  ],
  [
    'checkedInAt',
    /\bcheck(ed)? ?in\b.*\b(at|on|time|date|datum|zeit|uhrzeit|heure|hora|data|ora|tijd)\b|チェックイン(日時|時刻)/,
  ],
  [
    'attended',
    /\bcheck(ed)? ?in\b|\battended\b|\bteilgenommen|\banwesend|\berschienen|\basistio|\bcompareceu|\baanwezig|\bobecn|出席|\bpresent\b/,
  ],
  [
    'registeredAt',
    /\bregist(ered|ration)\b.*\b(at|on|date|time)\b|\banmelde?(datum|zeit)|\b(date|data|fecha) (d|de|da|di) ?(inscri|regist|iscri)|\brejestracj|登録日|申込日/,
  ],
  ['joinedAt', /\bjoin(ed)? (time|at|date)\b|\bbeitritt|入室|参加時刻/],
  ['leftAt', /\b(leave|left|exit(ed)?) (time|at|date)\b|退室|退出/],
  [
    'minutes',
    /\b(minutes|minuten|minutos|minuti|minuty)\b|\bduration\b(?!.*\b(seconds?|hours?)\b)|\bdauer\b|\bduree\b|\bduracion\b|\bduracao\b|\bdurata\b|\bduur\b|滞在時間|視聴時間/,
  ],
  ['status', /\bstatus\b|\bstatut\b|\brsvp\b|ステータス/],
  [
    'company',
    /\bcompany\b|\borgani[sz]ation\b|\bemployer\b|\bunternehmen|\bfirma\b|\barbeitgeber|\bentreprise|\bempresa\b|\bazienda\b|\bbedrijf|会社/,
  ],
  ['country', /\bcountry\b|\bpays\b|\bpais\b|\bpaese\b/],
  [
    'name',
    /\b(full|attendee|participant|guest|display|complete) name\b|\bnome completo|\bnombre completo|\bnom complet|氏名|お名前/,
  ],
]
