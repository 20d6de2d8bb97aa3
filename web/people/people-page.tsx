import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useMay } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { InvitationsCard } from './invitations-card.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { MembersTable } from './members-table.tsx'
import { membersQuery, teamsQuery } from './queries.ts'
import { SettingsFrame } from './settings-frame.tsx'

export function PeoplePage(): ReactNode {
  const may = useMay()
  const members = useQuery(membersQuery)
  const teams = useQuery(teamsQuery)
  const [inviting, setInviting] = useState(false)
  const failed = members.error ?? teams.error
  return (
    <SettingsFrame
      title="People"
      note="Who is in this workspace and what they may do."
      actions={
        may('manager') ? (
          <Button
            variant="primary"
            icon={<IconPlus size={16} aria-hidden />}
            disabled={teams.data === undefined}
            onClick={() => setInviting(true)}
          >
            Invite
          </Button>
        ) : undefined
      }
    >
      {failed === null ? (
        <Card flush>
          <MembersTable members={members.data?.items} teams={teams.data?.items} />
        </Card>
      ) : (
        <ProblemView
          error={failed}
          what="The people could not be loaded."
          onRetry={() => {
            void members.refetch()
            void teams.refetch()
          }}
        />
      )}
      {may('manager') ? <InvitationsCard onInvite={() => setInviting(true)} /> : null}
      {inviting && teams.data !== undefined ? (
        <InviteDialog teams={teams.data.items} onClose={() => setInviting(false)} />
      ) : null}
    </SettingsFrame>
  )
}
