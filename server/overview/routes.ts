import { overview } from '@upshot/shared/overview/api'
import { type Route, route } from '../http/route.ts'
import { listMarks } from './list-marks.ts'
import { showEventSurvey } from './show-event-survey.ts'
import { showOverview } from './show-overview.ts'

export const overviewRoutes: readonly Route[] = [
  route(overview.show, showOverview),
  route(overview.marks, listMarks),
  route(overview.eventSurvey, showEventSurvey),
]
