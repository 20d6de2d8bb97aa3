import { randomBytes } from 'node:crypto'
import { chmod, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { type Binaries, program } from './embedded-binaries.ts'
import { errorCode } from './embedded-process.ts'
import { runProgram } from './embedded-program.ts'
import { giveTo, type ServerUser } from './embedded-user.ts'

/** The role and the database of the app. It is no superuser: row level security must bind it. */
export const appRole = 'upshot'
export const appDatabase = 'upshot'

const superuser = 'upshot_supervisor'
const passwordFile = 'upshot-password'
const passwords = z.strictObject({ supervisor: z.string(), app: z.string() })

/** True when there is a cluster of the right version, false when there is none yet. Anything else is refused. */
export async function checkCluster(cluster: string, binaries: Binaries): Promise<boolean> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(error => {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  })
  if (version === null) {
    const entries = await readdir(cluster).catch(() => [])
    if (entries.length === 0) return false
    throw new Error(
      `The folder ${cluster} holds files but no PostgreSQL database (PG_VERSION is missing). Move it away, or choose ` +
        'another directory with UPSHOT_DATA_DIR, then start again.',
    )
  }
  if (version.trim() === String(binaries.major)) return true
  throw new Error(
    `The database in ${cluster} was made by PostgreSQL ${version.trim()}, and this version of Upshot runs PostgreSQL ` +
      `${binaries.major}. Nothing was changed. Start the Upshot that made it, or run PostgreSQL ${version.trim()} on it ` +
      'and set DATABASE_URL to that server.',
  )
}

/** Makes the cluster beside its place and renames it when it is complete: killed half-way, it leaves no cluster. */
export async function createCluster(cluster: string, binaries: Binaries, user: ServerUser | null): Promise<void> {
  await sweepUnfinished(cluster)
  const stage = `${cluster}.new-${randomBytes(6).toString('hex')}`
  const [data, pwfile] = [join(stage, 'data'), join(stage, 'password')]
  const secret = { supervisor: randomBytes(24).toString('hex'), app: randomBytes(24).toString('hex') }
  await mkdir(stage, { mode: 0o700 })
  try {
    await writeFile(pwfile, secret.supervisor, { mode: 0o600 })
    await giveTo(stage, user)
    const access = ['--auth-local=trust', '--auth-host=scram-sha-256', `--username=${superuser}`, `--pwfile=${pwfile}`]
    await withCharacterTable(characters => {
      const locale = ['--locale=C', `--lc-ctype=${characters}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      const args = ['-D', data, '--encoding=UTF8', '--data-checksums', ...locale, ...access]
      return runProgram(program(binaries, 'initdb'), args, user, stage, '')
    })
    await runProgram(
      program(binaries, 'postgres'),
      ['--single', '-D', data, '-c', 'exit_on_error=on', '-c', 'log_min_messages=warning', 'postgres'],
      user,
      stage,
      `create role ${appRole} login createdb nosuperuser nobypassrls password '${secret.app}'\n` +
        `create database ${appDatabase} owner ${appRole} template template0 encoding 'UTF8'\n`,
    )
    const file = join(data, passwordFile)
    await writeFile(file, JSON.stringify(secret), { flag: 'wx', mode: 0o600 })
    await giveTo(file, user)
    await rename(data, cluster)
    await flushFolder(dirname(cluster))
  } finally {
    await rm(stage, { recursive: true, force: true })
  }
}

/**
 * Sorting and case are PostgreSQL's own (the builtin locale), the same everywhere. Only its full text search still asks
 * the system what a letter is: without a table it takes dashes and curly quotes for letters and glues words together.
 */
async function withCharacterTable(initialise: (characters: string) => Promise<void>): Promise<void> {
  const table = process.platform === 'linux' ? 'C.UTF-8' : process.platform === 'darwin' ? 'en_US.UTF-8' : null
  if (table === null) return initialise('C')
  try {
    await initialise(table)
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('invalid locale name'))) throw error
    await initialise('C')
  }
}

/** As root: a cluster that was copied or restored as root goes back to its user, or PostgreSQL refuses it. */
export async function repairOwner(cluster: string, user: ServerUser | null): Promise<void> {
  if (user === null || (await stat(cluster)).uid === user.uid) return
  await giveTo(cluster, user)
  await chmod(cluster, 0o700)
}

export async function appPassword(cluster: string): Promise<string> {
  return passwords.parse(JSON.parse(await readFile(join(cluster, passwordFile), 'utf8'))).app
}

async function sweepUnfinished(cluster: string): Promise<void> {
  for (const entry of await readdir(dirname(cluster))) {
    if (!entry.startsWith(`${basename(cluster)}.new-`)) continue
    await rm(join(dirname(cluster), entry), { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Makes a rename lasting. Windows has no such call for folders. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
