import type { Delimiter, ImportAnswers, ImportMapping, NotUnderstood, Understood } from '@upshot/shared/imports/result'
import type { Addresses } from '../events/address-ids.ts'
import type { PackedRows, PackOptions } from '../events/pack-attendance.ts'
import type { ValueRecord } from './reading/person.ts'

/** How a file is to be read. */
export interface ReadingOptions {
  fileName: string
  mapping?: ImportMapping
  answers?: ImportAnswers
  /** Of the event that was chosen, for files whose times have none. */
  eventDay?: string
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
  | { kind: 'open'; job: number; task: { read: ReadingOptions; tellsAddresses: boolean } | { find: RowsWanted } }
  /** The next piece of the file, in answer to `pull`; null: there is no more. */
  | { kind: 'bytes'; job: number; bytes: Uint8Array<ArrayBuffer> | null }
  /** Asks for the people as rows to be written; `next` for each part after the first. */
  | { kind: 'pack'; job: number; options: PackOptions; told: Uint8Array }
  | { kind: 'next'; job: number }
  | { kind: 'close'; job: number }

export type FromWorker =
  /** Asks for a piece of the file; gives back the memory of the one before. */
  | { kind: 'pull'; job: number; spare: ArrayBuffer | null }
  | { kind: 'understood'; job: number; understood: Understood; evidence: DayEvidence; values: readonly ValueRecord[] }
  /** While the file is read: people whose ids can be made meanwhile. */
  | { kind: 'addresses'; job: number; addresses: Addresses }
  | { kind: 'refused'; job: number; refusal: NotUnderstood }
  /** The next part; null: that was all. */
  | { kind: 'packed'; job: number; part: PackedRows | null }
  | { kind: 'rows'; job: number; rows: readonly FileRow[] }
  | { kind: 'failed'; job: number; message: string }
