import { setImmediate } from 'node:timers/promises'
import type { FileError } from '@upshot/shared/imports/issue'
import type { Repairs } from '@upshot/shared/imports/repair'
import type { ImportAnswers, ImportMapping, NotUnderstood, Understood } from '@upshot/shared/imports/result'
import type { Addresses } from '../../events/address-ids.ts'
import type { AttendanceList } from '../../events/attendance-record.ts'
import { ContainerError } from '../opening/container-error.ts'
import { openFile } from '../opening/open-file.ts'
import { fileError } from './bytes.ts'
import { inBlocks } from './decode.ts'
import { UnclosedQuote } from './delimited.ts'
import { FileSession } from './file-session.ts'
import type { PeopleTimes } from './people-totals.ts'
import type { PersonRecord } from './person.ts'
import type { Records } from './records.ts'
import type { RejectedLog } from './rejected-log.ts'
import type { ShapeSeen } from './shape.ts'

export interface ReadOptions {
  /** As the person's computer calls it. Never decides what a file is. */
  fileName: string
  mapping?: ImportMapping
  answers?: ImportAnswers
  /** What a person corrected. */
  repairs?: Repairs
  /** Told of every row that is rejected. */
  rejected?: RejectedLog
  /** Of the event that was chosen, for files whose times have none. */
  eventDay?: string
  /** Whose clock times without a zone will be read by as long as nobody names another. */
  likelyTimeZone?: string
  /** Names are left out of the records unless someone has to see them. */
  keepNames?: boolean
  /** Told the addresses of people as they come, each once, in the order of {@link AttendanceList.toldAt}. */
  onAddresses?: (addresses: Addresses) => void
  /** Told after each block how many rows of the table were read so far. */
  onRows?: (rows: number) => void
}

/** A file that was read: what the screen shows, and who and what is in it. */
export interface ReadFile {
  kind: 'understood'
  understood: Understood
  /** Everybody but staff, one record at a time. May be asked for again. */
  people: () => Iterable<PersonRecord>
  times: () => PeopleTimes
  /** The same people, as they are recorded. */
  attendance: AttendanceList
  /** All else that it holds. */
  records: Records
  /** What its header is told apart by, for saved mappings. */
  shapes: readonly ShapeSeen[]
}

/**
 * Reads an export: what it is, who is in it, what is wrong with it. Touches nothing but its input. Long files let others
 * run between blocks.
 */
export async function readFile(
  input: Uint8Array | AsyncIterable<Uint8Array>,
  options: ReadOptions,
): Promise<ReadFile | NotUnderstood> {
  const { fileName, answers } = options
  try {
    const opened = await openFile(input, { fileName, sheet: answers?.sheet ?? null })
    if ('code' in opened) return failed(opened)
    const session = new FileSession(options, opened.container)
    const tellAddresses = () => {
      const addresses = options.onAddresses === undefined ? null : session.newAddresses()
      if (addresses !== null) options.onAddresses?.(addresses)
    }
    let waiting: Uint8Array | null = null
    for await (const block of inBlocks(opened.bytes)) {
      if (waiting !== null) {
        const problem = session.push(waiting, false)
        if (problem !== null) return failed(problem)
        tellAddresses()
        options.onRows?.(session.rows)
        await setImmediate()
      }
      waiting = block
    }
    const problem = session.push(waiting ?? new Uint8Array(), true)
    if (problem !== null) return failed(problem)
    tellAddresses()
    opened.remarks(session.issues)
    return session.finish()
  } catch (error) {
    if (error instanceof ContainerError) return failed(error.error)
    if (!(error instanceof UnclosedQuote)) throw error
    return failed(
      fileError(
        'UNCLOSED_QUOTE',
        `Line ${error.line}: a quote opens here and is never closed, so nothing after it can be read. Close it, or export again.`,
        error.line,
      ),
    )
  }
}

function failed(error: FileError): NotUnderstood {
  return { kind: 'file-error', error }
}
