import { IconChevronDown } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import { type Family, familyNames } from '@upshot/shared/activities/vocabulary'
import type { Period } from '@upshot/shared/calendar/period'
import type { Comparison } from '@upshot/shared/overview/api'
import { changeOn, comparedDaysInWords, comparisonOf } from '@upshot/shared/overview/change-on'
import type { Overview } from '@upshot/shared/overview/overview'
import type { ReactNode } from 'react'
import { kindsQuery } from '../activities/queries.ts'
import { StackedBars } from '../charts/stacked-bars.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { Menu } from '../ui/menu.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { NoActivities } from './no-activities.tsx'
import { activitiesBehind, writeOpenRows } from './open-rows.ts'
import css from './overview.module.css'
import type { OverviewSearch } from './overview-search.ts'
import { axisLabels, stepLabel, stepNote } from './step-labels.ts'
import { familySeries, kindSeries, presentFamilies } from './work-series.ts'

interface WorkSectionProps {
  overview: Overview
  comparison: Comparison
  search: OverviewSearch
  onChange: (part: OverviewSearch) => void
}

/** What we did: activities over time, by family, or one family by its kinds. */
export function WorkSection({ overview, comparison, search, onChange }: WorkSectionProps): ReactNode {
  const { locale } = useLocale()
  const kinds = useQuery(kindsQuery).data?.items ?? shippedKinds
  const { activities, today, elapsed } = overview
  const steps = activities.steps.filter(step => step.from <= today)
  const opened = search.kinds ?? search.family ?? null
  const series = opened === null ? familySeries(steps, kinds) : kindSeries(steps, kinds, opened)
  const compared = comparisonOf(overview, comparison)
  if (activities.total === 0 || elapsed === null) {
    return (
      <Card title="What we did" className={css.column}>
        <NoActivities search={search} onChange={onChange} />
      </Card>
    )
  }
  return (
    <Card className={css.column}>
      <StackedBars
        plain
        title={titleOf(
          activities.total,
          changeOn(activities.total, activities.before, compared, 'activities', locale),
          locale,
        )}
        buckets={axisLabels(steps, overview.step, locale)}
        names={steps.map(step => stepLabel(step, overview.step, locale))}
        series={series}
        unit={{ style: 'number', word: 'activities', one: 'activity' }}
        height={380}
        soFar={steps.at(-1)?.isRunning === true}
        onOpen={(at, key) => {
          const step = steps[at]
          if (step === undefined) return
          onChange({ open: writeOpenRows({ ...whichOf(key, opened), period: withinElapsed(step, elapsed) }) })
        }}
        source={{ source: `Activities logged, ${stepNote(overview.step)}`, asOf: formatDay(today, locale) }}
        view={search.work ?? 'chart'}
        onView={view => onChange({ work: view === 'chart' ? undefined : view })}
        actions={<FamilyChoice overview={overview} search={search} onChange={onChange} />}
      />
      <p className={css.links}>
        <TextLink
          to="/activities"
          search={activitiesBehind({ family: null, kind: null, period: elapsed }, search, kinds)}
        >
          {counted(activities.total, locale)} in these days
        </TextLink>
        {overview.comparedWith === null || activities.before === null || activities.before === 0 ? null : (
          <TextLink
            to="/activities"
            search={activitiesBehind({ family: null, kind: null, period: overview.comparedWith }, search, kinds)}
          >
            {counted(activities.before, locale)} in {comparedDaysInWords(compared, locale)}
          </TextLink>
        )}
      </p>
    </Card>
  )
}

function FamilyChoice({ overview, search, onChange }: Omit<WorkSectionProps, 'comparison'>): ReactNode {
  const kinds = useQuery(kindsQuery).data?.items ?? shippedKinds
  // A page narrowed to one family shows its kinds; there is nothing else to open.
  if (search.family !== undefined) return null
  const families = presentFamilies(overview.activities.steps, kinds)
  return (
    <Menu
      label="Open a family"
      items={[
        { label: 'All families', checked: search.kinds === undefined, run: () => onChange({ kinds: undefined }) },
        {
          label: 'Kinds of',
          items: families.map(family => ({
            label: familyNames[family],
            checked: search.kinds === family,
            run: () => onChange({ kinds: family }),
          })),
        },
      ]}
      button={button => (
        <Button {...button} variant="quiet" size="small" icon={<IconChevronDown size={15} aria-hidden />}>
          {search.kinds === undefined ? 'Families' : familyNames[search.kinds]}
        </Button>
      )}
    />
  )
}

/** What a part of a bar holds: a family, a kind of the opened family, or all that the bar shows. */
function whichOf(key: string | null, opened: Family | null): { family: Family | null; kind: string | null } {
  if (opened !== null) return { family: opened, kind: key }
  return { family: familyFrom(key), kind: null }
}

function familyFrom(key: string | null): Family | null {
  return Object.keys(familyNames).includes(key ?? '') ? asFamily(key) : null
}

/** Only ever called with a key of `familyNames`. */
function asFamily(key: string | null): Family {
  return key as Family
}

/** Today's step reaches past today; what is planned for then is not in the bar. */
function withinElapsed(step: Period, elapsed: Period): Period {
  return { from: step.from, to: step.to < elapsed.to ? step.to : elapsed.to }
}

function titleOf(total: number, change: string | null, locale: string): string {
  return change === null ? counted(total, locale) : `${counted(total, locale)}, ${change}`
}

function counted(count: number, locale: string): string {
  return `${new Intl.NumberFormat(locale).format(count)} ${count === 1 ? 'activity' : 'activities'}`
}
