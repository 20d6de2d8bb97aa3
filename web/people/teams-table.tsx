import { useQueryClient } from '@tanstack/react-query'
import { people, type Team } from '@upshot/shared/people/api'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { useMay } from '../frame/session.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import type { MenuItem } from '../ui/menu.tsx'
import { problemText } from '../ui/problem-view.tsx'
import { Status } from '../ui/status.tsx'
import { showToast } from '../ui/toasts.ts'
import { peopleKey } from './queries.ts'
import { TeamNameDialog } from './team-name-dialog.tsx'
import { TeamPanel } from './team-panel.tsx'
import css from './teams-page.module.css'

export interface TeamsTableProps {
  teams: readonly Team[]
  loading: boolean
  empty: ReactNode
}

export function TeamsTable({ teams, loading, empty }: TeamsTableProps): ReactNode {
  const client = useQueryClient()
  const may = useMay()
  const [asking, setAsking] = useState<{ about: 'name' | 'archive' | 'people'; teamId: string } | null>(null)
  const asked = teams.find(team => team.id === asking?.teamId)

  const columns: Column<Team>[] = [
    {
      key: 'name',
      header: 'Name',
      title: true,
      cell: team => (
        <button
          type="button"
          className={css.name}
          onClick={() => setAsking({ about: 'people', teamId: team.id })}
          aria-haspopup="dialog"
        >
          {team.name}
        </button>
      ),
    },
    {
      key: 'state',
      header: 'State',
      cell: team => (team.archivedAt === null ? 'Active' : <Status tone="unknown">Archived</Status>),
    },
    { key: 'people', header: 'People', align: 'end', cell: team => team.people },
  ]

  async function setArchived(team: Team, archived: boolean): Promise<void> {
    await call(people.changeTeam, { params: { teamId: team.id }, body: { archived } })
    await client.invalidateQueries({ queryKey: peopleKey })
    await client.invalidateQueries({ queryKey: ['session'] })
    showToast({ message: `${team.name} is ${archived ? 'archived' : 'active again'}.`, tone: 'done' })
  }

  async function restore(team: Team): Promise<void> {
    try {
      await setArchived(team, false)
    } catch (error) {
      showToast({ message: `${team.name} could not be restored. ${problemText(error)}`, tone: 'failed' })
    }
  }

  function menu(team: Team): MenuItem[] {
    const items: MenuItem[] = [{ label: 'People', run: () => setAsking({ about: 'people', teamId: team.id }) }]
    if (team.mayManage) items.push({ label: 'Rename', run: () => setAsking({ about: 'name', teamId: team.id }) })
    if (may('admin')) {
      items.push(
        team.archivedAt === null
          ? { label: 'Archive', danger: true, run: () => setAsking({ about: 'archive', teamId: team.id }) }
          : { label: 'Restore', run: () => void restore(team) },
      )
    }
    return items
  }

  return (
    <>
      <DataTable
        caption="Teams"
        columns={columns}
        rows={teams}
        rowId={team => team.id}
        rowLabel={team => team.name}
        rowMenu={menu}
        onOpen={team => setAsking({ about: 'people', teamId: team.id })}
        loading={loading}
        noun="teams"
        empty={empty}
      />
      {asked !== undefined && asking?.about === 'name' ? (
        <TeamNameDialog team={asked} onClose={() => setAsking(null)} />
      ) : null}
      {asked !== undefined && asking?.about === 'people' ? (
        <TeamPanel team={asked} onClose={() => setAsking(null)} />
      ) : null}
      {asked !== undefined && asking?.about === 'archive' ? (
        <ConfirmDialog
          title={`Archive ${asked.name}?`}
          consequence="It is offered nowhere any more; what it did stays under its name, and an admin can restore it."
          action="Archive team"
          onConfirm={() => setArchived(asked, true)}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </>
  )
}
