import { IconBook2, IconPlus } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type StudyOutcome, studyOutcomes } from '@upshot/shared/impact/study-vocabulary'
import type { ReactNode } from 'react'
import { activityQuery } from '../activities/queries.ts'
import { SearchBox } from '../events/list-controls.tsx'
import { useMay } from '../frame/session.ts'
import { metricQuery } from '../metrics/queries.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { FilterBar, type FilterChip } from '../ui/filter-bar.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { TextLink } from '../ui/text-link.tsx'
import type { ImpactSearch } from './impact-search.ts'
import { agreedMetricsQuery, studiesQuery } from './queries.ts'
import { ReadingGuidePanel } from './reading-guide-panel.tsx'
import { StudiesTable } from './studies-table.tsx'
import { StudyExample } from './study-example.tsx'
import { outcomeWords } from './study-words.ts'

const noFilters: ImpactSearch = { metric: undefined, activity: undefined, outcome: undefined, q: undefined }

type OutcomeChoice = StudyOutcome | 'all'

const outcomeChoices: readonly { value: OutcomeChoice; label: string }[] = [
  { value: 'all', label: 'All' },
  ...studyOutcomes.map(value => ({ value, label: outcomeWords[value] })),
]

/** Every study that ran, whatever it found: the ones that found nothing are not put away. */
export function ImpactPage(): ReactNode {
  const search = useSearch({ from: '/impact' })
  const navigate = useNavigate({ from: '/impact' })
  const may = useMay()
  const list = useInfiniteQuery(studiesQuery(search))
  const rows = list.data?.pages.flatMap(page => page.items) ?? []
  const total = list.data?.pages[0]?.total ?? null
  const { metric, activity, outcome, q } = search
  const isUnfiltered = [metric, activity, outcome, q].every(filter => filter === undefined)
  const isFirst = total === 0 && isUnfiltered
  const hasSample = rows.some(row => row.sampleNote !== null)

  function change(part: ImpactSearch): void {
    void navigate({ search: before => ({ ...before, ...part }), replace: true })
  }

  return (
    <>
      <PageHeader
        title="Impact"
        note={
          <>
            {hasSample
              ? 'How far an agreed metric moved after an activity. The sample team has one study of each outcome; what was put into its numbers stands under each.'
              : 'How far an agreed metric moved after an activity, and how sure one can be of it.'}{' '}
            <TextLink to="/impact/method">How it is computed</TextLink>
          </>
        }
        actions={
          <>
            <Button icon={<IconBook2 size={16} aria-hidden />} onClick={() => change({ guide: 'yes' })}>
              How to read this
            </Button>
            {may('advocate') && !isFirst && !list.isPending ? (
              <LinkButton
                to="/impact/new"
                search={{
                  metric: search.metric,
                  activities: search.activity === undefined ? undefined : [search.activity],
                }}
                variant="primary"
                icon={<IconPlus size={16} aria-hidden />}
              >
                New study
              </LinkButton>
            ) : null}
          </>
        }
      />
      {isFirst || list.isPending ? null : (
        <Filters search={search} shown={list.data === undefined ? null : rows.length} total={total} onChange={change} />
      )}
      {list.isError && list.data === undefined ? (
        <ProblemView error={list.error} what="The studies could not be loaded." onRetry={() => void list.refetch()} />
      ) : (
        <Card flush>
          <StudiesTable
            rows={rows}
            total={total ?? undefined}
            loading={list.isPending}
            loadingMore={list.isFetchingNextPage}
            onMore={list.hasNextPage ? () => void list.fetchNextPage() : undefined}
            empty={
              isFirst ? (
                <NoStudies mayRun={may('advocate')} />
              ) : (
                <Empty
                  title="No study matches these filters."
                  action={<Button onClick={() => change(noFilters)}>Clear the filters</Button>}
                />
              )
            }
          />
        </Card>
      )}
      {search.guide === 'yes' ? <ReadingGuidePanel onClose={() => change({ guide: undefined })} /> : null}
    </>
  )
}

interface FiltersProps {
  search: ImpactSearch
  shown: number | null
  total: number | null
  onChange: (part: ImpactSearch) => void
}

function Filters({ search, shown, total, onChange }: FiltersProps): ReactNode {
  const metric = useQuery({ ...metricQuery(search.metric ?? ''), enabled: search.metric !== undefined }).data
  const activity = useQuery({ ...activityQuery(search.activity ?? ''), enabled: search.activity !== undefined }).data
  const chips: FilterChip[] = []
  if (search.q !== undefined) {
    chips.push({ key: 'q', label: `Text: ${search.q}`, onRemove: () => onChange({ q: undefined }) })
  }
  if (search.metric !== undefined) {
    chips.push({
      key: 'metric',
      label: `Metric: ${metric?.entry.name ?? 'one metric'}`,
      onRemove: () => onChange({ metric: undefined }),
    })
  }
  if (search.activity !== undefined) {
    chips.push({
      key: 'activity',
      label: `Activity: ${activity?.title ?? 'one activity'}`,
      onRemove: () => onChange({ activity: undefined }),
    })
  }
  return (
    <FilterBar
      chips={chips}
      onClear={() => onChange(noFilters)}
      shown={shown}
      total={total}
      noun={total === 1 ? 'study' : 'studies'}
    >
      <SearchBox label="Search studies" text={search.q ?? ''} onChange={q => onChange({ q })} />
      <Segmented
        label="Outcome"
        choices={outcomeChoices}
        value={search.outcome ?? 'all'}
        onChange={value => onChange({ outcome: value === 'all' ? undefined : value })}
      />
    </FilterBar>
  )
}

function NoStudies({ mayRun }: { mayRun: boolean }): ReactNode {
  const agreed = useQuery(agreedMetricsQuery)
  if (agreed.data?.items.length === 0) {
    return (
      <Empty
        title="A study needs a metric that somebody agreed to, and there is none yet."
        action={
          <LinkButton to="/metrics" variant="primary">
            Go to the metrics
          </LinkButton>
        }
        example={<StudyExample />}
      >
        Agree on a metric that is told by the day or by the week, and bring its history.
      </Empty>
    )
  }
  return (
    <Empty
      title="No study has been run yet."
      action={
        mayRun ? (
          <LinkButton to="/impact/new" variant="primary">
            Set up the first study
          </LinkButton>
        ) : undefined
      }
      example={<StudyExample />}
    >
      {mayRun
        ? 'Choose an agreed metric and an activity. Before anything is run, you are told how small a lift could be seen at all.'
        : 'Advocates and managers run studies; every result will stand here, whatever it found.'}
    </Empty>
  )
}
