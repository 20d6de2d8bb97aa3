import { normaliseLabel } from './label.ts'
import type { ValuesColumn } from './values-names.ts'

/** 0, 1, 2, …, as programs write it before their tables. */
export function areRowNumbers(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell, at) => isCount(cell) && Number(cell) === Number(cells[0]) + at)
}

/** The time of day beside its date. */
export function isClockLabel(label: string): boolean {
  return /^(time|time of day|hour|zeit|uhrzeit|heure|hora|ora|tijd|godzina|時刻|时间)$/.test(normaliseLabel(label))
}

export function isClock(cell: string): boolean {
  return /^\d{1,2}:\d{2}(:\d{2})?$/.test(cell.trim())
}

export function isHourColumn({ label, cells }: ValuesColumn): boolean {
  const isHour = /^(hour|hour of (the )?day|stunde|heure|hora|ora|uur|timme|godzina|час)$/.test(normaliseLabel(label))
  return isHour && cells.every(cell => /^([01]?\d|2[0-3])(:00){0,2}$/.test(cell.trim()))
}

/** Several moments of one day: somebody did something each time. */
export function areMoments(cells: readonly string[]): boolean {
  const clocked = cells.filter(cell => /\d{1,2}:\d{2}/.test(cell))
  const days = new Set(clocked.map(cell => cell.replace(/[ T]?\d{1,2}:\d{2}.*$/, '')))
  return clocked.length > days.size
}

export function isCount(cell: string): boolean {
  return /^\d{1,6}$/.test(cell.trim())
}
