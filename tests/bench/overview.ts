import { type BenchInstallation, openBenchInstallation } from './bench-installation.ts'
import { percentile, printFigure } from './print.ts'
import { seedYears } from './seed-years.ts'

const WARM_UP = 20
const REQUESTS = 200

/** The overview at 100,000 activities and 2 million attendances over three years, asked over HTTP one after the other. */
export async function measureOverview(): Promise<void> {
  const bench = await openBenchInstallation()
  try {
    const begun = performance.now()
    await seedYears(bench, { activities: 100_000, attendances: 2_000_000 })
    printFigure('(seeding 100,000 activities and 2,000,000 attendances)', (performance.now() - begun) / 1000, 's')
    for (const [name, query] of [
      ['last 90 days', 'period=last-90-days'],
      ['last 28 days', 'period=last-28-days'],
      ['last 12 months', 'period=last-12-months'],
    ] as const) {
      const times = await timeRequests(bench, `/api/overview?${query}`)
      printFigure(`overview, ${name}, p50`, percentile(times, 0.5), 'ms')
      printFigure(`overview, ${name}, p95`, percentile(times, 0.95), 'ms', { atMost: 50 })
    }
  } finally {
    await bench.close()
  }
}

async function timeRequests(bench: BenchInstallation, path: string): Promise<number[]> {
  const times: number[] = []
  for (let index = 0; index < WARM_UP + REQUESTS; index += 1) {
    const begun = performance.now()
    const response = await fetch(`${bench.url}${path}`, { headers: { authorization: `Bearer ${bench.token}` } })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text.slice(0, 400)}`)
    if (index >= WARM_UP) times.push(performance.now() - begun)
  }
  return times
}
