import { IconCopy, IconDownload, IconPencil, IconPlus, IconTags, IconTrash } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ActivityRow, activities, activitySorts } from '@upshot/shared/activities/api'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { download } from '../api/download.ts'
import { useCalendarRules } from '../events/calendar-rules.ts'
import { oneOf } from '../events/search-values.ts'
import { openQuickLog } from '../frame/quick-log.ts'
import { useHere, useToday } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import type { MenuItem } from '../ui/menu.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView, problemText } from '../ui/problem-view.tsx'
import { showToast } from '../ui/toasts.ts'
import { type ActivitiesSearch, activityQueryOf, isUnfiltered, noFilters } from './activities-search.ts'
import { ActivityExample } from './activity-example.tsx'
import { ActivityFilters } from './activity-filters.tsx'
import { ActivityTable } from './activity-table.tsx'
import { activityCount } from './activity-words.ts'
import css from './bulk-edit.module.css'
import { BulkEditDialog, editedWords } from './bulk-edit-dialog.tsx'
import { activityListQuery, kindsQuery } from './queries.ts'
import { useTellDone } from './tell-done.ts'

const noIds: ReadonlySet<string> = new Set()

/** Everything that was done, latest first. */
export function ActivitiesPage(): ReactNode {
  const search = useSearch({ from: '/activities' })
  const navigate = useNavigate({ from: '/activities' })
  const { workspace } = useHere()
  const today = useToday()
  const { locale } = useLocale()
  const rules = useCalendarRules()
  const query = activityQueryOf(search, today, rules)
  const list = useInfiniteQuery(activityListQuery(query))
  const kinds = useQuery(kindsQuery).data?.items ?? shippedKinds
  const [selected, setSelected] = useState(noIds)
  const [editing, setEditing] = useState(false)
  const actions = useRowActions()

  const rows = list.data?.pages.flatMap(page => page.items) ?? []
  const total = list.data?.pages[0]?.total ?? null
  const chosen = rows.filter(row => selected.has(row.id))
  const mayLog = workspace.permissions.logActivities
  const isFirst = total === 0 && isUnfiltered(search)

  function change(part: ActivitiesSearch): void {
    setSelected(noIds)
    void navigate({ search: before => ({ ...before, ...part }), replace: true })
  }

  return (
    <>
      <PageHeader
        title="Activities"
        actions={
          <>
            {total === null || total === 0 ? null : <Download query={query} />}
            {mayLog ? (
              <LinkButton to="/activities/new" icon={<IconPlus size={16} aria-hidden />}>
                New with all fields
              </LinkButton>
            ) : null}
          </>
        }
      />
      {isFirst ? null : (
        <ActivityFilters
          search={search}
          kinds={kinds}
          shown={list.data === undefined ? null : rows.length}
          total={total}
          onChange={change}
        />
      )}
      {list.isError && list.data === undefined ? (
        <ProblemView
          error={list.error}
          what="The activities could not be loaded."
          onRetry={() => void list.refetch()}
        />
      ) : (
        <Card flush>
          <ActivityTable
            kinds={kinds}
            rows={rows}
            total={list.hasNextPage ? (total ?? undefined) : undefined}
            sort={{ key: search.sort ?? 'date', direction: search.direction ?? 'down' }}
            onSort={({ key, direction }) => change({ sort: oneOf(activitySorts, key), direction })}
            {...(mayLog ? { selected, onSelect: setSelected, rowMenu: actions } : {})}
            onOpen={row => void navigate({ to: '/activities/$activityId', params: { activityId: row.id } })}
            loading={list.isPending}
            loadingMore={list.isFetchingNextPage}
            onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
            sticky
            empty={
              isFirst ? (
                <NoActivities mayLog={mayLog} />
              ) : (
                <Empty
                  title="No activity matches these filters."
                  action={<Button onClick={() => change(noFilters)}>Clear the filters</Button>}
                >
                  What is private to somebody else is not listed either.
                </Empty>
              )
            }
          />
        </Card>
      )}
      {chosen.length === 0 ? null : (
        <section className={css.bar} aria-label="Selected activities">
          <p role="status">{activityCount(chosen.length, locale)} selected</p>
          <Button icon={<IconTags size={16} aria-hidden />} onClick={() => setEditing(true)}>
            Topics, programme, team
          </Button>
          <Button variant="quiet" onClick={() => setSelected(noIds)}>
            Clear selection
          </Button>
        </section>
      )}
      {editing ? <Bulk rows={chosen} onClose={() => setEditing(false)} onDone={() => setSelected(noIds)} /> : null}
    </>
  )
}

interface BulkProps {
  rows: readonly ActivityRow[]
  onDone: () => void
  onClose: () => void
}

function Bulk({ rows, onDone, onClose }: BulkProps): ReactNode {
  const { locale } = useLocale()
  const { done } = useTellDone()
  return (
    <BulkEditDialog
      ids={rows.map(({ id }) => id)}
      usedTopics={[...new Set(rows.flatMap(({ topics }) => topics))]}
      onClose={onClose}
      onDone={edited => {
        onClose()
        onDone()
        done(editedWords(edited, locale), edited.changeId)
      }}
    />
  )
}

/** What can be done with a row, in its menu. */
function useRowActions(): (row: ActivityRow) => MenuItem[] {
  const navigate = useNavigate()
  const { done, logged } = useTellDone()

  async function attempt(what: string, run: () => Promise<void>): Promise<void> {
    try {
      await run()
    } catch (error) {
      showToast({ message: `${what} ${problemText(error)}`, tone: 'failed' })
    }
  }
  const duplicate = (row: ActivityRow): Promise<void> =>
    attempt('It could not be duplicated.', async () => {
      logged(await call(activities.duplicate, { params: { id: row.id } }), `Logged “${row.title}” again, dated today.`)
    })
  const remove = (row: ActivityRow): Promise<void> =>
    attempt('It could not be deleted.', async () => {
      const { changeId } = await call(activities.remove, { params: { id: row.id } })
      done(`Deleted “${row.title}”.`, changeId)
    })

  return row => [
    ...(row.mayEdit
      ? [
          {
            label: 'Edit',
            icon: <IconPencil size={16} aria-hidden />,
            run: () => void navigate({ to: '/activities/$activityId/edit', params: { activityId: row.id } }),
          },
        ]
      : []),
    { label: 'Log the same again', icon: <IconCopy size={16} aria-hidden />, run: () => void duplicate(row) },
    ...(row.mayEdit
      ? [{ label: 'Delete', icon: <IconTrash size={16} aria-hidden />, danger: true, run: () => void remove(row) }]
      : []),
  ]
}

function NoActivities({ mayLog }: { mayLog: boolean }): ReactNode {
  return (
    <Empty
      title="Nothing has been logged yet."
      action={
        mayLog ? (
          <Button variant="primary" keyHint="n" onClick={() => openQuickLog()}>
            Log the first activity
          </Button>
        ) : undefined
      }
      example={<ActivityExample />}
    >
      {mayLog
        ? 'A talk, an article, an hour in the forum: one line is enough, from any page.'
        : 'What the team does will stand here as soon as somebody logs it.'}
    </Empty>
  )
}

function Download({ query }: { query: ReturnType<typeof activityQueryOf> }): ReactNode {
  const [busy, setBusy] = useState(false)
  async function run(): Promise<void> {
    setBusy(true)
    try {
      await download(activities.exportList, { query }, 'activities.csv')
    } catch (error) {
      showToast({ message: `The file could not be made. ${problemText(error)}`, tone: 'failed' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button
      icon={<IconDownload size={16} aria-hidden />}
      busy={busy}
      title="The activities of this list, as a file"
      onClick={() => void run()}
    >
      CSV
    </Button>
  )
}
