import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Team } from '@upshot/shared/people/api'
import { type ReactNode, useState } from 'react'
import { useMay } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { CheckboxField } from '../ui/checkbox-field.tsx'
import { Empty } from '../ui/empty.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { teamsQuery } from './queries.ts'
import { SettingsFrame } from './settings-frame.tsx'
import { TeamNameDialog } from './team-name-dialog.tsx'
import css from './teams-page.module.css'
import { TeamsTable } from './teams-table.tsx'

export function TeamsPage(): ReactNode {
  const may = useMay()
  const teams = useQuery(teamsQuery)
  const [creating, setCreating] = useState(false)
  const [archived, setArchived] = useState(false)
  const all = teams.data?.items ?? []
  const hasArchived = all.some(isArchived)
  const create = (
    <Button variant="primary" icon={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      New team
    </Button>
  )
  return (
    <SettingsFrame
      title="Teams"
      note="Activities belong to a team, and managers look after the people of theirs."
      actions={may('admin') && all.length > 0 ? create : undefined}
    >
      {teams.isError ? (
        <ProblemView error={teams.error} what="The teams could not be loaded." onRetry={() => void teams.refetch()} />
      ) : (
        <Card flush>
          {hasArchived ? (
            <div className={css.choice}>
              <CheckboxField
                label="Show archived teams"
                checked={archived}
                onChange={event => setArchived(event.currentTarget.checked)}
              />
            </div>
          ) : null}
          <TeamsTable
            teams={archived ? all : all.filter(team => !isArchived(team))}
            loading={teams.isPending}
            empty={
              <Empty title="There is no team yet." action={may('admin') ? create : undefined}>
                {may('admin')
                  ? 'With teams, managers can look after their own people, and every list can be narrowed to one team.'
                  : 'An admin can create one.'}
              </Empty>
            }
          />
        </Card>
      )}
      {creating ? <TeamNameDialog team={null} onClose={() => setCreating(false)} /> : null}
    </SettingsFrame>
  )
}

function isArchived(team: Team): boolean {
  return team.archivedAt !== null
}
