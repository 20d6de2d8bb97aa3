import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ActivityRow } from '@upshot/shared/activities/api'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import type { ReactNode } from 'react'
import { activityListQuery, kindsQuery } from '../activities/queries.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { formatDay, formatDays } from '../ui/format-day.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { SidePanel } from '../ui/side-panel.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { activitiesBehind, nameOfRows, type OpenRows } from './open-rows.ts'
import type { OverviewSearch } from './overview-search.ts'

interface RowsPanelProps {
  rows: OpenRows
  search: OverviewSearch
  onClose: () => void
}

/** The activities behind a mark or a bar: the same filters, and so the same number. */
export function RowsPanel({ rows, search, onClose }: RowsPanelProps): ReactNode {
  const { locale } = useLocale()
  const kindsAnswer = useQuery(kindsQuery)
  const kinds = kindsAnswer.data?.items ?? shippedKinds
  const behind = activitiesBehind(rows, search, kinds)
  const { period: _period, ...filters } = behind
  const list = useInfiniteQuery({
    ...activityListQuery({ ...filters, ...rows.period, sort: 'date', direction: 'desc' }),
    // A family is asked for by its kinds: without knowing all of them, rows would be missing.
    enabled: !kindsAnswer.isPending,
  })
  const total = list.data?.pages[0]?.total ?? null
  const columns: Column<ActivityRow>[] = [
    {
      key: 'title',
      header: 'Activity',
      title: true,
      cell: row => (
        <TextLink look="ink" to="/activities/$activityId" params={{ activityId: row.id }}>
          {row.title}
        </TextLink>
      ),
    },
    {
      key: 'kind',
      header: 'Kind',
      wideOnly: true,
      cell: row => kinds.find(kind => kind.key === row.kind)?.name ?? row.kind,
    },
    { key: 'date', header: 'Date', cell: row => formatDay(row.date, locale) },
    {
      key: 'reach',
      header: 'Reached',
      align: 'end',
      cell: row => (row.reach === null ? 'not known' : new Intl.NumberFormat(locale).format(row.reach.people)),
    },
  ]
  return (
    <SidePanel
      title={total === null ? 'Activities' : counted(total, locale)}
      subtitle={[nameOfRows(rows, kinds), formatDays(rows.period.from, rows.period.to, locale)]
        .filter(part => part !== null)
        .join(', ')}
      onClose={onClose}
      actions={
        <LinkButton to="/activities" search={behind}>
          Open as a list
        </LinkButton>
      }
    >
      {list.isError ? (
        <ProblemView
          error={list.error}
          what="The activities could not be loaded."
          onRetry={() => void list.refetch()}
        />
      ) : list.data === undefined ? (
        <Skeleton label="Loading the activities" rows={6} height={24} />
      ) : (
        <DataTable
          caption="Activities"
          columns={columns}
          rows={list.data.pages.flatMap(page => page.items)}
          rowId={row => row.id}
          rowLabel={row => row.title}
          total={total ?? undefined}
          noun="activities"
          onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
          loadingMore={list.isFetchingNextPage}
          empty={<Empty title="These activities are no longer there." />}
        />
      )}
    </SidePanel>
  )
}

function counted(count: number, locale: string): string {
  return `${new Intl.NumberFormat(locale).format(count)} ${count === 1 ? 'activity' : 'activities'}`
}
