import type { Seen } from './seen.ts'

/** A file as long as real ones are, made by a generator that knows what is in it. */
export interface Large {
  what: string
  text: string
  fileName?: string
  expected: Partial<Seen>
  /** Nothing may be read before a person has said more. */
  mustAsk?: true
}

/** Numbers that look random and are the same in each run. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0 to below `sides`. */
  roll(sides: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((this.#state / 2 ** 32) * sides)
  }

  one<T>(of: readonly [T, ...T[]]): T {
    return of[this.roll(of.length)] ?? of[0]
  }
}

export function daysFrom(first: string, count: number, step = 1): string[] {
  return Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(first) + at * step * 86_400_000).toISOString().slice(0, 10),
  )
}

export function monthsFrom(year: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => new Date(Date.UTC(year, at, 1)).toISOString().slice(0, 7))
}

/** '2026-W07' of its Monday. */
export function weekOf(monday: string): string {
  const thursday = Date.parse(monday) + 3 * 86_400_000
  const year = new Date(thursday).getUTCFullYear()
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * 86_400_000))
  return `${year}-W${String(week).padStart(2, '0')}`
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 'Feb 2026' of '2026-02'. */
export function monthInWords(month: string): string {
  return `${names[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`
}

/** '07/02/2026' of '2026-02-07'. */
export function dayFirst(day: string, between = '/'): string {
  return day.split('-').reverse().join(between)
}

export const threeYears = daysFrom('2023-01-01', 1096)
export const manyDays = threeYears.slice(0, 620)
export const weeks = daysFrom('2023-01-02', 150, 7)
export const months = monthsFrom(2022, 48)
export const plain = (periods: readonly string[], value: (at: number) => number) =>
  periods.map((period, at) => `${period.length === 7 ? `${period}-01` : period} ${value(at)} -`)
