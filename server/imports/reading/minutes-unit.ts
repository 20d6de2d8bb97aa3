import type { Delimiter } from '@upshot/shared/imports/result'
import { readMinutes, readNumber } from './number.ts'

/**
 * How the durations of a column are read. Bare numbers are in what the label says: 'Duration (seconds)', 'Hours attended'.
 * '40:00' is minutes and seconds where the label says so, where nobody can have stayed for so many hours, and beside '1:02:03'.
 */
export function readerIn(label: string, cells: readonly string[]): typeof readMinutes {
  const scale = scaleOf(label, cells)
  const isShort = areShort(label, cells)
  if (scale === 1 && !isShort) return readMinutes
  return (cell, sign) => {
    // Seconds are many: their comma stands between thousands.
    const bare = readNumber(scale < 1 && thousands.test(cell.trim()) ? cell.replaceAll(',', '') : cell, sign)
    if (typeof bare === 'number') return readMinutes((bare * scale).toFixed(9), null)
    return readMinutes(isShort && short.test(cell.trim()) ? withHours(cell.trim()) : cell, sign)
  }
}

/** '75:30' as '1:15:30'. */
function withHours(cell: string): string {
  const [minutes = '', seconds = ''] = cell.split(':')
  const two = (number: number) => String(number).padStart(2, '0')
  return `${Math.floor(Number(minutes) / 60)}:${two(Number(minutes) % 60)}:${seconds}`
}

/**
 * Whether points stand between the thousands of seconds, '1.200': where commas do not separate cells, and unless a cell has
 * them otherwise or somebody would have been there for more than a day.
 */
export function haveGroupedSeconds(label: string, cells: readonly string[], delimiter: Delimiter): boolean {
  if (delimiter === ',' || !seconds.test(label) || milliseconds.test(label)) return false
  const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '')
  return (
    filled.some(cell => cell.includes('.')) &&
    filled.every(cell => grouped.test(cell) && Number(cell.replaceAll('.', '')) <= secondsOfDay)
  )
}

const secondsOfDay = 86_400
const grouped = /^\d{1,3}(\.\d{3})*$/

function scaleOf(label: string, cells: readonly string[]): number {
  if (/\bmin(ut|s?\b)|分/.test(label)) return 1
  if (milliseconds.test(label)) return 1 / 60_000
  if (seconds.test(label)) return 1 / 60
  if (inHours(label)) return 60
  return !ofWeeks.test(label) && areSeconds(cells) ? 1 / 60 : 1
}

/**
 * Where no label says what they are, numbers of which many would be more than a day of minutes are seconds. One of them may be
 * somebody who forgot to leave, and round ones are of a person who counts minutes.
 */
function areSeconds(cells: readonly string[]): boolean {
  const numbers = cells
    .map(cell => cell.trim())
    .filter(cell => wholeNumber.test(cell))
    .map(Number)
    .filter(number => number > 0)
  const long = numbers.filter(number => number > minutesOfDay)
  if (long.length === 0 || long.length * 5 < numbers.length) return false
  return numbers.length < 3 || numbers.some(number => number % 5 !== 0)
}

const minutesOfDay = 1440
const wholeNumber = /^\d{1,6}$/
/** What takes weeks may take more than a day in all. */
const ofWeeks =
  /\b(course|program(me)?|cohort|bootcamp|training|series|semester|term|week|weeks|month|year|kurs|schulung|cours|formation|curso|corso|cursus|overall|cumulative|all (sessions|events|meetings|days))\b/

function areShort(label: string, cells: readonly string[]): boolean {
  if (/\bhh? mm\b/.test(label) || inHours(label)) return false
  if (/\bmm? ss\b/.test(label)) return true
  const clocks = cells.map(cell => cell.trim()).filter(cell => short.test(cell) || long.test(cell))
  const shorts = clocks.filter(cell => short.test(cell))
  if (shorts.length === 0) return false
  return shorts.length < clocks.length || shorts.some(cell => Number(cell.split(':')[0]) >= 24)
}

const short = /^\d{1,2}:[0-5]\d$/
const thousands = /^\d{1,3}(,\d{3})+$/
const long = /^\d{1,3}:[0-5]\d:[0-5]\d$/

const milliseconds = /\b(ms|msec|millis|milli ?seconds?|millisekunden)$/
/** A 'second session' and 'office hours' are no units. */
const seconds =
  /\b(seconds|secs?|sekunden|secondes|segundos|secondi|seconden|sekund(y|er))\b|\b(time|duration|length|dauer|duree|duracion|duracao|durata) s$|秒/
const hours = /\b(hours?|hrs|stunden|heures|horas|ore|uren|godziny|timmar|timer)\b/
const ofDays = /\b(office|happy|opening|working|business|after) hours?\b/

function inHours(label: string): boolean {
  return hours.test(label) && !ofDays.test(label)
}
