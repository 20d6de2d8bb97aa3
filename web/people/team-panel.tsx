import { IconX } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Member, people, type Team } from '@upshot/shared/people/api'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { ProblemView, problemText } from '../ui/problem-view.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { showToast } from '../ui/toasts.ts'
import { membersQuery, peopleKey } from './queries.ts'
import { roleNames } from './role-text.ts'
import css from './teams-page.module.css'

export interface TeamPanelProps {
  team: Team
  onClose: () => void
}

/** Who is in a team; whoever may manage it adds and removes people here. */
export function TeamPanel({ team, onClose }: TeamPanelProps): ReactNode {
  const members = useQuery(membersQuery)
  const change = useChangeTeamPeople(team)
  const here = (members.data?.items ?? []).filter(member => member.endedAt === null)
  const inside = here.filter(member => member.teamIds.includes(team.id))
  const outside = here.filter(member => !member.teamIds.includes(team.id))
  const mayChange = team.mayManage && team.archivedAt === null
  return (
    <SidePanel
      title={team.name}
      subtitle={inside.length === 1 ? '1 person' : `${inside.length} people`}
      onClose={onClose}
    >
      {members.isError ? (
        <ProblemView
          error={members.error}
          what="The people could not be loaded."
          onRetry={() => void members.refetch()}
        />
      ) : members.isPending ? (
        <Skeleton label="Loading people" rows={4} height={24} />
      ) : (
        <>
          {inside.length === 0 ? <Empty title="Nobody is in this team yet." /> : null}
          <ul className={css.list}>
            {inside.map(member => (
              <li key={member.personId} className={css.person}>
                <span>
                  {member.name}
                  <span className={css.second}>{roleNames[member.role]}</span>
                </span>
                {mayChange ? (
                  <IconButton
                    label={`Remove ${member.name} from ${team.name}`}
                    icon={<IconX size={16} aria-hidden />}
                    onClick={() => change.mutate({ member, add: false })}
                  />
                ) : null}
              </li>
            ))}
          </ul>
          {mayChange ? <AddPerson outside={outside} onAdd={member => change.mutate({ member, add: true })} /> : null}
        </>
      )}
    </SidePanel>
  )
}

function AddPerson({ outside, onAdd }: { outside: readonly Member[]; onAdd: (member: Member) => void }): ReactNode {
  const [chosen, setChosen] = useState<string | null>(null)
  const member = outside.find(one => one.personId === chosen)
  if (outside.length === 0) return <p className={css.second}>Everybody in the workspace is in this team.</p>
  return (
    <form
      className={css.add}
      onSubmit={event => {
        event.preventDefault()
        if (member === undefined) return
        onAdd(member)
        setChosen(null)
      }}
    >
      <SelectField
        label="Add somebody"
        placeholder="Choose a member"
        searchable
        choices={outside.map(one => ({ value: one.personId, label: one.name }))}
        value={chosen}
        onChange={setChosen}
      />
      <Button type="submit">Add</Button>
    </form>
  )
}

interface Change {
  member: Member
  add: boolean
}

function useChangeTeamPeople(team: Team): { mutate: (change: Change) => void } {
  const client = useQueryClient()
  const send = ({ member, add }: Change): Promise<unknown> => {
    const sent = { params: { teamId: team.id, personId: member.personId } }
    return add ? call(people.addToTeam, sent) : call(people.removeFromTeam, sent)
  }
  const settle = async (): Promise<void> => {
    await client.invalidateQueries({ queryKey: peopleKey })
    await client.invalidateQueries({ queryKey: ['session'] })
  }
  return useMutation({
    mutationFn: send,
    onSuccess: async (_, { member, add }) => {
      await settle()
      showToast({
        message: `${member.name} is ${add ? 'now in' : 'no longer in'} ${team.name}.`,
        tone: 'done',
        undo: async () => {
          await send({ member, add: !add })
          await settle()
        },
      })
    },
    onError: error => {
      showToast({ message: `The team could not be changed. ${problemText(error)}`, tone: 'failed' })
    },
  })
}
