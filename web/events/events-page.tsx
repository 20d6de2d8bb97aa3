import { IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type EventRow, eventSorts } from '@upshot/shared/events/api'
import { type EventFormat, eventFormats } from '@upshot/shared/events/event-format'
import { longDay, shortDay } from '@upshot/shared/format/date'
import { type ReactNode, useMemo } from 'react'
import { useMay, useToday } from '../frame/session.ts'
import { currentTeamsQuery } from '../people/queries.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { FilterBar } from '../ui/filter-bar.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { useCalendarRules } from './calendar-rules.ts'
import { Count, Share } from './count.tsx'
import { placeWords } from './countries.ts'
import { formatWords, whyNoRate } from './event-words.ts'
import css from './events.module.css'
import { type EventsSearch, eventFilter } from './events-search.ts'
import { FilterMenu, FoldedFilters, PeriodMenu, periodLabel, SearchBox } from './list-controls.tsx'
import { eventListQuery } from './queries.ts'
import { oneOf, toggled } from './search-values.ts'

const noFilters: EventsSearch = { q: undefined, period: undefined, format: undefined, team: undefined }

/** Every event with who came, as far as anybody knows. */
export function EventsPage(): ReactNode {
  const search = useSearch({ from: '/events' })
  const navigate = useNavigate({ from: '/events' })
  const locale = useLocale()
  const today = useToday()
  const rules = useCalendarRules()
  const mayAdd = useMay()('advocate')
  const list = useInfiniteQuery({
    ...eventListQuery(eventFilter(search, today, rules)),
    placeholderData: before => before,
  })
  const columns = useMemo(() => columnsFor(locale, today), [locale, today])
  const rows = list.data?.pages.flatMap(page => page.items) ?? []
  const total = list.data?.pages[0]?.total ?? null
  const isUnfiltered = [search.q, search.period, search.format, search.team].every(value => value === undefined)
  const isFirst = total === 0 && isUnfiltered

  function change(part: EventsSearch): void {
    void navigate({ search: before => ({ ...before, ...part }), replace: true })
  }

  return (
    <>
      <PageHeader
        title="Events"
        actions={
          mayAdd ? (
            <LinkButton
              to="/events/new"
              variant={isFirst ? 'plain' : 'primary'}
              icon={<IconPlus size={16} aria-hidden />}
            >
              New event
            </LinkButton>
          ) : undefined
        }
      />
      {isFirst ? null : (
        <EventFilters
          search={search}
          shown={list.data === undefined ? null : rows.length}
          total={total}
          onChange={change}
        />
      )}
      {list.isError && list.data === undefined ? (
        <ProblemView error={list.error} what="The events could not be loaded." onRetry={() => void list.refetch()} />
      ) : (
        <Card flush>
          <DataTable
            caption="Events"
            noun="events"
            columns={columns}
            rows={rows}
            rowId={row => row.id}
            rowLabel={row => row.title}
            total={list.hasNextPage ? (total ?? undefined) : undefined}
            sort={{ key: search.sort ?? 'date', direction: search.direction ?? 'down' }}
            onSort={({ key, direction }) => change({ sort: oneOf(eventSorts, key), direction })}
            onOpen={row => void navigate({ to: '/events/$eventId', params: { eventId: row.id } })}
            loading={list.isPending}
            loadingMore={list.isFetchingNextPage}
            onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
            sticky
            empty={
              isFirst ? (
                <Empty
                  title="No event is known yet."
                  action={
                    mayAdd ? (
                      <LinkButton to="/events/new" variant="primary">
                        Add the first event
                      </LinkButton>
                    ) : undefined
                  }
                >
                  A guest list from Luma, Eventbrite, Zoom, Teams or Meetup brings its event along; an event can also be
                  entered by hand.
                </Empty>
              ) : (
                <Empty
                  title="No event matches these filters."
                  action={<Button onClick={() => change(noFilters)}>Clear the filters</Button>}
                />
              )
            }
          />
        </Card>
      )}
    </>
  )
}

interface EventFiltersProps {
  search: EventsSearch
  shown: number | null
  total: number | null
  onChange: (part: EventsSearch) => void
}

function EventFilters({ search, shown, total, onChange }: EventFiltersProps): ReactNode {
  const { locale } = useLocale()
  const today = useToday()
  const teams = useQuery(currentTeamsQuery).data?.items ?? []
  const nameOf = (id: string): string => teams.find(team => team.id === id)?.name ?? 'a team that is gone'
  const one = (key: keyof EventsSearch, label: string | null) =>
    label === null ? [] : [{ key, label, onRemove: () => onChange({ [key]: undefined }) }]
  const chips = [
    ...one('q', search.q === undefined ? null : `Text: ${search.q}`),
    ...one('period', search.period === undefined ? null : `Period: ${periodLabel(search.period, locale)}`),
    ...one(
      'format',
      search.format === undefined ? null : `Format: ${search.format.map(format => formatWords[format]).join(', ')}`,
    ),
    ...one('team', search.team === undefined ? null : `Team: ${search.team.map(nameOf).join(', ')}`),
  ]
  return (
    <FilterBar
      chips={chips}
      onClear={() => onChange(noFilters)}
      shown={shown}
      total={total}
      noun={total === 1 ? 'event' : 'events'}
    >
      <FoldedFilters
        count={chips.length}
        search={<SearchBox label="Search events" text={search.q ?? ''} onChange={q => onChange({ q })} />}
      >
        <PeriodMenu period={search.period} today={today} onChange={period => onChange({ period })} />
        <FilterMenu
          label="Format"
          choices={eventFormats.map(format => ({ value: format, label: formatWords[format] }))}
          values={search.format ?? []}
          onToggle={value => onChange({ format: toggled(search.format, formatOf(value)) })}
        />
        <FilterMenu
          label="Team"
          choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
          values={search.team ?? []}
          onToggle={id => onChange({ team: toggled(search.team, id) })}
        />
      </FoldedFilters>
    </FilterBar>
  )
}

function formatOf(value: string): EventFormat {
  return eventFormats.find(format => format === value) ?? 'in-person'
}

function columnsFor({ locale }: LocaleSettings, today: string): Column<EventRow>[] {
  return [
    {
      key: 'title',
      header: 'Event',
      title: true,
      sortable: true,
      cell: row => (
        <span className={css.title}>
          <TextLink look="ink" to="/events/$eventId" params={{ eventId: row.id }} className={css.link}>
            {row.title}
          </TextLink>
          <span className={css.second}>
            <span className={css.phoneOnly}>{shortDay(row.day, today, locale)} </span>
            {placeWords([row.city ?? row.place], row.country, locale)}
          </span>
        </span>
      ),
    },
    {
      key: 'date',
      header: 'Date',
      sortable: true,
      width: '116px',
      wideOnly: true,
      cell: row => (
        <time dateTime={row.day} className={css.nowrap}>
          {longDay(row.day, locale)}
        </time>
      ),
    },
    { key: 'format', header: 'Format', wideOnly: true, width: '104px', cell: row => formatWords[row.format] },
    {
      key: 'registered',
      header: 'Registered',
      align: 'end',
      sortable: true,
      width: '104px',
      cell: row => <Count value={row.totals.registered} />,
    },
    {
      key: 'attended',
      header: 'Attended',
      align: 'end',
      sortable: true,
      width: '96px',
      cell: row => <Count value={row.totals.attended} />,
    },
    {
      key: 'noShow',
      header: 'No-show',
      align: 'end',
      wideOnly: true,
      width: '88px',
      cell: row => <Count value={row.totals.noShow} />,
    },
    {
      key: 'cancelled',
      header: 'Cancelled',
      align: 'end',
      wideOnly: true,
      width: '96px',
      cell: row => <Count value={row.totals.cancelled} />,
    },
    {
      key: 'rate',
      header: 'Rate',
      align: 'end',
      wideOnly: true,
      width: '72px',
      cell: row => <Share value={row.totals.attendanceRate} why={whyNoRate(row.totals) ?? undefined} />,
    },
  ]
}
