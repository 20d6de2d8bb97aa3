import { useQuery } from '@tanstack/react-query'
import { dayInTimeZone } from '@upshot/shared/calendar/day'
import { clockTimeOf } from '@upshot/shared/calendar/zoned-time'
import type { EventDetail } from '@upshot/shared/events/api'
import type { EventSession } from '@upshot/shared/events/event-session'
import { takesPlace } from '@upshot/shared/events/session-state'
import { toolName } from '@upshot/shared/events/tool-name'
import { fullNumber } from '@upshot/shared/format/number'
import { type ReactNode, useState } from 'react'
import { Card } from '../ui/card.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { formatDayShort } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { TextLink } from '../ui/text-link.tsx'
import css from './events.module.css'
import { eventSessionsQuery } from './queries.ts'
import { sessionStateWords } from './session-words.ts'

type Shown = 'chosen' | 'all'

/** The programme of a conference. Nothing where no file has told of one. */
export function SessionsCard({ event }: { event: EventDetail }): ReactNode {
  const { locale } = useLocale()
  const query = useQuery(eventSessionsQuery(event.id))
  const [shown, setShown] = useState<Shown>('chosen')
  if (query.isError) {
    return (
      <Card title="Sessions">
        <ProblemView error={query.error} what="The sessions could not be loaded." />
      </Card>
    )
  }
  const all = query.data?.items ?? []
  if (all.length === 0) return null
  const chosen = all.filter(({ state }) => takesPlace(state))
  const rest = all.length - chosen.length
  const speakers = query.data?.speakers ?? 0
  const rows = shown === 'all' ? all : chosen
  const [first] = all
  return (
    <Card
      flush
      title="Sessions"
      note={`${counted(chosen.length, 'session', locale)} and ${counted(speakers, 'speaker', locale)}${rest === 0 ? '' : `; ${counted(rest, 'other proposal', locale)}`}.`}
      actions={
        rest === 0 ? undefined : (
          <Segmented<Shown>
            label="Sessions shown"
            choices={[
              { value: 'chosen', label: 'In the programme' },
              { value: 'all', label: 'All proposals' },
            ]}
            value={shown}
            onChange={setShown}
          />
        )
      }
      foot={
        first === undefined ? undefined : (
          <>
            From {toolName(first.source)}:{' '}
            <TextLink to="/imports/$id" params={{ id: first.importId }}>
              the import
            </TextLink>
            . Speakers from outside are counted and not named.
          </>
        )
      }
    >
      <DataTable
        caption="Sessions"
        columns={columnsFor(event, rows, locale)}
        rows={rows}
        rowId={({ id }) => id}
        rowLabel={({ title }) => title}
      />
    </Card>
  )
}

function columnsFor(event: EventDetail, rows: readonly EventSession[], locale: string): Column<EventSession>[] {
  const has = (of: (session: EventSession) => unknown) => rows.some(session => of(session) !== null)
  const column = (
    key: string,
    header: string,
    cell: Column<EventSession>['cell'],
    rest?: Partial<Column<EventSession>>,
  ) => ({
    key,
    header,
    cell,
    ...rest,
  })
  return [
    column('when', 'When', ({ startsAt }) => <span className={css.nowrap}>{whenWords(startsAt, event, locale)}</span>),
    column(
      'title',
      'Title',
      ({ title, activityId }) => (
        <span className={css.title}>
          {activityId === null ? (
            <bdi>{title}</bdi>
          ) : (
            <TextLink to="/activities/$activityId" params={{ activityId }} className={css.link}>
              <bdi>{title}</bdi>
            </TextLink>
          )}
          {activityId === null ? null : <span className={css.second}>our talk</span>}
        </span>
      ),
      { title: true },
    ),
    ...(has(({ room }) => room) ? [column('room', 'Room', ({ room }) => room ?? '', { wideOnly: true })] : []),
    ...(has(({ type }) => type) ? [column('type', 'Type', ({ type }) => type ?? '', { wideOnly: true })] : []),
    ...(has(({ state }) => state)
      ? [column('state', 'State', ({ state }) => (state === null ? '' : sessionStateWords[state]), { wideOnly: true })]
      : []),
    column('speakers', 'Speakers', ({ speakers }) => fullNumber(speakers, locale), { align: 'end', wideOnly: true }),
  ]
}

function whenWords(startsAt: string | null, { timeZone }: EventDetail, locale: string): string {
  if (startsAt === null) return 'No time yet'
  return `${formatDayShort(dayInTimeZone(startsAt, timeZone), locale)}, ${clockTimeOf(startsAt, timeZone)}`
}

function counted(count: number, noun: string, locale: string): string {
  return `${fullNumber(count, locale)} ${noun}${count === 1 ? '' : 's'}`
}
