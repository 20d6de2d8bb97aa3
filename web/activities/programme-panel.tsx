import { useQuery } from '@tanstack/react-query'
import type { ProgrammeRow } from '@upshot/shared/activities/api'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { DefinitionList } from '../ui/definition-list.tsx'
import { useLocale } from '../ui/locale.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Status } from '../ui/status.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { activityCount } from './activity-words.ts'
import { isArchived, programmePeriod } from './programme-words.ts'
import css from './programmes-page.module.css'
import { programmeQuery } from './queries.ts'
import { TheoryOfChange } from './theory-of-change.tsx'

export interface ProgrammePanelProps {
  id: string
  teamName: (id: string) => string
  /** Left out for whoever may only read. */
  onEdit: ((programme: ProgrammeRow) => void) | undefined
  onArchive: (programme: ProgrammeRow) => void
  onClose: () => void
}

/** All of one programme: its aim, why it should work, and what belongs to it. */
export function ProgrammePanel({ id, teamName, onEdit, onArchive, onClose }: ProgrammePanelProps): ReactNode {
  const programme = useQuery(programmeQuery(id))
  const { data } = programme
  return (
    <SidePanel
      title={data?.title ?? 'Programme'}
      subtitle={data !== undefined && isArchived(data) ? <Status tone="unknown">Archived</Status> : undefined}
      onClose={onClose}
      actions={
        data === undefined || onEdit === undefined ? undefined : (
          <>
            <Button variant="primary" onClick={() => onEdit(data)}>
              Edit
            </Button>
            <Button onClick={() => onArchive(data)}>{isArchived(data) ? 'Restore' : 'Archive'}</Button>
          </>
        )
      }
    >
      {data !== undefined ? (
        <Told programme={data} teamName={teamName} />
      ) : programme.isError ? (
        <ProblemView
          error={programme.error}
          what="The programme could not be loaded."
          onRetry={() => void programme.refetch()}
        />
      ) : (
        <Skeleton label="Loading the programme" rows={6} height={24} />
      )}
    </SidePanel>
  )
}

interface ToldProps {
  programme: ProgrammeRow
  teamName: (id: string) => string
}

function Told({ programme, teamName }: ToldProps): ReactNode {
  const { locale } = useLocale()
  const { id, aim, teamId, activities } = programme
  return (
    <>
      {aim === null ? null : <p className={css.paragraph}>{aim}</p>}
      <h3 className={css.section}>Theory of change</h3>
      <TheoryOfChange programme={programme} />
      <h3 className={css.section}>Facts</h3>
      <DefinitionList
        facts={[
          {
            name: 'Activities',
            value:
              activities === 0 ? (
                'None yet'
              ) : (
                <TextLink to="/activities" search={{ programme: [id] }}>
                  {activityCount(activities, locale)}
                </TextLink>
              ),
          },
          { name: 'Team', value: teamId === null ? 'None: it belongs to everybody' : teamName(teamId) },
          { name: 'Period', value: programmePeriod(programme, locale) ?? 'Without a first or last day' },
        ]}
      />
    </>
  )
}
