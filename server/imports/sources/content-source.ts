import type { MeasureKey } from '@upshot/shared/activities/measure'
import type { Field } from '@upshot/shared/imports/field'

/** A number that a content export says of each item or day. */
export interface ContentFigure {
  /** Fixed, as `--json` prints it. */
  readonly name: string
  readonly label: string
  readonly field: Field
  /** The measure of an activity that it is; null: no activity counts it. */
  readonly measure: MeasureKey | null
  /**
   * `sum`: items and days add up. `days`: only as units of their own, such as visitor days: people seen on two days are not
   * two people. `none`: a total would say nothing.
   */
  readonly total: 'sum' | 'days' | 'none'
}

/**
 * What is measured, and of what. `items`: a row is a thing that was published. `days`: a row is a day. `visits`: a row is
 * one page view or click, and is only counted.
 */
export interface ContentSource {
  readonly rowsAre: 'items' | 'days' | 'visits'
  /** The main one first. */
  readonly figures: readonly ContentFigure[]
  /** The kind of activity that an item is. */
  readonly kind: string
  /** Whether items that are no activity yet are logged unless somebody says otherwise: only where the file dates them. */
  readonly logsNew: boolean
  /**
   * A day has a row for each of several things, and figures that add up are the sum of them: told apart by the id of the
   * thing, or each row is one.
   */
  readonly partsOfDay?: 'contentId' | 'row'
  /** A thing has a row for each of its parts, told apart by what is not read, and figures that add up are the sum of them. */
  readonly partsOfItem?: true
  /** Labels of a date column that counts days from the first of the file's period. */
  readonly nthDay?: readonly string[]
  readonly urlOf?: (id: string) => string | null
  /** A line of totals that no word gives away. */
  readonly isTotals?: (cells: { id: string; title: string }) => boolean
}

/** What is the same for all of them: nothing in these files is about people at an event. */
export const contentRows = {
  holds: 'content',
  rowsAre: null,
  toolIdNames: 'person',
  rowPer: 'person',
  minutesFrom: 'nothing',
  asks: [],
} as const
