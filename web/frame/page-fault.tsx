import { Problem } from '@upshot/shared/contract/problem'
import type { ReactNode } from 'react'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { NotFound } from './not-found.tsx'

export interface PageFaultProps {
  error: unknown
  reset: () => void
}

/** Instead of a page that threw while it was drawn. */
export function PageFault({ error, reset }: PageFaultProps): ReactNode {
  if (error instanceof Problem && error.code === 'not-found') return <NotFound />
  return (
    <>
      <PageHeader title="This page could not be shown" />
      <ProblemView error={error} onRetry={reset} />
    </>
  )
}
