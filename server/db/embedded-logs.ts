import { type FileHandle, mkdir, open, readdir, readFile, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from './embedded-process.ts'
import { giveTo, type ServerUser } from './embedded-user.ts'

/** Where the server keeps its log files, in the cluster. */
export const logFolder = 'log'

const startOutput = 'start.log'
const keptLogs = 5

/** The file for what a starting server says before its own log is open. Begun anew at every start. */
export async function openStartOutput(cluster: string, user: ServerUser | null): Promise<FileHandle> {
  const folder = join(cluster, logFolder)
  await mkdir(folder, { mode: 0o700 }).catch(error => {
    if (errorCode(error) !== 'EEXIST') throw error
  })
  const file = join(folder, startOutput)
  await unlink(file).catch(() => {})
  const output = await open(file, 'wx', 0o600)
  await giveTo(folder, user)
  return output
}

/** Removes all but the newest log files. With the size at which the server begins a new one, that bounds them. */
export async function pruneLogs(cluster: string): Promise<void> {
  const folder = join(cluster, logFolder)
  const files = (await readdir(folder).catch(() => [])).filter(name => /^postgres-[\d-]+\.log$/.test(name)).sort()
  for (const name of files.slice(0, -keptLogs)) await unlink(join(folder, name)).catch(() => {})
}

/** What the server has said since it was started, for an error message. */
export async function lastWords(cluster: string, sinceMs: number): Promise<string> {
  const folder = join(cluster, logFolder)
  const texts: string[] = []
  for (const name of (await readdir(folder).catch(() => [])).sort()) {
    const file = join(folder, name)
    const written = await stat(file).catch(() => null)
    if (written !== null && written.mtimeMs >= sinceMs) texts.push((await readFile(file, 'utf8')).trim())
  }
  return texts.join('\n').trim().slice(-1500)
}

/** The server was killed by force, and its children have not noticed yet: until then no new one can start. */
export async function hasOrphans(cluster: string): Promise<boolean> {
  const text = await readFile(join(cluster, logFolder, startOutput), 'utf8').catch(() => '')
  return text.includes('pre-existing shared memory block')
}
