import { activitiesExamples } from './activities-examples.ts'
import { authExamples } from './auth-examples.ts'
import { eventsExamples } from './events-examples.ts'
import type { Example } from './example.ts'
import { impactExamples } from './impact-examples.ts'
import { importsExamples } from './imports-examples.ts'
import { metricsExamples } from './metrics-examples.ts'
import { overviewExamples } from './overview-examples.ts'
import { peopleExamples } from './people-examples.ts'
import { sampleExamples } from './sample-examples.ts'

const all: readonly Example[] = [
  ...peopleExamples,
  ...authExamples,
  ...eventsExamples,
  ...activitiesExamples,
  ...metricsExamples,
  ...importsExamples,
  ...impactExamples,
  ...overviewExamples,
  ...sampleExamples,
]

export const nameOf = ({ method, path }: { method: string; path: string }): string => `${method} ${path}`

/** One request that succeeds for each endpoint, by 'METHOD /path'. */
export const examples: Readonly<Record<string, Example>> = Object.fromEntries(
  all.map(each => [nameOf(each.endpoint), each]),
)
