import './node-version.mjs'
import { fail } from './fail.mjs'
import { ensureInstalled } from './install.mjs'
import { passSignals } from './run.mjs'
import { runSteps, staticSteps, vitestStep } from './steps.mjs'

try {
  await ensureInstalled()
  passSignals()
  const rules = vitestStep('architecture and rules', [
    '--project',
    'unit',
    'tests/architecture.test.ts',
    'tests/import-pages.test.ts',
    'tests/shared',
  ])
  process.exitCode = await runSteps([...staticSteps(), rules])
} catch (error) {
  fail(error)
}
