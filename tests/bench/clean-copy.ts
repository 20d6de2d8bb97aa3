import { finished } from 'node:stream/promises'
import type { Installation } from '@upshot/server/installation'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'

/** Where an import writes its people, and in which order their rows come: that of the key. */
const tables = ['contact', 'attendance', 'contact_day'] as const

export interface CleanRows {
  /** Rows of each table in COPY's binary format, as an import left them. */
  readonly parts: readonly { table: string; bytes: Buffer[] }[]
}

/** Takes the rows of one workspace out, to be copied in again by {@link copyClean}. */
export async function takeClean({ pool }: Installation, workspaceId: string): Promise<CleanRows> {
  const client = await pool.connect()
  try {
    await client.query(`select set_config('upshot.workspace_id', $1, false)`, [workspaceId])
    const parts = []
    for (const table of tables) {
      const bytes: Buffer[] = []
      const order = table === 'contact' ? 'id' : 'contact_id'
      const stream = client.query(
        copyTo(`copy (select * from ${table} order by ${order}) to stdout with (format binary)`),
      )
      for await (const piece of stream) bytes.push(Buffer.from(piece))
      parts.push({ table, bytes })
    }
    return { parts }
  } finally {
    await client.query('reset all')
    client.release()
  }
}

/**
 * The least that writing these people can cost: COPY of rows that are clean already into tables with the columns, checks and
 * indexes of the real ones, in one transaction. Only the COPY is measured, not the making and dropping of the tables.
 */
export async function copyClean<Cost>(
  { pool }: Installation,
  { parts }: CleanRows,
  measured: (work: () => Promise<void>) => Promise<Cost>,
): Promise<Cost> {
  const client = await pool.connect()
  try {
    for (const { table } of parts) await client.query(`create table clean_${table} (like ${table} including all)`)
    return await measured(async () => {
      await client.query('begin')
      for (const { table, bytes } of parts) await copyIn(client, `clean_${table}`, bytes)
      await client.query('commit')
    })
  } finally {
    for (const { table } of parts) await client.query(`drop table if exists clean_${table}`)
    client.release()
  }
}

async function copyIn(client: pg.PoolClient, table: string, bytes: readonly Buffer[]): Promise<void> {
  const stream = client.query(copyFrom(`copy ${table} from stdin with (format binary)`))
  const half = 1 << 19
  let waiting: Buffer[] = []
  let size = 0
  for (const piece of bytes) {
    waiting.push(piece)
    size += piece.length
    if (size < half) continue
    if (!stream.write(Buffer.concat(waiting))) await new Promise(resolve => stream.once('drain', resolve))
    waiting = []
    size = 0
  }
  stream.end(Buffer.concat(waiting))
  await finished(stream)
}
