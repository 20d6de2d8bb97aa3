import { realpath, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Binaries, findBinaries, type Platform, runnableBinaries } from './embedded-binaries.ts'
import { checkCluster, createCluster, repairOwner } from './embedded-cluster.ts'
import { connectionTo, type EmbeddedConnection, probe } from './embedded-connection.ts'
import { countLeases, dropLease, takeLease } from './embedded-leases.ts'
import { withLock } from './embedded-lock.ts'
import { hasOrphans, pruneLogs } from './embedded-logs.ts'
import {
  holdsCluster,
  type Postmaster,
  readPostmaster,
  recoveryLimitMs,
  startPostmaster,
  stopPostmaster,
} from './embedded-postmaster.ts'
import { writeSettings } from './embedded-settings.ts'
import { freePort, prepareSocketDir, socketPort } from './embedded-socket.ts'
import {
  admitServerUser,
  chooseServerUser,
  giveTo,
  ownerToServe,
  prepareDataDir,
  type ServerUser,
} from './embedded-user.ts'

export interface EmbeddedServer {
  readonly connection: EmbeddedConnection
  /** True when a server that was already running was taken over or joined. */
  readonly adopted: boolean
  /** Gives up our use. The last process to leave stops the server. */
  release(): Promise<void>
}

export interface EmbeddedOptions {
  dataDir: string
  log: (message: string, detail?: Record<string, unknown>) => void
  /** The machine's own unless a test says otherwise. */
  platform?: Platform
  /** A socket unless the platform is Windows, where the server listens on the loopback address with a password. */
  transport?: 'socket' | 'loopback'
}

/** One data directory, and what starting its server needs to know. */
interface Place {
  dataDir: string
  cluster: string
  leases: string
  binaries: Binaries
  user: ServerUser | null
  transport: 'socket' | 'loopback'
  log: EmbeddedOptions['log']
}

const pruneEveryMs = 10 * 60_000

/**
 * Starts the private PostgreSQL of a data directory, or joins the one that runs there: left behind by a process that
 * was killed, or in use by another. The server is ready when this returns.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const binaries = await findBinaries(options.platform ?? { os: process.platform, arch: process.arch })
  const dataDir = await prepareDataDir(options.dataDir)
  const inPlace = join(dataDir, 'postgres')
  // Operators put databases on other disks and leave a link.
  const cluster = await realpath(inPlace).catch(() => inPlace)
  const transport = options.transport ?? (process.platform === 'win32' ? 'loopback' : 'socket')
  const user = await chooseServerUser(dataDir, cluster)
  if (user !== null) await admitServerUser(dataDir, user)
  const place = {
    dataDir,
    cluster,
    leases: join(dataDir, 'postgres-users'),
    binaries,
    user,
    transport,
    log: options.log,
  }

  const { lease, running } = await locked(place, () => enter(place))
  const pruning = setInterval(() => void pruneLogs(cluster), pruneEveryMs).unref()
  let released: Promise<void> | null = null
  return {
    connection: running.connection,
    adopted: running.adopted,
    release: () => {
      clearInterval(pruning)
      released ??= locked(place, () => leave(place, lease, running.postmaster))
      return released
    },
  }
}

interface Running {
  postmaster: Postmaster
  connection: EmbeddedConnection
  adopted: boolean
}

async function locked<T>(place: Place, work: () => Promise<T>): Promise<T> {
  const onWait = (holder: string) =>
    place.log('Waiting for another process that starts or stops the database', { holder })
  const handOver = await handingOver(place)
  return withLock(join(place.dataDir, 'postgres.lock'), { handOver, onWait, limitMs: recoveryLimitMs }, work)
}

/** As root in somebody's data directory: what we make there is theirs, so that they can start Upshot later. */
async function handingOver(place: Place): Promise<(path: string) => Promise<void>> {
  const owner = await ownerToServe(place.dataDir)
  return path => giveTo(path, owner)
}

async function enter(place: Place): Promise<{ lease: string; running: Running }> {
  const exists = await checkCluster(place.cluster, place.binaries)
  const lease = await takeLease(place.leases, await handingOver(place))
  try {
    const running = (exists ? await findRunning(place) : null) ?? (await startNew(place, exists))
    return { lease, running }
  } catch (error) {
    await dropLease(lease)
    throw error
  }
}

async function leave(place: Place, lease: string, postmaster: Postmaster): Promise<void> {
  await dropLease(lease)
  const others = await countLeases(place.leases)
  if (others > 0) {
    place.log('Other processes still use the database: it keeps running', { pid: postmaster.pid, others })
    return
  }
  await stopPostmaster(place.cluster, place.binaries, postmaster, place.log)
  // The folder among the temporary files goes with its server.
  if (postmaster.socketDir !== null && dirname(postmaster.socketDir) !== place.dataDir) {
    await rmdir(postmaster.socketDir).catch(() => {})
  }
  place.log('Stopped the database', { pid: postmaster.pid })
}

async function startNew(place: Place, exists: boolean): Promise<Running> {
  const { cluster, user, log } = place
  const beganAt = performance.now()
  const binaries = await runnableBinaries(place.binaries, place.dataDir, user)
  if (!exists) {
    log('Creating the database', { folder: cluster })
    await createCluster(cluster, binaries, user)
  }
  await repairOwner(cluster, user)
  await writeSettings(
    cluster,
    place.transport === 'socket'
      ? { socketDir: await prepareSocketDir(place.dataDir, user), port: socketPort }
      : { socketDir: null, port: await freePort() },
    user,
  )
  await pruneLogs(cluster)
  const postmaster = await startPatiently(place, binaries)
  const connection = await connectionTo(cluster, postmaster)
  const answer = await probe(connection)
  if (answer.kind !== 'answers') {
    await stopPostmaster(cluster, binaries, postmaster, log)
    throw new Error(`The database in ${cluster} has started but cannot be used: ${answer.reason}.`)
  }
  log('Started the database', { pid: postmaster.pid, milliseconds: Math.round(performance.now() - beganAt) })
  return { postmaster, connection, adopted: false }
}

/** A query that was running when its server was killed by force ends by the app's time limit (15 s) at the latest. */
async function startPatiently(place: Place, binaries: Binaries): Promise<Postmaster> {
  const deadline = Date.now() + 20_000
  for (;;) {
    try {
      return await startPostmaster(place.cluster, binaries, place.user)
    } catch (error) {
      if (Date.now() > deadline || !(await hasOrphans(place.cluster))) throw error
      await sleep(250)
    }
  }
}

/** The server that already runs on the cluster, waiting for one that is still starting or stopping. */
async function findRunning(place: Place): Promise<Running | null> {
  const { cluster, log } = place
  const beganAt = Date.now()
  let silentSince: number | null = null
  while (Date.now() - beganAt < recoveryLimitMs) {
    const postmaster = await readPostmaster(cluster)
    if (postmaster === null) return null
    const held = await holdsCluster(postmaster, cluster)
    if (held === 'no') return null
    if (postmaster.status === 'ready') {
      const connection = await connectionTo(cluster, postmaster)
      const answer = await probe(connection)
      if (answer.kind === 'answers') {
        log('Joined the running database', { pid: postmaster.pid })
        return { postmaster, connection, adopted: true }
      }
      if (answer.kind === 'silent') {
        // Where we cannot tell whose process it is, PostgreSQL itself decides when we start ours.
        if (held === 'unknown') return null
        silentSince ??= Date.now()
        if (Date.now() - silentSince > 5000) {
          throw new Error(
            `The database in ${cluster} runs (process ${postmaster.pid}) but does not answer: ${answer.reason}. Stop it ` +
              `with: kill -INT ${postmaster.pid}, then start again.`,
          )
        }
      }
    }
    await sleep(20)
  }
  throw new Error(`The database in ${cluster} has been starting or stopping for ${recoveryLimitMs / 60_000} minutes.`)
}
