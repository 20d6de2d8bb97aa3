import { type EventDetail, type EventRow, events } from '@upshot/shared/events/api'
import { call } from '../api/call.ts'
import { showToast } from '../ui/toasts.ts'

/** Says that an event was saved, and takes it back on request: a new one goes, a changed one is as it was. `after`: what follows then. */
export function tellSaved(before: EventDetail | null, saved: EventRow, after: () => Promise<void>): void {
  const params = { id: saved.id }
  showToast({
    message: before === null ? `Added “${saved.title}”.` : `Saved “${saved.title}”.`,
    undo: async () => {
      if (before === null) await call(events.remove, { params })
      else await call(events.change, { params, body: { ...asItWas(before), revision: saved.revision } })
      await after()
    },
  })
}

function asItWas(before: EventDetail) {
  const { title, day, startsAt, endsAt, timeZone, format, audience, teamId, place, city, country, url } = before
  return { title, day, startsAt, endsAt, timeZone, format, audience, teamId, place, city, country, url }
}
