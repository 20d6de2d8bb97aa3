import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { PackedRows } from './pack-attendance.ts'

export interface Loaded {
  rows: number
  /** True when somebody is named more than once. */
  hasRepeats: boolean
  /** Of people who are not staff: to be made organisations. */
  organisationDomains: ReadonlySet<string>
}

/** Columns that every row has come first and are of one width: whoever reads the others finds them sooner. */
const columns = `contact_id uuid not null, attended boolean, minutes real, registered_at timestamptz, joined_at timestamptz,
  identity text not null, state text, email_domain text, organisation_domain text, is_staff boolean, country text,
  external_id text`

/** Streams the pseudonymised rows into the temporary table `incoming`, which goes with the transaction. */
export async function loadAttendance(
  client: pg.PoolClient,
  parts: AsyncIterable<PackedRows> | Iterable<PackedRows>,
): Promise<Loaded> {
  await client.query(`create temporary table incoming (${columns}) on commit drop`)
  const stream = client.query(copyFrom('copy incoming from stdin with (format binary)'))
  // The server may give up between two parts, when nobody is listening: it is told at the next one, or at the end.
  stream.on('error', () => {})
  const organisationDomains = new Set<string>()
  const loaded = { rows: 0, hasRepeats: false, organisationDomains }
  try {
    for await (const part of parts) {
      loaded.rows += part.rows
      loaded.hasRepeats ||= part.hasRepeats
      for (const domain of part.organisationDomains) organisationDomains.add(domain)
      if (stream.errored !== null) throw stream.errored
      if (!stream.write(part.bytes)) await once(stream, 'drain')
    }
  } catch (error) {
    // The copy must end before the connection can be used again, for the rollback at least. Its own error only repeats that
    // it was ended, and heard by nobody it would end the process.
    stream.on('error', () => {})
    stream.destroy(error instanceof Error ? error : new Error(String(error)))
    throw error
  }
  stream.end()
  await finished(stream)
  return loaded
}
