import { useQuery } from '@tanstack/react-query'
import { knownTools, toolName } from '@upshot/shared/events/tool-name'
import { importStatuses } from '@upshot/shared/imports/import'
import { importTargets } from '@upshot/shared/imports/target'
import type { ReactNode } from 'react'
import { FilterMenu, FoldedFilters, PeriodMenu, periodLabel, SearchBox } from '../events/list-controls.tsx'
import { eventQuery } from '../events/queries.ts'
import { toggled } from '../events/search-values.ts'
import { useToday } from '../frame/session.ts'
import { membersQuery } from '../people/queries.ts'
import { FilterBar, type FilterChip } from '../ui/filter-bar.tsx'
import { useLocale } from '../ui/locale.tsx'
import { statusWords } from './import-status.tsx'
import { type ImportsSearch, noFilters } from './imports-search.ts'
import { targetWords } from './target-words.ts'

export interface ImportFiltersProps {
  search: ImportsSearch
  shown: number | null
  total: number | null
  onChange: (part: ImportsSearch) => void
}

export function ImportFilters({ search, shown, total, onChange }: ImportFiltersProps): ReactNode {
  const { locale } = useLocale()
  const today = useToday()
  const members = useQuery(membersQuery).data?.items ?? []
  const event = useQuery({ ...eventQuery(search.event ?? ''), enabled: search.event !== undefined }).data
  const nameOf = (id: string): string => members.find(member => member.personId === id)?.name ?? 'somebody'
  const chips: FilterChip[] = []
  if (search.q !== undefined) chips.push(chip('q', `Text: ${search.q}`, { q: undefined }))
  if (search.status !== undefined) {
    chips.push(
      chip('status', `Status: ${search.status.map(status => statusWords[status]).join(', ')}`, { status: undefined }),
    )
  }
  if (search.target !== undefined) {
    chips.push(
      chip('target', `About: ${search.target.map(target => targetWords[target]).join(', ')}`, { target: undefined }),
    )
  }
  if (search.tool !== undefined) {
    chips.push(chip('tool', `Tool: ${search.tool.map(toolName).join(', ')}`, { tool: undefined }))
  }
  if (search.person !== undefined) {
    chips.push(chip('person', `Person: ${search.person.map(nameOf).join(', ')}`, { person: undefined }))
  }
  if (search.event !== undefined) {
    chips.push(chip('event', `Event: ${event?.title ?? 'one event'}`, { event: undefined }))
  }
  if (search.period !== undefined) {
    chips.push(chip('period', `Period: ${periodLabel(search.period, locale)}`, { period: undefined }))
  }

  function chip(key: string, label: string, without: ImportsSearch): FilterChip {
    return { key, label, onRemove: () => onChange(without) }
  }

  return (
    <FilterBar
      chips={chips}
      onClear={() => onChange(noFilters)}
      shown={shown}
      total={total}
      noun={total === 1 ? 'import' : 'imports'}
    >
      <FoldedFilters
        search={<SearchBox label="Search by file or event" text={search.q ?? ''} onChange={q => onChange({ q })} />}
        count={chips.length}
      >
        <FilterMenu
          label="Status"
          choices={importStatuses.map(value => ({ value, label: statusWords[value] }))}
          values={search.status ?? []}
          onToggle={value => onChange({ status: toggledOf(importStatuses, search.status, value) })}
        />
        <FilterMenu
          label="About"
          choices={importTargets.map(value => ({ value, label: targetWords[value] }))}
          values={search.target ?? []}
          onToggle={value => onChange({ target: toggledOf(importTargets, search.target, value) })}
        />
        <FilterMenu
          label="Tool"
          choices={knownTools.map(value => ({ value, label: toolName(value) }))}
          values={search.tool ?? []}
          onToggle={value => onChange({ tool: toggledOf(knownTools, search.tool, value) })}
        />
        <FilterMenu
          label="Person"
          choices={members.map(member => ({ value: member.personId, label: member.name }))}
          values={search.person ?? []}
          onToggle={value => onChange({ person: toggled(search.person, value) })}
        />
        <PeriodMenu period={search.period} today={today} onChange={period => onChange({ period })} />
      </FoldedFilters>
    </FilterBar>
  )
}

/** A menu gives back text; only what is one of the values counts. */
function toggledOf<const Value extends string>(
  values: readonly Value[],
  chosen: readonly Value[] | undefined,
  text: string,
): Value[] | undefined {
  const value = values.find(one => one === text)
  return value === undefined ? undefined : toggled(chosen, value)
}
