import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type ActivityWritten, activities, type ChangeUndone } from '@upshot/shared/activities/api'
import { call } from '../api/call.ts'
import { showToast } from '../ui/toasts.ts'
import { refreshActivities } from './queries.ts'

/** Says that something was written, with the way back. The toast stays until it is dismissed. */
export interface TellDone {
  /** `changeId` null: nothing was changed, so there is nothing to take back. */
  done: (message: string, changeId: string | null) => void
  logged: (written: ActivityWritten, message?: string) => void
}

export function useTellDone(): TellDone {
  const client = useQueryClient()
  const router = useRouter()
  function done(message: string, changeId: string | null): void {
    void refreshActivities(client)
    showToast(changeId === null ? { message } : { message, undo: () => takeBack(client, changeId) })
  }
  function logged({ activity, changeId }: ActivityWritten, message = `Logged “${activity.title}”.`): void {
    void refreshActivities(client)
    showToast({
      message,
      undo: () => takeBack(client, changeId),
      action: { label: 'Open', run: () => router.history.push(`/activities/${activity.id}`) },
    })
  }
  return { done, logged }
}

async function takeBack(client: QueryClient, changeId: string): Promise<void> {
  const undone = await call(activities.undo, { params: { id: changeId } })
  showToast({ message: undoneWords(undone) })
  await refreshActivities(client)
}

/** Rows that somebody changed since stay as they are, and that is said. */
export function undoneWords({ restored, removed, kept }: ChangeUndone): string {
  const back = restored + removed
  if (kept === 0) return 'Undone.'
  const stays =
    kept === 1
      ? 'One activity was changed since and stays as it is.'
      : `${kept} activities were changed since and stay as they are.`
  return back === 0 ? `Nothing was undone. ${stays}` : `Undone for ${back}. ${stays}`
}
