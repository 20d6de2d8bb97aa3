import { events } from '@upshot/shared/events/api'
import { people } from '@upshot/shared/people/api'
import { type Route, route } from '../http/route.ts'
import { changeEvent } from './change-event.ts'
import { changeWorkspaceWithStaff } from './change-workspace-with-staff.ts'
import { createEvent } from './create-event.ts'
import { listEventPage, listOrganisations, readEvent, readReachOf } from './list-events.ts'
import { listSessions } from './list-sessions.ts'
import { removeEvent, restoreEvent } from './remove-event.ts'

export const eventsRoutes: readonly Route[] = [
  route(people.changeWorkspace, changeWorkspaceWithStaff),
  route(events.list, listEventPage),
  route(events.reach, readReachOf),
  route(events.organisations, listOrganisations),
  route(events.get, readEvent),
  route(events.sessions, listSessions),
  route(events.create, createEvent),
  route(events.change, changeEvent),
  route(events.remove, removeEvent),
  route(events.restore, restoreEvent),
]
