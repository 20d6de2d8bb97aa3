import { useNavigate } from '@tanstack/react-router'
import { longDay, periodInWords } from '@upshot/shared/format/date'
import type { StudyRow } from '@upshot/shared/impact/study'
import type { ReactNode } from 'react'
import { useIsPhone } from '../metrics/is-phone.ts'
import { doneOn } from '../metrics/metric-figures.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import { TextLink } from '../ui/text-link.tsx'
import css from './impact.module.css'
import { OutcomeStatus } from './outcome-status.tsx'
import { outcomeWords } from './study-words.ts'

interface StudiesTableProps {
  rows: readonly StudyRow[]
  total: number | undefined
  loading: boolean
  loadingMore: boolean
  onMore: (() => void) | undefined
  empty: ReactNode
}

/** The sentence carries the row, whatever it says. */
export function StudiesTable({ total, ...rest }: StudiesTableProps): ReactNode {
  const settings = useLocale()
  const navigate = useNavigate()
  const isPhone = useIsPhone()
  return (
    <DataTable
      {...rest}
      caption="Studies, the latest first"
      noun={total === 1 ? 'study' : 'studies'}
      total={total === 0 ? undefined : total}
      columns={columnsFor(settings, isPhone)}
      rowId={row => row.id}
      rowLabel={row => row.title}
      onOpen={row => void navigate({ to: '/impact/$id', params: { id: row.id } })}
    />
  )
}

function columnsFor(settings: LocaleSettings, isPhone: boolean): Column<StudyRow>[] {
  const columns: Column<StudyRow>[] = [
    { key: 'study', header: 'Study', title: true, cell: row => <Title row={row} isPhone={isPhone} /> },
    { key: 'outcome', header: 'Outcome', wideOnly: true, width: '150px', cell: row => <Outcome row={row} /> },
    {
      key: 'window',
      header: 'Days',
      wideOnly: true,
      width: '210px',
      cell: row => <span className={css.second}>{daysOf(row, settings.locale)}</span>,
    },
    {
      key: 'ran',
      header: 'Run',
      wideOnly: true,
      width: '150px',
      cell: row => (
        <span className={css.second}>
          {doneOn(row.createdAt, settings)}
          <br />
          {row.createdBy.name}
        </span>
      ),
    },
  ]
  return isPhone ? columns.filter(column => column.wideOnly !== true) : columns
}

function Title({ row, isPhone }: { row: StudyRow; isPhone: boolean }): ReactNode {
  return (
    <div className={css.row}>
      <TextLink look="ink" to="/impact/$id" params={{ id: row.id }}>
        {row.title}
      </TextLink>
      {isPhone ? (
        <span>
          <Outcome row={row} />
        </span>
      ) : null}
      <span className={css.second}>{row.sentence}</span>
      {row.sampleNote === null ? null : <span className={css.second}>{row.sampleNote}</span>}
    </div>
  )
}

/** A list knows no direction: green is for the page that shows all of it. */
function Outcome({ row }: { row: StudyRow }): ReactNode {
  return (
    <span className={css.outcome}>
      {/* The word that the list is filtered by, of every study. The badge is its label; a refusal has none. */}
      <span>{outcomeWords[row.outcome]}</span>
      {row.label === null ? null : (
        <OutcomeStatus verdict={row} estimate={row.perPoint?.estimate ?? null} direction="either" />
      )}
    </span>
  )
}

function daysOf({ from, to }: StudyRow, locale: string): string {
  if (from === null) return ''
  return to === null || to === from ? longDay(from, locale) : periodInWords({ from, to }, locale)
}
