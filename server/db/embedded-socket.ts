import { createHash } from 'node:crypto'
import { chmod, lchown, lstat, mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorCode } from './embedded-process.ts'
import type { ServerUser } from './embedded-user.ts'

/** The socket's folder is private, so the port only names the file in it. */
export const socketPort = 5432

// The operating system's limit for the path of a socket, less the zero byte at its end.
const longestSocketPath = process.platform === 'linux' ? 107 : 103

/**
 * The private folder for the server's socket: in the data directory, or, when that path is too long for a socket, a
 * short one among the temporary files. A running server's `postmaster.pid` names the one it has.
 */
export async function prepareSocketDir(dataDir: string, user: ServerUser | null): Promise<string> {
  const wanted = join(dataDir, 'postgres-run')
  if (fits(wanted)) {
    await makePrivate(wanted, user)
    return wanted
  }
  const name = `upshot-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`
  const short = [join(tmpdir(), name), join('/tmp', name)].find(fits)
  if (short === undefined) {
    throw new Error(`The path ${dataDir} is too long for the database's socket. Set UPSHOT_DATA_DIR to a shorter one.`)
  }
  await makePrivate(short, user)
  return short
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => done(port))
    })
  })
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}`)) <= longestSocketPath
}

async function makePrivate(folder: string, user: ServerUser | null): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch(error => {
    if (errorCode(error) !== 'EEXIST') throw error
  })
  const entry = await lstat(folder)
  const self = process.geteuid?.() ?? 0
  const mine = entry.uid === self || entry.uid === user?.uid
  if (!entry.isDirectory() || !mine) {
    throw new Error(
      `The database's socket needs the folder ${folder}, but what is there is not a folder of ours (user ${entry.uid}). ` +
        'Remove it, or set UPSHOT_DATA_DIR to a directory with a shorter path.',
    )
  }
  await chmod(folder, 0o700)
  if (user !== null) await lchown(folder, user.uid, user.gid)
}
