/**
 * A server whose cost is measured from outside: sends its address and a token once it listens, and on each message what it
 * has used. Started by `bad-input.ts`.
 */
import { openBenchInstallation } from './bench-installation.ts'

const bench = await openBenchInstallation()
let peakBytes = process.memoryUsage.rss()
setInterval(() => {
  peakBytes = Math.max(peakBytes, process.memoryUsage.rss())
}, 5)

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  const rssBytes = process.memoryUsage.rss()
  process.send?.({ cpuMs: (user + system) / 1000, rssBytes, peakBytes: Math.max(peakBytes, rssBytes) })
  peakBytes = rssBytes
})
process.once('SIGTERM', async () => {
  await bench.close()
  process.exit(0)
})
process.send?.({ url: bench.url, token: bench.token })
