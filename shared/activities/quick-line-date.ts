import { addDays, type Day, dayOf, isDay, partsOf, startOfWeek, type Weekday, weekdayOf } from '../calendar/day.ts'

/** A date phrase: the day, or `impossible` for one that is written like a day and is none (30 February). */
export type DateRead = { day: Day } | 'impossible'

const weekdayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** Without a year, a date is the last one, unless the next is at most this many days away: people mostly log what was. */
const daysAheadWithoutYear = 90

/** Reads one to four lower-case words as a date; null when they are none. */
export function readDate(words: readonly string[], today: Day, weekStartsOn: Weekday): DateRead | null {
  const [first = '', ...rest] = words
  // "on friday": the little word goes with the date.
  if (first === 'on' && rest.length > 0) return readDate(rest, today, weekStartsOn)
  const phrase = words.join(' ')
  return (
    relative(phrase, today) ??
    weekday(phrase, today, weekStartsOn) ??
    isoDate(phrase) ??
    dotted(phrase, today) ??
    withMonthName(phrase, today)
  )
}

/** '4.3.' might as well be a version number, so it needs a token before it. */
export function isDottedWithoutYear(phrase: string): boolean {
  return /^(on )?\d{1,2}\.\d{1,2}\.$/.test(phrase)
}

export function isDateWord(word: string): boolean {
  return (
    [
      'today',
      'yesterday',
      'tomorrow',
      'last',
      'next',
      'this',
      'on',
      'in',
      'ago',
      'day',
      'days',
      'week',
      'weeks',
    ].includes(word) ||
    weekdayNames.includes(word) ||
    monthNumber(word) !== null
  )
}

/** 'Thu 19 Nov 2026'. By hand, because the same line has to read the same in every runtime. */
export function dateLabel(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day)
  return `${short(weekdayNames[weekdayOf(day)])} ${dayOfMonth} ${short(monthNames[month - 1])} ${year}`
}

function relative(phrase: string, today: Day): DateRead | null {
  if (phrase === 'today') return { day: today }
  if (phrase === 'yesterday') return { day: addDays(today, -1) }
  if (phrase === 'tomorrow') return { day: addDays(today, 1) }
  const ago = /^(\d{1,3}) (day|week)s? ago$/.exec(phrase)
  if (ago !== null) return { day: addDays(today, -Number(ago[1]) * (ago[2] === 'week' ? 7 : 1)) }
  const ahead = /^in (\d{1,3}) (day|week)s?$/.exec(phrase)
  if (ahead !== null) return { day: addDays(today, Number(ahead[1]) * (ahead[2] === 'week' ? 7 : 1)) }
  return null
}

/**
 * 'friday' is the last one, today included; 'last friday' is before today; 'next friday' after it; 'this friday' is the
 * one of this week.
 */
function weekday(phrase: string, today: Day, weekStartsOn: Weekday): DateRead | null {
  const found = /^(?:(last|next|this) )?(\w+day)$/.exec(phrase)
  const wanted = weekdayNames.indexOf(found?.[2] ?? '')
  if (wanted < 0) return null
  const behind = (weekdayOf(today) - wanted + 7) % 7
  switch (found?.[1]) {
    case 'last':
      return { day: addDays(today, behind === 0 ? -7 : -behind) }
    case 'next':
      return { day: addDays(today, 7 - behind) }
    case 'this':
      return { day: addDays(startOfWeek(today, weekStartsOn), (wanted - weekStartsOn + 7) % 7) }
    default:
      return { day: addDays(today, -behind) }
  }
}

function isoDate(phrase: string): DateRead | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(phrase)) return null
  return isDay(phrase) ? { day: phrase } : 'impossible'
}

/** '4.3.' and '4.3.2026', day first as everywhere where dates have dots. '4/3' is never read: nobody can tell which is which. */
function dotted(phrase: string, today: Day): DateRead | null {
  const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4})?$/.exec(phrase)
  return found === null ? null : calendarDay(Number(found[1]), Number(found[2]), found[3], today)
}

/** '4 mar', '4th march 2026', 'mar 4', 'march 4, 2026'. */
function withMonthName(phrase: string, today: Day): DateRead | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)\.?(?: (\d{4}))?$/.exec(phrase)
  const monthFirst = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/.exec(phrase)
  const found = dayFirst ?? monthFirst
  if (found === null) return null
  const month = monthNumber(found[dayFirst === null ? 1 : 2] ?? '')
  return month === null ? null : calendarDay(Number(found[dayFirst === null ? 2 : 1]), month, found[3], today)
}

function calendarDay(dayOfMonth: number, month: number, year: string | undefined, today: Day): DateRead {
  if (year !== undefined) {
    const day = dayOf(Number(year), month, dayOfMonth)
    return day === null ? 'impossible' : { day }
  }
  const latest = addDays(today, daysAheadWithoutYear)
  const thisYear = partsOf(today).year
  // 29 February may be up to eight years back (1904 follows 1896).
  for (let candidate = thisYear + 1; candidate >= thisYear - 8; candidate -= 1) {
    const day = dayOf(candidate, month, dayOfMonth)
    if (day !== null && day <= latest) return { day }
  }
  return 'impossible'
}

function monthNumber(word: string): number | null {
  const name = word.replace(/\.$/, '')
  const index = monthNames.findIndex(
    month => month === name || month.slice(0, 3) === name || (name === 'sept' && month === 'september'),
  )
  return index < 0 ? null : index + 1
}

function short(name: string | undefined): string {
  return (name ?? '').slice(0, 3).replace(/^./, letter => letter.toUpperCase())
}
