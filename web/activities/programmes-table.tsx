import type { ProgrammeRow } from '@upshot/shared/activities/api'
import type { ReactNode } from 'react'
import { Count, Unknown } from '../events/count.tsx'
import { type Column, DataTable, type DataTableProps } from '../ui/data-table.tsx'
import { useLocale } from '../ui/locale.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { activityCount } from './activity-words.ts'
import { ProgrammeMetric } from './programme-metric.tsx'
import { programmePeriod } from './programme-words.ts'
import css from './programmes-page.module.css'

export interface ProgrammesTableProps
  extends Pick<DataTableProps<ProgrammeRow>, 'rows' | 'total' | 'onMore' | 'loadingMore' | 'empty'> {
  caption: string
  teamName: (id: string) => string
  onOpen: (programme: ProgrammeRow) => void
  /** Left out for whoever may only read. */
  rowMenu: DataTableProps<ProgrammeRow>['rowMenu']
}

export function ProgrammesTable({ teamName, ...rest }: ProgrammesTableProps): ReactNode {
  const { locale } = useLocale()
  const columns: Column<ProgrammeRow>[] = [
    {
      key: 'title',
      header: 'Programme',
      title: true,
      cell: programme => (
        <span className={css.lines}>
          <TextLink
            look="ink"
            to="/settings/programmes"
            search={before => ({ ...before, open: programme.id })}
            resetScroll={false}
          >
            {programme.title}
          </TextLink>
          {programme.aim === null ? null : <span className={css.aim}>{programme.aim}</span>}
          <span className={css.phoneOnly}>
            <ProgrammeMetric id={programme.metricId} days={programme.expectedDelayDays} />
          </span>
        </span>
      ),
    },
    {
      key: 'metric',
      header: 'Should move',
      wideOnly: true,
      width: '21%',
      cell: ({ metricId, expectedDelayDays }) =>
        metricId === null && expectedDelayDays === null ? (
          'No metric yet'
        ) : (
          <ProgrammeMetric id={metricId} days={expectedDelayDays} />
        ),
    },
    {
      key: 'team',
      header: 'Team',
      wideOnly: true,
      width: '14%',
      cell: programme => (programme.teamId === null ? <Unknown word="no team" /> : teamName(programme.teamId)),
    },
    {
      key: 'period',
      header: 'Period',
      wideOnly: true,
      width: '19%',
      cell: programme => programmePeriod(programme, locale) ?? <Unknown word="no days given" />,
    },
    {
      key: 'activities',
      header: 'Activities',
      align: 'end',
      width: '1%',
      cell: programme =>
        programme.activities === 0 ? (
          <span className={css.none}>None</span>
        ) : (
          <TextLink
            to="/activities"
            search={{ programme: [programme.id] }}
            aria-label={`${activityCount(programme.activities, locale)} of ${programme.title}`}
          >
            <Count value={programme.activities} />
          </TextLink>
        ),
    },
  ]
  return (
    <DataTable
      columns={columns}
      rowId={programme => programme.id}
      rowLabel={programme => programme.title}
      noun="programmes"
      {...rest}
    />
  )
}
