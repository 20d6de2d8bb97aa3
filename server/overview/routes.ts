import { overview } from '@upshot/shared/overview/api'
import { type Route, route } from '../http/route.ts'
import { showOverview } from './show-overview.ts'

export const overviewRoutes: readonly Route[] = [route(overview.show, showOverview)]
