import { isNothing } from './label.ts'

/** Undefined: not a number that could be meant. Null: nothing there. */
export type ReadNumber = number | null | undefined

/** A number as files write it. Without a stated decimal sign only digits with one point are certain enough. */
export function readNumber(cell: string, decimalSign: '.' | ',' | null): ReadNumber {
  const text = cell.trim()
  if (isNothing(text)) return null
  let plain = text
  if (decimalSign !== null) {
    const grouping =
      decimalSign === ',' ? /^[+-]?\d{1,3}([.\s'’]\d{3})+(,\d+)?$/ : /^[+-]?\d{1,3}([,\s'’]\d{3})+(\.\d+)?$/
    if (grouping.test(text)) plain = text.replace(decimalSign === ',' ? /[.\s'’]/g : /[,\s'’]/g, '')
    if (decimalSign === ',') plain = plain.replace(',', '.')
  }
  return /^[+-]?\d{1,15}(\.\d{1,20})?$/.test(plain) ? Number(plain) : undefined
}

/** Hours of '378.0736' and '12:30:00'. A bare number is in hours. */
export function readHours(cell: string, decimalSign: '.' | ','): ReadNumber {
  const bare = readNumber(cell, decimalSign)
  if (bare !== undefined) return bare
  const clock = /^(\d{1,6}):([0-5]\d)(?::([0-5]\d))?$/.exec(cell.trim())
  if (clock === null) return undefined
  const [, hours, minutes, seconds] = clock
  return Number(hours) + Number(minutes) / 60 + Number(seconds ?? '0') / 3600
}

/** Minutes of '47', '1h 13m 42s', '59 Min. 0 Sek.', '1 hr 2 min' and '1:02:30'. A bare number is in minutes. */
export function readMinutes(cell: string, decimalSign: '.' | ',' | null): ReadNumber {
  const bare = readNumber(cell, decimalSign)
  if (bare !== undefined) return bare === null || (bare >= 0 && bare <= longestMinutes) ? bare : undefined
  const text = cell.replace(/\s+/g, ' ').trim().toLowerCase()
  // '1:02 h', '1h02' and '62′' as people write them.
  const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?: ?(?:h|std\.?|hrs?|hours))?$/.exec(text)
  if (clock !== null) {
    const [, first, second, third] = clock
    const seconds = Number(first) * 3600 + Number(second) * 60 + Number(third ?? '0')
    return seconds / 60
  }
  const decimal = inDecimals.exec(text)
  if (decimal !== null) {
    const number = Number(`${decimal[1]}.${decimal[2]}`) * (decimal[3] === undefined ? 1 : 60)
    return number <= longestMinutes ? number : undefined
  }
  const hoursFirst = /^(\d{1,3}) ?(?:h|std\.?|u|godz\.?) ?([0-5]\d)$/.exec(text)
  if (hoursFirst !== null) return Number(hoursFirst[1]) * 60 + Number(hoursFirst[2])
  const parts = wordsPattern.exec(text) ?? isoPattern.exec(text)
  if (parts === null || text === '') return undefined
  const [, days, hours, minutes, seconds] = parts
  const total =
    Number(days ?? '0') * 1440 + Number(hours ?? '0') * 60 + Number(minutes ?? '0') + Number(seconds ?? '0') / 60
  return total <= longestMinutes ? total : undefined
}

/** '50.0 mins', '1,5 h'; '1.30 h' may be an hour and a half. */
const inDecimals =
  /^(\d{1,5})[.,](\d{1,2}(?= ?m)|\d|[6-9]\d) ?(?:m|mins?\.?|minutes?|minuten|minutos?|minuti|minuter|(h|hrs?\.?|hours?|std\.?|stunden|heures?|horas?|ore|uur|timmar|timer))$/

/** 'pt1h2m3s', by ISO 8601. */
const isoPattern = /^p(?=[\dt])(?:(\d{1,2})d)?(?:t(?=\d)(?:(\d{1,3})h)?(?:(\d{1,5})m)?(?:(\d{1,7})(?:\.\d+)?s)?)?$/

/** A month: longer is a broken cell, not a meeting. */
const longestMinutes = 44_640

const wordsPattern =
  /^(?:(\d{1,2}) ?(?:d|days?|tage?|j|jours?|días?|dias?|giorn[io]|dag(?:en)?|dni|dzień|日|天|일)\.?,? ?)?(?:(\d{1,3}) ?(?:h|hrs?|hours?|std|stunden?|heures?|horas?|ore|ora|u|uur|uren|godz|godzin[ay]?|tim|timmar|timer?|tunti|ч|saat|時間|小时|小時|시간)\.?,? ?)?(?:(\d{1,5}) ?(?:m|mins?|minutes?|minuten?|minutos?|minut[oiya]?|minuter|minutt(?:er)?|['′’]|мин|dk|分|分钟|分鐘|분)\.?,? ?)?(?:(\d{1,5}) ?(?:s|secs?|seconds?|sek|sekunden?|seg|segundos?|secondes?|second[oi]|seconden|sekund[ya]?|sekunder|с|сек|sn|秒|초)\.?)?$/
