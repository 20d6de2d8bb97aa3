import { createHash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const madeDirectories = new Set(['node_modules', 'dist'])

function listFiles(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [{ path, stat }]
  return readdirSync(path)
    .filter(name => !name.startsWith('.') && !madeDirectories.has(name))
    .flatMap(name => listFiles(join(path, name)))
}

/** One hash over names, sizes and times of the files under the given paths: enough to see that something changed. */
export function fingerprintOf(root, paths) {
  const hash = createHash('sha256')
  const files = paths.flatMap(path => listFiles(join(root, path)))
  for (const { path, stat } of files.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`${relative(root, path)}\0${stat.size}\0${stat.mtimeMs}\n`)
  }
  return hash.digest('hex')
}
