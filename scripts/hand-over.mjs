import { fail } from './fail.mjs'
import { ensureInstalled } from './install.mjs'
import { compileCache, inProject } from './project.mjs'
import { passSignals, run } from './run.mjs'
import { getRuntime } from './runtime.mjs'

/**
 * Hands over to a TypeScript program of the project on Node 24: same streams, same arguments, same exit status.
 * `prepare` runs after the installation and gives false when the program must not start.
 */
export async function handOver(program, { cwd, env = process.env, prepare } = {}) {
  try {
    await ensureInstalled()
    if (prepare && !(await prepare())) process.exit(1)
    const args = [inProject(...program), ...process.argv.slice(2)]
    passSignals()
    process.exit(await run(getRuntime(), args, { cwd, env: { ...compileCache, ...env } }))
  } catch (error) {
    fail(error)
  }
}
