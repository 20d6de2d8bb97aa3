import type { Series } from '../series.ts'

/** Something else that is dated: another activity, a launch, a price change, an outage, a holiday. */
export interface DatedEvent {
  /** Index of the point in the series. */
  readonly index: number
  readonly name: string
}

/** What is known about the claim besides the numbers. Left out: nothing of the kind. */
export interface Circumstances {
  /** Length of the declared window in points, if longer than the series goes on it has not ended. */
  readonly declaredWindow?: number
  readonly windowEnded?: boolean
  /** Points at which tracking or the metric's definition changed. */
  readonly definitionChanges?: readonly number[]
  /** Those that the model has no column for. */
  readonly otherEvents?: readonly DatedEvent[]
  /** The controls were exposed to the activity. */
  readonly controlsExposed?: boolean
  /** The date was chosen after the metric had moved. */
  readonly triggered?: boolean
  /** Metric, window or direction recorded after the window began. */
  readonly undeclared?: boolean
}

export type PlaceboPlan =
  | { readonly kind: 'none' }
  /** As many dates as asked for, spread over all possible ones. */
  | { readonly kind: 'spread'; readonly count: number }
  /** From `first` in steps, as long as the pseudo-window ends before the real one begins. */
  | { readonly kind: 'dates'; readonly first: number; readonly step: number; readonly window: number }

export interface EventLiftInput {
  /** The metric, before and in the window; the series ends with the window. */
  readonly y: Series
  /** Index of the first point of the window. */
  readonly nPre: number
  /** Points in a season: 7 for days with a weekly pattern; 0: none. */
  readonly season: number
  readonly trend?: boolean
  /** Up to three series, as long as y, that the activity did not touch; or 0/1 columns, for holidays. */
  readonly controls?: readonly Series[]
  /** 1 - confidence; 0.05 when left out. */
  readonly alpha?: number
  /** 'log': the effect is a ratio; y must be above zero. 'auto': log where the spread grows with the level. */
  readonly scale?: 'linear' | 'log' | 'auto'
  /** A stock (active developers) is never summed over time. */
  readonly nature?: 'flow' | 'stock'
  /** y counts units; left out: it does when all values are whole and none negative. */
  readonly counts?: boolean
  readonly step?: 'day' | 'week'
  readonly circumstances?: Circumstances
  readonly placebo?: PlaceboPlan
}

export type EventLiftRefusal =
  | 'INVALID_INPUT'
  | 'NOT_FINITE'
  | 'PRE_TOO_SHORT'
  | 'POST_TOO_SHORT'
  | 'NOT_OVER'
  | 'GAPS'
  | 'CONSTANT'
  | 'TOO_FEW'
  | 'NOT_POSITIVE'
  | 'COLLINEAR'
  | 'DEFINITION_CHANGE'
  | 'CONTROL_TOUCHED'

/** These do not hide the number: they cap the label at "correlated". */
export type EventLiftCap = 'OVERLAP' | 'TRIGGERED' | 'UNDECLARED' | 'PLACEBO_FAILED' | 'PLACEBO_TOO_FEW'
