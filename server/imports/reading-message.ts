import type { Delimiter, ImportAnswers, ImportMapping, NotUnderstood, Understood } from '@upshot/shared/imports/result'
import type { PeopleBatch } from './people-batch.ts'
import type { ValueRecord } from './reading/person.ts'

/** How a file is to be read. */
export interface ReadingOptions {
  fileName: string
  mapping?: ImportMapping
  answers?: ImportAnswers
}

/** Rows to be given back as they stand in the file. */
export interface RowsWanted {
  delimiter: Delimiter
  lines: readonly number[]
}

export interface FileRow {
  line: number
  cells: readonly string[]
}

/** When people came and registered, where the file does not say when its event was. Instants end in Z, others are local. */
export interface DayEvidence {
  /** The first to come on the day on which most came. */
  attendance: string | null
  /** The last to register. */
  registration: string | null
}

/** What was asked of the worker thread. A job is one file; jobs follow one another. */
export type ToWorker =
  | { kind: 'open'; job: number; task: { read: ReadingOptions } | { find: RowsWanted } }
  /** The next piece of the file, in answer to `pull`; null: there is no more. */
  | { kind: 'bytes'; job: number; bytes: Uint8Array | null }
  | { kind: 'people'; job: number; size: number }
  | { kind: 'close'; job: number }

export type FromWorker =
  | { kind: 'pull'; job: number }
  | { kind: 'understood'; job: number; understood: Understood; evidence: DayEvidence; values: readonly ValueRecord[] }
  | { kind: 'refused'; job: number; refusal: NotUnderstood }
  /** The next people; none: that was all. */
  | { kind: 'people'; job: number; people: PeopleBatch }
  | { kind: 'rows'; job: number; rows: readonly FileRow[] }
  | { kind: 'failed'; job: number; message: string }
