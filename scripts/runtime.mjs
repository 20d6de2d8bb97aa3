import { statSync } from 'node:fs'
import { inProject } from './project.mjs'

const leastBytesOfANode = 1_000_000
const leastMajor = 24

/** Where the `node` package may have put its program; on Windows `bin/node` is a placeholder beside `node.exe`. */
export function runtimeCandidates(platform, arch) {
  const system = platform === 'win32' ? 'win' : platform
  const program = platform === 'win32' ? 'node.exe' : 'node'
  const carrier = platform === 'darwin' && arch === 'arm64' ? `node-bin-${system}-${arch}` : `node-${system}-${arch}`
  return [
    inProject('node_modules', 'node', 'bin', program),
    inProject('node_modules', 'node', 'node_modules', carrier, 'bin', program),
    inProject('node_modules', carrier, 'bin', program),
  ]
}

function isProgram(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() && stat.size > leastBytesOfANode
}

/**
 * The Node that runs the product: the pinned one from the `node` package, else this one when it is new enough.
 * null when there is neither, as after an installation with install scripts switched off.
 */
export function findRuntime() {
  const pinned = runtimeCandidates(process.platform, process.arch).find(isProgram)
  if (pinned) return pinned
  return Number(process.versions.node.split('.')[0]) >= leastMajor ? process.execPath : null
}

/** The same, where its absence is an error. */
export function getRuntime() {
  const runtime = findRuntime()
  if (runtime) return runtime
  throw new Error(
    'Node 24 is missing: npm did not run the install script of the package "node". ' +
      'Run "npm rebuild node --ignore-scripts=false", or use Node 24 or newer yourself.',
  )
}
