import './node-version.mjs'
import { handOver } from './hand-over.mjs'
import { ensureWebBuilt } from './web-build.mjs'

// The bench measures the product as people run it: production mode, web built.
await handOver(['tests', 'bench', 'main.ts'], {
  env: { ...process.env, NODE_ENV: process.env.NODE_ENV || 'production' },
  prepare: async () => (await ensureWebBuilt()) === 0,
})
