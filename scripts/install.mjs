import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, sep } from 'node:path'
import { inProject } from './project.mjs'
import { run } from './run.mjs'
import { findRuntime, getRuntime } from './runtime.mjs'

const lockFile = inProject('package-lock.json')
const stampFile = inProject('node_modules', '.upshot-installed')
const installedLockFile = inProject('node_modules', '.package-lock.json')

/**
 * Whether what npm says it installed is what the lock file asks for. Optional packages may be missing (they are for
 * other platforms), anything else must be there in the same version.
 */
export function installedMatches(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '' || wanted.link || !path.includes('node_modules/')) return true
    const found = installed.packages[path]
    return found ? found.version === wanted.version : wanted.optional === true || wanted.devOptional === true
  })
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

function isInstalled(fingerprint) {
  if (findRuntime() === null) return false
  if (readText(stampFile) === fingerprint) return true
  // A person may have run `npm ci` or `npm install` themselves; doing it again would cost them a minute.
  const installed = readText(installedLockFile)
  if (installed === null) return false
  return installedMatches(JSON.parse(readFileSync(lockFile, 'utf8')), JSON.parse(installed))
}

/** How to start npm: the one that started us when there is one, else the one on the PATH. */
export function npmProgram(env, execPath, platform) {
  const script = env.npm_execpath
  if (script && basename(script).startsWith('npm-cli')) {
    // Not the Node inside node_modules: `npm ci` removes that directory while it runs.
    const own = env.npm_node_execpath
    const node = own && !own.includes(`${sep}node_modules${sep}`) ? own : execPath
    return { file: node, args: [script], shell: false }
  }
  // On Windows npm is a .cmd file, which only a shell can start.
  return { file: 'npm', args: [], shell: platform === 'win32' }
}

async function npm(args) {
  const program = npmProgram(process.env, process.execPath, process.platform)
  // Our own output belongs to the command that was asked for, so npm talks on the error stream.
  const stdio = ['ignore', 2, 2]
  const status = await run(program.file, [...program.args, ...args], { stdio, shell: program.shell })
  if (status !== 0) throw new Error(`"npm ${args[0]}" failed with status ${status}; its messages are above.`)
}

/** Makes sure that the packages of the lock file and Node 24 are there. Costs about a millisecond when they are. */
export async function ensureInstalled() {
  const fingerprint = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  if (!isInstalled(fingerprint)) {
    const first = !existsSync(inProject('node_modules'))
    process.stderr.write(first ? 'Installing packages (first start, about a minute)…\n' : 'Installing packages…\n')
    // NODE_ENV=production would leave out what building the web needs.
    await npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'])
    if (findRuntime() === null) await npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'])
    getRuntime()
  }
  if (readText(stampFile) !== fingerprint) writeFileSync(stampFile, fingerprint)
}
