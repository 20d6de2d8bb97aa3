import type { Kind } from '@upshot/shared/activities/kind'
import { type Family, families, familyNames } from '@upshot/shared/activities/vocabulary'
import { type Period, readPeriod, writePeriod } from '@upshot/shared/calendar/period'
import type { ActivitiesSearch } from '../activities/activities-search.ts'
import type { OverviewSearch } from './overview-search.ts'

/** Activities behind a mark or a bar: of all families, of one, or of one kind, in some days. */
export interface OpenRows {
  readonly family: Family | null
  readonly kind: string | null
  readonly period: Period
}

/** 'all:2026-03-01..2026-03-31', 'speaking:…', 'speaking.talk:…'; null for anything else. */
export function readOpenRows(text: string): OpenRows | null {
  const [what = '', days = '', ...rest] = text.split(':')
  const [familyText, kind = null, ...more] = what.split('.')
  const family = families.find(one => one === familyText) ?? null
  const period = readPeriod(days)
  if (rest.length > 0 || more.length > 0 || period === null || typeof period === 'string') return null
  if (family === null && what !== 'all') return null
  return kind === null || /^[a-z0-9-]{1,60}$/.test(kind) ? { family, kind, period } : null
}

export function writeOpenRows({ family, kind, period }: OpenRows): string {
  const what = family === null ? 'all' : kind === null ? family : `${family}.${kind}`
  return `${what}:${writePeriod(period)}`
}

/**
 * The list that holds exactly what the overview counts: activities that are done, with the page's own filters. `family`
 * becomes its kinds, since a list is filtered by kind.
 */
export function activitiesBehind(
  rows: OpenRows,
  { team, audience, family }: Pick<OverviewSearch, 'team' | 'audience' | 'family'>,
  kinds: readonly Kind[],
): ActivitiesSearch {
  const shown = rows.family ?? family ?? null
  const ofFamily = kinds.filter(kind => kind.family === shown).map(kind => kind.key)
  return {
    kind: rows.kind === null ? (shown === null ? undefined : ofFamily) : [rows.kind],
    team: team === undefined ? undefined : [team],
    audience,
    status: ['done'],
    visibility: 'shared',
    period: writePeriod(rows.period),
  }
}

/** 'Speaking', 'Talk', or null for all of them. */
export function nameOfRows({ family, kind }: OpenRows, kinds: readonly Kind[]): string | null {
  if (kind !== null) return kinds.find(one => one.key === kind)?.name ?? kind
  return family === null ? null : familyNames[family]
}
