import { IconBook2, IconPencil, IconRefresh } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { longDay } from '@upshot/shared/format/date'
import { impact } from '@upshot/shared/impact/api'
import type { Study } from '@upshot/shared/impact/study'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { useMay } from '../frame/session.ts'
import { doneOn } from '../metrics/metric-figures.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView, problemText } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { showToast } from '../ui/toasts.ts'
import { ChecksCard } from './checks-card.tsx'
import { CourseChart } from './course-chart.tsx'
import { DataCard } from './data-card.tsx'
import { EffectChart } from './effect-chart.tsx'
import css from './impact.module.css'
import type { StudySearch } from './impact-search.ts'
import { LastingCard } from './lasting-card.tsx'
import { OverlapsList } from './overlaps-list.tsx'
import { CampaignsChart, PlaceboChart } from './placebo-chart.tsx'
import { impactKey, studyQuery } from './queries.ts'
import { ReadingGuidePanel } from './reading-guide-panel.tsx'
import { ReasonsList } from './reasons-list.tsx'
import { RenameStudyDialog } from './rename-study-dialog.tsx'
import { lookedAtWords } from './study-words.ts'
import { VerdictCard } from './verdict-card.tsx'

/** A study that ran, whatever it found: the same parts in the same order for every outcome. */
export function StudyPage(): ReactNode {
  const { id } = useParams({ from: '/impact/$id' })
  const study = useQuery(studyQuery(id))
  if (study.data !== undefined) return <Loaded key={id} study={study.data} />
  return (
    <>
      <PageHeader title="Study" back={<TextLink to="/impact">Studies</TextLink>} />
      {study.isError ? (
        <ProblemView error={study.error} what="The study could not be loaded." onRetry={() => void study.refetch()} />
      ) : (
        <Skeleton label="Loading the study" rows={6} height={24} />
      )}
    </>
  )
}

function Loaded({ study }: { study: Study }): ReactNode {
  const search = useSearch({ from: '/impact/$id' })
  const navigate = useNavigate({ from: '/impact/$id' })
  const [renaming, setRenaming] = useState(false)
  const { estimate, refusals, overlaps } = study

  function change(part: StudySearch): void {
    void navigate({ search: before => ({ ...before, ...part }), replace: true })
  }

  return (
    <>
      <PageHeader
        title={study.title}
        back={<TextLink to="/impact">Studies</TextLink>}
        note={<Headline study={study} />}
        actions={
          <>
            <Button icon={<IconBook2 size={16} aria-hidden />} onClick={() => change({ guide: 'yes' })}>
              How to read this
            </Button>
            {study.mayEdit ? (
              <Button icon={<IconPencil size={16} aria-hidden />} onClick={() => setRenaming(true)}>
                Name and note
              </Button>
            ) : null}
            <RunAgain study={study} />
          </>
        }
      />
      <div className={css.stack}>
        <Remarks study={study} />
        <VerdictCard study={study} />
        {refusals.length === 0 ? null : (
          <Card title={refusals.length === 1 ? 'Why it is refused' : `Why it is refused: ${refusals.length} reasons`}>
            <ReasonsList reasons={refusals} overlaps={overlaps} />
          </Card>
        )}
        {estimate?.lasting == null ? null : <LastingCard study={study} lasting={estimate.lasting} />}
        <CourseChart study={study} search={search} onChange={change} />
        {estimate === null ? null : (
          <div className={css.charts}>
            <EffectChart study={study} estimate={estimate} search={search} onChange={change} />
            <PlaceboChart study={study} placebo={estimate.placebo} search={search} onChange={change} />
            {estimate.events === null ? null : (
              <CampaignsChart study={study} events={estimate.events} mean={estimate.effect.perPoint.estimate} />
            )}
          </div>
        )}
        <div className={css.columns}>
          <div className={css.stack}>
            <ChecksCard study={study} />
            <Card title="Also in these days">
              {overlaps.length === 0 ? (
                <p className={css.second}>No other activity was logged {lookedAtWords(study.setup)}.</p>
              ) : (
                <OverlapsList overlaps={overlaps} />
              )}
            </Card>
          </div>
          <DataCard study={study} />
        </div>
      </div>
      {search.guide === 'yes' ? <ReadingGuidePanel onClose={() => change({ guide: undefined })} /> : null}
      {renaming ? <RenameStudyDialog study={study} onClose={() => setRenaming(false)} /> : null}
    </>
  )
}

function Headline({ study }: { study: Study }): ReactNode {
  const settings = useLocale()
  const { setup } = study
  const [first] = setup.activities
  return (
    <span className={css.facts}>
      <TextLink to="/metrics/$id" params={{ id: setup.metric.id }}>
        {setup.metric.name}
      </TextLink>
      {first === undefined ? null : setup.activities.length === 1 ? (
        <span>
          after{' '}
          <TextLink to="/activities/$activityId" params={{ activityId: first.id }}>
            {first.title}
          </TextLink>
          , {longDay(first.date, settings.locale)}
        </span>
      ) : (
        <span>
          after {setup.activities.length} activities from {longDay(first.date, settings.locale)} on
        </span>
      )}
      <span>
        run on {doneOn(study.createdAt, settings)} by {study.createdBy.name}
      </span>
    </span>
  )
}

/** What has to be known before the verdict is read. */
function Remarks({ study }: { study: Study }): ReactNode {
  const { sampleNote, newerRun, note } = study
  return (
    <>
      {sampleNote === null ? null : (
        <Notice title="This is a study of the sample team, whose numbers are invented.">{sampleNote}</Notice>
      )}
      {newerRun === null ? null : (
        <Notice
          title="The same question has been asked again since."
          action={
            <TextLink to="/impact/$id" params={{ id: newerRun }}>
              Open the latest run
            </TextLink>
          }
        >
          This one stays as it was, with the values of its day.
        </Notice>
      )}
      {note === null ? null : <Notice title="Note">{note}</Notice>}
    </>
  )
}

function RunAgain({ study }: { study: Study }): ReactNode {
  const may = useMay()
  const navigate = useNavigate()
  const client = useQueryClient()
  const run = useMutation({
    mutationFn: () => call(impact.rerun, { params: { id: study.id } }),
    onSuccess: async again => {
      client.setQueryData(studyQuery(again.id).queryKey, again)
      void client.invalidateQueries({ queryKey: [impactKey] })
      await navigate({ to: '/impact/$id', params: { id: again.id } })
      showToast({ message: 'Run again with the values as they are now. The earlier run stays.' })
    },
    onError: error => showToast({ message: `The study did not run. ${problemText(error)}`, tone: 'failed' }),
  })
  if (!may('advocate') || study.newerRun !== null) return null
  return (
    <Button icon={<IconRefresh size={16} aria-hidden />} busy={run.isPending} onClick={() => run.mutate()}>
      Run again
    </Button>
  )
}
