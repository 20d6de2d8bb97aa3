import type { DateOrder } from '@upshot/shared/imports/result'
import { monthNamed } from './month-names.ts'
import { zoneNamed } from './zone-names.ts'

/** What a cell says about a time. One object is filled again and again: a file has hundreds of thousands of them. */
export interface ReadTime {
  /** Milliseconds since 1970: of the instant when `zoned`, else of the wall clock as if it stood in UTC. */
  ms: number
  zoned: boolean
  /** Whether the digits alone say which is the day: '13/04' does, '03/04' does not, '2026-04-03' never asks. */
  order: 'not-asked' | DateOrder | 'ambiguous'
  hasClock: boolean
}

export function emptyTime(): ReadTime {
  return { ms: 0, zoned: false, order: 'not-asked', hasClock: false }
}

/**
 * Reads the styles that exports use: ISO, '09/10/2026 05:00:12 PM', '06.10.26, 18:01', 'Sep 10, 2026 17:00:12',
 * '10 Sep 26'. Nothing is bent to fit: 30 February is no date. Where day and month could be either, `order` decides; with
 * none given the month is taken first and `into.order` says 'ambiguous'. False: not a time.
 */
export function readTime(cell: string, order: DateOrder | null, into: ReadTime): boolean {
  into.zoned = false
  into.hasClock = false
  into.order = 'not-asked'
  return readIso(cell, into) || readStyled(cell.replace(/[\s\uFEFF]+/g, ' ').trim(), order, into)
}

export const msPerDay = 86_400_000

function readIso(cell: string, into: ReadTime): boolean {
  const length = cell.length
  if (length < 10 || cell.charCodeAt(4) !== 45 || cell.charCodeAt(7) !== 45) return false
  const year = digits(cell, 0, 4)
  const month = digits(cell, 5, 2)
  const day = digits(cell, 8, 2)
  if (!isDate(year, month, day)) return false
  into.ms = Date.UTC(year, month - 1, day)
  if (length === 10) return true
  const gap = cell.charCodeAt(10)
  if ((gap !== 84 && gap !== 32) || length < 16 || cell.charCodeAt(13) !== 58) return false
  const hour = digits(cell, 11, 2)
  const minute = digits(cell, 14, 2)
  let second = 0
  let at = 16
  if (cell.charCodeAt(at) === 58) {
    second = digits(cell, 17, 2)
    at = 19
  }
  let milli = 0
  if (cell.charCodeAt(at) === 46) {
    const from = ++at
    for (let scale = 100; isDigit(cell.charCodeAt(at)); scale /= 10) {
      if (scale >= 1) milli += (cell.charCodeAt(at) - 48) * scale
      at++
    }
    if (at === from) return false
  }
  if (!isClock(hour, minute, second)) return false
  into.hasClock = true
  into.ms += ((hour * 60 + minute) * 60 + second) * 1000 + milli
  if (at === length) return true
  if (cell.charCodeAt(at) === 90 && at + 1 === length) {
    into.zoned = true
    return true
  }
  const rest = cell.slice(at).trim()
  if (rest === '') return true
  // Half a day in words is no zone: the longer way knows it.
  return !/^[ap]\.? ?m\b/i.test(rest) && readZone(rest, into)
}

function readStyled(given: string, order: DateOrder | null, into: ReadTime): boolean {
  if (given.length < 6 || given.length > 90) return false
  const bare = given.replace(zoneInWords, '')
  const text = localHalf.test(bare) ? inEnglish(bare) : asBrowsersWrite(bare).replace(clockFirst, '$2 $1')
  const clock = clockPattern.exec(text)
  const date = (clock === null ? text : text.slice(0, clock.index)).replace(
    /,? ?(at|à|a las|às|um|om|alle|kl\.?)?$/i,
    '',
  )
  if (!readDate(date.replace(/^[\p{L}]{2,}\.?, /u, ''), order, into)) return false
  if (clock === null) return true
  let hour = Number(clock[1])
  const half = clock[4]?.toLowerCase()
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return false
    hour = (hour % 12) + (half.startsWith('p') ? 12 : 0)
  }
  const minute = Number(clock[2])
  const second = Number(clock[3] ?? '0')
  if (!isClock(hour, minute, second)) return false
  into.hasClock = true
  into.ms += ((hour * 60 + minute) * 60 + second) * 1000
  const zone = clock[5] ?? ''
  return zone === '' || readZone(zone, into)
}

/** 'New York Time' behind a clock is no fixed offset: the time stays one without a zone. */
const zoneInWords = /(?<=:\d{2}(?: ?[ap]\.?m\.?)?) (?:\p{Lu}\p{L}+ ){1,3}Time$/iu

const clockFirst = /^(\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?),? (.+)$/i

/** Halves of the day in words, points in a clock, and dates of three numbers with points behind each. */
const localHalf = /\d年|\d년|nachm|vorm|오[전후]|[上下]午|午[前後]| \d{1,2}\.\d{2}\.\d{2}$|^\d{4}\. /

function inEnglish(text: string): string {
  return text
    .replace(/^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일](?: ?\([^)]{1,3}\))?/, '$1/$2/$3')
    .replace(/ (\d{1,2}) ?[時时시] ?(\d{2}) ?[分분](?: ?(\d{2}) ?[秒초])?/, (_, h, m, s) => ` ${h}:${m}:${s ?? '00'}`)
    .replace(/^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?/, '$1/$2/$3')
    .replace(/^(\d{2})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?= ?오[전후])/, '20$1/$2/$3')
    .replace(/ (\d{1,2})\.(\d{2})\.(\d{2})$/, ' $1:$2:$3')
    .replace(/ ?(?:오전|上午|午前) ?(\d{1,2}:\d{2}(?::\d{2})?)/, ' $1 AM')
    .replace(/ ?(?:오후|下午|午後) ?(\d{1,2}:\d{2}(?::\d{2})?)/, ' $1 PM')
    .replace(/ (?:vorm\.?|오전|上午|午前)(?= |$)/, ' AM')
    .replace(/ (?:nachm\.?|오후|下午|午後)(?= |$)/, ' PM')
}

/** 'Tue Sep 01 2026 02:00:00 GMT+0200 (Central European Summer Time)' without the day of the week and the name. */
function asBrowsersWrite(text: string): string {
  return text

    .replace(
      /^[A-Z][a-z]{2} ([A-Z][a-z]{2} \d{2} \d{4})(?: (\d{2}:\d{2}:\d{2})(?: (GMT[+-]\d{4}))?(?: \([^)]*\))?)?$/,
      '$1 $2 $3',
    )
    .trim()
}

const clockPattern =
  / (\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?: ?([ap]\.? ?m\.?))?(?: ?([A-Z]{1,5}(?:[+-][\d:]+)?|[+-]\d[\d:]*))?$/i

/** 'UTC', 'GMT+2', '+02:00', 'PDT'. Letters that name no fixed offset are dropped: the time stays one without a zone. */
function readZone(zone: string, into: ReadTime): boolean {
  const found = /^(?:UTC|GMT|Z)?(?:([+-])(\d{1,2}):?(\d{2})?)?$/i.exec(zone)
  if (found === null) {
    const named = zoneNamed(zone)
    if (named === null) return /^[A-Z]{2,5}$/i.test(zone)
    into.zoned = true
    into.ms -= named * 60_000
    return true
  }
  const minutes = Number(found[2] ?? '0') * 60 + Number(found[3] ?? '0')
  if (minutes > 14 * 60) return false
  into.zoned = true
  into.ms -= (found[1] === '-' ? -minutes : minutes) * 60_000
  return true
}

function readDate(text: string, order: DateOrder | null, into: ReadTime): boolean {
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\.?$/.exec(text)
  if (numeric !== null) {
    const [, first = '', separator, second = '', year = ''] = numeric
    return readNumeric(
      Number(first),
      Number(second),
      fullYear(year),
      separator === '.' ? 'day-first' : null,
      order,
      into,
    )
  }
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text)
  if (yearFirst !== null) return setDate(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), into)
  const monthFirst = /^(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text)
  if (monthFirst !== null) {
    return setDate(Number(monthFirst[3]), monthNamed(monthFirst[1] ?? '') ?? 0, Number(monthFirst[2]), into)
  }
  const dayFirst =
    /^(\d{1,2})\.?[ -](?:de )?(\p{L}{3,12})\.?,?(?: de)?[ -](\d{4}|\d{2})$/u.exec(text) ??
    // '01JAN2026', as SAS writes it.
    /^(\d{2})([A-Za-z]{3})(\d{4})$/.exec(text)
  if (dayFirst === null) return false
  return setDate(fullYear(dayFirst[3] ?? ''), monthNamed(dayFirst[2] ?? '') ?? 0, Number(dayFirst[1]), into)
}

function readNumeric(
  first: number,
  second: number,
  year: number,
  fixed: DateOrder | null,
  wanted: DateOrder | null,
  into: ReadTime,
): boolean {
  if (fixed !== null) return setDate(year, second, first, into)
  const asDayFirst = isDate(year, second, first)
  const asMonthFirst = isDate(year, first, second)
  if (asDayFirst && asMonthFirst) {
    if (first !== second) into.order = 'ambiguous'
    return wanted === 'day-first' ? setDate(year, second, first, into) : setDate(year, first, second, into)
  }
  if (!asDayFirst && !asMonthFirst) return false
  into.order = asDayFirst ? 'day-first' : 'month-first'
  return asDayFirst ? setDate(year, second, first, into) : setDate(year, first, second, into)
}

function setDate(year: number, month: number, day: number, into: ReadTime): boolean {
  if (!isDate(year, month, day)) return false
  into.ms = Date.UTC(year, month - 1, day)
  return true
}

/** Two digits are of this century up to 69, as spreadsheets read them. */
function fullYear(text: string): number {
  const year = Number(text)
  return text.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year
}

function isDate(year: number, month: number, day: number): boolean {
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1)) return false
  if (day <= 28) return true
  const days = month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : longMonths[month]
  return day <= (days ?? 31)
}

const longMonths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isClock(hour: number, minute: number, second: number): boolean {
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** NaN when there is anything but digits. */
function digits(text: string, from: number, length: number): number {
  let value = 0
  for (let at = from; at < from + length; at++) {
    const code = text.charCodeAt(at)
    if (!isDigit(code)) return Number.NaN
    value = value * 10 + code - 48
  }
  return value
}

/** '2026-09-10T17:00:04Z' for an instant, '2026-09-10T17:00:04' for a wall clock; parts that are zero are left out. */
export function timeText(ms: number, zoned: boolean): string {
  const iso = dayText(ms)
  const rest = ms - Math.floor(ms / msPerDay) * msPerDay
  const second = Math.floor(rest / 1000) % 60
  const clock = `${pair(Math.floor(rest / 3_600_000))}:${pair(Math.floor(rest / 60_000) % 60)}`
  const milli = rest % 1000
  if (zoned) return `${iso}T${clock}:${pair(second)}${milli === 0 ? '' : `.${String(milli).padStart(3, '0')}`}Z`
  return second === 0 ? `${iso}T${clock}` : `${iso}T${clock}:${pair(second)}`
}

const knownDays = new Map<number, string>()

/** 'YYYY-MM-DD'. Rows of one file share few days, so they are remembered. */
export function dayText(ms: number): string {
  const day = Math.floor(ms / msPerDay)
  const known = knownDays.get(day)
  if (known !== undefined) return known
  const made = new Date(day * msPerDay).toISOString().slice(0, 10)
  if (knownDays.size > 2_000) knownDays.clear()
  knownDays.set(day, made)
  return made
}

const pairs = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))

function pair(value: number): string {
  return pairs[value] ?? '00'
}
