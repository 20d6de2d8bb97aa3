import { IconLock } from '@tabler/icons-react'
import type { ActivityRow } from '@upshot/shared/activities/api'
import type { Kind } from '@upshot/shared/activities/kind'
import { findKind } from '@upshot/shared/activities/merge-kinds'
import { longDay, shortDay } from '@upshot/shared/format/date'
import { fullNumber } from '@upshot/shared/format/number'
import { type ReactNode, useMemo } from 'react'
import { Unknown } from '../events/count.tsx'
import { useToday } from '../frame/session.ts'
import { type Column, DataTable, type DataTableProps } from '../ui/data-table.tsx'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import { Status } from '../ui/status.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import css from './activity-table.module.css'
import { gradeWords, statusWords } from './activity-words.ts'
import { KindGlyph } from './kind-glyph.tsx'

type ActivityTableProps = Omit<DataTableProps<ActivityRow>, 'columns' | 'rowId' | 'rowLabel' | 'noun' | 'caption'> & {
  kinds: readonly Kind[]
  caption?: string | undefined
  /** Left out where every row would say the same. */
  withoutEvent?: boolean | undefined
}

export function ActivityTable({
  kinds,
  caption = 'Activities',
  withoutEvent = false,
  ...rest
}: ActivityTableProps): ReactNode {
  const locale = useLocale()
  const today = useToday()
  const columns = useMemo(
    () => columnsFor(kinds, locale, today).filter(({ key }) => !(withoutEvent && key === 'event')),
    [kinds, locale, today, withoutEvent],
  )
  return (
    <DataTable
      {...rest}
      caption={caption}
      columns={columns}
      rowId={row => row.id}
      rowLabel={row => row.title}
      noun="activities"
    />
  )
}

function columnsFor(kinds: readonly Kind[], { locale }: LocaleSettings, today: string): Column<ActivityRow>[] {
  return [
    {
      key: 'title',
      header: 'Activity',
      title: true,
      sortable: true,
      cell: row => <Title row={row} kind={findKind(kinds, row.kind)} locale={locale} today={today} />,
    },
    {
      key: 'date',
      header: 'Date',
      sortable: true,
      width: '116px',
      wideOnly: true,
      cell: row => (
        <time dateTime={row.date} className={css.date}>
          {longDay(row.date, locale)}
        </time>
      ),
    },
    {
      key: 'owner',
      header: 'Owner',
      wideOnly: true,
      width: '150px',
      cell: row => <span className={css.fact}>{row.ownerName}</span>,
    },
    {
      key: 'event',
      header: 'Event',
      wideOnly: true,
      width: '190px',
      cell: row => (row.eventTitle === null ? '' : <span className={css.fact}>{row.eventTitle}</span>),
    },
    {
      key: 'status',
      header: 'Status',
      wideOnly: true,
      width: '110px',
      cell: row => <StatusCell row={row} />,
    },
    {
      key: 'reach',
      header: 'Reached',
      align: 'end',
      sortable: true,
      wideOnly: true,
      cell: row => (row.reach === null ? <Unknown /> : <Reach reach={row.reach} locale={locale} />),
    },
  ]
}

interface TitleProps {
  row: ActivityRow
  kind: Kind | undefined
  locale: string
  today: string
}

function Title({ row, kind, locale, today }: TitleProps): ReactNode {
  return (
    <div className={css.title}>
      {kind === undefined ? null : <KindGlyph family={kind.family} />}
      <div className={css.words}>
        <TextLink look="ink" to="/activities/$activityId" params={{ activityId: row.id }} className={css.link}>
          {row.title}
        </TextLink>
        {row.isPrivate ? (
          <span className={css.lock} title="Private: only you see it">
            <IconLock size={14} aria-hidden />
            <VisuallyHidden>Private</VisuallyHidden>
          </span>
        ) : null}
        <span className={css.second}>
          {kind?.name ?? row.kind}
          <span className={css.phoneOnly}>
            {' '}
            · {shortDay(row.date, today, locale)}
            {row.status === 'done' ? '' : ` · ${statusWords[row.status].word}`}
            {row.reach === null ? null : (
              <>
                {' '}
                · <Reach reach={row.reach} locale={locale} /> reached
              </>
            )}
          </span>
        </span>
      </div>
    </div>
  )
}

/** Done is the rule and needs no colour; what is not done stands out. */
function StatusCell({ row }: { row: ActivityRow }): ReactNode {
  const { word, tone } = statusWords[row.status]
  return row.status === 'done' ? word : <Status tone={tone}>{word}</Status>
}

function Reach({ reach, locale }: { reach: NonNullable<ActivityRow['reach']>; locale: string }): ReactNode {
  const { people, grade, from } = reach
  const how = `${gradeWords[grade]}${from === 'event' ? ', from the event' : ''}`
  return (
    <span title={how}>
      {grade === 'estimated' ? <span aria-hidden>~</span> : null}
      {fullNumber(people, locale)}
      <VisuallyHidden> {how.toLowerCase()}</VisuallyHidden>
    </span>
  )
}
