import { activitiesRoutes } from './activities/routes.ts'
import { authRoutes } from './auth/routes.ts'
import { eventsRoutes } from './events/routes.ts'
import type { Route } from './http/route.ts'
import { impactRoutes } from './impact/routes.ts'
import { importsRoutes } from './imports/routes.ts'
import { metricsRoutes } from './metrics/routes.ts'
import { overviewRoutes } from './overview/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { sampleRoutes } from './sample/routes.ts'

/** Every word's routes, in the order of the architecture's words. */
export const routes: readonly Route[] = [
  ...peopleRoutes,
  ...authRoutes,
  ...eventsRoutes,
  ...activitiesRoutes,
  ...metricsRoutes,
  ...importsRoutes,
  ...impactRoutes,
  ...overviewRoutes,
  ...sampleRoutes,
]
