import './node-version.mjs'
import { fail } from './fail.mjs'
import { getBrowser } from './get-browser.mjs'
import { ensureInstalled } from './install.mjs'
import { compileCache } from './project.mjs'
import { passSignals } from './run.mjs'
import { runSteps, staticSteps, vitestStep } from './steps.mjs'
import { countStep } from './summary.mjs'
import { ensureWebBuilt } from './web-build.mjs'

const { UPSHOT_TEST_DATABASE_URL: databaseUrl, ...given } = process.env
const environment = { ...compileCache, ...given }
let browser = environment.UPSHOT_CHROMIUM

function onEmbedded() {
  return browser ? { ...environment, UPSHOT_CHROMIUM: browser } : environment
}

const browserStep = {
  name: 'browser',
  run: async () => {
    browser = await getBrowser()
    process.stdout.write(`Chromium: ${browser}\n`)
    return countStep(0)
  },
}

const webStep = { name: 'build of the web', run: async () => countStep(await ensureWebBuilt()) }

/** Everything; the suites one after the other, so that two cores are enough. */
function wholeRun() {
  const steps = [
    ...staticSteps(),
    browserStep,
    webStep,
    vitestStep('architecture and unit tests', ['--project', 'unit'], onEmbedded),
    vitestStep('server tests', ['--project', 'server'], onEmbedded),
  ]
  if (databaseUrl) {
    const onGiven = () => ({ ...onEmbedded(), UPSHOT_TEST_DATABASE_URL: databaseUrl })
    steps.push(vitestStep('server tests on UPSHOT_TEST_DATABASE_URL', ['--project', 'server'], onGiven))
  }
  steps.push(vitestStep('browser tests', ['--project', 'journeys'], onEmbedded))
  return steps
}

/** `npm test -- tests/shared`: only vitest, with what the named tests need. */
function chosenRun(args) {
  const steps = [vitestStep('chosen tests', args, () => ({ ...process.env, ...onEmbedded() }))]
  return args.some(arg => arg.includes('journeys')) ? [browserStep, webStep, ...steps] : steps
}

try {
  await ensureInstalled()
  passSignals()
  const args = process.argv.slice(2)
  process.exitCode = await runSteps(args.length > 0 ? chosenRun(args) : wholeRun())
} catch (error) {
  fail(error)
}
