import { IconBook2 } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Problem } from '@upshot/shared/contract/problem'
import { impact } from '@upshot/shared/impact/api'
import type { StudyPreview } from '@upshot/shared/impact/study-preview'
import type { StudyInput } from '@upshot/shared/impact/study-question'
import type { RegisterEntry } from '@upshot/shared/metrics/register-entry'
import { type ReactNode, useMemo } from 'react'
import { useSettled } from '../activities/use-settled.ts'
import { call } from '../api/call.ts'
import { useMay } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextLink } from '../ui/text-link.tsx'
import css from './impact.module.css'
import { type NewStudySearch, questionOf } from './impact-search.ts'
import { PreviewCard } from './preview-card.tsx'
import { agreedMetricsQuery, impactKey, previewQuery, studyQuery } from './queries.ts'
import { ReadingGuidePanel } from './reading-guide-panel.tsx'
import { SetupForm } from './setup-form.tsx'
import { StudyExample } from './study-example.tsx'

/** A question is put together, and what it could tell is said before it is asked. */
export function NewStudyPage(): ReactNode {
  const metrics = useQuery(agreedMetricsQuery)
  const search = useSearch({ from: '/impact/new' })
  const navigate = useNavigate({ from: '/impact/new' })

  function change(part: NewStudySearch): void {
    void navigate({ search: before => ({ ...before, ...part }), replace: true })
  }

  return (
    <>
      <PageHeader
        title="New study"
        back={<TextLink to="/impact">Studies</TextLink>}
        note="Write the question down first: metric, activity, window and direction. The address holds all of it."
        actions={
          <Button icon={<IconBook2 size={16} aria-hidden />} onClick={() => change({ guide: 'yes' })}>
            How to read this
          </Button>
        }
      />
      {metrics.isError ? (
        <ProblemView
          error={metrics.error}
          what="The agreed metrics could not be loaded."
          onRetry={() => void metrics.refetch()}
        />
      ) : metrics.data === undefined ? (
        <Skeleton label="Loading the agreed metrics" rows={6} height={32} />
      ) : metrics.data.items.length === 0 ? (
        <NoMetric />
      ) : (
        <Setup metrics={metrics.data.items} search={search} onChange={change} />
      )}
      {search.guide === 'yes' ? <ReadingGuidePanel onClose={() => change({ guide: undefined })} /> : null}
    </>
  )
}

function NoMetric(): ReactNode {
  return (
    <Card>
      <Empty
        title="A study needs a metric that somebody agreed to, and there is none yet."
        action={
          <LinkButton to="/metrics" variant="primary">
            Go to the metrics
          </LinkButton>
        }
        example={<StudyExample />}
      >
        What counts must be settled before anybody looks for an effect. Choose a metric that is told by the day or by
        the week.
      </Empty>
    </Card>
  )
}

interface SetupProps {
  metrics: readonly RegisterEntry[]
  search: NewStudySearch
  onChange: (part: NewStudySearch) => void
}

function Setup({ metrics, search, onChange }: SetupProps): ReactNode {
  const question = useMemo(() => questionOf(search), [search])
  const settled = useSettled(question, 350)
  const preview = useQuery({ ...previewQuery(settled ?? nothing), enabled: settled !== null })
  const isStale = preview.isFetching || settled !== question
  const current = settled === null ? undefined : preview.data
  return (
    <div className={css.setup}>
      <Card title="The question">
        <SetupForm search={search} metrics={metrics} preview={current} onChange={onChange} />
      </Card>
      {question === null ? (
        <Card title="Before you run it">
          <Empty title={missingPart(search)} example={<StudyExample />}>
            Then you are told how small a lift could be seen, and what would help.
          </Empty>
        </Card>
      ) : preview.isError && !preview.isFetching && isUnanswerable(preview.error) ? (
        <Card title="Before you run it">
          <Empty title={preview.error.detail} example={<StudyExample />}>
            Change the question; nothing has been run.
          </Empty>
        </Card>
      ) : preview.isError && !preview.isFetching ? (
        <ProblemView
          error={preview.error}
          what="What could be seen cannot be told."
          onRetry={() => void preview.refetch()}
        />
      ) : current === undefined ? (
        <Card title="Before you run it">
          <Skeleton label="Loading what could be seen" rows={6} height={20} />
        </Card>
      ) : (
        <PreviewCard
          preview={current}
          isStale={isStale}
          onChange={onChange}
          actions={<Run question={question} preview={current} isStale={isStale} />}
        />
      )}
    </div>
  )
}

/** Never sent: the query waits for a question. */
const nothing: StudyInput = {
  metricId: '',
  subject: { kind: 'activities', activityIds: [] },
  expects: 'bump',
  exposureId: null,
  windowPoints: null,
  baselinePoints: null,
  direction: null,
  step: null,
  controlIds: [],
  triggered: false,
}

/** Understood, but there is nothing to ask about: no activity of this kind in these days, a metric no longer agreed. */
function isUnanswerable(error: Error): error is Problem {
  return error instanceof Problem && error.status === 422
}

function missingPart({ metric, by, kind, from, to }: NewStudySearch): string {
  if (metric === undefined) return 'Choose the metric that should have moved.'
  if (by !== 'kind') return 'Choose the activity that is asked about.'
  if (kind === undefined) return 'Choose the kind of activity that is asked about.'
  if (from === undefined || to === undefined) return 'Say from which day to which the activities were done.'
  return 'The first day is after the last one.'
}

function Run({
  question,
  preview,
  isStale,
}: {
  question: StudyInput
  preview: StudyPreview
  isStale: boolean
}): ReactNode {
  const may = useMay()
  const navigate = useNavigate()
  const client = useQueryClient()
  const run = useMutation({
    mutationFn: () => call(impact.run, { body: { ...question, title: null, note: null } }),
    onSuccess: async study => {
      client.setQueryData(studyQuery(study.id).queryKey, study)
      void client.invalidateQueries({ queryKey: [impactKey, 'list'] })
      await navigate({ to: '/impact/$id', params: { id: study.id } })
    },
  })
  if (!may('advocate')) return <p className={css.second}>Advocates and managers run studies. Send them this address.</p>
  return (
    <div className={css.part}>
      {run.isError ? <ProblemView error={run.error} what="The study did not run." /> : null}
      <div>
        <Button variant="primary" busy={run.isPending} disabled={isStale} onClick={() => run.mutate()}>
          {runWords(preview)}
        </Button>
      </div>
      <p className={css.second}>It is kept with everything that went into it, whatever it finds.</p>
    </div>
  )
}

function runWords({ refusals }: StudyPreview): string {
  if (refusals.length === 0) return 'Run the study'
  return refusals.every(one => one.code === 'NOT_OVER') ? 'Write the question down' : 'Keep it as refused'
}
