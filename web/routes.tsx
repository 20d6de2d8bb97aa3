import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from '@tanstack/react-router'
import { readActivitiesSearch, readLogSearch, readNewActivitySearch } from './activities/activities-search.ts'
import { readProgrammesSearch } from './activities/programmes-search.ts'
import { readSignInSearch } from './auth/sign-in-search.ts'
import { readEventsSearch } from './events/events-search.ts'
import { NotFound } from './frame/not-found.tsx'
import { PageFault } from './frame/page-fault.tsx'
import { parseSearch, stringifySearch } from './frame/search-params.ts'
import { readImpactSearch, readMethodSearch, readNewStudySearch, readStudySearch } from './impact/impact-search.ts'
import { readImportSearch, readNewImportSearch } from './imports/import-search.ts'
import { readImportsSearch } from './imports/imports-search.ts'
import { readMetricSearch, readMetricsSearch, readNewMetricSearch } from './metrics/metrics-search.ts'
import { readOverviewSearch } from './overview/overview-search.ts'
import { readAuditSearch } from './people/audit-search.ts'
import { Root } from './word-slots.tsx'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Drawn without rail and top bar: for whoever is not signed in. */
    bare?: boolean
  }
  interface Register {
    router: AppRouter
  }
}

const root = createRootRoute({ component: Root, notFoundComponent: NotFound, errorComponent: PageFault })

/** Reads a view's state from the query string, whose values are text and anybody's to write: refuse nothing, fall back. */
type ReadSearch<Search> = (raw: Record<string, unknown>) => Search

/**
 * A page in the frame, a line each:
 * `page('/activities', lazyRouteComponent(() => import('./activities/activities-page.tsx'), 'ActivitiesPage'), readActivitiesSearch)`
 */
function page<const Path extends string, Search = Record<never, never>>(
  path: Path,
  component: RouteComponent,
  validateSearch: ReadSearch<Search> = noSearch,
) {
  return createRoute({ getParentRoute: () => root, path, component, validateSearch })
}

/** A page for whoever is not signed in. */
function barePage<const Path extends string, Search = Record<never, never>>(
  path: Path,
  component: RouteComponent,
  validateSearch: ReadSearch<Search> = noSearch,
) {
  return createRoute({ getParentRoute: () => root, path, component, validateSearch, staticData: { bare: true } })
}

/** Only ever called where `Search` was left out and is the empty object. */
function noSearch<Search>(): Search {
  return {} as Search
}

const pages = root.addChildren([
  page(
    '/',
    lazyRouteComponent(() => import('./overview/overview-page.tsx'), 'OverviewPage'),
    readOverviewSearch,
  ),
  barePage(
    '/sign-in',
    lazyRouteComponent(() => import('./auth/sign-in-page.tsx'), 'SignInPage'),
    readSignInSearch,
  ),
  barePage(
    '/setup/$token',
    lazyRouteComponent(() => import('./auth/setup-page.tsx'), 'SetupPage'),
  ),
  barePage(
    '/invitations/$token',
    lazyRouteComponent(() => import('./auth/invitation-page.tsx'), 'InvitationPage'),
  ),
  page(
    '/settings',
    lazyRouteComponent(() => import('./people/settings-page.tsx'), 'SettingsPage'),
  ),
  page(
    '/settings/people',
    lazyRouteComponent(() => import('./people/people-page.tsx'), 'PeoplePage'),
  ),
  page(
    '/settings/teams',
    lazyRouteComponent(() => import('./people/teams-page.tsx'), 'TeamsPage'),
  ),
  page(
    '/settings/workspace',
    lazyRouteComponent(() => import('./people/workspace-page.tsx'), 'WorkspacePage'),
  ),
  page(
    '/settings/kinds',
    lazyRouteComponent(() => import('./activities/kinds-page.tsx'), 'KindsPage'),
  ),
  page(
    '/settings/programmes',
    lazyRouteComponent(() => import('./activities/programmes-page.tsx'), 'ProgrammesPage'),
    readProgrammesSearch,
  ),
  page(
    '/settings/audit',
    lazyRouteComponent(() => import('./people/audit-page.tsx'), 'AuditPage'),
    readAuditSearch,
  ),
  page(
    '/settings/security',
    lazyRouteComponent(() => import('./auth/security-page.tsx'), 'SecurityPage'),
  ),
  page(
    '/settings/tokens',
    lazyRouteComponent(() => import('./auth/tokens-page.tsx'), 'TokensPage'),
  ),
  page(
    '/log',
    lazyRouteComponent(() => import('./activities/log-page.tsx'), 'LogPage'),
    readLogSearch,
  ),
  page(
    '/activities',
    lazyRouteComponent(() => import('./activities/activities-page.tsx'), 'ActivitiesPage'),
    readActivitiesSearch,
  ),
  page(
    '/activities/new',
    lazyRouteComponent(() => import('./activities/activity-form-pages.tsx'), 'NewActivityPage'),
    readNewActivitySearch,
  ),
  page(
    '/activities/$activityId',
    lazyRouteComponent(() => import('./activities/activity-page.tsx'), 'ActivityPage'),
  ),
  page(
    '/activities/$activityId/edit',
    lazyRouteComponent(() => import('./activities/activity-form-pages.tsx'), 'EditActivityPage'),
  ),
  page(
    '/events',
    lazyRouteComponent(() => import('./events/events-page.tsx'), 'EventsPage'),
    readEventsSearch,
  ),
  page(
    '/events/new',
    lazyRouteComponent(() => import('./events/event-form-pages.tsx'), 'NewEventPage'),
  ),
  page(
    '/events/$eventId',
    lazyRouteComponent(() => import('./overview/event-everything-page.tsx'), 'EventEverythingPage'),
  ),
  page(
    '/events/$eventId/edit',
    lazyRouteComponent(() => import('./events/event-form-pages.tsx'), 'EditEventPage'),
  ),
  page(
    '/imports',
    lazyRouteComponent(() => import('./imports/imports-page.tsx'), 'ImportsPage'),
    readImportsSearch,
  ),
  page(
    '/imports/new',
    lazyRouteComponent(() => import('./imports/new-import-page.tsx'), 'NewImportPage'),
    readNewImportSearch,
  ),
  page(
    '/imports/mappings',
    lazyRouteComponent(() => import('./imports/saved-mappings-page.tsx'), 'SavedMappingsPage'),
  ),
  page(
    '/imports/$id',
    lazyRouteComponent(() => import('./imports/import-page.tsx'), 'ImportPage'),
    readImportSearch,
  ),
  page(
    '/metrics',
    lazyRouteComponent(() => import('./metrics/metrics-page.tsx'), 'MetricsPage'),
    readMetricsSearch,
  ),
  page(
    '/metrics/new',
    lazyRouteComponent(() => import('./metrics/new-metric-page.tsx'), 'NewMetricPage'),
    readNewMetricSearch,
  ),
  page(
    '/metrics/$id',
    lazyRouteComponent(() => import('./metrics/metric-page.tsx'), 'MetricPage'),
    readMetricSearch,
  ),
  page(
    '/impact',
    lazyRouteComponent(() => import('./impact/impact-page.tsx'), 'ImpactPage'),
    readImpactSearch,
  ),
  page(
    '/impact/new',
    lazyRouteComponent(() => import('./impact/new-study-page.tsx'), 'NewStudyPage'),
    readNewStudySearch,
  ),
  page(
    '/impact/method',
    lazyRouteComponent(() => import('./impact/method-page.tsx'), 'MethodPage'),
    readMethodSearch,
  ),
  page(
    '/impact/$id',
    lazyRouteComponent(() => import('./impact/study-page.tsx'), 'StudyPage'),
    readStudySearch,
  ),
])

function makeRouter() {
  return createRouter({
    routeTree: pages,
    parseSearch,
    stringifySearch,
    // A page's code is on its way when the pointer rests on its link.
    defaultPreload: 'intent',
    scrollRestoration: true,
  })
}

export type AppRouter = ReturnType<typeof makeRouter>
export const router: AppRouter = makeRouter()
