import { IconChevronDown, IconSearch } from '@tabler/icons-react'
import { type Standing, standings } from '@upshot/shared/metrics/register-entry'
import type { Member } from '@upshot/shared/people/api'
import { type Stage, stages } from '@upshot/shared/people/stage'
import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { FilterBar, type FilterChip } from '../ui/filter-bar.tsx'
import { Menu } from '../ui/menu.tsx'
import { TextField } from '../ui/text-field.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { stageWords, standingWords } from './metric-words.ts'
import css from './metrics.module.css'
import type { MetricsSearch } from './metrics-search.ts'

interface RegisterFiltersProps {
  search: MetricsSearch
  members: readonly Member[]
  shown: number | null
  total: number | null
  onChange: (part: MetricsSearch) => void
}

export function RegisterFilters({ search, members, shown, total, onChange }: RegisterFiltersProps): ReactNode {
  return (
    <FilterBar
      chips={chipsOf(search, members, onChange)}
      onClear={() => onChange({ status: undefined, stage: undefined, owner: undefined, q: undefined })}
      shown={shown}
      total={total}
      noun="metrics"
    >
      <div className={css.filter}>
        <SearchField text={search.q ?? ''} onChange={q => onChange({ q })} />
        <FilterMenu<Standing>
          label="Status"
          values={standings}
          wordOf={value => standingWords[value].word}
          value={search.status}
          onChange={status => onChange({ status })}
        />
        <FilterMenu<Stage>
          label="Stage"
          values={stages}
          wordOf={value => stageWords[value]}
          value={search.stage}
          onChange={stage => onChange({ stage })}
        />
        <FilterMenu
          label="Owner"
          values={members.map(member => member.personId)}
          wordOf={id => nameOf(members, id)}
          value={search.owner}
          onChange={owner => onChange({ owner })}
        />
      </div>
    </FilterBar>
  )
}

/** Typing is not navigating: the address follows when the typing rests. */
function SearchField({ text, onChange }: { text: string; onChange: (q: string | undefined) => void }): ReactNode {
  const [typed, setTyped] = useState(text)
  const [settled, setSettled] = useState(text)
  if (text !== settled) {
    setSettled(text)
    setTyped(text)
  }
  useEffect(() => {
    if (typed === settled) return
    const timer = setTimeout(() => {
      setSettled(typed.trim())
      onChange(typed.trim() === '' ? undefined : typed.trim())
    }, 250)
    return () => clearTimeout(timer)
  }, [typed, settled, onChange])
  return (
    <TextField
      label={<VisuallyHidden>Search metrics</VisuallyHidden>}
      type="search"
      className={css.search}
      placeholder="Search metrics"
      icon={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={event => setTyped(event.currentTarget.value)}
    />
  )
}

interface FilterMenuProps<Value extends string> {
  label: string
  values: readonly Value[]
  wordOf: (value: Value) => string
  value: Value | undefined
  onChange: (value: Value | undefined) => void
}

function FilterMenu<Value extends string>({
  label,
  values,
  wordOf,
  value,
  onChange,
}: FilterMenuProps<Value>): ReactNode {
  return (
    <Menu
      label={label}
      items={[
        { label: 'Any', checked: value === undefined, run: () => onChange(undefined) },
        ...values.map(one => ({ label: wordOf(one), checked: one === value, run: () => onChange(one) })),
      ]}
      button={button => (
        <Button {...button} icon={<IconChevronDown size={14} aria-hidden />}>
          {label}
        </Button>
      )}
    />
  )
}

function chipsOf(
  { status, stage, owner, q }: MetricsSearch,
  members: readonly Member[],
  onChange: (part: MetricsSearch) => void,
): FilterChip[] {
  const chips: (FilterChip | null)[] = [
    status === undefined
      ? null
      : {
          key: 'status',
          label: `Status: ${standingWords[status].word}`,
          onRemove: () => onChange({ status: undefined }),
        },
    stage === undefined
      ? null
      : { key: 'stage', label: `Stage: ${stageWords[stage]}`, onRemove: () => onChange({ stage: undefined }) },
    owner === undefined
      ? null
      : { key: 'owner', label: `Owner: ${nameOf(members, owner)}`, onRemove: () => onChange({ owner: undefined }) },
    q === undefined ? null : { key: 'q', label: `Text: ${q}`, onRemove: () => onChange({ q: undefined }) },
  ]
  return chips.filter(chip => chip !== null)
}

function nameOf(members: readonly Member[], id: string): string {
  return members.find(member => member.personId === id)?.name ?? 'somebody who left'
}
