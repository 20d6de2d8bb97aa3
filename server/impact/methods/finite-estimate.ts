import { type Refused, refuse } from './result.ts'

/**
 * The estimate, unless a number in it left the range of doubles on the way: numbers that differ by hundreds of powers of
 * ten are refused, not told as NaN.
 */
export function finiteEstimate<Estimate extends object>(
  found: Estimate,
): ({ readonly kind: 'estimate' } & Estimate) | Refused<'NOT_FINITE'> {
  if (hasOnlyFinite(found)) return { kind: 'estimate', ...found }
  return refuse('NOT_FINITE', 'The numbers are too far apart in size to be computed with; use another unit.')
}

function hasOnlyFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(hasOnlyFinite)
  return typeof value !== 'object' || value === null || Object.values(value).every(hasOnlyFinite)
}
