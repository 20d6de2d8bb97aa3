import type { DateOrder } from '@upshot/shared/imports/result'
import { dayText, emptyTime, type ReadTime, readTime } from './date-time.ts'
import { monthNamed } from './month-names.ts'
import { stretchIn } from './values-stretches.ts'

/**
 * First day of '2026-09', 'Sep 2026', 'Sep-26', '2026年9月', '2026-Q3', 'Q3 2026', '3. Quartal 2026', '2026-W36', 'W36 2026',
 * 'KW 36/2026' or of a date; null for anything else.
 */
export function periodStart(cell: string, order: DateOrder | null, scratch: ReadTime): string | null {
  const text = withoutWeek(cell.replace(/[\s\uFEFF]+/g, ' ').trim())
  // The day is the one that stands there: midnight in Berlin is no day before.
  if (readTime(text.replace(offset, ''), order, scratch)) return dayOf(scratch)
  const stretch = stretchIn(withYear(text), order, scratch)
  if (stretch !== null) return stretch.kind === null ? null : dayOf(scratch)
  // What was read of a date before says nothing of this.
  scratch.order = 'not-asked'
  return monthStart(text) ?? quarterStart(text) ?? weekStart(text)
}

/** Years of other calendars are none of ours: 1405 and 2569 are not read as if they were. */
function dayOf({ ms }: ReadTime): string | null {
  const day = dayText(ms)
  return day < '1600' || day >= '2400' ? null : day
}

/** 'Week of Jan 5, 2026', 'w/c 5 Jan 2026', 'Mon 5 Jan 2026': the day that is named. */
function withoutWeek(text: string): string {
  return text.replace(weekBegins, '').replace(weekday, '')
}

const weekBegins =
  /^(?:week (?:of|from|commencing|beginning|starting)|w\/[cb]|woche (?:vom|ab)|semaine du|semana (?:del?|da)|settimana del)[.:]? (?=\S)/i
const weekday = /^\p{L}{2,3}\.? (?=\d{1,2}\.? \p{L}{3,12}\.? \d{4}$)/u

const offset = /(?<=\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(?:GMT|UTC)?[+-]\d{2}:?\d{2}(?: \([^)]*\))?$/
/** '31 Aug – 6 Sep 2026', '7 – 13 Sep 2026', 'Jan 5 - 11, 2026', with all of both days: a week, or less. A range that ends before it begins began last year. */
function withYear(text: string): string {
  const numbersFirst = /^(\d{1,2})\.?(?: (\p{L}{3,12})\.?)? ?[-–—] ?(\d{1,2})\.? (\p{L}{3,12})\.?,? (\d{4})$/u.exec(
    text,
  )
  if (numbersFirst !== null) {
    const [, from = '', month, to = '', lastMonth = '', year = ''] = numbersFirst
    return daysOfRange(from, month ?? lastMonth, to, lastMonth, year) ?? text
  }
  const monthFirst = /^(\p{L}{3,12})\.? (\d{1,2}) ?[-–—] ?(?:(\p{L}{3,12})\.? )?(\d{1,2}),? (\d{4})$/u.exec(text)
  if (monthFirst === null) return text
  const [, month = '', from = '', lastMonth, to = '', year = ''] = monthFirst
  return daysOfRange(from, month, to, lastMonth ?? month, year) ?? text
}

function daysOfRange(from: string, fromMonth: string, to: string, toMonth: string, year: string): string | null {
  const [first, last] = [monthNamed(fromMonth), monthNamed(toMonth)]
  if (first === null || last === null || (first === last && Number(from) > Number(to))) return null
  const pair = (value: number | string) => String(value).padStart(2, '0')
  const begins = first > last ? Number(year) - 1 : Number(year)
  const days = (Date.UTC(Number(year), last - 1, Number(to)) - Date.UTC(begins, first - 1, Number(from))) / 86_400_000
  // Other stretches are no periods of a metric.
  if (days > 6) return null
  return `${begins}-${pair(first)}-${pair(from)} - ${year}-${pair(last)}-${pair(to)}`
}

/** How long the period is that a label names. Null: it is a date, which may stand for the day or for what begins on it. */
export function spanOf(cell: string): Span | null {
  const text = cell.replace(/[\s\uFEFF]+/g, ' ').trim()
  if (quarterStart(text) !== null) return 'quarter'
  if (monthStart(text) !== null) return 'month'
  const kind = stretchIn(text, null, emptyTime())?.kind ?? 'days'
  if (kind !== 'days') return kind
  return weekStart(text) === null ? null : 'week'
}

const spans = ['week', 'month', 'quarter'] as const
export type Span = (typeof spans)[number]

export function longerSpan(a: Span | null, b: Span | null): Span | null {
  if (a === null || b === null) return a ?? b
  return spans.indexOf(a) < spans.indexOf(b) ? b : a
}

/** Periods of a year that does not begin in January, as far as a label shows it: nobody knows from the file when it does. */
export function isFiscal(cell: string): boolean {
  return (
    /\b(FY|fiscal|GJ|Geschäftsjahr|exercice|ejercicio)\s?'?\d{0,4}(?:\b|(?=[QHPM]\d))/i.test(cell) ||
    spansTwoYears(cell)
  )
}

/** '2025/26' and 'Q1 2025/26'. */
function spansTwoYears(cell: string): boolean {
  const found = /^(?:Q[1-4][ \-/]{1,2})?(20\d{2}) ?[/–-] ?(?:20)?(\d{2})$/i.exec(cell.trim())
  // '2011/12' may be a month.
  return found !== null && Number(found[2]) > 12 && Number(found[2]) === (Number(found[1]) % 100) + 1
}

function monthStart(text: string): string | null {
  const digits = /^(\d{4})(?:[-/. ]|-?M)(\d{1,2})$/.exec(text) ?? swapped(/^(\d{1,2})[-/. ](\d{4})$/.exec(text))
  if (digits !== null) return firstOfMonth(Number(digits[1]), Number(digits[2]))
  const eastern = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월]$/.exec(text)
  if (eastern !== null) return firstOfMonth(Number(eastern[1]), Number(eastern[2]))
  const vietnamese = /^tháng (\d{1,2})[ /-](?:năm )?(\d{4})$/i.exec(text.normalize('NFC'))
  if (vietnamese !== null) return firstOfMonth(Number(vietnamese[2]), Number(vietnamese[1]))
  const named = /^(\p{L}{3,12})\.?,?(?: de| del| of)?[ \-/.'’]{1,2}(\d{4}|\d{2})(?: ?г\.?)?$/u.exec(text)
  const found = named ?? swapped(/^(\d{4})(?:[ \-/]|\. )(\p{L}{3,12})\.?$/u.exec(text))
  return found === null ? null : firstOfMonth(fullYear(found[2] ?? ''), monthNamed(found[1] ?? '') ?? 0)
}

/** The letter of a quarter in the languages whose exports have been seen. */
const quarter = '(?:Q|T|K|Quarter|Qtr\\.?|Quartal|Trimestre|Trim\\.?|Kwartaal|Kwartał|kw\\.|квартал|кв\\.)'
const quarterFirst = new RegExp(
  `^(?:${quarter} ?([1-4])|([1-4])(?:st|nd|rd|th|\\.|er|e|º|°)? ?${quarter})(?: - |[ \\-/,'’]{1,2})(\\d{4}|\\d{2})$`,
  'i',
)
const yearFirst = new RegExp(`^(\\d{4})[ \\-/]? ?(?:${quarter} ?([1-4])|([1-4])\\.? ?${quarter})$`, 'i')

function quarterStart(text: string): string | null {
  // In capitals that is a week in German; before its number nobody knows which of the two it is.
  if (/\bKW\b|^kw\b/i.test(text) && !/^(?:I{1,3}|IV|[1-4]) ?kw\b/.test(text)) return null
  const first = quarterFirst.exec(text.replace(roman, number => String(romans.indexOf(number) + 1)))
  if (first !== null) return firstOfMonth(fullYear(first[3] ?? ''), Number(first[1] ?? first[2]) * 3 - 2)
  const short = /^([1-4])Q(\d{2})$/i.exec(text)
  if (short !== null) return firstOfMonth(fullYear(short[2] ?? ''), Number(short[1]) * 3 - 2)
  const eastern = /^(\d{4}) ?[年년] ?第?([1-4一二三四]) ?(?:四半期|季度|분기)$/.exec(text)
  if (eastern !== null) return firstOfMonth(Number(eastern[1]), quarterNumber(eastern[2] ?? '') * 3 - 2)
  const found = yearFirst.exec(text)
  return found === null ? quarterOfMonths(text) : firstOfMonth(Number(found[1]), Number(found[2] ?? found[3]) * 3 - 2)
}

/** 'III kw. 2026' */
const roman = /^(?:I{1,3}|IV)(?= (?:kw|kwartał|квартал|кв|trim|trimestre|quarter)\b)/
const romans = ['I', 'II', 'III', 'IV']

function quarterNumber(digit: string): number {
  return Number(digit) || '一二三四'.indexOf(digit) + 1
}

/** 'Jan – Mar 2026' */
function quarterOfMonths(text: string): string | null {
  const found = /^(\p{L}{3,12})\.? ?[-–—] ?(\p{L}{3,12})\.? (\d{4})$/u.exec(text)
  if (found === null) return null
  const [first, last] = [monthNamed(found[1] ?? ''), monthNamed(found[2] ?? '')]
  const isQuarter = first !== null && first % 3 === 1 && last === first + 2
  return isQuarter ? firstOfMonth(Number(found[3]), first) : null
}

const weekFirst =
  /^(?:W|CW|KW\.?|Wk\.?|Week|Woche|Semaine|Semana|Settimana|Vecka|v\.|Uke|Uge|Viikko|vk\.?|Tydzień|tydz\.?|Týden|Неделя|Тиждень|Hafta|Săptămâna|S) ?(\d{1,2})(?: - |[ \-/,]{1,2})(\d{4})$/iu

function weekStart(text: string): string | null {
  // A quarter in Polish has its point as well.
  if (/^kw\./.test(text)) return null
  const first =
    weekFirst.exec(text) ??
    // Behind a dash two digits may be the last of several weeks, and 'KW 25/26' are two.
    /^(?:W|CW|KW|Wk\.?|Week|Woche) ?(\d{1,2}) ?[/'’](\d{2})$/i.exec(text)
  if (first !== null && first[2]?.length === 2 && Number(first[2]) === Number(first[1]) + 1) return null
  if (first !== null) return mondayOfWeek(fullYear(first[2] ?? ''), Number(first[1]))
  const found =
    /^(\d{4})[ \-/]? ?(?:W|CW|KW|Wk|Week|Vecka|v\.|Uke|Uge|S(?=\d{2}$)) ?(\d{1,2})$/i.exec(text) ??
    /^(\d{4}) ?[年년] ?第? ?(\d{1,2}) ?[週周주]차?$/.exec(text)
  return found === null ? null : mondayOfWeek(Number(found[1]), Number(found[2]))
}

/** As date-time has it: up to 69 of this century. */
function fullYear(text: string): number {
  const year = Number(text)
  return text.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year
}

function swapped(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found === null ? null : [found[0], found[2], found[1]]
}

function firstOfMonth(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` : null
}

/** ISO 8601: week 1 has the 4th of January in it. */
export function mondayOfWeek(year: number, week: number): string | null {
  if (week < 1 || week > 53) return null
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = new Date(fourth.getTime() + (1 - (fourth.getUTCDay() || 7) + (week - 1) * 7) * 86_400_000)
  const thursday = new Date(monday.getTime() + 3 * 86_400_000)
  return thursday.getUTCFullYear() === year ? monday.toISOString().slice(0, 10) : null
}
