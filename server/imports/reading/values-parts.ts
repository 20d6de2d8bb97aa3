import { bareMonth, isYear } from './values-layout.ts'

export const yearLabel = /^(year|jahr|année|annee|año|ano|anno|jaar|rok|år|年|год)$/i
const monthLabel = /^(month|monat|mois|mes|mês|mese|maand|miesiąc|måned|månad|月|месяц)$/i
const quarterLabel = /^(quarter|quartal|trimestre|trim\.?|kwartaal|kwartał|kvartal|квартал)$/i
const weekLabel =
  /^((iso )?week|calendar week|week (no\.?|number)|(kalender)?woche|kw|semaine|semana|settimana|uke|vecka|неделя)$/i

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

/** A year, and the part of it that a column of its own says. */
export function yearAndPart<C extends Column>(columns: readonly C[]): [C, C] | null {
  const year = columns.find(
    ({ label, cells }) => yearLabel.test(label.trim()) && cells.length > 0 && cells.every(isYear),
  )
  if (year === undefined) return null
  for (const { label: wanted, read } of parts) {
    const part = columns.find(
      ({ label, cells }) => wanted.test(label.trim()) && cells.length > 0 && cells.every(cell => read(cell) !== null),
    )
    if (part !== undefined) return [year, part]
  }
  return null
}

/** 'Month', 'Quarter', 'KW': the label of a part of a year. */
export function isPartLabel(label: string): boolean {
  return parts.some(part => part.label.test(label.trim()))
}

/** '2025' and 'Q4' as one period, as far as the part can be read; the year alone is none. */
export function partText(year: string, part: string, label: string): string {
  const read = parts.find(found => found.label.test(label.trim()))?.read ?? monthTextIn
  const text = read(part)
  return text === null ? year : `${year.trim()}-${text}`
}

/**
 * '202636' among numbers of which one is beyond 12, or below the word week, is a week; below the word month, a month. Null:
 * nobody can tell.
 */
export function packedPeriods(label: string, cells: readonly string[]): ((cell: string) => string) | null {
  if (cells.length === 0 || !cells.every(cell => packed.test(cell.trim()))) return null
  const numbers = cells.map(cell => Number(cell.trim().slice(4)))
  const areMonths = numbers.every(number => number >= 1 && number <= 12)
  const areWeeks = numbers.every(number => number >= 1 && number <= 53)
  const apart = (letter: string) => (cell: string) => `${cell.trim().slice(0, 4)}-${letter}${cell.trim().slice(4)}`
  if (monthLabel.test(label.trim())) return areMonths ? apart('') : null
  return areWeeks && (!areMonths || weekLabel.test(label.trim())) ? apart('W') : null
}

const packed = /^20\d{4}$/

function monthTextIn(cell: string): string | null {
  const digits = /^(0?[1-9]|1[0-2])$/.exec(cell.trim())
  const month = digits === null ? bareMonth(cell) : Number(digits[1])
  return month === null ? null : String(month).padStart(2, '0')
}

function quarterIn(cell: string): string | null {
  const found = /^(?:(?:Q|T|K|Quarter|Quartal|Trim\.?) ?)?([1-4])(?:Q|\. ?Quartal)?$/i.exec(cell.trim())
  return found === null ? null : `Q${found[1]}`
}

function weekIn(cell: string): string | null {
  const found = /^(?:(?:W|KW|CW|Wk\.?|Week|S|Woche) ?)?(0?[1-9]|[1-4]\d|5[0-3])$/i.exec(cell.trim())
  return found === null ? null : `W${found[1]?.padStart(2, '0')}`
}
