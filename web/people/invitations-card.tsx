import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type Invitation, people } from '@upshot/shared/people/api'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { formatInstant } from '../ui/format-day.ts'
import { formatInstantDay } from '../ui/format-instant-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Status, type StatusTone } from '../ui/status.tsx'
import { showToast } from '../ui/toasts.ts'
import css from './members-table.module.css'
import { invitationsQuery, peopleKey } from './queries.ts'
import { roleNames } from './role-text.ts'

const states: Record<Invitation['state'], { tone: StatusTone; word: string }> = {
  open: { tone: 'neutral', word: 'Open' },
  accepted: { tone: 'good', word: 'Accepted' },
  revoked: { tone: 'off', word: 'Revoked' },
  expired: { tone: 'unknown', word: 'Expired' },
}

export function InvitationsCard({ onInvite }: { onInvite: () => void }): ReactNode {
  const client = useQueryClient()
  const invitations = useQuery(invitationsQuery)
  const { locale, timeZone } = useLocale()
  const [revoking, setRevoking] = useState<Invitation | null>(null)
  const [showAll, setShowAll] = useState(false)
  const all = invitations.data?.items ?? []
  const open = all.filter(invitation => invitation.state === 'open')
  const over = all.length - open.length

  const columns: Column<Invitation>[] = [
    {
      key: 'email',
      header: 'E-mail',
      title: true,
      cell: invitation => (
        <span className={css.who}>
          <span>{invitation.email}</span>
          <span className={css.second}>
            {roleNames[invitation.role]}
            {invitation.teamName === null ? '' : `, ${invitation.teamName}`}
          </span>
        </span>
      ),
    },
    {
      key: 'by',
      header: 'Invited by',
      wideOnly: true,
      cell: invitation => `${invitation.invitedBy}, ${formatInstantDay(invitation.createdAt, locale, timeZone)}`,
    },
    {
      key: 'state',
      header: 'State',
      cell: invitation => (
        <span className={css.who}>
          <Status tone={states[invitation.state].tone}>{states[invitation.state].word}</Status>
          {invitation.state === 'open' ? (
            <span className={css.second}>until {formatInstant(invitation.expiresAt, locale, timeZone)}</span>
          ) : null}
        </span>
      ),
    },
  ]

  async function revoke(invitation: Invitation): Promise<void> {
    await call(people.revokeInvitation, { params: { invitationId: invitation.id } })
    await client.invalidateQueries({ queryKey: peopleKey })
    showToast({ message: `The invitation of ${invitation.email} is revoked.`, tone: 'done' })
  }

  return (
    <Card
      title="Invitations"
      flush
      actions={
        over > 0 ? (
          <Button size="small" variant="quiet" onClick={() => setShowAll(!showAll)} aria-pressed={showAll}>
            {showAll ? 'Show open ones only' : `Show ${over} earlier`}
          </Button>
        ) : undefined
      }
    >
      {invitations.isError ? (
        <ProblemView
          error={invitations.error}
          what="The invitations could not be loaded."
          onRetry={() => void invitations.refetch()}
        />
      ) : (
        <DataTable
          caption="Invitations"
          columns={columns}
          rows={showAll ? all : open}
          rowId={invitation => invitation.id}
          rowLabel={invitation => invitation.email}
          rowMenu={invitation => [
            {
              label: 'Revoke',
              danger: true,
              disabled: invitation.state !== 'open',
              run: () => setRevoking(invitation),
            },
          ]}
          loading={invitations.isPending}
          noun="invitations"
          empty={
            <Empty title="No invitation is open." action={<Button onClick={onInvite}>Invite somebody</Button>}>
              Invitations are links that you pass on yourself.
            </Empty>
          }
        />
      )}
      {revoking === null ? null : (
        <ConfirmDialog
          title="Revoke this invitation?"
          consequence={`The link that ${revoking.email} was given stops working; you can invite them again.`}
          action="Revoke invitation"
          onConfirm={() => revoke(revoking)}
          onClose={() => setRevoking(null)}
        />
      )}
    </Card>
  )
}
