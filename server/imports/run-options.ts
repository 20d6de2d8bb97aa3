import type { ImportTarget } from '@upshot/shared/imports/target'

/** What the caller of an import without a review has decided. */
export interface RunOptions {
  fileName: string
  eventTitle: string | null
  /** '2026-09-10T17:00' in the event's zone, the same with Z or an offset, or a day alone. */
  startsAt: string | null
  timeZone: string | null
  rowsAre: 'registered' | 'attended' | null
  metricName: string | null
  /** Of a workbook; null: the one that is recognised. */
  sheet?: string | null
  /** Imports of the same run that brought other people of the event. */
  alongside?: readonly string[]
  /** Further ones follow in the same run. */
  moreFiles?: boolean
  /** Where values of an earlier file of this shape went, for files that do not say. */
  rememberedMetricId?: string | null
  /** What the file becomes; null: the usual. */
  target?: ImportTarget | null
  /** The figure that becomes values of a metric; null: the main one. */
  figure?: string | null
  /** Whether what is no activity yet is logged; null: as is usual for the file. */
  newActivities?: boolean | null
}
