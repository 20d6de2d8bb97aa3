import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { cp, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type EmbeddedOptions, type EmbeddedServer, startEmbedded } from '@upshot/server/db/embedded'
import { findBinaries, program, runnableBinaries } from '@upshot/server/db/embedded-binaries'
import { holdsCluster, readPostmaster } from '@upshot/server/db/embedded-postmaster'
import { isAlive } from '@upshot/server/db/embedded-process'
import { blockedPath, type ServerUser } from '@upshot/server/db/embedded-user'
import pg from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { type EmbeddedChild, launchEmbedded } from '../../support/embedded-child.ts'

const isRoot = process.geteuid?.() === 0
const nobody: ServerUser = { uid: 65534, gid: 65534 }
const repository = join(import.meta.dirname, '..', '..', '..')

/** As root we can be anybody, if they may read this repository; as anybody else we can only be ourselves. */
const identities: { name: string; user: ServerUser | undefined }[] = [
  { name: isRoot ? 'root' : 'an ordinary user', user: undefined },
]
if (isRoot && (await blockedPath(join(repository, 'package.json'), nobody)) === null) {
  identities.push({ name: 'an ordinary user', user: nobody })
}

const folders: string[] = []
const children: EmbeddedChild[] = []
const bystanders: ChildProcess[] = []

afterEach(async () => {
  for (const child of children.splice(0)) await child.killGroup()
  for (const bystander of bystanders.splice(0)) bystander.kill('SIGKILL')
  for (const folder of folders.splice(0)) {
    for (const dataDir of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (dataDir.endsWith('postgres/postmaster.pid')) await stopServer(join(folder, dirname(dirname(dataDir))))
    }
    rmSync(folder, { recursive: true, force: true })
  }
})

async function stopServer(dataDir: string): Promise<void> {
  const cluster = join(dataDir, 'postgres')
  const postmaster = await readPostmaster(cluster)
  if (postmaster === null || (await holdsCluster(postmaster, cluster)) === 'no') return
  process.kill(postmaster.pid, 'SIGINT')
  while (await isAlive(postmaster.pid)) await sleep(20)
}

/** A temporary folder that the user owns (or, without one, that everybody may enter), and a data directory in it. */
function newDataDir(options: { user?: ServerUser | undefined; inside?: string } = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'upshot-embedded-')))
  folders.push(folder)
  chmodSync(folder, 0o755)
  if (options.user !== undefined) chownSync(folder, options.user.uid, options.user.gid)
  return join(folder, options.inside ?? 'data')
}

function start(dataDir: string, more: Partial<EmbeddedOptions> = {}): Promise<EmbeddedServer> {
  return startEmbedded({ dataDir, log: () => {}, ...more })
}

function launch(dataDir: string, options: Parameters<typeof launchEmbedded>[1] = {}): EmbeddedChild {
  const child = launchEmbedded(dataDir, options)
  children.push(child)
  return child
}

async function query(connection: pg.ClientConfig, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

async function serverPid(dataDir: string): Promise<number> {
  const postmaster = await readPostmaster(join(dataDir, 'postgres'))
  if (postmaster === null) throw new Error(`No server runs in ${dataDir}.`)
  return postmaster.pid
}

async function isStopped(dataDir: string, pid: number): Promise<boolean> {
  return (await readPostmaster(join(dataDir, 'postgres'))) === null && !(await isAlive(pid))
}

const unfinished = (dataDir: string) => readdirSync(dataDir).filter(name => name.includes('.new-'))

describe('the embedded database', { timeout: 30_000 }, () => {
  for (const { name, user } of identities) {
    test(`started by ${name} in an empty directory, it serves a private database`, async () => {
      const dataDir = newDataDir({ user })
      const child = launch(dataDir, { user })
      const ready = await child.waitFor(line => line.ready === true)
      expect(ready.adopted).toBe(false)
      expect(ready.uid).toBe(user?.uid ?? process.geteuid?.())
      if (ready.connection === undefined) throw new Error('The process named no connection.')

      const [facts] = await query(
        ready.connection,
        `select r.rolsuper, r.rolbypassrls, r.rolcreatedb, d.datdba = r.oid as owner, pg_encoding_to_char(d.encoding) as encoding,
                d.datlocprovider, d.datlocale, current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
                current_setting('listen_addresses') as addresses, current_setting('TimeZone') as zone,
                current_setting('server_version_num')::int / 10000 as major, lower('ÄÉ') as lower,
                to_tsvector('simple', 'Berlin—Köln “Zitat”')::text as words
           from pg_roles r, pg_database d where r.rolname = current_user and d.datname = current_database()`,
      )
      expect(facts).toEqual({
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: true,
        owner: true,
        encoding: 'UTF8',
        datlocprovider: 'b',
        datlocale: 'C.UTF-8',
        checksums: 'on',
        fsync: 'on',
        addresses: '',
        zone: 'UTC',
        major: 18,
        lower: 'äé',
        words: "'berlin':1 'köln':2 'zitat':3",
      })

      // Whoever starts it, PostgreSQL itself is an ordinary user's, and only that user enters its folders.
      const owner = (await stat(join(dataDir, 'postgres'))).uid
      expect(owner).not.toBe(0)
      if (user !== undefined) expect(owner).toBe(user.uid)
      const folder = await stat(ready.connection.host)
      expect([folder.uid, folder.mode & 0o777]).toEqual([owner, 0o700])
      expect(ready.connection.host.startsWith(dataDir)).toBe(true)
      expect(unfinished(dataDir)).toEqual([])

      const pid = await serverPid(dataDir)
      child.send('release')
      await child.waitFor(line => line.released === true)
      expect(await isStopped(dataDir, pid)).toBe(true)
    })

    test(`started by ${name} and killed with -9 while writing, it lives on and loses no acknowledged row`, async () => {
      const dataDir = newDataDir({ user })
      const writer = launch(dataDir, { user })
      await writer.waitFor(line => line.ready === true)
      const pid = await serverPid(dataDir)
      writer.send('write')
      await writer.waitFor(line => (line.acknowledged ?? 0) >= 50)
      await writer.killGroup()
      const acknowledged = writer.lines.flatMap(line => line.acknowledged ?? [])

      const next = launch(dataDir, { user })
      const ready = await next.waitFor(line => line.ready === true)
      expect(ready.adopted).toBe(true)
      expect(await serverPid(dataDir)).toBe(pid)
      const rows = await query(ready.connection ?? {}, 'select id::int from written order by id')
      const kept = new Set(rows.map(row => row.id))
      expect(acknowledged.filter(id => !kept.has(id))).toEqual([])

      next.send('release')
      await next.waitFor(line => line.released === true)
      expect(await isStopped(dataDir, pid)).toBe(true)
    })
  }

  test('a restart keeps what was written and is quick', async () => {
    const dataDir = newDataDir()
    const first = await start(dataDir)
    await query(first.connection, 'create table kept (word text)')
    await query(first.connection, `insert into kept values ('still here')`)
    const pid = await serverPid(dataDir)
    await first.release()
    expect(await isStopped(dataDir, pid)).toBe(true)

    const beganAt = performance.now()
    const second = await start(dataDir)
    const startMs = performance.now() - beganAt
    expect(second.adopted).toBe(false)
    expect(await query(second.connection, 'select word from kept')).toEqual([{ word: 'still here' }])

    const joinedAt = performance.now()
    const third = await start(dataDir)
    const joinMs = performance.now() - joinedAt
    expect(third.adopted).toBe(true)
    // Usual figures are 50 ms and 6 ms; the bounds leave room for a busy machine.
    expect(startMs).toBeLessThan(2000)
    expect(joinMs).toBeLessThan(500)
    await third.release()
    await second.release()
  })

  test('processes on one directory share one server, and only the last to leave stops it', async () => {
    const dataDir = newDataDir()
    const first = launch(dataDir)
    await first.waitFor(line => line.ready === true)
    const pid = await serverPid(dataDir)
    const second = await start(dataDir)
    expect(second.adopted).toBe(true)
    expect(await serverPid(dataDir)).toBe(pid)

    first.send('release')
    await first.waitFor(line => line.released === true)
    expect(await query(second.connection, 'select 1 as one')).toEqual([{ one: 1 }])

    const killed = launch(dataDir)
    await killed.waitFor(line => line.ready === true)
    await killed.killGroup()

    await second.release()
    await second.release()
    expect(await isStopped(dataDir, pid)).toBe(true)
    expect(readdirSync(join(dataDir, 'postgres-users'))).toEqual([])
  })

  test('two processes starting an empty directory at once end up with one server', async () => {
    const dataDir = newDataDir()
    const both = [launch(dataDir), launch(dataDir)]
    const ready = await Promise.all(both.map(child => child.waitFor(line => line.ready === true)))
    expect(ready.map(line => line.adopted).sort()).toEqual([false, true])
    expect(ready[0]?.connection).toEqual(ready[1]?.connection)
    const pid = await serverPid(dataDir)
    for (const child of both) child.send('release')
    await Promise.all(both.map(child => child.waitFor(line => line.released === true)))
    expect(await isStopped(dataDir, pid)).toBe(true)
  })

  test('killed while it makes the database, it leaves nothing half-made', async () => {
    const dataDir = newDataDir()
    const child = launch(dataDir)
    while (!existsSync(dataDir) || unfinished(dataDir).length === 0) await sleep(5)
    await sleep(100)
    await child.killGroup()
    expect(unfinished(dataDir)).toHaveLength(1)
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false)

    const server = await start(dataDir)
    expect(server.adopted).toBe(false)
    expect(await query(server.connection, 'select 1 as one')).toEqual([{ one: 1 }])
    await server.release()
    expect(unfinished(dataDir)).toEqual([])
    expect(existsSync(join(dataDir, 'postgres.lock'))).toBe(false)
  })

  test('after a power cut it recovers, even when another process has the number of the old server', async () => {
    const dataDir = newDataDir()
    const cluster = join(dataDir, 'postgres')
    const first = await start(dataDir)
    await query(first.connection, 'create table kept as select 1 as one')
    const pid = await serverPid(dataDir)
    process.kill(pid, 'SIGKILL')
    while (await isAlive(pid)) await sleep(10)
    await first.release()

    const { uid, gid } = await stat(cluster)
    const bystander = spawn('sleep', ['60'], { stdio: 'ignore', cwd: '/', ...(isRoot ? { uid, gid } : {}) })
    bystanders.push(bystander)
    const file = join(cluster, 'postmaster.pid')
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^\d+/, String(bystander.pid)))

    const second = await start(dataDir)
    expect(second.adopted).toBe(false)
    expect(await query(second.connection, 'select one from kept')).toEqual([{ one: 1 }])
    await second.release()
    expect(bystander.exitCode ?? bystander.signalCode).toBe(null)
  })

  test('a server killed by force while it works is replaced once its last query has ended', async () => {
    const dataDir = newDataDir()
    const first = await start(dataDir)
    await query(first.connection, 'create table kept as select 1 as one')
    const pid = await serverPid(dataDir)
    const working = query(first.connection, `select count(*) from generate_series(1, 10000000) where random() < 2`)
    const ended = working.catch(() => [])
    await sleep(100)
    process.kill(pid, 'SIGKILL')
    while (await isAlive(pid)) await sleep(10)
    const second = await start(dataDir)
    expect(second.adopted).toBe(false)
    expect(await query(second.connection, 'select one from kept')).toEqual([{ one: 1 }])
    await ended
    await first.release()
    await second.release()
  })

  test('a database moved to another disk and linked works, with the same server for all', async () => {
    const dataDir = newDataDir()
    await (await start(dataDir)).release()
    const moved = join(dirname(dataDir), 'moved')
    await rename(join(dataDir, 'postgres'), moved)
    await symlink(moved, join(dataDir, 'postgres'))
    const first = await start(dataDir)
    const second = await start(dataDir)
    expect([first.adopted, second.adopted]).toEqual([false, true])
    await second.release()
    await first.release()
    expect(existsSync(join(moved, 'postmaster.pid'))).toBe(false)
  })

  test('a directory may have any name', async () => {
    const dataDir = newDataDir({ inside: `it's a \\ "düta", $HOME` })
    const server = await start(dataDir)
    expect(server.connection.host.startsWith(dataDir)).toBe(true)
    expect(await query(server.connection, 'select 1 as one')).toEqual([{ one: 1 }])
    await server.release()
  })

  test('a data directory that the process may not write to is named', async () => {
    const dataDir = newDataDir({ inside: 'closed/data' })
    mkdirSync(dirname(dataDir), { mode: isRoot ? 0o700 : 0o500 })
    const user = identities.at(-1)?.user
    // Root may write anywhere: there the ordinary user tries, or, where it cannot run, a file is in the way.
    if (isRoot && user === undefined) await writeFile(dataDir, '')
    const child = launch(dataDir, { user })
    const { failed } = await child.waitFor(line => line.failed !== undefined)
    expect(failed).toContain(dataDir)
    expect(failed).toContain('UPSHOT_DATA_DIR')
  })

  test('a lock whose holder is dead does not block', async () => {
    const dataDir = newDataDir()
    const dead = spawn('true')
    await new Promise(done => dead.on('exit', done))
    mkdirSync(join(dataDir, 'postgres.lock'), { recursive: true })
    await writeFile(join(dataDir, 'postgres.lock', `${dead.pid}.1.abc`), '')
    const server = await start(dataDir)
    await server.release()
    expect(existsSync(join(dataDir, 'postgres.lock'))).toBe(false)
  })

  test('in a directory whose path is too long for a socket, the socket is in a short private one', async () => {
    const dataDir = newDataDir({ inside: `${'long-'.repeat(25)}/data` })
    const first = await start(dataDir)
    const folder = first.connection.host
    expect(folder.startsWith(dataDir)).toBe(false)
    expect((await stat(folder)).mode & 0o777).toBe(0o700)

    // A process with other temporary files finds the same server.
    const elsewhere = mkdtempSync(join(tmpdir(), 'upshot-embedded-'))
    folders.push(elsewhere)
    const second = launch(dataDir, { temporaryFiles: elsewhere })
    const ready = await second.waitFor(line => line.ready === true)
    expect([ready.adopted, ready.connection?.host]).toEqual([true, folder])
    second.send('release')
    await second.waitFor(line => line.released === true)
    expect(await query(first.connection, 'select 1 as one')).toEqual([{ one: 1 }])
    await first.release()
    expect(existsSync(folder)).toBe(false)

    // The name can be foreseen: what somebody else has put there is refused.
    await symlink(dirname(dirname(dataDir)), folder)
    try {
      await expect(start(dataDir)).rejects.toThrow(folder)
    } finally {
      await rm(folder)
    }
    const third = await start(dataDir)
    await third.release()
  })

  test('over the loopback address, as on Windows, it asks for a password', async () => {
    const dataDir = newDataDir()
    const server = await start(dataDir, { transport: 'loopback' })
    const { connection } = server
    expect(connection.host).toBe('127.0.0.1')
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }])
    for (const user of ['upshot', 'upshot_supervisor']) {
      await expect(query({ ...connection, user, password: 'a guess' }, 'select 1')).rejects.toThrow(/authentication/)
    }
    expect((await stat(join(dataDir, 'postgres', 'upshot-password'))).mode & 0o777).toBe(0o600)
    const joined = await start(dataDir, { transport: 'loopback' })
    expect([joined.adopted, joined.connection]).toEqual([true, connection])
    await joined.release()
    await server.release()
  })

  test('old log files are removed, so that the log has a bound', async () => {
    const dataDir = newDataDir()
    const server = await start(dataDir)
    await server.release()
    const logs = join(dataDir, 'postgres', 'log')
    for (let day = 1; day <= 9; day += 1) await writeFile(join(logs, `postgres-2020010${day}-000000.log`), '')
    const again = await start(dataDir)
    const left = readdirSync(logs).filter(name => name.startsWith('postgres-'))
    // The five newest, and the one that the start began.
    expect(left.length).toBeLessThanOrEqual(6)
    expect(left).not.toContain('postgres-20200105-000000.log')
    expect(left).toContain('postgres-20200109-000000.log')
    expect(await query(again.connection, 'show log_rotation_size')).toEqual([{ log_rotation_size: '5MB' }])
    await again.release()
  })

  test('an unsupported platform is named, with the way out', async () => {
    const starting = start(newDataDir(), { platform: { os: 'sunos', arch: 'sparc' } })
    await expect(starting).rejects.toThrow(/sunos-sparc.*DATABASE_URL/s)
  })

  test('a database of another major version is refused and left alone', async () => {
    const dataDir = newDataDir()
    mkdirSync(join(dataDir, 'postgres'), { recursive: true, mode: 0o700 })
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n')
    await expect(start(dataDir)).rejects.toThrow(/PostgreSQL 17.*PostgreSQL 18/s)
    expect(readdirSync(join(dataDir, 'postgres'))).toEqual(['PG_VERSION'])
  })

  test('a folder that holds something else is refused and left alone', async () => {
    const dataDir = newDataDir()
    mkdirSync(join(dataDir, 'postgres'), { recursive: true })
    await writeFile(join(dataDir, 'postgres', 'holiday.jpg'), '')
    await expect(start(dataDir)).rejects.toThrow(/PG_VERSION is missing/)
    expect(readdirSync(join(dataDir, 'postgres'))).toEqual(['holiday.jpg'])
  })

  test('the links that npm leaves out without install scripts are made', async () => {
    const dataDir = newDataDir()
    const found = await packageWithoutLinks(dirname(dataDir))
    expect(() => execFileSync(program(found, 'postgres'), ['--version'], { stdio: 'pipe' })).toThrow()
    const ready = await runnableBinaries(found, dataDir, null)
    expect(ready.root).toBe(found.root)
    expect(execFileSync(program(ready, 'postgres'), ['--version'], { encoding: 'utf8' })).toContain(' 18.')
  })

  if (isRoot) {
    test('binaries that the unprivileged user cannot reach are copied to where it can', async () => {
      const dataDir = newDataDir()
      mkdirSync(dataDir)
      const found = await packageWithoutLinks(dirname(dataDir))
      chmodSync(found.root, 0o700)
      const ready = await runnableBinaries(found, dataDir, nobody)
      expect(ready.root.startsWith(dataDir)).toBe(true)
      const version = execFileSync(program(ready, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/', ...nobody })
      expect(version).toContain(' 18.')
    })

    test('as root below a private directory, the message names it and the way out', async () => {
      const dataDir = newDataDir({ inside: 'private/data' })
      mkdirSync(dirname(dataDir), { mode: 0o700 })
      const starting = start(dataDir)
      await expect(starting).rejects.toThrow(dirname(dataDir))
      await expect(starting).rejects.toThrow(/UPSHOT_DATA_DIR.*DATABASE_URL/s)
    })

    test('as root, a database restored as root goes back to its user', async () => {
      const dataDir = newDataDir()
      await (await start(dataDir)).release()
      execFileSync('chown', ['-R', '0:0', join(dataDir, 'postgres')])
      chmodSync(join(dataDir, 'postgres'), 0o755)
      const server = await start(dataDir)
      expect(await query(server.connection, 'select 1 as one')).toEqual([{ one: 1 }])
      await server.release()
    })
  }

  if (isRoot && identities.length > 1) {
    test('what root starts in an ordinary user’s directory, that user can start afterwards', async () => {
      const dataDir = newDataDir({ user: nobody })
      mkdirSync(dataDir)
      chownSync(dataDir, nobody.uid, nobody.gid)
      await (await start(dataDir)).release()
      const child = launch(dataDir, { user: nobody })
      const ready = await child.waitFor(line => line.ready === true)
      expect([ready.uid, ready.adopted]).toEqual([nobody.uid, false])
      child.send('release')
      await child.waitFor(line => line.released === true)
    })
  }
})

async function packageWithoutLinks(folder: string) {
  const installed = await findBinaries({ os: process.platform, arch: process.arch })
  const root = join(folder, 'package')
  await cp(installed.root, root, { recursive: true, filter: source => !/\.a$/.test(source) })
  const links = JSON.parse(await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8'))
  for (const link of links) await rm(join(root, link.target), { force: true })
  return { ...installed, root }
}
