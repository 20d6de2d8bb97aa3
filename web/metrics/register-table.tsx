import { useNavigate } from '@tanstack/react-router'
import type { RegisterEntry } from '@upshot/shared/metrics/register-entry'
import type { ReactNode } from 'react'
import { Sparkline } from '../charts/sparkline.tsx'
import { type Column, DataTable, type Sort } from '../ui/data-table.tsx'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import { Status } from '../ui/status.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { FreshnessText } from './freshness-text.tsx'
import { useIsPhone } from './is-phone.ts'
import { figure, latestChange, periodLabel, unitWord } from './metric-figures.ts'
import { stageWords } from './metric-words.ts'
import css from './metrics.module.css'
import { type MetricSort, metricSorts } from './metrics-search.ts'
import { StandingStatus, VerdictStatus } from './standing-status.tsx'

interface RegisterTableProps {
  rows: readonly RegisterEntry[]
  total: number | undefined
  sort: Sort
  onSort: (sort: { sort: MetricSort; direction: 'up' | 'down' }) => void
  loading: boolean
  loadingMore: boolean
  onMore: (() => void) | undefined
  empty: ReactNode
}

export function RegisterTable({ rows, sort, onSort, ...rest }: RegisterTableProps): ReactNode {
  const navigate = useNavigate()
  const settings = useLocale()
  const isPhone = useIsPhone()
  return (
    <DataTable
      {...rest}
      caption="Metrics"
      noun="metrics"
      columns={columnsFor(settings, isPhone)}
      rows={rows}
      rowId={row => row.id}
      rowLabel={row => row.name}
      sort={sort}
      onSort={({ key, direction }) => {
        const chosen = metricSorts.find(one => one === key)
        if (chosen !== undefined) onSort({ sort: chosen, direction })
      }}
      onOpen={row => void navigate({ to: '/metrics/$id', params: { id: row.id } })}
    />
  )
}

/** On a phone, status and verdict stand under the name. */
function columnsFor(settings: LocaleSettings, isPhone: boolean): Column<RegisterEntry>[] {
  const columns: Column<RegisterEntry>[] = [
    { key: 'name', header: 'Metric', title: true, sortable: true, cell: row => <Name row={row} isPhone={isPhone} /> },
    {
      key: 'standing',
      header: 'Status',
      sortable: true,
      wideOnly: true,
      cell: row => <Standing row={row} />,
    },
    {
      key: 'latest',
      header: 'Latest value',
      align: 'end',
      cell: row => <Latest row={row} settings={settings} />,
    },
    { key: 'course', header: 'Course', wideOnly: true, cell: row => <Course row={row} settings={settings} /> },
    { key: 'verdict', header: 'Target', wideOnly: true, cell: row => <Target row={row} /> },
    {
      key: 'freshness',
      header: 'As of',
      wideOnly: true,
      cell: row => <FreshnessText freshness={row.freshness} bare />,
    },
    { key: 'stage', header: 'Stage', sortable: true, wideOnly: true, cell: row => stageWords[row.stage] },
  ]
  return isPhone ? columns.filter(column => column.wideOnly !== true) : columns
}

function Name({ row, isPhone }: { row: RegisterEntry; isPhone: boolean }): ReactNode {
  return (
    <span className={css.name}>
      <TextLink look="ink" to="/metrics/$id" params={{ id: row.id }}>
        {row.name}
      </TextLink>
      {row.awaitsMe ? <Status tone="risk">waits for your word</Status> : null}
      {isPhone ? (
        <>
          <Standing row={row} />
          {row.target === null ? null : <VerdictStatus verdict={row.verdict} />}
        </>
      ) : null}
    </span>
  )
}

function Target({ row }: { row: RegisterEntry }): ReactNode {
  return row.target === null ? 'no target' : <VerdictStatus verdict={row.verdict} />
}

/** With the version that is under way beside the agreed one. */
function Standing({ row }: { row: RegisterEntry }): ReactNode {
  return (
    <span className={css.standing}>
      <StandingStatus standing={row.standing} />
      {row.agreed !== null && row.open !== null ? (
        <span className={css.second}>
          v{row.open.number} {row.open.status}
        </span>
      ) : null}
    </span>
  )
}

function Latest({ row, settings }: { row: RegisterEntry; settings: LocaleSettings }): ReactNode {
  const { latest, unit, cadence } = row
  if (latest === null) return <span className={css.unit}>–</span>
  const word = unitWord(unit)
  const change = latestChange(row, settings.locale)
  const label = periodLabel(latest.periodStart, latest.periodEnd, cadence, settings.locale)
  return (
    <span title={change === null ? label : `${label}, ${change}`}>
      {figure(latest.value, unit, settings)}
      {word === '' ? null : <span className={css.unit}> {word}</span>}
      {latest.isRunning ? <span className={css.unit}> so far</span> : null}
    </span>
  )
}

function Course({ row, settings }: { row: RegisterEntry; settings: LocaleSettings }): ReactNode {
  const values = row.recent.map(step => step.value)
  if (values.filter(value => value !== null).length < 2) return null
  const first = figure(values.find(value => value !== null) ?? null, row.unit, settings)
  const last = figure(values.findLast(value => value !== null) ?? null, row.unit, settings)
  return (
    <Sparkline
      name={`From ${first} to ${last}`}
      values={values}
      soFar={row.recent.at(-1)?.isRunning === true}
      width={88}
      height={24}
    />
  )
}
