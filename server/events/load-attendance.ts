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
  // The server may give up between two parts, when nobody is waiting for it.
  let refusal: Error | null = null
  stream.on('error', error => {
    refusal = error
  })
  const organisationDomains = new Set<string>()
  const loaded = { rows: 0, hasRepeats: false, organisationDomains }
  try {
    for await (const part of parts) {
      if (refusal !== null) throw refusal
      loaded.rows += part.rows
      loaded.hasRepeats ||= part.hasRepeats
      for (const domain of part.organisationDomains) organisationDomains.add(domain)
      if (!stream.write(part.bytes)) await once(stream, 'drain')
    }
    if (refusal !== null) throw refusal
  } catch (error) {
    // The copy must end before the connection can be used again, for the rollback at least; a refused one has ended.
    if (refusal === null) stream.destroy(error instanceof Error ? error : new Error(String(error)))
    throw error
  }
  stream.end()
  await finished(stream)
  return loaded
}
