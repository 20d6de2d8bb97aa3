import type { Period } from '@upshot/shared/calendar/period'
import { writePeriod } from '@upshot/shared/calendar/period'
import { stringifySearch } from '../frame/search-params.ts'
import { defaultComparison, type OverviewSearch } from './overview-search.ts'

/** The address to pass on: whoever opens it next month sees the same days, the same metric and the same comparison. */
export function shareLink(search: OverviewSearch, period: Period, metric: string | undefined): string {
  const fixed: OverviewSearch = {
    ...search,
    period: writePeriod(period),
    compare: search.compare ?? defaultComparison,
    metric,
  }
  return `/${stringifySearch({ ...fixed })}`
}
