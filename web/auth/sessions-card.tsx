import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { auth, type SessionItem } from '@upshot/shared/auth/api'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { formatInstant } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { ProblemView, problemText } from '../ui/problem-view.tsx'
import { Status } from '../ui/status.tsx'
import { showToast } from '../ui/toasts.ts'
import { sessionsQuery } from './queries.ts'
import css from './security.module.css'

export function SessionsCard(): ReactNode {
  const client = useQueryClient()
  const sessions = useQuery(sessionsQuery)
  const { locale, timeZone } = useLocale()
  const [endingOthers, setEndingOthers] = useState(false)
  const rows = sessions.data?.items ?? []
  const end = useMutation({
    mutationFn: (session: SessionItem) => call(auth.revokeSession, { params: { sessionId: session.id } }),
    onSuccess: async (_, session) => {
      await client.invalidateQueries({ queryKey: sessionsQuery.queryKey })
      showToast({ message: `The session in ${session.device} is ended.`, tone: 'done' })
    },
    onError: error => {
      showToast({ message: `The session could not be ended. ${problemText(error)}`, tone: 'failed' })
    },
  })

  const columns: Column<SessionItem>[] = [
    {
      key: 'device',
      header: 'Where',
      title: true,
      cell: session => (
        <span className={css.who}>
          <span>{session.device}</span>
          <span className={css.second}>{session.clientAddress ?? 'Address not known'}</span>
        </span>
      ),
    },
    {
      key: 'used',
      header: 'Last used',
      cell: session => formatInstant(session.lastUsedAt, locale, timeZone),
    },
    {
      key: 'started',
      header: 'Signed in',
      wideOnly: true,
      cell: session => formatInstant(session.startedAt, locale, timeZone),
    },
    {
      key: 'end',
      header: 'State',
      align: 'end',
      cell: session =>
        session.isCurrent ? (
          <Status tone="good">This one</Status>
        ) : (
          <Button
            size="small"
            busy={end.isPending && end.variables.id === session.id}
            aria-label={`End the session in ${session.device}`}
            onClick={() => end.mutate(session)}
          >
            End
          </Button>
        ),
    },
  ]

  async function endOthers(): Promise<void> {
    const { ended } = await call(auth.revokeOtherSessions, {})
    await client.invalidateQueries({ queryKey: sessionsQuery.queryKey })
    showToast({ message: ended === 1 ? '1 session is ended.' : `${ended} sessions are ended.`, tone: 'done' })
  }

  return (
    <Card
      title="Where you are signed in"
      flush
      actions={
        rows.length > 1 ? (
          <Button size="small" onClick={() => setEndingOthers(true)}>
            End all others
          </Button>
        ) : undefined
      }
    >
      {sessions.isError && sessions.data === undefined ? (
        <ProblemView
          error={sessions.error}
          what="The sessions could not be loaded."
          onRetry={() => void sessions.refetch()}
        />
      ) : (
        <DataTable
          caption="Sessions"
          columns={columns}
          rows={rows}
          rowId={session => session.id}
          rowLabel={session => session.device}
          loading={sessions.isPending}
          noun="sessions"
        />
      )}
      {endingOthers ? (
        <ConfirmDialog
          title="End all other sessions?"
          consequence="Every other browser has to sign in again; this one stays signed in."
          action="End other sessions"
          onConfirm={endOthers}
          onClose={() => setEndingOthers(false)}
        />
      ) : null}
    </Card>
  )
}
