import { IconDownload } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { metrics } from '@upshot/shared/metrics/api'
import type { MetricDetail, PeriodValues, RecordedValue, VersionDetail } from '@upshot/shared/metrics/metric-detail'
import type { ReactNode } from 'react'
import { download } from '../api/download.ts'
import { useHere } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { formatInstant } from '../ui/format-day.ts'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import type { MenuItem } from '../ui/menu.tsx'
import { ProblemView, problemText } from '../ui/problem-view.tsx'
import { showToast } from '../ui/toasts.ts'
import { useIsPhone } from './is-phone.ts'
import type { MetricTask } from './metric-dialog.tsx'
import { figure, periodLabel } from './metric-figures.ts'
import { gradeWords } from './metric-words.ts'
import css from './metrics.module.css'
import { valuesQuery } from './queries.ts'

interface ValuesCardProps {
  detail: MetricDetail
  version: VersionDetail
  onTask: (task: MetricTask) => void
}

/** Every value with where it came from; the restated and withdrawn ones stand under the one that counts. */
export function ValuesCard({ detail, version, onTask }: ValuesCardProps): ReactNode {
  const settings = useLocale()
  const isPhone = useIsPhone()
  const { person, workspace } = useHere()
  const values = useInfiniteQuery(valuesQuery(detail.entry.id, version.number))
  const rows = values.data?.pages.flatMap(page => page.items) ?? []
  const total = values.data?.pages[0]?.total
  const mayRecord = workspace.permissions.logActivities && version.endedAt === null
  const mayWithdrawAll = workspace.permissions.proposeMetrics

  function menuOf(row: PeriodValues): MenuItem[] {
    const { current } = row
    const items: MenuItem[] = [
      {
        label: current === null ? 'Record a value' : 'Correct',
        run: () =>
          onTask({ kind: 'record', day: row.periodStart, ...(current === null ? {} : { value: current.value }) }),
      },
    ]
    if (current !== null && (mayWithdrawAll || current.recordedBy === person.id)) {
      items.push({ label: 'Withdraw', danger: true, run: () => onTask({ kind: 'withdraw-value', value: current }) })
    }
    return items
  }

  return (
    <Card
      title="Values"
      note={
        version.endedAt === null ? undefined : `Version ${version.number} is ${version.status}: these stay as they are.`
      }
      actions={total === undefined || total === 0 ? undefined : <Download detail={detail} version={version} />}
    >
      {values.isError ? (
        <ProblemView
          error={values.error}
          what="The values could not be loaded."
          onRetry={() => void values.refetch()}
        />
      ) : (
        <DataTable
          caption="Values by period, newest first"
          noun="periods"
          columns={columnsFor(version, settings, isPhone)}
          rows={rows}
          rowId={row => row.periodStart}
          rowLabel={row => periodLabel(row.periodStart, row.periodEnd, version.cadence, settings.locale)}
          rowMenu={mayRecord ? menuOf : undefined}
          total={total === 0 ? undefined : total}
          loading={values.isPending}
          loadingMore={values.isFetchingNextPage}
          onMore={values.hasNextPage ? () => void values.fetchNextPage() : undefined}
          empty={
            <Empty
              title="No value has been recorded for this version."
              action={
                mayRecord ? (
                  <Button onClick={() => onTask({ kind: 'record' })}>Record the first value</Button>
                ) : undefined
              }
            >
              {mayRecord
                ? 'Type one here, import a CSV file with date and value, or send them with an API token.'
                : undefined}
            </Empty>
          }
        />
      )}
    </Card>
  )
}

/** On a phone, where a value is from stands under its period. */
function columnsFor(version: VersionDetail, settings: LocaleSettings, isPhone: boolean): Column<PeriodValues>[] {
  const { locale } = settings
  const columns: Column<PeriodValues>[] = [
    {
      key: 'period',
      header: 'Period',
      title: true,
      cell: row => (
        <>
          {periodLabel(row.periodStart, row.periodEnd, version.cadence, locale)}
          {row.isRunning ? <span className={css.second}> so far</span> : null}
          {isPhone ? (
            <div className={css.second}>
              <WhereFrom row={row} version={version} settings={settings} />
            </div>
          ) : null}
        </>
      ),
    },
    {
      key: 'value',
      header: version.unit === '%' || version.unit === 'money' ? 'Value' : `Value (${version.unit})`,
      align: 'end',
      cell: row => figure(row.current?.value ?? null, version.unit, settings),
    },
  ]
  if (isPhone) return columns
  const whereFrom = {
    key: 'source',
    header: 'Where from',
    cell: (row: PeriodValues) => <WhereFrom row={row} version={version} settings={settings} />,
  }
  return [...columns, whereFrom]
}

interface WhereFromProps {
  row: PeriodValues
  version: VersionDetail
  settings: LocaleSettings
}

function WhereFrom({ row, version, settings }: WhereFromProps): ReactNode {
  const { current, others } = row
  return (
    <>
      {current === null ? 'withdrawn' : provenance(current, settings)}
      {current === null || current.note === null ? null : <div>{current.note}</div>}
      <Others others={others} version={version} settings={settings} />
    </>
  )
}

function provenance(value: RecordedValue, { locale, timeZone }: LocaleSettings): string {
  const parts = [
    value.source,
    gradeWords[value.grade].toLowerCase(),
    value.recordedByName,
    formatInstant(value.recordedAt, locale, timeZone),
  ]
  return parts.filter(part => part !== null).join(' · ')
}

interface OthersProps {
  others: readonly RecordedValue[]
  version: VersionDetail
  settings: LocaleSettings
}

function Others({ others, version, settings }: OthersProps): ReactNode {
  if (others.length === 0) return null
  return (
    <details className={css.details}>
      <summary>{others.length === 1 ? '1 earlier value' : `${others.length} earlier values`}</summary>
      <ul className={css.earlier}>
        {others.map(value => (
          <li key={value.id}>
            {figure(value.value, version.unit, settings)}, {value.withdrawnAt === null ? 'restated since' : 'withdrawn'}{' '}
            · {provenance(value, settings)}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Download({ detail, version }: Pick<ValuesCardProps, 'detail' | 'version'>): ReactNode {
  async function run(): Promise<void> {
    const sent = { params: { id: detail.entry.id }, query: { version: version.number } }
    try {
      await download(metrics.exportValues, sent, `${version.name}.csv`)
    } catch (error) {
      showToast({ message: `The file could not be made. ${problemText(error)}`, tone: 'failed' })
    }
  }
  return (
    <Button size="small" icon={<IconDownload size={15} aria-hidden />} onClick={() => void run()}>
      CSV
    </Button>
  )
}
