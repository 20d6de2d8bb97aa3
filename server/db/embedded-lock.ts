import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, rmdir, stat, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode, isNamedProcessAlive, ownProcessName } from './embedded-process.ts'

export interface LockOptions {
  /** Called with every directory and file made, so that root can hand them to the owner of the data directory. */
  handOver: (path: string) => Promise<void>
  /** Called once when somebody else has held the lock for a while. */
  onWait: (holder: string) => void
  limitMs: number
}

/**
 * Runs `work` while no other process holds the lock at `path`.
 *
 * The lock is a directory with one file named after its holder. It appears complete, by a rename, and a rename onto a
 * directory that holds a file fails. A dead holder's file is removed by its unique name, which can never hit a living
 * one: so a kill -9 at any point leaves nothing that blocks, and no two processes get in.
 */
export async function withLock<T>(path: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  const name = `${await ownProcessName()}.${randomBytes(6).toString('hex')}`
  await acquire(path, name, options)
  try {
    await sweepStages(path)
    return await work()
  } finally {
    await unlink(join(path, name)).catch(() => {})
    await rmdir(path).catch(() => {})
  }
}

async function acquire(path: string, name: string, options: LockOptions): Promise<void> {
  const startedAt = Date.now()
  let told = false
  for (;;) {
    const holder = await liveHolder(path)
    if (holder === null && (await tryTake(path, name, options.handOver))) return
    const waitedMs = Date.now() - startedAt
    if (waitedMs > options.limitMs) {
      throw new Error(
        `Another process (${holder?.split('.')[0] ?? 'unknown'}) has been starting or stopping the database in ` +
          `${dirname(path)} for ${Math.round(waitedMs / 1000)} seconds. Wait for it or end it, then start again.`,
      )
    }
    if (!told && waitedMs > 2000 && holder !== null) {
      told = true
      options.onWait(holder)
    }
    await sleep(15)
  }
}

async function liveHolder(path: string): Promise<string | null> {
  for (const entry of await readdir(path).catch(() => [])) {
    const file = join(path, entry)
    const written = await stat(file).catch(() => null)
    if (written === null) continue
    if (await isNamedProcessAlive(entry, written.mtimeMs)) return entry
    await unlink(file).catch(() => {})
  }
  return null
}

async function tryTake(path: string, name: string, handOver: LockOptions['handOver']): Promise<boolean> {
  const stage = `${path}.${name}`
  await mkdir(stage, { mode: 0o700 })
  await writeFile(join(stage, name), '', { flag: 'wx', mode: 0o600 })
  await handOver(join(stage, name))
  await handOver(stage)
  // Only an empty directory goes, and Windows does not rename onto one.
  await rmdir(path).catch(() => {})
  try {
    await rename(stage, path)
    return true
  } catch (error) {
    await rm(stage, { recursive: true, force: true })
    const code = errorCode(error) ?? ''
    if (['ENOTEMPTY', 'EEXIST'].includes(code) || (process.platform === 'win32' && code === 'EPERM')) return false
    throw error
  }
}

/** Removes what a process killed in the middle of `tryTake` left behind. */
async function sweepStages(path: string): Promise<void> {
  const prefix = `${basename(path)}.`
  for (const entry of await readdir(dirname(path))) {
    if (!entry.startsWith(prefix)) continue
    const stage = join(dirname(path), entry)
    const made = await stat(stage).catch(() => null)
    if (made !== null && !(await isNamedProcessAlive(entry.slice(prefix.length), made.mtimeMs))) {
      await rm(stage, { recursive: true, force: true })
    }
  }
}
