import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'

/**
 * Like `kyselyOn`, for better-auth: it expects moments as Date objects where the rest of the server reads ISO texts, and it
 * knows its tables itself.
 */
export function kyselyWithDates(client: pg.PoolClient): Kysely<Record<string, Record<string, unknown>>> {
  const pool = { options: {}, connect: async () => lend(client), end: async () => {} }
  return new Kysely({ dialect: new PostgresDialect({ pool }) })
}

/** Kysely's dialect uses nothing of a client but these two as long as no cursor is asked for. */
function lend(client: pg.PoolClient): pg.PoolClient {
  const lent = {
    query: (text: string, values: unknown[]) => client.query({ text, values, types: { getTypeParser: parserFor } }),
    release: () => {},
  }
  return lent as unknown as pg.PoolClient
}

const TIMESTAMPTZ = 1184

function parserFor(type: number, format?: 'text' | 'binary'): (text: string) => unknown {
  // The declared overloads know one format each; both give a function of the text.
  const known: (text: string) => unknown = pg.types.getTypeParser(type, format as 'text')
  return type === TIMESTAMPTZ ? text => new Date(String(known(text))) : known
}
