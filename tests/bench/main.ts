import { measureBundle } from './bundle.ts'
import { measureImport } from './import.ts'
import { measureOverview } from './overview.ts'
import { measureStart } from './start.ts'

/** One part of the bench: prints its figures, and leaves nothing behind. */
type Part = () => Promise<void>

const parts = new Map<string, Part>([
  ['start', measureStart],
  ['import', measureImport],
  ['overview', measureOverview],
  ['bundle', measureBundle],
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
