import { useQueryClient } from '@tanstack/react-query'
import { type Member, people, type Team } from '@upshot/shared/people/api'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { useHere, useMay } from '../frame/session.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { formatInstantDay } from '../ui/format-instant-day.ts'
import { useLocale } from '../ui/locale.tsx'
import type { MenuItem } from '../ui/menu.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { showToast } from '../ui/toasts.ts'
import { ChangeRoleDialog } from './change-role-dialog.tsx'
import css from './members-table.module.css'
import { peopleKey } from './queries.ts'
import { roleNames } from './role-text.ts'

export interface MembersTableProps {
  /** Left out while they are on their way. */
  members: readonly Member[] | undefined
  teams: readonly Team[] | undefined
}

type Shown = 'here' | 'left'

export function MembersTable({ members, teams }: MembersTableProps): ReactNode {
  const client = useQueryClient()
  const may = useMay()
  const { person } = useHere()
  const { locale, timeZone } = useLocale()
  const [asking, setAsking] = useState<{ about: 'role' | 'end'; member: Member } | null>(null)
  const [shown, setShown] = useState<Shown>('here')
  const loading = members === undefined || teams === undefined
  const here = (members ?? []).filter(member => member.endedAt === null)
  const left = (members ?? []).filter(member => member.endedAt !== null)
  const teamNames = new Map((teams ?? []).map(team => [team.id, team.name]))

  const columns: Column<Member>[] = [
    {
      key: 'name',
      header: 'Name',
      title: true,
      cell: member => (
        <span className={css.who}>
          <span>
            {member.name}
            {member.personId === person.id ? <span className={css.second}> (you)</span> : null}
          </span>
          {member.email === null ? null : <span className={css.second}>{member.email}</span>}
        </span>
      ),
    },
    {
      key: 'role',
      header: 'Role',
      cell: member => (
        <span className={css.who}>
          <span className={css.role}>{roleNames[member.role]}</span>
          {member.twoFactorEnabled === true ? <span className={css.second}>Second factor on</span> : null}
        </span>
      ),
    },
    {
      key: 'teams',
      header: 'Teams',
      wideOnly: true,
      cell: member => member.teamIds.flatMap(id => teamNames.get(id) ?? []).join(', ') || 'None',
    },
    {
      key: 'since',
      header: shown === 'here' ? 'Since' : 'Left',
      wideOnly: true,
      cell: member =>
        formatInstantDay(shown === 'here' ? member.joinedAt : (member.endedAt ?? member.joinedAt), locale, timeZone),
    },
  ]

  function menu(member: Member): MenuItem[] {
    return [
      { label: 'Change role', run: () => setAsking({ about: 'role', member }) },
      {
        label: member.personId === person.id ? 'Leave the workspace' : 'End membership',
        danger: true,
        run: () => setAsking({ about: 'end', member }),
      },
    ]
  }

  async function end(member: Member): Promise<void> {
    await call(people.endMembership, { params: { personId: member.personId } })
    await client.invalidateQueries({ queryKey: peopleKey })
    await client.invalidateQueries({ queryKey: ['session'] })
    showToast({ message: `${member.name} is no longer a member.`, tone: 'done' })
  }

  return (
    <>
      {left.length > 0 ? (
        <div className={css.choice}>
          <Segmented
            label="Which people"
            size="small"
            value={shown}
            onChange={setShown}
            choices={[
              { value: 'here', label: `Members (${here.length})` },
              { value: 'left', label: `Left (${left.length})` },
            ]}
          />
        </div>
      ) : null}
      <DataTable
        caption={shown === 'here' ? 'Members of the workspace' : 'People who have left'}
        columns={columns}
        rows={shown === 'here' ? here : left}
        rowId={member => member.personId}
        rowLabel={member => member.name}
        rowMenu={may('admin') && shown === 'here' ? menu : undefined}
        loading={loading}
        noun="people"
      />
      {asking?.about === 'role' ? <ChangeRoleDialog member={asking.member} onClose={() => setAsking(null)} /> : null}
      {asking?.about === 'end' ? (
        <ConfirmDialog
          title={`End the membership of ${asking.member.name}?`}
          consequence="They can no longer open this workspace and their API tokens here stop working at once; everything they logged stays, under their name."
          action="End membership"
          onConfirm={() => end(asking.member)}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </>
  )
}
