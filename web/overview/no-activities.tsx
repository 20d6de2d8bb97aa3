import { useQuery } from '@tanstack/react-query'
import { activities } from '@upshot/shared/activities/api'
import { addDays, type Day } from '@upshot/shared/calendar/day'
import { writePeriod } from '@upshot/shared/calendar/period'
import { periodNamesInWords } from '@upshot/shared/format/period'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { openQuickLog } from '../frame/quick-log.ts'
import { useHere, useToday } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { longerPeriod } from './longer-period.ts'
import { isFiltered, noFilters, type OverviewSearch } from './overview-search.ts'

interface NoActivitiesProps {
  search: OverviewSearch
  onChange: (part: OverviewSearch) => void
}

/** Why there are none in these days, and the next step: other days, other filters, or the first one. */
export function NoActivities({ search, onChange }: NoActivitiesProps): ReactNode {
  const { locale } = useLocale()
  const { workspace } = useHere()
  const today = useToday()
  const newest = useQuery({
    queryKey: ['activities', 'newest'],
    queryFn: ({ signal }) => call(activities.list, { query: { status: ['done'], to: today, limit: 1 } }, { signal }),
  })
  if (isFiltered(search)) {
    return (
      <Empty
        title="No activity in these days matches the filters."
        action={<Button onClick={() => onChange(noFilters)}>Clear the filters</Button>}
      />
    )
  }
  const last = newest.data?.items[0]
  if (last !== undefined) {
    return (
      <Empty
        title="No activity in these days."
        action={<LongerPeriod last={last.date} today={today} onChange={onChange} />}
      >
        The newest one is of {formatDay(last.date, locale)}.
      </Empty>
    )
  }
  return (
    <Empty
      title="No activity has been logged yet."
      action={
        workspace.permissions.logActivities ? (
          <Button keyHint="n" onClick={() => openQuickLog()}>
            Log the first one
          </Button>
        ) : undefined
      }
    >
      Talks, articles, workshops, answers: what the team did stands here over time, and under the metric above.
    </Empty>
  )
}

function LongerPeriod({
  last,
  today,
  onChange,
}: { last: Day; today: Day } & Pick<NoActivitiesProps, 'onChange'>): ReactNode {
  const name = longerPeriod(last, today)
  if (name !== null) {
    return <Button onClick={() => onChange({ period: name })}>Show the {periodNamesInWords[name].toLowerCase()}</Button>
  }
  return (
    <Button onClick={() => onChange({ period: writePeriod({ from: addDays(last, -89), to: last }) })}>
      Show the 90 days up to then
    </Button>
  )
}
