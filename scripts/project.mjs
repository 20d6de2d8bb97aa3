import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectDir = dirname(dirname(fileURLToPath(import.meta.url)))

/** An absolute path inside the project. */
export function inProject(...parts) {
  return join(projectDir, ...parts)
}
