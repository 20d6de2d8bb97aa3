import type { ReactNode } from 'react'
import { EventActivities } from '../activities/event-activities.tsx'
import { EventPage } from '../events/event-page.tsx'
import { SurveyCard } from './survey-card.tsx'

/** The page of an event with what was done there and what people answered: events themselves know neither. */
export function EventEverythingPage(): ReactNode {
  return (
    <EventPage
      activities={eventId => <EventActivities eventId={eventId} />}
      survey={eventId => <SurveyCard eventId={eventId} />}
    />
  )
}
