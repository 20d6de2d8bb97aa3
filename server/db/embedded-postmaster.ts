import { type ChildProcess, spawn } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Binaries, program } from './embedded-binaries.ts'
import { lastWords, openStartOutput } from './embedded-logs.ts'
import { errorCode, isAlive } from './embedded-process.ts'
import { cannotRun, serverEnvironment } from './embedded-program.ts'
import type { ServerUser } from './embedded-user.ts'

/** What a server writes about itself into `postmaster.pid`. We only ever read that file. */
export interface Postmaster {
  pid: number
  startedAt: string
  port: number
  /** `null` when the server listens on the loopback address instead. */
  socketDir: string | null
  status: 'starting' | 'ready' | 'stopping'
}

/** Replaying the log after a crash may take minutes on a slow disk; only a server that gets nowhere is given up. */
export const recoveryLimitMs = 10 * 60_000

export async function readPostmaster(cluster: string): Promise<Postmaster | null> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(error => {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const lines = text.split('\n').map(line => line.trim())
  const pid = Math.abs(Number(lines[0]))
  if (!Number.isInteger(pid) || pid === 0) return null
  const status = lines[7] === 'ready' || lines[7] === 'stopping' ? lines[7] : 'starting'
  return { pid, startedAt: lines[2] ?? '', port: Number(lines[3]), socketDir: lines[4] || null, status }
}

/** Whether the process of a `postmaster.pid` is this cluster's server, or has only come to the same number since. */
export async function holdsCluster(postmaster: Postmaster, cluster: string): Promise<'yes' | 'no' | 'unknown'> {
  if (!(await isAlive(postmaster.pid))) return 'no'
  if (process.platform !== 'linux') return 'unknown'
  try {
    // A server works in its cluster's folder and never leaves it. By inode: a mount may give the folder two paths.
    const [cwd, own] = [await stat(`/proc/${postmaster.pid}/cwd`), await stat(cluster)]
    return cwd.dev === own.dev && cwd.ino === own.ino ? 'yes' : 'no'
  } catch (error) {
    return errorCode(error) === 'EACCES' ? 'unknown' : 'no'
  }
}

/** Starts the server in a session of its own, so that neither Ctrl+C nor the end of this process ends it. */
export async function startPostmaster(
  cluster: string,
  binaries: Binaries,
  user: ServerUser | null,
): Promise<Postmaster> {
  const output = await openStartOutput(cluster, user)
  try {
    const env = { ...serverEnvironment, ...(await foreignPid(cluster)) }
    // On Windows pg_ctl gives up the administrator's rights first, which PostgreSQL insists on.
    const [file, args] =
      process.platform === 'win32'
        ? [program(binaries, 'pg_ctl'), ['start', '-W', '-D', cluster]]
        : [program(binaries, 'postgres'), ['-D', cluster]]
    const child = spawn(file, args, {
      ...user,
      cwd: cluster,
      env,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', output.fd, output.fd],
    })
    child.unref()
    return await untilReady(child, file, cluster)
  } finally {
    await output.close()
  }
}

/** Ends the server: fast (transactions in flight are rolled back, all is written), and by force after 8 seconds. */
export async function stopPostmaster(
  cluster: string,
  binaries: Binaries,
  known: Postmaster,
  log: (message: string, detail?: Record<string, unknown>) => void,
): Promise<void> {
  const steps = [
    { mode: 'fast', signal: 'SIGINT', waitMs: 8000 },
    { mode: 'immediate', signal: 'SIGQUIT', waitMs: 5000 },
  ] as const
  for (const step of steps) {
    const current = await readPostmaster(cluster)
    const same = current !== null && current.pid === known.pid && current.startedAt === known.startedAt
    if (!same || (await holdsCluster(known, cluster)) === 'no') return
    if (process.platform === 'win32') {
      spawn(program(binaries, 'pg_ctl'), ['stop', '-W', '-m', step.mode, '-D', cluster], { stdio: 'ignore' })
    } else {
      process.kill(known.pid, step.signal)
    }
    const deadline = Date.now() + step.waitMs
    while (Date.now() < deadline) {
      if (!(await isAlive(known.pid))) return
      await sleep(10)
    }
    log('The database has not stopped yet', { pid: known.pid, mode: step.mode, waitedMs: step.waitMs })
  }
  throw new Error(`The database (process ${known.pid}) does not stop. End it with: kill -QUIT ${known.pid}`)
}

/**
 * After a power cut, or in a restarted container, the number in `postmaster.pid` often belongs to something else by now,
 * and PostgreSQL then refuses to start. It passes over a number that it is told is a parent's, as pg_ctl does.
 */
async function foreignPid(cluster: string): Promise<{ PG_GRANDPARENT_PID?: string }> {
  const left = await readPostmaster(cluster)
  if (left === null || (await holdsCluster(left, cluster)) !== 'no') return {}
  return { PG_GRANDPARENT_PID: String(left.pid) }
}

async function untilReady(child: ChildProcess, file: string, cluster: string): Promise<Postmaster> {
  const beganAt = Date.now()
  let failure: Error | null = null
  child.on('error', error => {
    failure = cannotRun(file, error)
  })
  while (Date.now() - beganAt < recoveryLimitMs) {
    if (failure !== null) throw failure
    const postmaster = await readPostmaster(cluster)
    const isChild = process.platform === 'win32' || postmaster?.pid === child.pid
    if (postmaster !== null && isChild && postmaster.status === 'ready' && (await isFresh(cluster, beganAt))) {
      return postmaster
    }
    const ended = child.exitCode ?? child.signalCode
    if (ended !== null && !(process.platform === 'win32' && ended === 0)) {
      throw new Error(
        `The database in ${cluster} did not start (${ended}). It said:\n${await lastWords(cluster, beganAt)}`,
      )
    }
    await sleep(10)
  }
  throw new Error(`The database in ${cluster} is not ready after ${recoveryLimitMs / 60_000} minutes.`)
}

/** On Windows the server is not our child: the file must at least be newer than the start. */
async function isFresh(cluster: string, beganAt: number): Promise<boolean> {
  if (process.platform !== 'win32') return true
  return (await stat(join(cluster, 'postmaster.pid'))).mtimeMs >= beganAt - 2000
}
