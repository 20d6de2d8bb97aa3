/** One part of the bench: prints its figures, and leaves nothing behind. Loaded only when wanted: what one part needs slows others down. */
type Part = () => Promise<void>

const parts = new Map<string, Part>([
  ['start', async () => (await import('./start.ts')).measureStart()],
  ['import', async () => (await import('./import.ts')).measureImport()],
  ['import-million', async () => (await import('./import.ts')).measureMillion()],
  ['bad-input', async () => (await import('./bad-input.ts')).measureBadInput()],
  ['overview', async () => (await import('./overview.ts')).measureOverview()],
  ['impact', async () => (await import('./impact.ts')).measureImpact()],
  ['statistics', async () => (await import('./statistics.ts')).measureStatistics()],
  ['bundle', async () => (await import('./bundle.ts')).measureBundle()],
])

const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !parts.has(name))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no bench called ${unknown.join(', ')}. Choose from: ${[...parts.keys()].join(', ')}.\n`,
  )
  process.exit(64)
}
for (const [name, measure] of parts) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stdout.write(`\n${name}\n`)
  await measure()
}
