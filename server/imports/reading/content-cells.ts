import type { ContentFigure } from '../sources/content-source.ts'

/** A month without a day. */
export const onlyMonth = /^\d{4}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{4}$|^\p{L}{3,12}\.?,? \d{4}$/u

/** Sums of decimals without what binary fractions add. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/** Of those nothing is seen in parts. */
export function isCounted({ field, measure, total }: ContentFigure): boolean {
  return measure !== null && total === 'sum' && !field.startsWith('watch')
}
