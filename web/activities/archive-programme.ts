import { useMutation, useQueryClient } from '@tanstack/react-query'
import { activities, type ProgrammeRow } from '@upshot/shared/activities/api'
import { call } from '../api/call.ts'
import { problemText } from '../ui/problem-view.tsx'
import { showToast } from '../ui/toasts.ts'
import { isArchived } from './programme-words.ts'
import { refreshActivities } from './queries.ts'

/** Archives what is in use and brings back what is not; it loses nothing and can be taken back, so nobody is asked first. */
export function useArchiveProgramme(): (programme: ProgrammeRow) => void {
  const client = useQueryClient()
  const send = async ({ id }: ProgrammeRow, archive: boolean): Promise<void> => {
    if (archive) await call(activities.archiveProgramme, { params: { id } })
    else await call(activities.restoreProgramme, { params: { id } })
    await refreshActivities(client)
  }
  const { mutate } = useMutation({
    mutationFn: (programme: ProgrammeRow) => send(programme, !isArchived(programme)),
    onSuccess: (_, programme) => {
      const archived = !isArchived(programme)
      showToast({
        message: archived
          ? `${programme.title} is archived and offered nowhere; its activities keep it.`
          : `${programme.title} can be chosen again.`,
        tone: 'done',
        undo: () => send(programme, !archived),
      })
    },
    onError: (error, { title }) => {
      showToast({ message: `${title} could not be changed. ${problemText(error)}`, tone: 'failed' })
    },
  })
  return mutate
}
