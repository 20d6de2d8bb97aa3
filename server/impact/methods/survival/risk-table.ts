import { type Refused, refuse } from '../result.ts'

export interface RiskRow {
  time: number
  /** Watched and without a first call just before this time. */
  atRisk: number
  events: number
}

/** One row per distinct time, in order. */
export function riskTable(time: readonly number[], event: readonly boolean[]): RiskRow[] {
  const rows = new Map<number, { events: number; leaving: number }>()
  for (const [index, moment] of time.entries()) {
    const row = rows.get(moment) ?? { events: 0, leaving: 0 }
    row.leaving += 1
    if (event[index] === true) row.events += 1
    rows.set(moment, row)
  }
  let atRisk = time.length
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([moment, { events, leaving }]) => {
      const row = { time: moment, atRisk, events }
      atRisk -= leaving
      return row
    })
}

export function unreadableTimes(time: readonly number[], event: readonly boolean[]): Refused | null {
  if (time.length === 0) return refuse('EMPTY', 'There are no developers to time.')
  if (time.length !== event.length || !time.every(value => Number.isFinite(value) && value >= 0)) {
    return refuse('NOT_FINITE', 'Every developer needs a time of 0 or more, and whether the call was seen.')
  }
  return null
}
