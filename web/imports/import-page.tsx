import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import type { ImportDetail } from '@upshot/shared/imports/import'
import { type ReactNode, useEffect } from 'react'
import { LinkButton } from '../ui/link-button.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { DoneStep } from './done-step.tsx'
import { FileStep } from './file-step.tsx'
import type { WizardStep } from './import-search.ts'
import { MappingStep, NotYours } from './mapping-step.tsx'
import { importQuery } from './queries.ts'
import { questionsOf } from './questions.ts'
import { ReviewStep } from './review-step.tsx'
import { stepsShown } from './steps-shown.tsx'
import { useTogether } from './use-together.ts'
import css from './wizard.module.css'
import { forgetSteps, Wizard } from './wizard.tsx'

/** One import, at the step where it stands; coming back resumes there. */
export function ImportPage(): ReactNode {
  const { id } = useParams({ from: '/imports/$id' })
  const { data, error, isError, refetch } = useQuery(importQuery(id))
  useEffect(() => forgetSteps, [])
  const back = <TextLink to="/imports">Imports</TextLink>
  if (data !== undefined) return <ImportWizard detail={data} back={back} key={id} />
  return (
    <>
      <PageHeader title="Import" back={back} />
      {isError ? (
        <div className={css.stack}>
          <ProblemView error={error} what="This import cannot be shown." onRetry={() => void refetch()} />
          <div>
            <LinkButton to="/imports/new">Import a file</LinkButton>
          </div>
        </div>
      ) : (
        <Skeleton label="Loading the import" rows={6} height={24} />
      )}
    </>
  )
}

function ImportWizard({ detail, back }: { detail: ImportDetail; back: ReactNode }): ReactNode {
  const search = useSearch({ from: '/imports/$id' })
  const { understood } = detail
  const current = stepAt(detail, search.step)
  const { others, settles } = useTogether(detail)
  return (
    <>
      <PageHeader title={detail.fileName} heading={<bdi>{detail.fileName}</bdi>} back={back} />
      <Wizard current={current} importId={detail.id} steps={stepsShown(detail, current)}>
        {current === 'done' ? (
          <DoneStep detail={detail} others={others} />
        ) : understood === null ? (
          <NotYours detail={detail} />
        ) : current === 'file' ? (
          <FileStep detail={detail} understood={understood} />
        ) : current === 'review' && settles ? (
          <Skeleton label="Looking at the other files" rows={6} height={24} />
        ) : current === 'review' && detail.plan !== null ? (
          <ReviewStep detail={detail} understood={understood} plan={detail.plan} />
        ) : (
          <MappingStep detail={detail} understood={understood} ask={search.ask} />
        )}
      </Wizard>
    </>
  )
}

/** The step of the address where it is possible; else the one where the import stands. */
function stepAt(detail: ImportDetail, wanted: WizardStep | undefined): WizardStep {
  const { status, understood, plan } = detail
  if (status !== 'staged') return 'done'
  if (understood === null) return 'mapping'
  const isOpen = questionsOf(detail, understood).some(({ state }) => state === 'open')
  if (wanted === 'file' || wanted === 'mapping') return wanted
  if (wanted === 'review' && plan !== null) return 'review'
  return isOpen || plan === null ? 'mapping' : 'review'
}
