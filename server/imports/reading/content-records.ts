import type { FilePeriod } from '@upshot/shared/imports/result'

/** Figures by their names; null where the cell is empty. What is left out has no column. */
export type FigureValues = Readonly<Record<string, number | null>>

/** One thing that was published, such as a video or a page, all its rows merged. */
export interface ContentItem {
  /** What tells it from others in the file: the tool's id, its address or its title. */
  key: string
  title: string | null
  url: string | null
  /** 'YYYY-MM-DD', when it was published. */
  date: string | null
  values: FigureValues
  line: number
}

/** One day of a series, or the first of a week or month. */
export interface ContentDay {
  day: string
  values: FigureValues
  line: number
}

/** What a figure of a source is, for whoever writes it. */
export interface RecordedFigure {
  name: string
  label: string
  /** The measure of an activity that it is; null: no activity counts it. */
  measure: string | null
  /** Days add up to weeks and months. People seen on two days do not. */
  adds: boolean
}

/** What a content export says. Nothing in it is about one visitor. */
export interface ContentRecords {
  /** The main one first. */
  figures: readonly RecordedFigure[]
  items: readonly ContentItem[]
  days: readonly ContentDay[]
  /** For each day of the series the last one that its values are about: the same, or the end of its week or month. */
  ends: ReadonlyMap<string, string>
  period: FilePeriod | null
  /** The kind of activity that an item is. */
  kind: string
  /** Items that are not activities yet are logged unless somebody says otherwise. */
  logsNew: boolean
}
