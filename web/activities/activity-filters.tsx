import { useQuery } from '@tanstack/react-query'
import type { Kind } from '@upshot/shared/activities/kind'
import { findKind } from '@upshot/shared/activities/merge-kinds'
import { type ActivityStatus, type Audience, activityStatuses, audiences } from '@upshot/shared/activities/vocabulary'
import type { ReactNode } from 'react'
import { FilterMenu, FoldedFilters, PeriodMenu, periodLabel, SearchBox } from '../events/list-controls.tsx'
import { eventQuery } from '../events/queries.ts'
import { toggled } from '../events/search-values.ts'
import { useToday } from '../frame/session.ts'
import { membersQuery, teamsQuery } from '../people/queries.ts'
import { FilterBar, type FilterChip } from '../ui/filter-bar.tsx'
import { useLocale } from '../ui/locale.tsx'
import { type ActivitiesSearch, noFilters } from './activities-search.ts'
import { audienceWords, statusWords } from './activity-words.ts'
import { useProgrammeChoices } from './programme-choices.ts'
import { topicsQuery } from './queries.ts'

interface ActivityFiltersProps {
  search: ActivitiesSearch
  kinds: readonly Kind[]
  shown: number | null
  total: number | null
  onChange: (part: ActivitiesSearch) => void
}

export function ActivityFilters({ search, kinds, shown, total, onChange }: ActivityFiltersProps): ReactNode {
  const today = useToday()
  const { locale } = useLocale()
  const members = useQuery(membersQuery).data?.items ?? []
  const teams = useQuery(teamsQuery).data?.items ?? []
  const topics = useQuery(topicsQuery).data?.items ?? []
  const programmes = useProgrammeChoices(search.programme ?? []).choices
  const event = useQuery({ ...eventQuery(search.event ?? ''), enabled: search.event !== undefined }).data

  const named = {
    kind: (key: string) => findKind(kinds, key)?.name ?? key,
    team: (id: string) => teams.find(team => team.id === id)?.name ?? 'a team that is gone',
    person: (id: string) => members.find(member => member.personId === id)?.name ?? 'somebody who left',
    programme: (id: string) => programmes.find(({ value }) => value === id)?.label ?? 'a programme that is gone',
  }
  const list = (label: string, key: 'kind' | 'team' | 'person' | 'programme'): FilterChip | null => {
    const values = search[key]
    if (values === undefined || values.length === 0) return null
    return {
      key,
      label: `${label}: ${values.map(named[key]).join(', ')}`,
      onRemove: () => onChange({ [key]: undefined }),
    }
  }
  const one = (key: keyof ActivitiesSearch, label: string | null): FilterChip | null =>
    label === null ? null : { key, label, onRemove: () => onChange({ [key]: undefined }) }

  const chips = [
    one('q', search.q === undefined ? null : `Text: ${search.q}`),
    one('period', search.period === undefined ? null : `Period: ${periodLabel(search.period, locale)}`),
    list('Kind', 'kind'),
    list('Person', 'person'),
    one(
      'status',
      search.status === undefined
        ? null
        : `Status: ${search.status.map(status => statusWords[status].word).join(', ')}`,
    ),
    one('audience', search.audience === undefined ? null : `Audience: ${audienceWords[search.audience]}`),
    one('topic', search.topic === undefined ? null : `Topic: ${search.topic.join(', ')}`),
    list('Programme', 'programme'),
    list('Team', 'team'),
    one('visibility', search.visibility === undefined ? null : 'Without your private ones'),
    one('event', search.event === undefined ? null : `Event: ${event?.title ?? '…'}`),
  ].filter(chip => chip !== null)

  const usedKinds = kinds.filter(kind => !kind.hidden || search.kind?.includes(kind.key) === true)
  return (
    <FilterBar
      chips={chips}
      onClear={() => onChange(noFilters)}
      shown={shown}
      total={total}
      noun={total === 1 ? 'activity' : 'activities'}
    >
      <FoldedFilters
        count={chips.length}
        search={<SearchBox label="Search activities" text={search.q ?? ''} onChange={q => onChange({ q })} />}
      >
        <PeriodMenu period={search.period} today={today} onChange={period => onChange({ period })} />
        <FilterMenu
          label="Kind"
          choices={usedKinds.map(kind => ({ value: kind.key, label: kind.name }))}
          values={search.kind ?? []}
          onToggle={key => onChange({ kind: toggled(search.kind, key) })}
        />
        <FilterMenu
          label="Person"
          choices={members.map(member => ({ value: member.personId, label: member.name }))}
          values={search.person ?? []}
          onToggle={id => onChange({ person: toggled(search.person, id) })}
        />
        <FilterMenu
          label="Status"
          choices={activityStatuses.map(status => ({ value: status, label: statusWords[status].word }))}
          values={search.status ?? []}
          onToggle={value => onChange({ status: toggled(search.status, statusOf(value)) })}
        />
        <FilterMenu
          label="Audience"
          choices={audiences.map(audience => ({ value: audience, label: audienceWords[audience] }))}
          values={search.audience === undefined ? [] : [search.audience]}
          onToggle={value => onChange({ audience: value === search.audience ? undefined : audienceOf(value) })}
        />
        <FilterMenu
          label="Topic"
          choices={topics.slice(0, 60).map(({ topic }) => ({ value: topic, label: topic }))}
          values={search.topic ?? []}
          onToggle={topic => onChange({ topic: toggled(search.topic, topic) })}
        />
        <FilterMenu
          label="Programme"
          choices={programmes}
          values={search.programme ?? []}
          onToggle={id => onChange({ programme: toggled(search.programme, id) })}
        />
        <FilterMenu
          label="Team"
          choices={teams.map(team => ({ value: team.id, label: team.name }))}
          values={search.team ?? []}
          onToggle={id => onChange({ team: toggled(search.team, id) })}
        />
      </FoldedFilters>
    </FilterBar>
  )
}

function statusOf(value: string): ActivityStatus {
  return activityStatuses.find(status => status === value) ?? 'done'
}

function audienceOf(value: string): Audience {
  return value === 'internal' ? 'internal' : 'external'
}
