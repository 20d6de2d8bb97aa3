import type { Overview } from '@upshot/shared/overview/overview'
import type { ReactNode } from 'react'
import type { EventsSearch } from '../events/events-search.ts'
import { useHere } from '../frame/session.ts'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { importsPlace } from './ways.ts'

/** Nobody counted, or nothing was held: two different things, and neither is a 0. */
export function NoAttendance({ overview, events }: { overview: Overview; events: EventsSearch }): ReactNode {
  const { workspace } = useHere()
  const held = overview.reach.now.events
  return (
    <Empty
      title={held === 0 ? 'No event in these days.' : 'Nobody knows yet who came.'}
      action={
        workspace.permissions.importFiles ? <LinkButton to={importsPlace}>Import attendance</LinkButton> : undefined
      }
    >
      {held === 0 ? (
        'The file of your event tool says who registered and who came: Luma, Eventbrite, Zoom, Teams, Meetup or any table.'
      ) : (
        <>
          <TextLink to="/events" search={events}>
            {held === 1 ? 'One event' : `${held} events`}
          </TextLink>{' '}
          in these days, and no attendance figures for any of them.
        </>
      )}
    </Empty>
  )
}
