import { IconArchive, IconArchiveOff, IconPencil, IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ProgrammeRow } from '@upshot/shared/activities/api'
import { type ReactNode, useState } from 'react'
import { useMay } from '../frame/session.ts'
import { teamsQuery } from '../people/queries.ts'
import { SettingsFrame } from '../people/settings-frame.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { CheckboxField } from '../ui/checkbox-field.tsx'
import { Empty } from '../ui/empty.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useArchiveProgramme } from './archive-programme.ts'
import { ProgrammeDialog } from './programme-dialog.tsx'
import { ProgrammeExample } from './programme-example.tsx'
import { ProgrammePanel } from './programme-panel.tsx'
import { isArchived } from './programme-words.ts'
import css from './programmes-page.module.css'
import type { ProgrammesSearch } from './programmes-search.ts'
import { ProgrammesTable } from './programmes-table.tsx'
import { programmeListQuery } from './queries.ts'

/** Every programme; managers add, change and archive them. */
export function ProgrammesPage(): ReactNode {
  const search = useSearch({ from: '/settings/programmes' })
  const navigate = useNavigate({ from: '/settings/programmes' })
  const mayWrite = useMay()('manager')
  const inUse = useProgrammeList(false)
  const archived = useProgrammeList(true)
  const teams = useQuery(teamsQuery).data?.items ?? []
  const archive = useArchiveProgramme()
  const [editing, setEditing] = useState<ProgrammeRow | 'new' | null>(null)

  const areNone = inUse.total === 0 && archived.total === 0
  const showsArchived = search.archived === 'yes'
  const problem = inUse.problem ?? (showsArchived ? archived.problem : null)
  const teamName = (id: string) => teams.find(team => team.id === id)?.name ?? 'A team that is gone'
  const create = (
    <Button variant="primary" icon={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('new')}>
      New programme
    </Button>
  )
  const shared = {
    teamName,
    onOpen: ({ id }: ProgrammeRow) => change({ open: id }),
    rowMenu: mayWrite
      ? (programme: ProgrammeRow) => [
          { label: 'Edit', icon: <IconPencil size={16} aria-hidden />, run: () => setEditing(programme) },
          isArchived(programme)
            ? { label: 'Restore', icon: <IconArchiveOff size={16} aria-hidden />, run: () => archive(programme) }
            : { label: 'Archive', icon: <IconArchive size={16} aria-hidden />, run: () => archive(programme) },
        ]
      : undefined,
  }

  function change(part: ProgrammesSearch): void {
    void navigate({ search: before => ({ ...before, ...part }), replace: part.open === undefined, resetScroll: false })
  }

  return (
    <SettingsFrame
      title="Programmes"
      note="Activities with one aim, why they should work, and the agreed metric they should move."
      actions={mayWrite && !areNone && inUse.total !== null ? create : undefined}
    >
      {problem !== null ? (
        <ProblemView error={problem.error} what="The programmes could not be loaded." onRetry={problem.retry} />
      ) : inUse.loading || archived.loading ? (
        <Card>
          <Skeleton label="Loading the programmes" rows={6} height={24} />
        </Card>
      ) : (
        <Card flush>
          {(archived.total ?? 0) === 0 && !showsArchived ? null : (
            <div className={css.choice}>
              <CheckboxField
                look="switch"
                label="Show archived programmes"
                checked={showsArchived}
                onChange={event => change({ archived: event.currentTarget.checked ? 'yes' : undefined })}
              />
            </div>
          )}
          <ProgrammesTable
            caption="Programmes"
            {...shared}
            {...inUse.table}
            empty={
              areNone ? (
                <NoProgramme action={mayWrite ? create : undefined} />
              ) : (
                <Empty title="Every programme is archived.">
                  {mayWrite ? 'Restore one, or begin a new one.' : 'A manager can restore one or begin a new one.'}
                </Empty>
              )
            }
          />
        </Card>
      )}
      {showsArchived && problem === null && archived.total !== null && !areNone ? (
        <Card flush title="Archived" note="Offered nowhere; their activities keep them.">
          <ProgrammesTable
            caption="Archived programmes"
            {...shared}
            {...archived.table}
            empty={<Empty title="No programme is archived." />}
          />
        </Card>
      ) : null}
      {search.open === undefined || editing !== null ? null : (
        <ProgrammePanel
          key={search.open}
          id={search.open}
          teamName={teamName}
          onEdit={mayWrite ? setEditing : undefined}
          onArchive={programme => {
            archive(programme)
            change({ open: undefined })
          }}
          onClose={() => change({ open: undefined })}
        />
      )}
      {editing === null ? null : (
        <ProgrammeDialog programme={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </SettingsFrame>
  )
}

function useProgrammeList(archived: boolean) {
  const list = useInfiniteQuery(programmeListQuery(archived))
  const rows = list.data?.pages.flatMap(page => page.items) ?? []
  const total = list.data?.pages[0]?.total ?? null
  return {
    total,
    problem: list.isError && list.data === undefined ? { error: list.error, retry: () => void list.refetch() } : null,
    loading: list.isPending,
    table: {
      rows,
      total: list.hasNextPage ? (total ?? undefined) : undefined,
      loadingMore: list.isFetchingNextPage,
      onMore: list.hasNextPage ? () => void list.fetchNextPage() : undefined,
    },
  }
}

function NoProgramme({ action }: { action: ReactNode }): ReactNode {
  return (
    <Empty title="There is no programme yet." action={action} example={<ProgrammeExample />}>
      A programme holds activities that have one aim together, and says before the fact how they should move a number
      that the company agreed to care about. {action === undefined ? 'A manager can create one.' : null}
    </Empty>
  )
}
