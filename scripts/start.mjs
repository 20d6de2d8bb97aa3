import './node-version.mjs'
import { handOver } from './hand-over.mjs'
import { ensureWebBuilt } from './web-build.mjs'

await handOver(['server', 'main.ts'], {
  env: { ...process.env, NODE_ENV: process.env.NODE_ENV || 'production' },
  prepare: async () => (await ensureWebBuilt()) === 0,
})
