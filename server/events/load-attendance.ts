import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { isStaff, organisationDomain } from '@upshot/shared/events/organisation'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { AttendanceRecord, Knowledge } from './attendance-record.ts'

type Records = AsyncIterable<readonly AttendanceRecord[]> | Iterable<readonly AttendanceRecord[]>

export interface LoadOptions {
  records: Records
  knows: Knowledge
  staffDomains: readonly string[]
  idOf: (identity: AttendanceRecord['identity'], key: string) => string
}

export interface Loaded {
  rows: number
  /** True when somebody is named more than once. */
  hasRepeats: boolean
  /** Of people who are not staff: to be made organisations. */
  organisationDomains: ReadonlySet<string>
}

const CHUNK = 1 << 18

/** Streams the pseudonymised rows into the temporary table `incoming`, which goes with the transaction. */
export async function loadAttendance(client: pg.PoolClient, options: LoadOptions): Promise<Loaded> {
  await client.query(`create temporary table incoming (
    contact_id uuid not null, identity text not null, email_domain text, organisation_domain text, is_staff boolean,
    country text, state text, attended boolean, minutes real, registered_at timestamptz, joined_at timestamptz,
    external_id text) on commit drop`)
  const stream = client.query(copyFrom('copy incoming from stdin'))
  const lines = lineMaker(options)
  let text = ''
  try {
    for await (const batch of options.records) {
      for (const record of batch) {
        text += lines.lineOf(record)
        if (text.length < CHUNK) continue
        if (!stream.write(text)) await once(stream, 'drain')
        text = ''
      }
    }
  } catch (error) {
    // The copy must end before the connection can be used again, for the rollback at least.
    stream.destroy(error instanceof Error ? error : new Error(String(error)))
    throw error
  }
  stream.end(text)
  await finished(stream)
  return { rows: lines.rows(), hasRepeats: lines.hasRepeats(), organisationDomains: lines.organisationDomains }
}

interface Place {
  /** The four columns that follow from the domain of an address. */
  readonly columns: string
}

function lineMaker({ knows, staffDomains, idOf }: LoadOptions) {
  const seen = new Set<string>()
  const organisationDomains = new Set<string>()
  const places = new Map<string, Place>()
  let rows = 0
  const placeOf = (address: string): Place => {
    const domain = address.slice(address.lastIndexOf('@') + 1)
    const known = places.get(domain)
    if (known !== undefined) return known
    const staff = isStaff(domain, staffDomains)
    const organisation = staff ? null : organisationDomain(domain)
    if (organisation !== null) organisationDomains.add(organisation)
    const made = { columns: `${cell(domain)}\t${cell(organisation)}\t${staff ? 't' : 'f'}` }
    places.set(domain, made)
    return made
  }
  const nowhere: Place = { columns: '\\N\t\\N\t\\N' }
  return {
    organisationDomains,
    rows: () => rows,
    hasRepeats: () => seen.size < rows,
    lineOf(record: AttendanceRecord): string {
      const id = idOf(record.identity, record.key)
      seen.add(id)
      rows += 1
      const { columns } = record.identity === 'email' ? placeOf(record.key) : nowhere
      const registration = knows.registrations ? `${record.state ?? '\\N'}\t` : '\\N\t'
      const presence = knows.attendance ? `${flag(record.attended)}\t${record.minutes ?? '\\N'}\t` : '\\N\t\\N\t'
      const registeredAt = knows.registrations ? (record.registeredAt ?? '\\N') : '\\N'
      const joinedAt = knows.attendance ? (record.joinedAt ?? '\\N') : '\\N'
      return `${id}\t${record.identity}\t${columns}\t${cell(record.country)}\t${registration}${presence}${registeredAt}\t${joinedAt}\t${cell(record.externalId)}\n`
    },
  }
}

function flag(value: boolean | null): string {
  return value === null ? '\\N' : value ? 't' : 'f'
}

/** A value in the text format of COPY. */
function cell(text: string | null): string {
  if (text === null) return '\\N'
  if (!/[\\\t\n\r\0]/.test(text)) return text
  return text.replaceAll('\0', '').replace(/[\\\t\n\r]/g, found => escapes[found] ?? '')
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
