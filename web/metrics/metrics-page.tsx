import { IconDownload, IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { metrics } from '@upshot/shared/metrics/api'
import { type ReactNode, useState } from 'react'
import { download } from '../api/download.ts'
import { useHere } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView, problemText } from '../ui/problem-view.tsx'
import { showToast } from '../ui/toasts.ts'
import type { MetricsSearch } from './metrics-search.ts'
import { metricListQuery, registerQuery, useMembers } from './queries.ts'
import { RegisterExample } from './register-example.tsx'
import { RegisterFilters } from './register-filters.tsx'
import { RegisterTable } from './register-table.tsx'

/** The register: what the company agreed to care about, and what is on its way there. */
export function MetricsPage(): ReactNode {
  const search = useSearch({ from: '/metrics' })
  const navigate = useNavigate({ from: '/metrics' })
  const { workspace } = useHere()
  const list = useInfiniteQuery(metricListQuery(search))
  const members = useMembers()
  const rows = list.data?.pages.flatMap(page => page.items) ?? []
  const total = list.data?.pages[0]?.total ?? null
  const mayPropose = workspace.permissions.proposeMetrics
  const isEmpty = total === 0 && isUnfiltered(search)
  const waiting = rows.filter(row => row.awaitsMe).length

  function change(part: MetricsSearch): void {
    void navigate({ search: before => ({ ...before, ...part }), replace: true })
  }

  return (
    <>
      <PageHeader
        title="Metrics"
        note={
          waiting === 0
            ? 'What the company agreed to care about.'
            : `${waiting === 1 ? 'One metric waits' : `${waiting} metrics wait`} for your word.`
        }
        actions={
          <>
            {total === null || total === 0 ? null : <Download search={search} />}
            {mayPropose && !list.isPending && !isEmpty ? (
              <LinkButton to="/metrics/new" variant="primary" icon={<IconPlus size={16} aria-hidden />}>
                New metric
              </LinkButton>
            ) : null}
          </>
        }
      />
      {isEmpty ? null : (
        <RegisterFilters
          search={search}
          members={members}
          shown={list.data === undefined ? null : rows.length}
          total={total}
          onChange={change}
        />
      )}
      {list.isError ? (
        <ProblemView error={list.error} what="The metrics could not be loaded." onRetry={() => void list.refetch()} />
      ) : (
        <Card flush>
          <RegisterTable
            rows={rows}
            total={total ?? undefined}
            sort={{ key: search.sort ?? 'name', direction: search.direction ?? 'up' }}
            onSort={change}
            loading={list.isPending}
            loadingMore={list.isFetchingNextPage}
            onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
            empty={
              isUnfiltered(search) ? (
                <NoMetrics mayPropose={mayPropose} />
              ) : (
                <Empty
                  title="No metric matches these filters."
                  action={<Button onClick={() => void navigate({ search: {} })}>Clear the filters</Button>}
                />
              )
            }
          />
        </Card>
      )}
    </>
  )
}

function isUnfiltered({ status, stage, owner, q }: MetricsSearch): boolean {
  return status === undefined && stage === undefined && owner === undefined && q === undefined
}

function NoMetrics({ mayPropose }: { mayPropose: boolean }): ReactNode {
  return (
    <Empty
      title="No metric has been agreed on yet."
      action={
        mayPropose ? (
          <LinkButton to="/metrics/new" variant="primary">
            Choose the first metric
          </LinkButton>
        ) : undefined
      }
      example={<RegisterExample />}
    >
      {mayPropose
        ? 'Sit down with product managers or talent development, begin from one of 33 templates, and propose it to the person who is to agree.'
        : 'A manager proposes metrics. Those that name you will stand here first.'}
    </Empty>
  )
}

function Download({ search }: { search: MetricsSearch }): ReactNode {
  const [busy, setBusy] = useState(false)
  async function run(): Promise<void> {
    setBusy(true)
    try {
      await download(metrics.exportList, { query: registerQuery(search) }, 'metrics.csv')
    } catch (error) {
      showToast({ message: `The file could not be made. ${problemText(error)}`, tone: 'failed' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button icon={<IconDownload size={16} aria-hidden />} busy={busy} onClick={() => void run()}>
      CSV
    </Button>
  )
}
