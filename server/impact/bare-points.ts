import type { StudyPoint } from '@upshot/shared/impact/study-estimate'
import type { Prepared } from './prepare-study.ts'

/** The metric as it was used, with nothing expected of it: for event studies, and for studies that were refused. */
export function barePoints({ points, settled }: Prepared): StudyPoint[] {
  const windows = settled.setup.campaigns
  return points.map(({ from, to, value }) => ({
    from,
    to,
    inWindow: windows.some(window => from >= window.from && from <= window.to),
    actual: value,
    expected: null,
    expectedLower: null,
    expectedUpper: null,
    effect: null,
    effectLower: null,
    effectUpper: null,
    cumulative: null,
    cumulativeLower: null,
    cumulativeUpper: null,
  }))
}
