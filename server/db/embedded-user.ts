import { execFile } from 'node:child_process'
import {
  access,
  chmod,
  chown,
  constants,
  lchown,
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  stat,
} from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { errorCode } from './embedded-process.ts'

/** The ordinary user that PostgreSQL runs as when we are root: it refuses to run as root. */
export interface ServerUser {
  uid: number
  gid: number
}

/** Makes the data directory when it is missing. Returns its real path. */
export async function prepareDataDir(path: string): Promise<string> {
  const wanted = resolve(path)
  try {
    if ((await mkdir(wanted, { recursive: true })) !== undefined) await chmod(wanted, 0o700)
    await access(wanted, constants.R_OK | constants.W_OK | constants.X_OK)
    return await realpath(wanted)
  } catch (error) {
    throw new Error(
      `Upshot cannot use its data directory ${wanted} (${errorCode(error) ?? error}). Give user ` +
        `${process.geteuid?.() ?? 'of this process'} the right to write there, or set UPSHOT_DATA_DIR to another directory.`,
      { cause: error },
    )
  }
}

/**
 * Who runs the server: `null` for the user we are; as root, the owner of the cluster, else of the data directory, else
 * nobody. Refuses a cluster that is not ours to run.
 */
export async function chooseServerUser(dataDir: string, cluster: string): Promise<ServerUser | null> {
  const self = process.geteuid?.()
  if (self === undefined) return null
  const owner = await stat(cluster).catch(() => null)
  if (self !== 0) {
    if (owner === null || owner.uid === self) return null
    throw new Error(
      `The database in ${cluster} belongs to user ${owner.uid}, but this process runs as user ${self}. Start Upshot as ` +
        `that user or as root, or choose another directory with UPSHOT_DATA_DIR.`,
    )
  }
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const folder = await stat(dataDir)
  // initdb looks its user up by number: an owner without an account (as on mounted volumes) cannot run it.
  if (folder.uid !== 0 && (await hasAccount(folder.uid))) return { uid: folder.uid, gid: folder.gid }
  return nobody()
}

/** Lets the server's user into a data directory of root's, and only that user's group. Anything else is for people. */
export async function admitServerUser(dataDir: string, user: ServerUser): Promise<void> {
  const blocked = await blockedPath(dataDir, user)
  if (blocked === null) return
  const folder = await stat(dataDir)
  if (blocked === dataDir && folder.uid === 0 && folder.gid === 0) {
    await chown(dataDir, 0, user.gid)
    await chmod(dataDir, (folder.mode & 0o7777) | 0o010)
    return
  }
  throw new Error(
    `The database cannot be kept in ${dataDir}: PostgreSQL does not run as root, and user ${user.uid}, which runs it ` +
      `instead, may not enter ${blocked}. Set UPSHOT_DATA_DIR to a directory outside ${blocked} (for example ` +
      `/var/lib/upshot), start Upshot as an ordinary user, or set DATABASE_URL to a PostgreSQL server.`,
  )
}

/** The first of the path's parents (or itself) that the user cannot enter or, for a file, read. Judges by mode bits. */
export async function blockedPath(path: string, user: ServerUser): Promise<string | null> {
  const above = dirname(path)
  if (above !== path) {
    const blocked = await blockedPath(above, user)
    if (blocked !== null) return blocked
  }
  const entry = await stat(path)
  const needed = entry.isDirectory() ? 0o1 : 0o4
  const shift = entry.uid === user.uid ? 6 : entry.gid === user.gid ? 3 : 0
  return ((entry.mode >> shift) & needed) === needed ? null : path
}

/** Gives a file, or a directory with all that is in it, to the user, without following links. */
export async function giveTo(path: string, user: ServerUser | null): Promise<void> {
  if (user === null) return
  await lchown(path, user.uid, user.gid)
  if (!(await lstat(path)).isDirectory()) return
  for (const entry of await readdir(path)) await giveTo(join(path, entry), user)
}

/** As root: the ordinary user whose data directory this is, if any. */
export async function ownerToServe(dataDir: string): Promise<ServerUser | null> {
  if (process.geteuid?.() !== 0) return null
  const { uid, gid } = await stat(dataDir)
  return uid === 0 ? null : { uid, gid }
}

function hasAccount(uid: number): Promise<boolean> {
  return new Promise(done => {
    execFile('id', ['-un', String(uid)], error => done(error === null))
  })
}

async function nobody(): Promise<ServerUser> {
  const accounts = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const found = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(accounts)
  // macOS writes its nobody as -2; system calls take the same 32 bits unsigned.
  return found === null ? { uid: 65534, gid: 65534 } : { uid: Number(found[1]) >>> 0, gid: Number(found[2]) >>> 0 }
}
