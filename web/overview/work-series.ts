import type { Kind } from '@upshot/shared/activities/kind'
import { type Family, families, familyNames } from '@upshot/shared/activities/vocabulary'
import type { ActivityStep } from '@upshot/shared/overview/overview'
import type { BarSeries } from '../charts/stacked-bars.tsx'

/** Activities of each step by family, in the order of the families. */
export function familySeries(steps: readonly ActivityStep[], kinds: readonly Kind[]): BarSeries[] {
  const familyOf = familyReader(kinds)
  return families.map(family => ({
    key: family,
    label: familyNames[family],
    paint: family,
    values: steps.map(step => countOf(step, kind => familyOf(kind) === family)),
  }))
}

/** One family opened: its kinds, the one with the most at the bottom and darkest. */
export function kindSeries(steps: readonly ActivityStep[], kinds: readonly Kind[], family: Family): BarSeries[] {
  const familyOf = familyReader(kinds)
  const keys = new Set(steps.flatMap(step => step.kinds.map(one => one.kind)).filter(kind => familyOf(kind) === family))
  const totals = new Map(
    [...keys].map(key => [key, steps.reduce((sum, step) => sum + countOf(step, one => one === key), 0)]),
  )
  return [...keys]
    .toSorted((a, b) => (totals.get(b) ?? 0) - (totals.get(a) ?? 0))
    .map((key, at) => ({
      key,
      label: kinds.find(kind => kind.key === key)?.name ?? key,
      paint: family,
      tint: tintAt(at, keys.size),
      values: steps.map(step => countOf(step, one => one === key)),
    }))
}

/** The families that have activities here, for the choice of one to open. */
export function presentFamilies(steps: readonly ActivityStep[], kinds: readonly Kind[]): Family[] {
  const familyOf = familyReader(kinds)
  const present = new Set(steps.flatMap(step => step.kinds.map(({ kind }) => familyOf(kind))))
  return families.filter(family => present.has(family))
}

function countOf(step: ActivityStep, matches: (kind: string) => boolean): number {
  return step.kinds.filter(({ kind }) => matches(kind)).reduce((sum, { activities }) => sum + activities, 0)
}

/** A kind that nobody knows any more counts as community, as it does on the server. */
function familyReader(kinds: readonly Kind[]): (kind: string) => Family {
  const known = new Map(kinds.map(kind => [kind.key, kind.family]))
  return kind => known.get(kind) ?? 'community'
}

/** From full to a quarter: below that, areas cannot be told from the ground. */
function tintAt(at: number, count: number): number {
  return count < 2 ? 1 : 1 - (at / (count - 1)) * 0.75
}
