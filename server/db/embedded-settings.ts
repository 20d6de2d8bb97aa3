import { randomBytes } from 'node:crypto'
import { rename, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { logFolder } from './embedded-logs.ts'
import { giveTo, type ServerUser } from './embedded-user.ts'

/** How the server is reached: by a socket in a private folder, or, on Windows, by a port of this machine. */
export type Listen = { socketDir: string; port: number } | { socketDir: null; port: number }

/** Writes the server's settings anew, as at every start: a later version changes them here and nowhere else. */
export async function writeSettings(cluster: string, listen: Listen, user: ServerUser | null): Promise<void> {
  const lines = Object.entries(await settings(listen)).map(([name, value]) => `${name} = ${quoted(value)}`)
  const text = `# Written by Upshot at every start: changes are lost.\n${lines.join('\n')}\n`
  // As root we write into a folder of somebody else's: a new name, taken exclusively, cannot be a link to elsewhere.
  const stage = join(cluster, `postgresql.conf.${randomBytes(6).toString('hex')}`)
  await writeFile(stage, text, { flag: 'wx', mode: 0o600 })
  await giveTo(stage, user)
  await rename(stage, join(cluster, 'postgresql.conf'))
}

async function settings(listen: Listen): Promise<Record<string, string>> {
  return {
    cluster_name: 'upshot',
    listen_addresses: listen.socketDir === null ? '127.0.0.1' : '',
    port: String(listen.port),
    unix_socket_directories: listen.socketDir === null ? '' : `"${listen.socketDir.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    password_encryption: 'scram-sha-256',
    max_connections: '60',

    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '16MB',
    // An import of 100,000 rows passes through a temporary table of 15 MB and writes 60 MB of log in one go.
    temp_buffers: '32MB',
    wal_buffers: '32MB',
    // Written while the import still runs, the log has little left to write at its commit (40 ms less).
    wal_writer_delay: '10ms',
    maintenance_work_mem: '128MB',
    dynamic_shared_memory_type: await dynamicSharedMemory(),
    jit: 'off',
    random_page_cost: '1.1',

    // Nothing copies the log of changes elsewhere, so it holds what recovery after a crash needs and no more.
    wal_level: 'minimal',
    max_wal_senders: '0',
    fsync: 'on',
    full_page_writes: 'on',
    synchronous_commit: 'on',
    max_wal_size: '2GB',
    min_wal_size: '128MB',
    checkpoint_timeout: '10min',
    checkpoint_completion_target: '0.9',

    logging_collector: 'on',
    log_destination: 'stderr',
    log_directory: logFolder,
    log_filename: 'postgres-%Y%m%d-%H%M%S.log',
    log_file_mode: '0600',
    log_rotation_size: '5MB',
    log_rotation_age: '7d',
    log_line_prefix: '%m [%p] %q%d ',
    log_min_messages: 'warning',
    // Details name the values of rows ("Key (email)=(…) already exists"), which do not belong in a log.
    log_error_verbosity: 'terse',

    timezone: 'UTC',
    log_timezone: 'UTC',
    datestyle: 'ISO, YMD',
    lc_messages: 'C',
    lc_monetary: 'C',
    lc_numeric: 'C',
    lc_time: 'C',
    default_text_search_config: 'pg_catalog.english',
  }
}

/** Containers often have 64 MB of /dev/shm, too little for parallel queries: files do then. */
async function dynamicSharedMemory(): Promise<'posix' | 'mmap' | 'windows'> {
  if (process.platform === 'win32') return 'windows'
  if (process.platform !== 'linux') return 'posix'
  const shm = await statfs('/dev/shm').catch(() => null)
  return shm !== null && shm.bsize * shm.blocks >= 256 * 1024 * 1024 ? 'posix' : 'mmap'
}

function quoted(value: string): string {
  return `'${value.replace(/['\\]/g, mark => mark + mark)}'`
}
