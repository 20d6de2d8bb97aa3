import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fingerprintOf } from './fingerprint.mjs'
import { inProject, projectDir } from './project.mjs'
import { run } from './run.mjs'
import { getRuntime } from './runtime.mjs'

const stampFile = inProject('.cache', 'web-build')
const page = inProject('web', 'dist', 'index.html')

/** What the built web depends on. */
export const webSources = ['web', 'shared', 'package-lock.json', 'tsconfig.base.json']

/** Builds the web into web/dist unless it is already built from these very sources. Gives the build's exit status. */
export async function ensureWebBuilt() {
  const fingerprint = fingerprintOf(projectDir, webSources)
  if (existsSync(page) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === fingerprint) return 0
  process.stderr.write('Building the web…\n')
  const vite = inProject('node_modules', 'vite', 'bin', 'vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  const args = [vite, 'build', 'web', '--logLevel', 'warn']
  const status = await run(getRuntime(), args, { env, stdio: ['ignore', 2, 2] })
  if (status !== 0) process.stderr.write('The web could not be built; the reason is above.\n')
  if (status === 0) {
    mkdirSync(inProject('.cache'), { recursive: true })
    writeFileSync(stampFile, fingerprint)
  }
  return status
}
