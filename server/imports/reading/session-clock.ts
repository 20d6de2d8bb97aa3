import { readClock } from './clock-time.ts'

/** '09:00:00' of '1899-12-30 09:00:00', as spreadsheets write a time of day, '9:00' of '9h00', '9.00 Uhr' and '9am', and where a span begins. */
export function clockIn(cell: string): string {
  const spanned = clockSpan(cell)
  if (spanned !== null) return spanned.from
  return (
    cell
      .trim()
      .replace(/^(1899-12-3\d|1900-01-0\d)[T ]/, '')
      .replace(/(?<=^\d{1,2}[:.]\d{2}) ?(?:Uhr|[A-Z]{3,4})$/, '')
      // '0.45' is a part of an hour or of a day.
      .replace(/^(?!0\.)(\d{1,2})(?: ?h ?|\.)([0-5]\d)$/i, '$1:$2')
      .replace(/^(\d{1,2}) ?([ap]\.?m\.?)$/i, '$1:00 $2')
  )
}

/** A start whose half of the day only its end says: '1:00' beside '1:45 PM' is after noon. */
export function clockBefore(start: string, end: string): string {
  const isHalved = /^(0?[1-9]|1[0-2])[:.]\d{2}$/.test(start.trim()) && /\d ?[ap]\.?m\.?$/i.test(end.trim())
  return (isHalved ? clockSpan(`${start.trim()} - ${end.trim()}`)?.from : undefined) ?? clockIn(start)
}

/** '09:00 – 09:45' and '1:00-1:45 PM' as when it begins and when it ends; null: no two times of day. */
export function clockSpan(cell: string): { from: string; until: string } | null {
  const found = span.exec(cell.trim())
  if (found === null) return null
  const [, first = '', half, last = '', lastHalf] = found
  const [from, until] = [inClock(first, half ?? lastHalf), inClock(last, lastHalf)]
  // '11:00-1:00 PM' begins before noon. Of '12:30-1:15' and '23:30-00:30' only the beginning is sure.
  const begins = half === undefined && lastHalf !== undefined && isLater(from, until) ? inClock(first, 'am') : from
  const [start, end] = [readClock(begins), readClock(until)]
  if (start === null || end === null) return null
  if (end > start) return { from: begins, until }
  return half === undefined && lastHalf === undefined ? { from: begins, until: '' } : null
}

const span =
  /^(\d{1,2}[:.h]\d{2}) ?([ap]\.?m\.?)? ?(?:-|–|—|to|bis|à|a|até|tot|~|～|〜) ?(\d{1,2}[:.h]\d{2}) ?([ap]\.?m\.?)?(?: ?(?:uhr|h))?$/i

function inClock(text: string, half: string | undefined): string {
  const clock = text.replace(/[.h]/i, ':')
  return half === undefined ? clock : `${clock} ${half}`
}

function isLater(from: string, until: string): boolean {
  return (readClock(from) ?? 0) >= (readClock(until) ?? 0)
}
