import { mondayOfWeek } from './period.ts'
import { bareMonth, isBareQuarter, isYear, yearLabel } from './values-layout.ts'
import { areShortMonths, fullMonth } from './values-short-months.ts'

const monthLabel = /^(month|year ?month|monat|mois|mes|mês|mese|maand|miesiąc|måned|månad|月|месяц)$/i
const quarterLabel = /^(quarter|quartal|trimestre|trim\.?|kwartaal|kwartał|kvartal|квартал)$/i
const weekLabel =
  /^((iso )?week|calendar week|week (no\.?|number)|year ?week|iso year iso week|(kalender)?woche|kw|semaine|semana|settimana|uke|vecka|неделя)( of (the )?year| ?\(.{1,20}\))?$/i

/** The finest first: a year with its weeks may say their months as well. */
const parts = [
  { label: weekLabel, read: weekIn },
  { label: monthLabel, read: monthTextIn },
  { label: quarterLabel, read: quarterIn },
] as const

interface Column {
  readonly label: string
  readonly cells: readonly string[]
}

/** A year, and the part of it that a column of its own says; beside a month, the day of it as well. */
export function yearAndPart<C extends Column>(columns: readonly C[]): C[] | null {
  const year = columns.find(
    ({ label, cells }) => yearLabel.test(label.trim()) && cells.length > 0 && cells.every(isYear),
  )
  if (year === undefined) return null
  for (const { label: wanted, read } of parts) {
    const part = columns.find(
      ({ label, cells }) => wanted.test(label.trim()) && cells.length > 0 && cells.every(cell => read(cell) !== null),
    )
    if (part === undefined) continue
    const month = wanted === weekLabel ? columns.find(({ label }) => monthLabel.test(label.trim())) : undefined
    if (month !== undefined && !areOfMonths(year.cells, part.cells, month.cells)) return null
    const day = wanted === monthLabel ? columns.find(isDayColumn) : undefined
    return day === undefined ? [year, part] : [year, part, day]
  }
  return null
}

/** The first to the fifth week of each month are counted in another way than those of a year, and nobody knows in which. */
function areOfMonths(years: readonly string[], weeks: readonly string[], months: readonly string[]): boolean {
  return weeks.every((week, at) => {
    const month = monthTextIn(months[at] ?? '')
    const monday = mondayOfWeek(Number(years[at]), Number(weekIn(week)?.slice(1)))
    if (month === null || monday === null) return true
    const last = new Date(Date.parse(monday) + 6 * 86_400_000).toISOString()
    return [monday, last].some(day => day.slice(5, 7) === month)
  })
}

function isDayColumn({ label, cells }: Column): boolean {
  return isDayLabel(label) && cells.length > 0 && cells.every(cell => /^(0?[1-9]|[12]\d|3[01])$/.test(cell.trim()))
}

export function isDayLabel(label: string): boolean {
  return /^(day|day of (the )?month|tag|jour|día|dia|giorno|dag|dzień|den|день|日)$/i.test(label.trim())
}

/** 'Month', 'Quarter', 'KW': the label of a part of a year. */
export function isPartLabel(label: string): boolean {
  return parts.some(part => part.label.test(label.trim()))
}

/** 'MonthNo', 'Month Number', 'Quarter sort': by which a table was put in order. */
export function isPartNumberLabel(label: string): boolean {
  return /^(year|quarter|month|week|day)[ _-]?(no|num|number|index|sort|order|sort ?order)\.?$/i.test(label.trim())
}

export function isMonthLabel(label: string): boolean {
  return monthLabel.test(label.trim())
}

export function isWeekLabel(label: string): boolean {
  return weekLabel.test(label.trim())
}

/** What a part of a year is by the label over it, or else by itself: months and quarters have names, and weeks have none. */
export function partLabelOf(label: string, part: string): string {
  return isPartLabel(label) ? label : isBareQuarter(part) ? 'quarter' : 'month'
}

/** Whether a column says a part of the year, such as the quarter beside the month. */
export function saysPart(label: string, cells: readonly string[]): boolean {
  const read = parts.find(part => part.label.test(label.trim()))?.read
  return read !== undefined && cells.every(cell => read(cell) !== null)
}

/** '2025' and 'Q4' as one period, as far as the part can be read; the year alone is none. */
export function partText(year: string, part: string, label: string): string {
  const read = parts.find(found => found.label.test(label.trim()))?.read ?? monthTextIn
  const text = read(part)
  return text === null ? year : `${year.trim()}-${text}`
}

/**
 * '202636' among numbers of which one is beyond 12, or below the word week, is a week; below the word month, a month. What
 * looks like a month below the words week or quarter is none: '2026-07', '2026-1', whatever else stands in the column. Null:
 * nobody can tell.
 */
export function packedPeriods(label: string, cells: readonly string[]): ((cell: string) => string) | null {
  const word = label.trim()
  if (monthLabel.test(word) && areShortMonths(cells)) return fullMonth
  const found = cells.map(cell => packed.exec(cell.trim())).filter(parts => parts !== null)
  const isSplit = found.some(parts => parts[2] !== '')
  if (found.length === cells.length && hasLostNought(found)) return withNought(found)
  const isNamed = isSplit && (weekLabel.test(word) || quarterLabel.test(word))
  if (found.length === 0 || (found.length < cells.length && !isNamed)) return null
  if (isSplit && quarterLabel.test(word)) return packedQuarters(found)
  if (isSplit && !weekLabel.test(word)) return null
  const numbers = found.map(parts => Number(parts[3]))
  const areMonths = numbers.every(number => number >= 1 && number <= 12)
  const areWeeks = numbers.every(number => number >= 1 && number <= 53)
  // Who counts from a week 0 counts no weeks of ISO 8601, and nobody knows which.
  if (weekLabel.test(word) && !areWeeks) return unread
  if (monthLabel.test(word)) return areMonths ? apart('') : null
  return areWeeks && (!areMonths || weekLabel.test(word)) ? apart('W') : null
}

/**
 * Below the word quarter two digits are its number, or the month with which it begins or ends. One number alone does not tell,
 * and whoever writes the last months means other days than those with which they begin.
 */
function packedQuarters(found: readonly RegExpExecArray[]): (cell: string) => string {
  const numbers = found.map(parts => Number(parts[3]))
  const isOneDigit = found.some(parts => parts[3]?.length === 1)
  const areQuarters = numbers.every(number => number >= 1 && number <= 4)
  if (areQuarters && (isOneDigit || new Set(numbers).size > 2 || inTurn(found, 4, 1))) return apart('Q')
  if (numbers.every(number => number % 3 === 1) && inTurn(found, 12, 3)) return apart('')
  return numbers.every(number => number === 1) ? apart('Q') : unread
}

/** Whether each is as much later than the one before as it is in a year of so many. */
function inTurn(found: readonly RegExpExecArray[], ofYear: number, step: number): boolean {
  const places = [...new Set(found.map(parts => Number(parts[1]) * ofYear + Number(parts[3])))].toSorted(
    (a, b) => a - b,
  )
  return places.length > 1 && places.every((place, at) => at === 0 || place === (places[at - 1] ?? 0) + step)
}

/** '2025.1' among '2025.09, 2025.11': a number that ended with a nought, or a month that never had one. */
function hasLostNought(found: readonly RegExpExecArray[]): boolean {
  const short = found.filter(parts => parts[2] === '.' && parts[3]?.length === 1)
  return short.length > 0 && short.length < found.length && short.every(parts => parts[3] === '1')
}

/** Who writes '.09' would write '.01' for January; without any such month nobody knows. */
function withNought(found: readonly RegExpExecArray[]): (cell: string) => string {
  const isPadded = found.some(parts => /^0[1-9]$/.test(parts[3] ?? ''))
  return cell => {
    const text = cell.trim()
    if (!/^20\d\d\.1$/.test(text)) return cell
    return isPadded ? `${text}0` : `? ${text}`
  }
}

/** What nobody can read is told as such, and not read as a month. */
function unread(cell: string): string {
  return packed.test(cell.trim()) ? `? ${cell.trim()}` : cell
}

function apart(letter: string): (cell: string) => string {
  return cell =>
    cell.trim().replace(packed, (_, year, __, part) => `${year}-${letter}${letter === 'Q' ? Number(part) : part}`)
}

const packed = /^(20\d{2})([-/. ]?)(\d\d|(?<=[-/. ])\d)$/

function monthTextIn(cell: string): string | null {
  const digits = /^(0?[1-9]|1[0-2])$/.exec(cell.trim())
  const month = digits === null ? bareMonth(cell) : Number(digits[1])
  return month === null ? null : String(month).padStart(2, '0')
}

function quarterIn(cell: string): string | null {
  const found = /^(?:(?:Q|T|K|Qtr\.?|Quarter|Quartal|Trim\.?) ?)?([1-4])(?:Q|\. ?Quartal)?$/i.exec(cell.trim())
  return found === null ? null : `Q${found[1]}`
}

function weekIn(cell: string): string | null {
  const found = /^(?:(?:W|KW|CW|Wk\.?|Week|S|Woche) ?)?(0?[1-9]|[1-4]\d|5[0-3])$/i.exec(cell.trim())
  return found === null ? null : `W${found[1]?.padStart(2, '0')}`
}
