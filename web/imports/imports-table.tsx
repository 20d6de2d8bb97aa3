import { fullNumber } from '@upshot/shared/format/number'
import type { ImportRow } from '@upshot/shared/imports/import'
import type { ReactNode } from 'react'
import { Count } from '../events/count.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { formatDay, formatInstant } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import type { MenuItem } from '../ui/menu.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { ImportStatusWord } from './import-status.tsx'
import css from './imports-page.module.css'
import { IssueTotals } from './issue-totals.tsx'
import { things } from './plan-words.ts'
import { titleCase } from './title-case.ts'
import { undoneSentence } from './undo-dialog.tsx'

export interface ImportsTableProps {
  rows: readonly ImportRow[]
  total: number | undefined
  loading: boolean
  loadingMore: boolean
  onMore: (() => void) | undefined
  onOpen: (row: ImportRow) => void
  rowMenu: (row: ImportRow) => readonly MenuItem[]
  empty: ReactNode
}

const columns: readonly Column<ImportRow>[] = [
  { key: 'file', header: 'File', title: true, cell: row => <FileCell row={row} /> },
  { key: 'about', header: 'About', wideOnly: true, cell: row => <About row={row} /> },
  { key: 'rows', header: 'Rows', align: 'end', wideOnly: true, cell: row => <Count value={row.counts.rows} /> },
  { key: 'people', header: 'In the file', wideOnly: true, width: '135px', cell: row => <InTheFile row={row} /> },
  {
    key: 'issues',
    header: 'Issues',
    wideOnly: true,
    cell: row => <IssueTotals counts={row.issueCounts} rejectedRows={row.counts.rejectedRows} />,
  },
  { key: 'status', header: 'Status', cell: row => <StatusCell row={row} /> },
  { key: 'by', header: 'Uploaded', wideOnly: true, width: '165px', cell: row => <WhoAndWhen row={row} /> },
]

/** The history, the latest first. */
export function ImportsTable(props: ImportsTableProps): ReactNode {
  const { rows, total, loading, loadingMore, onMore, onOpen, rowMenu, empty } = props
  return (
    <DataTable
      caption="Imports, the latest first"
      columns={columns}
      rows={rows}
      rowId={row => row.id}
      rowLabel={row => row.fileName}
      rowMenu={rowMenu}
      onOpen={onOpen}
      total={total}
      noun={total === 1 ? 'import' : 'imports'}
      loading={loading}
      loadingMore={loadingMore}
      onMore={onMore}
      empty={empty}
    />
  )
}

function FileCell({ row }: { row: ImportRow }): ReactNode {
  return (
    <div className={css.file}>
      <TextLink to="/imports/$id" params={{ id: row.id }} look="ink">
        <bdi>{row.fileName}</bdi>
      </TextLink>
      <span className={css.second}>{titleCase(row.title)}</span>
      <span className={css.phoneOnly}>{row.event?.title ?? row.metric?.name ?? ''}</span>
    </div>
  )
}

function About({ row }: { row: ImportRow }): ReactNode {
  const { event, metric } = row
  const { locale } = useLocale()
  if (event !== null) {
    return (
      <div className={css.file}>
        <TextLink to="/events/$eventId" params={{ eventId: event.id }}>
          <bdi>{event.title}</bdi>
        </TextLink>
        <span className={css.second}>{formatDay(event.day, locale)}</span>
      </div>
    )
  }
  if (metric !== null) {
    return (
      <TextLink to="/metrics/$id" params={{ id: metric.id }}>
        <bdi>{metric.name}</bdi>
      </TextLink>
    )
  }
  if (row.status === 'committed' && row.target === 'readings') return <TextLink to="/activities">Activities</TextLink>
  return row.status === 'staged' ? 'Not imported yet' : 'No longer there'
}

function InTheFile({ row: { target, counts, figures } }: { row: ImportRow }): ReactNode {
  const { locale } = useLocale()
  const [main] = figures
  if (target !== 'attendance' && main !== undefined && main.value !== null) {
    return `${fullNumber(main.value, locale)} ${main.label.toLowerCase()}`
  }
  if (target !== 'attendance') return things(counts.rows - counts.rejectedRows, target, locale)
  return (
    <div className={css.file}>
      <span>
        <Count value={counts.registered} /> registered
      </span>
      <span>
        <Count value={counts.attended} /> attended
      </span>
    </div>
  )
}

function StatusCell({ row: { status, undone } }: { row: ImportRow }): ReactNode {
  const { locale } = useLocale()
  return (
    <div className={css.file}>
      <ImportStatusWord status={status} />
      {undone === null ? null : <span className={css.second}>{undoneSentence(undone, locale)}</span>}
    </div>
  )
}

function WhoAndWhen({ row: { createdBy, createdAt } }: { row: ImportRow }): ReactNode {
  const { locale, timeZone } = useLocale()
  return (
    <div className={css.file}>
      <bdi>{createdBy.name}</bdi>
      <span className={css.second}>{formatInstant(createdAt, locale, timeZone)}</span>
    </div>
  )
}
