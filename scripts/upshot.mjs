import './node-version.mjs'
import { handOver } from './hand-over.mjs'

await handOver(['server', 'cli', 'main.ts'], {
  // npm changes into the project directory; a file named on the command line is meant from where the person stands.
  cwd: process.env.INIT_CWD || process.cwd(),
  env: { ...process.env, NODE_ENV: process.env.NODE_ENV || 'production' },
})
