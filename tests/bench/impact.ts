import { readFile } from 'node:fs/promises'
import type { EngineTask } from '@upshot/server/impact/engine-task'
import { compute, startEngine } from '@upshot/server/impact/engine-thread'
import { eventLift } from '@upshot/server/impact/methods/event-lift/event-lift'
import { methods } from '@upshot/server/impact/methods/registry'
import { dailySeries } from '@upshot/server/impact/methods/simulation/simulated-series'
import { type BenchInstallation, openBenchInstallation } from './bench-installation.ts'
import { nodeCpuMs } from './cpu-time.ts'
import { median, percentile, printFigure } from './print.ts'

const YEAR = 365
const WINDOW = 14
const LIFTS = 50
/** As many as several people ask for at once; the thread takes them one after another. */
const AT_ONCE = 5
const ROUNDS = 5
const REQUESTS = 120
const PAUSE_MS = 10

/** What an answer of the engine costs, and whether people who ask for something else notice. */
export async function measureImpact(): Promise<void> {
  printFigure('event lift, 3 years of days, 8 placebos', await medianMs(9, () => lift(3 * YEAR)), 'ms', { atMost: 300 })
  await measureThread()
  const programme = await programmeInput()
  printFigure(
    'programme level, 104 weeks, 3 channels',
    (await medianMs(3, () => run('mmm/full', programme))) / 1000,
    's',
    {
      atMost: 3,
    },
  )
  await measureGrowth()
}

/** Linear cost: a day costs no more in a long series than in a short one. CPU time, which other programs do not disturb. */
async function measureGrowth(): Promise<void> {
  let single = 0
  for (const times of [1, 4, 16]) {
    const days = times * 3 * YEAR
    const perDay = (await medianMs(5, () => lift(days), nodeCpuMs)) / days
    if (times === 1) single = perDay
    const name = `event lift, ${times}x (${days.toLocaleString('en')} days): CPU time per day`
    printFigure(name, perDay / single, 'x', { atMost: 1.2 })
  }
}

/** 50 lifts in the engine's thread, and the same request over and over while it rests and while it computes, in turns. */
async function measureThread(): Promise<void> {
  const bench = await openBenchInstallation()
  try {
    // As the server does when it has started.
    startEngine()
    // Made before: making a series is no part of a study, and would hold up the requests.
    const tasks = Array.from({ length: LIFTS }, (_, i) => taskOf(3 * YEAR, i + 1))
    await askWhile(bench, count => count < 50)
    const atRest: number[] = []
    const roundsAtRest: number[] = []
    const meanwhile: number[] = []
    const seconds: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = await askWhile(bench, count => count < REQUESTS)
      atRest.push(...before)
      roundsAtRest.push(percentile(before, 0.95))
      const begun = performance.now()
      let running = true
      const lifts = runLifts(tasks).finally(() => {
        running = false
      })
      const asked = await askWhile(bench, () => running)
      await lifts
      seconds.push((performance.now() - begun) / 1000)
      meanwhile.push(...asked)
    }
    printFigure(`${LIFTS} event lifts in the thread`, median(seconds), 's', { atMost: 10 })
    const [p95, p95Meanwhile] = [percentile(atRest, 0.95), percentile(meanwhile, 0.95)]
    printFigure(`    a request before (${atRest.length} asked), p50`, median(atRest), 'ms')
    printFigure(`    a request meanwhile (${meanwhile.length} asked), p50`, median(meanwhile), 'ms')
    printFigure('    a request before, p95', p95, 'ms')
    printFigure('    a request meanwhile, p95', p95Meanwhile, 'ms')
    printFigure('    p95 meanwhile against before', p95Meanwhile / p95, 'x')
    // What the same comparison says where nothing is different.
    printFigure('    p95 before, slowest round against all', Math.max(...roundsAtRest) / p95, 'x')
  } finally {
    await bench.close()
  }
}

async function runLifts(tasks: readonly EngineTask[]): Promise<void> {
  const waiting = tasks.values()
  const worker = async () => {
    for (const task of waiting) {
      const answer = await compute(task)
      if (!('kind' in answer) || answer.kind !== 'estimate') throw new Error(`refused: ${JSON.stringify(answer)}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

async function askWhile(bench: BenchInstallation, goesOn: (count: number) => boolean): Promise<number[]> {
  const times: number[] = []
  while (goesOn(times.length)) {
    const begun = performance.now()
    const response = await fetch(`${bench.url}/api/overview?period=last-28-days`, {
      headers: { authorization: `Bearer ${bench.token}` },
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`the overview answered ${response.status}: ${text.slice(0, 400)}`)
    times.push(performance.now() - begun)
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS))
  }
  return times
}

function lift(days: number): void {
  const found = eventLift(taskOf(days, 1).input)
  if (found.kind !== 'estimate' || found.placebo?.nPlacebos !== 8) throw new Error(JSON.stringify(found).slice(0, 400))
}

function taskOf(days: number, seed: number): EngineTask & { readonly kind: 'event-lift' } {
  const y = dailySeries({ n: days, ar: 0.4, sd: 5, drift: 0.15, slope: 0.1, growth: 0 }, seed)
  const placebo = { kind: 'spread', count: 8 } as const
  return { kind: 'event-lift', input: { y, nPre: days - WINDOW, season: 7, step: 'day', placebo } }
}

async function programmeInput(): Promise<Record<string, unknown>> {
  const path = new URL('../fixtures/impact/19-mmm-synthetic.json', import.meta.url)
  const { input, parameters } = JSON.parse(await readFile(path, 'utf8'))
  return { ...input, ...parameters }
}

function run(name: string, input: Record<string, unknown>): void {
  const answer = methods[name]?.(input)
  if (answer === undefined) throw new Error(`There is no method '${name}'.`)
}

/** After one run that compiles; other work gets its turn in between. */
async function medianMs(rounds: number, work: () => void, clock = () => performance.now()): Promise<number> {
  work()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await new Promise(resolve => setImmediate(resolve))
    const begun = clock()
    work()
    times.push(clock() - begun)
  }
  return median(times)
}
