import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

export const migrationsFolder: string = fileURLToPath(new URL('./migrations', import.meta.url))

/** Any number, the same in every release: whoever holds it migrates. */
const MIGRATION_LOCK = 7_061_993

export class MigrationError extends Error {}

interface Migration {
  name: string
  sql: string
  digest: string
}

/**
 * Brings the database up to this release, in one transaction under a lock: several instances that start at once all come
 * up, and a failing migration leaves nothing behind. Returns the names of the migrations that were run.
 *
 * @throws MigrationError when the database was made by a newer release, or an old migration was edited.
 */
export async function migrate(client: pg.ClientBase, folder: string = migrationsFolder): Promise<string[]> {
  const migrations = await readMigrations(folder)
  await client.query('begin')
  try {
    await client.query('set local statement_timeout = 0')
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await client.query(
      'create table if not exists migration (name text primary key, digest text not null, run_at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string; digest: string }>('select name, digest from migration')
    const run = missingMigrations(migrations, new Map(rows.map(row => [row.name, row.digest])))
    for (const migration of run) await runMigration(client, migration)
    await client.query('commit')
    return run.map(migration => migration.name)
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** True when every migration of this release has been run. */
export async function isMigrated(client: Pick<pg.Pool, 'query'>, folder: string = migrationsFolder): Promise<boolean> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql'))
  const { rows } = await client.query<{ names: number }>(
    'select count(*)::int as names from migration where name = any($1)',
    [names],
  )
  return rows[0]?.names === names.length
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async name => {
      const sql = await readFile(`${folder}/${name}`, 'utf8')
      return { name, sql, digest: createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex') }
    }),
  )
}

function missingMigrations(migrations: Migration[], done: Map<string, string>): Migration[] {
  const known = new Set(migrations.map(migration => migration.name))
  for (const name of done.keys()) {
    if (!known.has(name)) {
      throw new MigrationError(
        `The database was made by a newer release of Upshot (it knows the migration ${name}). Start that release, or restore a backup made before it.`,
      )
    }
  }
  for (const { name, digest } of migrations) {
    const earlier = done.get(name)
    if (earlier !== undefined && earlier !== digest) {
      throw new MigrationError(
        `The migration ${name} was edited after it had been run. Restore the file as it was released.`,
      )
    }
  }
  return migrations.filter(migration => !done.has(migration.name))
}

async function runMigration(client: pg.ClientBase, { name, sql, digest }: Migration): Promise<void> {
  try {
    await client.query(sql)
  } catch (error) {
    throw new MigrationError(`Migration ${name} failed: ${messageOf(error)} Nothing was changed.`, { cause: error })
  }
  await client.query('insert into migration (name, digest) values ($1, $2)', [name, digest])
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.endsWith('.') ? text : `${text}.`
}

const BOUND_ROLE = 'upshot_bound'

/**
 * Row level security does not bind superusers. When we sign in as one (the usual case with the official container image),
 * makes a plain role for the app to take on and answers its name; otherwise null.
 */
export async function boundRole(client: pg.ClientBase): Promise<string | null> {
  const { rows } = await client.query<{ unbound: boolean }>(
    'select rolsuper or rolbypassrls as unbound from pg_roles where rolname = current_user',
  )
  if (rows[0]?.unbound !== true) return null
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await ensureBoundRole(client)
    const { rows: at } = await client.query<{ schema: string }>('select current_schema() as schema')
    const schema = pg.escapeIdentifier(at[0]?.schema ?? 'public')
    await client.query(`grant usage on schema ${schema} to ${BOUND_ROLE}`)
    await client.query(`grant temporary on database ${await databaseName(client)} to ${BOUND_ROLE}`)
    await client.query(`grant select, insert, update, delete on all tables in schema ${schema} to ${BOUND_ROLE}`)
    for (const name of await partitionsOf(client))
      await client.query(`revoke select, update, delete on ${schema}.${name} from ${BOUND_ROLE}`)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
  return BOUND_ROLE
}

/** Roles belong to the whole server and the lock to one database: an instance on another database may make it just now. */
async function ensureBoundRole(client: pg.ClientBase): Promise<void> {
  await client.query(`do $$ begin
    if not exists (select from pg_roles where rolname = '${BOUND_ROLE}') then
      create role ${BOUND_ROLE} nologin;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$`)
  // Whoever bypasses row level security without being a superuser takes on only roles that were granted to them.
  const { rows } = await client.query<{ may: boolean }>(
    `select pg_has_role(current_user, $1,
       case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) as may`,
    [BOUND_ROLE],
  )
  if (rows[0]?.may !== true) await client.query(`grant ${BOUND_ROLE} to current_user`)
}

/** They take rows by COPY, have no policies of their own, and are read through the table that they are part of. */
async function partitionsOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relispartition and relkind = 'r' and relnamespace = current_schema()::regnamespace",
  )
  return rows.map(({ name }) => pg.escapeIdentifier(name))
}

async function databaseName(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name')
  return pg.escapeIdentifier(rows[0]?.name ?? '')
}
