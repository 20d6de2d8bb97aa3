import { genericStatusWords } from '../sources/generic-status-words.ts'
import { readClock } from './clock-time.ts'
import { emptyTime, readTime } from './date-time.ts'
import { plainEmail } from './email.ts'
import { isNothing, normaliseLabel } from './label.ts'
import { isNoTime } from './no-time.ts'
import { readMinutes, readNumber } from './number.ts'
import { leavesOpen, registerOf } from './register.ts'
import { readEpoch, readSerial } from './serial-time.ts'
import { yesOrNo } from './yes-or-no.ts'

/** What the cells of a column look like: shares of those that hold something. */
export interface CellShapes {
  filled: number
  emails: number
  /** Days, and days with a time. */
  times: number
  /** Times of day alone. */
  clocks: number
  yesNo: number
  /** '58 min', '1h 13m 42s', '1:02:30'. */
  durations: number
  numbers: number
  /** Day numbers of a spreadsheet, which are numbers as well, and those of them with a time of day. */
  serials: number
  serialClocks: number
  /** Times as seconds since 1970. */
  epochs: number
  statusWords: number
  /** 'Free', 'Paid': what somebody paid, which is a word of states as well. */
  prices: number
  /** Different cells among them. */
  distinct: number
}

const ofPrice =
  /^(free|paid|unpaid|comp|complimentary|gratis|kostenlos|kostenfrei|bezahlt|gratuite?|payante?|payée?|pagad[oa]|pag[oa]|gratuit[oa]|betaald|bezpłatn[yea])$/i

export function shapesOfCells(cells: readonly string[], label = ''): CellShapes {
  const time = emptyTime()
  const seen = new Set<string>()
  const counts = {
    emails: 0,
    times: 0,
    clocks: 0,
    yesNo: 0,
    durations: 0,
    numbers: 0,
    serials: 0,
    serialClocks: 0,
    epochs: 0,
    statusWords: 0,
    prices: 0,
  }
  let filled = 0
  for (const cell of cells) {
    const text = cell.trim()
    if (isNothing(text) || isNoTime(text)) continue
    filled++
    seen.add(text)
    const isNumber = readNumber(text, null) !== undefined || readNumber(text, ',') !== undefined
    const isClock = readClock(text) !== null
    if (plainEmail(text.toLowerCase()) !== null) counts.emails++
    if (yesOrNo(text) !== null) counts.yesNo++
    const serial = readSerial(text)
    if (serial !== null) counts.serials++
    if (serial?.hasClock === true) counts.serialClocks++
    if (readEpoch(text) !== null) counts.epochs++
    if (isNumber) counts.numbers++
    else if (isClock) counts.clocks++
    else if (readTime(text, null, time)) counts.times++
    if (!isNumber && typeof readMinutes(text, null) === 'number') counts.durations++
    if (ofPrice.test(text)) counts.prices++
    if (genericStatusWords.has(normaliseLabel(text).replaceAll('_', ' '))) counts.statusWords++
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled)
  return {
    filled,
    emails: share(counts.emails),
    times: share(counts.times),
    clocks: share(counts.clocks),
    yesNo: leavesOpen(seen, label, filled < cells.length)
      ? 0
      : share(registerOf(seen, label) === null ? counts.yesNo : filled),
    durations: share(counts.durations),
    numbers: share(counts.numbers),
    serials: share(counts.serials),
    serialClocks: share(counts.serialClocks),
    epochs: share(counts.epochs),
    statusWords: share(counts.statusWords),
    prices: share(counts.prices),
    distinct: seen.size,
  }
}
