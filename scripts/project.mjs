import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectDir = dirname(dirname(fileURLToPath(import.meta.url)))

/** An absolute path inside the project. */
export function inProject(...parts) {
  return join(projectDir, ...parts)
}

/** For the environment of a program: what was compiled once need not be compiled at the next start, nor again in each thread. */
export const compileCache = { NODE_COMPILE_CACHE: inProject('node_modules', '.cache', 'node') }
