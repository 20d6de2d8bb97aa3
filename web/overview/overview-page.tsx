import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Comparison } from '@upshot/shared/overview/api'
import { comparedDaysInWords, comparisonOf } from '@upshot/shared/overview/change-on'
import type { Overview } from '@upshot/shared/overview/overview'
import { overviewSummary } from '@upshot/shared/overview/summary'
import type { ReactNode } from 'react'
import { SampleNotice } from '../sample/sample-notice.tsx'
import { classNames } from '../ui/class-names.ts'
import { formatDays } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { AttentionSection } from './attention-section.tsx'
import { CopyLink } from './copy-link.tsx'
import { MainChart } from './main-chart.tsx'
import { MetricCards } from './metric-cards.tsx'
import { MovedSection } from './moved-section.tsx'
import { readOpenRows } from './open-rows.ts'
import css from './overview.module.css'
import { OverviewControls } from './overview-controls.tsx'
import { defaultComparison, type OverviewSearch } from './overview-search.ts'
import { OverviewSkeleton } from './overview-skeleton.tsx'
import { overviewQuery } from './queries.ts'
import { ReachSection } from './reach-section.tsx'
import { RowsPanel } from './rows-panel.tsx'
import { WorkSection } from './work-section.tsx'

/** The page a manager opens first: whether things go well, and where to look. */
export function OverviewPage(): ReactNode {
  const search = useSearch({ from: '/' })
  const navigate = useNavigate({ from: '/' })
  const answer = useQuery(overviewQuery(search))
  const overview = answer.data
  const comparison = search.compare ?? defaultComparison
  const chosen = overview?.cards.find(card => card.metricId === search.metric) ?? overview?.cards[0]
  const open = search.open === undefined ? null : readOpenRows(search.open)

  function change(part: OverviewSearch, replace = false): void {
    void navigate({ search: before => ({ ...before, ...part }), replace, resetScroll: false })
  }

  return (
    <>
      <OverviewControls search={search} overview={overview} onChange={change} />
      <SampleNotice />
      <PageHeader
        title="Overview"
        actions={
          overview === undefined ? null : (
            <CopyLink search={search} period={overview.period} metric={chosen?.metricId} />
          )
        }
      />
      <Headline overview={overview} comparison={comparison} failed={answer.isError} />
      {answer.isError ? (
        <div className={css.section}>
          <ProblemView
            error={answer.error}
            what="The overview could not be loaded."
            onRetry={() => void answer.refetch()}
          />
        </div>
      ) : null}
      {overview === undefined ? (
        answer.isError ? null : (
          <OverviewSkeleton />
        )
      ) : (
        <div className={answer.isPlaceholderData ? css.older : undefined} aria-busy={answer.isPlaceholderData}>
          <MetricCards overview={overview} comparison={comparison} />
          {chosen === undefined ? null : (
            <MainChart overview={overview} card={chosen} comparison={comparison} search={search} onChange={change} />
          )}
          <div className={css.columns}>
            <WorkSection overview={overview} comparison={comparison} search={search} onChange={change} />
            <ReachSection overview={overview} comparison={comparison} search={search} onChange={change} />
          </div>
          <div className={css.columns}>
            <MovedSection />
            <AttentionSection overview={overview} />
          </div>
        </div>
      )}
      {open === null ? null : (
        <RowsPanel
          key={search.open}
          rows={open}
          search={search}
          // Back would open it again.
          onClose={() => change({ open: undefined }, true)}
        />
      )}
    </>
  )
}

interface HeadlineProps {
  overview: Overview | undefined
  comparison: Comparison
  failed: boolean
}

/** The sentence, and the days it is about. */
function Headline({ overview, comparison, failed }: HeadlineProps): ReactNode {
  const { locale } = useLocale()
  if (overview === undefined) {
    return failed ? null : (
      <div className={classNames(css.headline, css.awaited)}>
        <Skeleton label="Loading the summary" rows={2} height={22} />
      </div>
    )
  }
  const { period, comparedWith } = overview
  const words = comparedDaysInWords(comparisonOf(overview, comparison), locale)
  const days = comparedWith === null ? null : formatDays(comparedWith.from, comparedWith.to, locale)
  return (
    <div className={css.headline}>
      <p className={css.summary}>{overviewSummary(overview, comparison, locale)}</p>
      <p className={css.days}>
        {formatDays(period.from, period.to, locale)}
        {words === null || days === null ? null : `, compared with ${words === days ? days : `${words} (${days})`}`}
      </p>
    </div>
  )
}
