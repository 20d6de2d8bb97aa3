import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams'
import type { Tallies } from './attendance-tally.ts'
import type { PackedInto, PackedRows } from './pack-attendance.ts'

export interface Loaded {
  /** How many rows went where. */
  rows: Record<PackedInto, number>
  /** True when somebody is named more than once. */
  hasRepeats: boolean
  /** Everybody, counted, when the rows went straight into attendance. */
  tally: Tallies | null
}

/** The order in which rows are packed. What stays is written to partitions, which have no policies. */
const targets: Readonly<Record<PackedInto, string>> = {
  incoming: 'incoming',
  contact: 'contact_store (workspace_id, id, identity, email_domain, organisation_id, is_staff, country, created_at)',
  attendance: `attendance_store (workspace_id, event_id, contact_id, attended, minutes, registered_at, joined_at, state, source,
    attended_source, import_id, first_import_id, external_id)`,
  contact_day: 'contact_day_store (workspace_id, contact_id, day, prev_day, events)',
  concerned: 'concerned',
}

/** Columns that every row has come first and are of one width: whoever reads the others finds them sooner. */
const temporary: Partial<Readonly<Record<PackedInto, string>>> = {
  concerned: 'contact_id uuid not null, circle text not null',
  incoming: `contact_id uuid not null, attended boolean, minutes real, registered_at timestamptz, joined_at timestamptz,
  identity text not null, state text, email_domain text, organisation_domain text, is_staff boolean, country text,
  external_id text, of_several_rows boolean not null`,
}

/**
 * Streams the pseudonymised rows to where they go: the temporary tables `incoming` and `concerned`, which go with the
 * transaction, or where they stay.
 */
export async function loadAttendance(
  client: pg.PoolClient,
  parts: AsyncIterable<PackedRows> | Iterable<PackedRows>,
): Promise<Loaded> {
  const loaded: Loaded = {
    rows: { incoming: 0, contact: 0, attendance: 0, contact_day: 0, concerned: 0 },
    hasRepeats: false,
    tally: null,
  }
  let copy: Copy | null = null
  try {
    for await (const part of parts) {
      if (copy?.into !== part.into) {
        await copy?.end()
        const columns = temporary[part.into]
        if (columns !== undefined) await client.query(`create temporary table ${part.into} (${columns}) on commit drop`)
        copy = new Copy(client, part.into)
      }
      loaded.rows[part.into] += part.rows
      loaded.hasRepeats ||= part.hasRepeats
      loaded.tally ??= part.tally
      await copy.write(part.bytes)
    }
    await copy?.end()
  } catch (error) {
    copy?.abandon(error)
    throw error
  }
  return loaded
}

/** Twice the high-water mark of a socket. */
const HELD_BY_SOCKET = 1 << 17

class Copy {
  readonly into: PackedInto
  readonly #stream: CopyStreamQuery
  #refusal: Error | null = null
  #isOver = false
  /** When what was written last has left for the server. */
  #left: Promise<void> = Promise.resolve()

  constructor(client: pg.PoolClient, into: PackedInto) {
    this.into = into
    this.#stream = client.query(copyFrom(`copy ${targets[into]} from stdin with (format binary)`))
    // The server may give up between two parts, when nobody is waiting for it.
    this.#stream.on('error', error => {
      this.#refusal = error
    })
  }

  /**
   * Answers when what was written before has left for the server, so that it never waits for us: whoever made those bytes may
   * write others in their place.
   */
  async write(bytes: Uint8Array): Promise<void> {
    const before = this.#left
    this.#left = this.#send(bytes)
    await before
  }

  async #send(bytes: Uint8Array): Promise<void> {
    if (this.#refusal !== null) throw this.#refusal
    // A socket holds on to what is less than its high-water mark and says that it may go on; what is more has left it by then.
    const isHeld = bytes.length < HELD_BY_SOCKET
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(isHeld ? bytes.slice() : bytes, error => (error ? reject(error) : resolve()))
    })
  }

  async end(): Promise<void> {
    await this.#left
    if (this.#refusal !== null) throw this.#refusal
    this.#stream.end()
    await finished(this.#stream)
    this.#isOver = true
  }

  /** The copy must end before the connection can be used again, for the rollback at least; a refused one has ended. */
  abandon(reason: unknown): void {
    this.#left.catch(() => {})
    if (this.#isOver || this.#refusal !== null) return
    this.#stream.destroy(reason instanceof Error ? reason : new Error(String(reason)))
  }
}
