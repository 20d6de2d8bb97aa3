import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProject } from './project.mjs'
import { isStopping, run } from './run.mjs'
import { getRuntime } from './runtime.mjs'
import { countStep, countTests, stepLine, summaryLine } from './summary.mjs'

// Longer than the whole run is allowed to take: it only ends a run that hangs.
const stepTimeoutMs = 15 * 60_000

/** A step that runs one of the tools in node_modules on Node 24 and passes when the tool is content. */
export function toolStep(name, tool, args) {
  return {
    name,
    run: async () => countStep(await run(getRuntime(), [inProject('node_modules', ...tool), ...args])),
  }
}

/** Format, lint and types: what needs neither a build nor a database. */
export function staticSteps() {
  const biome = ['@biomejs', 'biome', 'bin', 'biome']
  const tsc = ['typescript', 'bin', 'tsc']
  return [
    toolStep('format and lint', biome, ['ci', '--colors=off', '.']),
    ...['shared', 'server', 'web', 'tests'].map(part =>
      toolStep(`types of ${part}`, tsc, ['-p', part, '--checkers', '1']),
    ),
  ]
}

/** A step that runs vitest; `environment` gives the variables to hand over at the time it starts. */
export function vitestStep(name, args, environment = () => process.env) {
  return {
    name,
    run: async () => {
      const directory = mkdtempSync(join(tmpdir(), 'upshot-test-'))
      const reportFile = join(directory, 'report.json')
      try {
        const vitest = inProject('node_modules', 'vitest', 'vitest.mjs')
        const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
        const status = await run(getRuntime(), [vitest, 'run', ...reporters, ...args], {
          env: environment(),
          timeoutMs: stepTimeoutMs,
        })
        const report = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, 'utf8')) : null
        return countTests(report, status)
      } finally {
        rmSync(directory, { recursive: true, force: true })
      }
    },
  }
}

/** Runs every step whatever the earlier ones gave, prints a line for each and, last, the sum. Gives the exit status. */
export async function runSteps(steps) {
  const allCounts = []
  for (const step of steps) {
    if (isStopping()) break
    process.stdout.write(`\n== ${step.name}\n`)
    const startedAt = Date.now()
    let counts
    try {
      counts = await step.run()
    } catch (error) {
      process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
      counts = countStep(1)
    }
    allCounts.push(counts)
    process.stdout.write(`${stepLine(step.name, counts, Date.now() - startedAt)}\n`)
  }
  if (isStopping()) process.stdout.write('\nStopped before the end.\n')
  process.stdout.write(`\n${summaryLine(allCounts)}\n`)
  return isStopping() || allCounts.some(counts => counts.failed > 0) ? 1 : 0
}
