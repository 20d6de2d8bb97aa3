import { IconArrowsDiff, IconCalendar, IconFilter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { audiences, families, familyNames } from '@upshot/shared/activities/vocabulary'
import { readPeriod, writePeriod } from '@upshot/shared/calendar/period'
import { namedPeriodInWords, periodNamesInWords } from '@upshot/shared/format/period'
import type { Comparison } from '@upshot/shared/overview/api'
import { comparedDaysInWords, comparisonOf } from '@upshot/shared/overview/change-on'
import type { Overview } from '@upshot/shared/overview/overview'
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import { TopBarControls } from '../frame/top-bar-slot.tsx'
import { teamsQuery } from '../people/queries.ts'
import { Button } from '../ui/button.tsx'
import { FilterBar, type FilterChip } from '../ui/filter-bar.tsx'
import { formatDays } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { Menu } from '../ui/menu.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import { audienceNames } from './audience-names.ts'
import css from './overview.module.css'
import { defaultComparison, defaultPeriod, noFilters, type OverviewSearch } from './overview-search.ts'
import { periodGroups } from './period-words.ts'

const CustomPeriodDialog = lazy(async () => ({
  default: (await import('./custom-period-dialog.tsx')).CustomPeriodDialog,
}))

interface ControlsProps {
  search: OverviewSearch
  /** What is on screen, once there is something. */
  overview: Overview | undefined
  onChange: (part: OverviewSearch) => void
}

/** Period, comparison and filters, in the top bar; what is filtered stands under it. */
export function OverviewControls({ search, overview, onChange }: ControlsProps): ReactNode {
  const teams = useQuery(teamsQuery)
  const chips = chipsOf(search, id => teams.data?.items.find(team => team.id === id)?.name ?? 'chosen', onChange)
  return (
    <>
      <TopBarControls>
        <PeriodMenu search={search} overview={overview} onChange={onChange} />
        <ComparisonMenu search={search} overview={overview} onChange={onChange} />
        <Menu
          label="Filter"
          items={[
            {
              label: 'Audience',
              items: audiences.map(audience => ({
                label: audienceNames[audience],
                checked: audience === search.audience,
                run: () => onChange({ audience: audience === search.audience ? undefined : audience }),
              })),
            },
            {
              label: 'Family',
              items: families.map(family => ({
                label: familyNames[family],
                checked: family === search.family,
                run: () => onChange({ family: family === search.family ? undefined : family }),
              })),
            },
            {
              label: 'Team',
              items: (teams.data?.items ?? [])
                .filter(team => team.archivedAt === null)
                .map(team => ({
                  label: team.name,
                  checked: team.id === search.team,
                  run: () => onChange({ team: team.id === search.team ? undefined : team.id }),
                })),
            },
          ].filter(group => group.items.length > 0)}
          button={button => (
            <Button {...button} icon={<IconFilter size={16} className={css.wideOnly} aria-hidden />}>
              Filter
            </Button>
          )}
        />
      </TopBarControls>
      {chips.length === 0 ? null : (
        <FilterBar
          chips={chips}
          onClear={() => onChange(noFilters)}
          shown={overview?.activities.total ?? null}
          total={null}
          noun={overview?.activities.total === 1 ? 'activity' : 'activities'}
        />
      )}
    </>
  )
}

function PeriodMenu({ search, overview, onChange }: ControlsProps): ReactNode {
  const { locale } = useLocale()
  const [choosing, setChoosing] = useState(false)
  const chosen = search.period ?? defaultPeriod
  const named = readPeriod(chosen) ?? defaultPeriod
  return (
    <>
      <Menu
        label="Period"
        items={[
          ...periodGroups.map(group => ({
            label: group.label,
            items: group.names.map(name => ({
              label: periodNamesInWords[name],
              checked: name === chosen,
              run: () => onChange({ period: name === defaultPeriod ? undefined : name, open: undefined }),
            })),
          })),
          { label: 'From a day to a day…', run: () => setChoosing(true) },
        ]}
        button={button => (
          <Button
            {...button}
            icon={<IconCalendar size={16} className={css.wideOnly} aria-hidden />}
            title={overview === undefined ? undefined : formatDays(overview.period.from, overview.period.to, locale)}
          >
            {namedPeriodInWords(named, locale)}
          </Button>
        )}
      />
      <Suspense>
        {choosing ? (
          <CustomPeriodDialog
            period={overview?.period ?? null}
            onChoose={period => {
              setChoosing(false)
              onChange({ period: writePeriod(period), open: undefined })
            }}
            onClose={() => setChoosing(false)}
          />
        ) : null}
      </Suspense>
    </>
  )
}

const comparisonNames: Readonly<Record<Comparison, string>> = {
  previous: 'The days before',
  'last-year': 'The same days a year before',
  none: 'No comparison',
}

function ComparisonMenu({ search, overview, onChange }: ControlsProps): ReactNode {
  const { locale } = useLocale()
  const comparison = search.compare ?? defaultComparison
  const last = useRef<Comparison>(comparison === 'none' ? defaultComparison : comparison)
  const days = overview?.comparedWith ?? null

  function choose(next: Comparison): void {
    if (next !== 'none') last.current = next
    onChange({ compare: next === defaultComparison ? undefined : next })
  }

  useShortcut('x', () => choose(comparison === 'none' ? last.current : 'none'), 'Comparison on or off')
  return (
    <Menu
      label="Compared with"
      items={(['previous', 'last-year', 'none'] as const).map(one => ({
        label: comparisonNames[one],
        checked: one === comparison,
        run: () => choose(one),
      }))}
      button={button => (
        <Button
          {...button}
          icon={<IconArrowsDiff size={16} className={css.wideOnly} aria-hidden />}
          title={days === null ? undefined : `Compared with ${formatDays(days.from, days.to, locale)}`}
        >
          {buttonText(
            comparison,
            overview === undefined ? null : comparedDaysInWords(comparisonOf(overview, comparison), locale),
          )}
        </Button>
      )}
    />
  )
}

function buttonText(comparison: Comparison, days: string | null): string {
  if (comparison === 'none') return 'No comparison'
  if (comparison === 'last-year') return 'vs a year before'
  return days === null ? 'vs the days before' : `vs ${days.replace('the ', '')}`
}

function chipsOf(
  { team, audience, family }: OverviewSearch,
  teamName: (id: string) => string,
  onChange: (part: OverviewSearch) => void,
): FilterChip[] {
  const chips: (FilterChip | null)[] = [
    team === undefined
      ? null
      : { key: 'team', label: `Team: ${teamName(team)}`, onRemove: () => onChange({ team: undefined }) },
    audience === undefined
      ? null
      : {
          key: 'audience',
          label: `Audience: ${audienceNames[audience].toLowerCase()}`,
          onRemove: () => onChange({ audience: undefined }),
        },
    family === undefined
      ? null
      : {
          key: 'family',
          label: `Family: ${familyNames[family].toLowerCase()}`,
          onRemove: () => onChange({ family: undefined }),
        },
  ]
  return chips.filter(chip => chip !== null)
}
