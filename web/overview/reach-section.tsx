import { writePeriod } from '@upshot/shared/calendar/period'
import type { Comparison } from '@upshot/shared/overview/api'
import { changeOn, comparisonOf } from '@upshot/shared/overview/change-on'
import type { Overview, Reach } from '@upshot/shared/overview/overview'
import { knownPeople, peopleReached } from '@upshot/shared/overview/people-reached'
import type { ReactNode } from 'react'
import { StackedBars } from '../charts/stacked-bars.tsx'
import type { EventsSearch } from '../events/events-search.ts'
import { Card } from '../ui/card.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { NoAttendance } from './no-attendance.tsx'
import css from './overview.module.css'
import type { OverviewSearch } from './overview-search.ts'
import { ReachTable } from './reach-table.tsx'
import { axisLabels, stepLabel, stepNote } from './step-labels.ts'

interface ReachSectionProps {
  overview: Overview
  comparison: Comparison
  search: OverviewSearch
  onChange: (part: OverviewSearch) => void
}

/** Whom we reached: different people, new and returning, staff and everybody else apart. */
export function ReachSection({ overview, comparison, search, onChange }: ReachSectionProps): ReactNode {
  const { locale } = useLocale()
  const { reach, today, elapsed } = overview
  const people = knownPeople(reach.now)
  if (people === null || elapsed === null || (people === 0 && reach.now.events === 0)) {
    return (
      <Card title="Whom we reached" className={css.column}>
        <NoAttendance overview={overview} events={eventsSearch(search, elapsed)} />
      </Card>
    )
  }
  const before = reach.before === null ? null : knownPeople(reach.before)
  const change = changeOn(people, before, comparisonOf(overview, comparison), 'people', locale)
  const steps = reach.steps.filter(step => step.from <= today)
  const write = (count: number): string => new Intl.NumberFormat(locale).format(count)
  return (
    <Card
      className={css.column}
      title={`${write(people)} ${people === 1 ? 'person' : 'different people'}, ${write(peopleReached(reach.now).fresh)} of them new`}
      note={change === null ? undefined : upperFirst(`${change}.`)}
    >
      <ReachTable reach={reach} />
      <Caveats reach={reach.now} search={search} events={eventsSearch(search, elapsed)} />
      {search.team === undefined ? (
        <div className={css.stepChart}>
          <StackedBars
            plain
            level={3}
            title="New and returning people"
            buckets={axisLabels(steps, overview.step, locale)}
            names={steps.map(step => stepLabel(step, overview.step, locale))}
            series={[
              { key: 'returning', label: 'Returning', paint: 'grey', values: steps.map(step => step.returning) },
              { key: 'fresh', label: 'New', paint: 'accent', values: steps.map(step => step.fresh) },
            ]}
            unit={{ style: 'number', word: 'people', one: 'person' }}
            soFar={steps.at(-1)?.isRunning === true}
            addsUpOverTime={false}
            height={200}
            source={{ source: `Attendance of events, ${stepNote(overview.step)}`, asOf: formatDay(today, locale) }}
            view={search.reach ?? 'chart'}
            onView={view => onChange({ reach: view === 'chart' ? undefined : view })}
          />
        </div>
      ) : (
        <p className={css.remark}>New and returning people over time are counted for all teams together.</p>
      )}
    </Card>
  )
}

/** What is not in the figures: said where the figures are. */
function Caveats({ reach, search, events }: { reach: Reach; search: OverviewSearch; events: EventsSearch }): ReactNode {
  const { locale } = useLocale()
  const write = (count: number): string => new Intl.NumberFormat(locale).format(count)
  const { events: count, eventsWithoutAttendance: missing, anonymous } = reach
  return (
    <ul className={css.caveats}>
      <li>
        <TextLink to="/events" search={events}>
          {write(count)} {count === 1 ? 'event' : 'events'}
        </TextLink>
        {missing === 0
          ? ', all with attendance figures.'
          : `; ${write(missing)} of ${count === 1 ? 'it' : 'them'} ${missing === 1 ? 'has' : 'have'} no attendance figures.`}
      </li>
      {anonymous === 0 ? null : (
        <li>
          {write(anonymous)} {anonymous === 1 ? 'attendance' : 'attendances'} without a name or address: heads, not
          counted as people.
        </li>
      )}
      {search.audience === undefined && search.family === undefined ? null : (
        <li>
          Audience and family narrow activities; people are counted at all events
          {search.team === undefined ? '' : ' of the team'}.
        </li>
      )}
    </ul>
  )
}

function eventsSearch({ team }: OverviewSearch, elapsed: Overview['elapsed']): EventsSearch {
  return {
    period: elapsed === null ? undefined : writePeriod(elapsed),
    team: team === undefined ? undefined : [team],
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
