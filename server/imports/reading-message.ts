import type { Repairs } from '@upshot/shared/imports/repair'
import type {
  Delimiter,
  Encoding,
  ImportAnswers,
  ImportMapping,
  NotUnderstood,
  Understood,
} from '@upshot/shared/imports/result'
import type { Addresses } from '../events/address-ids.ts'
import type { PackedRows, PackScope } from '../events/pack-attendance.ts'
import type { OpenOptions } from './opening/open-file.ts'
import type { Records } from './reading/records.ts'
import type { RejectedRows } from './reading/rejected-log.ts'
import type { ShapeSeen } from './reading/shape.ts'

/** How a file is to be read. */
export interface ReadingOptions {
  fileName: string
  mapping?: ImportMapping
  answers?: ImportAnswers
  /** What a person corrected. */
  repairs?: Repairs
  /** Of the event that was chosen, for files whose times have none. */
  eventDay?: string
}

/** Rows to be given back as they stand in the file. */
export interface RowsWanted {
  /** What the table is taken out of. */
  file: OpenOptions
  delimiter: Delimiter
  /** Null: as it is found out. */
  encoding: Encoding | null
  /** In order. */
  lines: ArrayLike<number>
  /** A value of a column, to count the rows below the header that have it. */
  same?: { column: number; value: string; headerLine: number } | undefined
}

export interface FileRow {
  line: number
  cells: readonly string[]
  /** False: beyond all bounds, and these are only its first cells. */
  isWhole: boolean
}

export interface RowsOfFile {
  rows: readonly FileRow[]
  /** Null: nobody asked. */
  same: number | null
}

/** When people came and registered, where the file does not say when its event was. Instants end in Z, others are local. */
export interface DayEvidence {
  /** The first to come on the day on which most came. */
  attendance: string | null
  /** The last to register. */
  registration: string | null
  /** The first to answer on the day on which most did. */
  answers: string | null
}

/** What was asked of the worker thread. A job is one file; jobs follow one another. */
export type ToWorker =
  | {
      kind: 'open'
      job: number
      task:
        | { read: ReadingOptions; tellsAddresses: boolean; tellsRejected?: boolean }
        | { find: RowsWanted; inParts: boolean }
    }
  /** The next piece of the file, in answer to `pull`; null: there is no more. */
  | { kind: 'bytes'; job: number; bytes: Uint8Array<ArrayBuffer> | null }
  /** Ids of people whose addresses were told, in the same order. */
  | { kind: 'ids'; job: number; ids: Uint8Array<ArrayBuffer> }
  /** Asks for the people as rows to be written; `next` for each part after the first. It gives back the memory of one before. */
  | { kind: 'pack'; job: number; options: PackScope }
  | { kind: 'next'; job: number; spare: ArrayBuffer | null }
  | { kind: 'close'; job: number }

export type FromWorker =
  /** Asks for a piece of the file; gives back the memory of the one before, and says how many rows were read. */
  | { kind: 'pull'; job: number; spare: ArrayBuffer | null; rows: number }
  | {
      kind: 'understood'
      job: number
      understood: Understood
      evidence: DayEvidence
      records: Records
      shapes: readonly ShapeSeen[]
      rejected: RejectedRows | null
      /** Of the addresses of the people, each once. */
      domains: readonly string[]
    }
  /** While the file is read: people whose ids can be made meanwhile. */
  | { kind: 'addresses'; job: number; addresses: Addresses }
  | { kind: 'refused'; job: number; refusal: NotUnderstood }
  /** The next part; null: that was all. */
  | { kind: 'packed'; job: number; part: PackedRows | null }
  /** While the file is gone through: rows that were found; the last come with `rows`. */
  | { kind: 'found'; job: number; rows: readonly FileRow[] }
  | { kind: 'rows'; job: number; found: RowsOfFile }
  | { kind: 'failed'; job: number; message: string }
