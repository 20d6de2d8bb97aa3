import { type ReactNode, useState } from 'react'
import { Segmented } from '../ui/segmented.tsx'
import { AskHeading } from './ask-heading.tsx'
import { ExistingEvent } from './existing-event.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { NewEventForm } from './new-event-form.tsx'
import { isOfDay, useLikelyEvents } from './use-likely-events.ts'

type Way = 'there' | 'new'

/** Which event the people were at: one that is there, the likeliest first, or a new one from what the file says. */
export function EventQuestion(props: AnswerProps): ReactNode {
  const { detail } = props
  const { eventId, newEvent } = detail.choice
  const likely = useLikelyEvents(detail)
  const isThere = eventId !== null || (newEvent === null && likely.some(event => isOfDay(event, detail.suggestedEvent)))
  const [picked, setWay] = useState<Way | null>(null)
  const way = picked ?? (isThere ? 'there' : 'new')
  return (
    <>
      <AskHeading title="Which event is this file about?">
        {way === 'there'
          ? 'People who are at the event already are updated, not added again.'
          : detail.suggestedEvent?.title == null
            ? 'The file does not name it.'
            : 'As the file says; check it.'}
      </AskHeading>
      <Segmented<Way>
        label="Event"
        choices={[
          { value: 'new', label: 'A new event' },
          { value: 'there', label: 'One that is there' },
        ]}
        value={way}
        onChange={setWay}
      />
      {way === 'there' ? <ExistingEvent {...props} likely={likely} /> : <NewEventForm {...props} />}
    </>
  )
}
