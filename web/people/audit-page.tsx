import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { AuditEntry } from '@upshot/shared/people/api'
import type { ReactNode } from 'react'
import { useMay } from '../frame/session.ts'
import { Card } from '../ui/card.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { FilterBar, type FilterChip } from '../ui/filter-bar.tsx'
import { formatInstant } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { SelectField } from '../ui/select-field.tsx'
import css from './audit-page.module.css'
import type { AuditSearch } from './audit-search.ts'
import { actionText, detailText } from './audit-text.ts'
import { auditQuery, membersQuery, teamsQuery } from './queries.ts'
import { SettingsFrame } from './settings-frame.tsx'

export function AuditPage(): ReactNode {
  const may = useMay()
  return (
    <SettingsFrame title="Audit log" note="Who changed what, newest first. Entries cannot be changed or removed.">
      {may('admin') ? <AuditLog /> : <Empty title="Only admins can read the audit log." />}
    </SettingsFrame>
  )
}

function AuditLog(): ReactNode {
  const search = useSearch({ from: '/settings/audit' })
  const navigate = useNavigate()
  const { locale, timeZone } = useLocale()
  const members = useQuery(membersQuery)
  const teams = useQuery(teamsQuery)
  const log = useInfiniteQuery(
    auditQuery({
      person: search.person ?? null,
      action: search.action ?? null,
      subjectKind: search.about ?? null,
    }),
  )
  // What can be chosen is what was seen: there is no list of all actions.
  const everything = useInfiniteQuery(auditQuery({ person: null, action: null, subjectKind: null }))
  const known = everything.data?.pages.flatMap(page => page.items) ?? []
  const entries = log.data?.pages.flatMap(page => page.items) ?? []
  const total = log.data?.pages[0]?.total ?? null
  const names = new Map([
    ...(members.data?.items ?? []).map(member => [member.personId, member.name] as const),
    ...(teams.data?.items ?? []).map(team => [team.id, team.name] as const),
  ])
  const people = (members.data?.items ?? []).map(member => ({ value: member.personId, label: member.name }))

  function narrow(change: AuditSearch): void {
    void navigate({ to: '/settings/audit', search: { ...search, ...change }, replace: true })
  }

  const chips: FilterChip[] = []
  if (search.person !== undefined) {
    const name = people.find(person => person.value === search.person)?.label ?? 'somebody'
    chips.push({ key: 'person', label: `Person: ${name}`, onRemove: () => narrow({ person: undefined }) })
  }
  if (search.action !== undefined) {
    chips.push({ key: 'action', label: actionText(search.action), onRemove: () => narrow({ action: undefined }) })
  }
  if (search.about !== undefined) {
    chips.push({
      key: 'about',
      label: `About: ${actionText(search.about)}`,
      onRemove: () => narrow({ about: undefined }),
    })
  }

  const when = (entry: AuditEntry): ReactNode => (
    <time dateTime={entry.at}>{formatInstant(entry.at, locale, timeZone)}</time>
  )
  const columns: Column<AuditEntry>[] = [
    {
      key: 'what',
      header: 'What',
      title: true,
      cell: entry => (
        <span className={css.what}>
          <span>{actionText(entry.action)}</span>
          <span className={css.second}>{detailText(entry.detail, names)}</span>
          <span className={css.phoneOnly}>
            {whoText(entry)}, {when(entry)}
          </span>
        </span>
      ),
    },
    { key: 'who', header: 'Who', width: '26%', wideOnly: true, cell: whoText },
    { key: 'when', header: 'When', width: '20%', wideOnly: true, cell: when },
  ]

  return (
    <>
      <FilterBar
        noun="entries"
        shown={log.data === undefined ? null : entries.length}
        total={total}
        chips={chips}
        onClear={() => narrow({ person: undefined, action: undefined, about: undefined })}
      >
        <SelectField
          label="Person"
          className={css.filter}
          placeholder="Anybody"
          searchable
          clearable
          choices={people}
          value={search.person ?? null}
          onChange={person => narrow({ person: person ?? undefined })}
        />
        <SelectField
          label="Action"
          className={css.filter}
          placeholder="Any"
          searchable
          clearable
          choices={choicesOf([...known.map(entry => entry.action), search.action])}
          value={search.action ?? null}
          onChange={action => narrow({ action: action ?? undefined })}
        />
        <SelectField
          label="About"
          className={css.filter}
          placeholder="Anything"
          clearable
          choices={choicesOf([...known.map(entry => entry.subjectKind), search.about])}
          value={search.about ?? null}
          onChange={about => narrow({ about: about ?? undefined })}
        />
      </FilterBar>
      {log.isError && log.data === undefined ? (
        <ProblemView error={log.error} what="The audit log could not be loaded." onRetry={() => void log.refetch()} />
      ) : (
        <Card flush>
          <DataTable
            caption="Audit log"
            columns={columns}
            rows={entries}
            rowId={entry => entry.id}
            rowLabel={entry => actionText(entry.action)}
            total={log.hasNextPage ? (total ?? undefined) : undefined}
            onMore={log.hasNextPage ? () => void log.fetchNextPage() : undefined}
            loadingMore={log.isFetchingNextPage}
            loading={log.isPending}
            noun="entries"
            empty={<Empty title="No entry matches these filters." />}
          />
        </Card>
      )}
    </>
  )
}

function whoText(entry: AuditEntry): string {
  const name = entry.personName ?? 'Upshot itself'
  return entry.tokenName === null ? name : `${name}, with the token ${entry.tokenName}`
}

function choicesOf(values: readonly (string | undefined)[]): { value: string; label: string }[] {
  return [...new Set(values.filter(value => value !== undefined))]
    .map(value => ({ value, label: actionText(value) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
}
