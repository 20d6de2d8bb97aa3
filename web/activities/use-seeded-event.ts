import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { eventQuery } from '../events/queries.ts'
import type { ChosenEvent } from './quick-log-draft.ts'

/** The event of the page from which the log was opened. */
export function useSeededEvent(eventId: string | undefined, onFound: (event: ChosenEvent) => void): void {
  const { data } = useQuery({ ...eventQuery(eventId ?? ''), enabled: eventId !== undefined })
  const found = useEffectEvent(onFound)
  useEffect(() => {
    if (data !== undefined) found({ id: data.id, title: data.title })
  }, [data])
}
