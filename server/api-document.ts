import * as activity from '@upshot/shared/activities/activity'
import * as activitiesApi from '@upshot/shared/activities/api'
import * as kind from '@upshot/shared/activities/kind'
import * as programme from '@upshot/shared/activities/programme'
import * as reading from '@upshot/shared/activities/reading'
import * as authApi from '@upshot/shared/auth/api'
import * as apiToken from '@upshot/shared/auth/api-token'
import * as eventsApi from '@upshot/shared/events/api'
import * as event from '@upshot/shared/events/event'
import * as eventTotals from '@upshot/shared/events/event-totals'
import * as study from '@upshot/shared/impact/study'
import * as studyEstimate from '@upshot/shared/impact/study-estimate'
import * as studyPreview from '@upshot/shared/impact/study-preview'
import * as studyQuestion from '@upshot/shared/impact/study-question'
import * as studySetup from '@upshot/shared/impact/study-setup'
import * as importJob from '@upshot/shared/imports/import'
import * as issue from '@upshot/shared/imports/issue'
import * as result from '@upshot/shared/imports/result'
import * as metric from '@upshot/shared/metrics/metric'
import * as metricDetail from '@upshot/shared/metrics/metric-detail'
import * as metricSeries from '@upshot/shared/metrics/metric-series'
import * as metricValue from '@upshot/shared/metrics/metric-value'
import * as personName from '@upshot/shared/metrics/person-name'
import * as registerEntry from '@upshot/shared/metrics/register-entry'
import * as target from '@upshot/shared/metrics/target'
import * as overview from '@upshot/shared/overview/overview'
import * as peopleApi from '@upshot/shared/people/api'
import { z } from 'zod'
import { type OpenApiDocument, openApiDocument } from './http/openapi.ts'
import type { Route } from './http/route.ts'
import { routes } from './routes.ts'
import { version } from './version.ts'

/** Where the schemas are that the document calls by the name under which they are exported, by word. */
const modules: readonly (readonly [word: string, Readonly<Record<string, unknown>>])[] = [
  ['People', peopleApi],
  ['Auth', authApi],
  ['Auth', apiToken],
  ['Events', eventsApi],
  ['Events', event],
  ['Events', eventTotals],
  ['Activities', activitiesApi],
  ['Activities', activity],
  ['Activities', kind],
  ['Activities', programme],
  ['Activities', reading],
  ['Metrics', metric],
  ['Metrics', metricDetail],
  ['Metrics', metricSeries],
  ['Metrics', metricValue],
  ['Metrics', personName],
  ['Metrics', registerEntry],
  ['Metrics', target],
  ['Imports', importJob],
  ['Imports', issue],
  ['Imports', result],
  ['Impact', study],
  ['Impact', studyEstimate],
  ['Impact', studyPreview],
  ['Impact', studyQuestion],
  ['Impact', studySetup],
  ['Overview', overview],
]

/** The OpenAPI document of the application, as it is served and committed. */
export function apiDocument(all: readonly Route[] = routes): OpenApiDocument {
  return openApiDocument(
    all.map(route => route.endpoint),
    { version, names: schemaNames() },
  )
}

/** As it is written to a file. */
export function apiDocumentText(): string {
  return `${JSON.stringify(apiDocument(), null, 1)}\n`
}

/** A name that two words use belongs to the first; the other one's begins with the word. */
function schemaNames(): Map<string, z.ZodType> {
  const names = new Map<string, z.ZodType>()
  for (const [word, module] of modules) {
    for (const [name, value] of Object.entries(module)) {
      if (value instanceof z.ZodObject) names.set(names.has(name) ? `${word}${name}` : name, value)
    }
  }
  return names
}
