import { Problem } from '@upshot/shared/contract/problem'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'

export interface ProblemViewProps {
  error: unknown
  /** What was being done: "The activities could not be loaded." Left out where the problem's own words say enough. */
  what?: string | undefined
  onRetry?: (() => void) | undefined
}

/** Why something is not there, in the words of the problem, and the next step. */
export function ProblemView({ error, what, onRetry }: ProblemViewProps): ReactNode {
  return (
    <Notice
      tone="failure"
      announce
      title={what}
      action={
        onRetry === undefined || !canRetry(error) ? undefined : (
          <Button size="small" onClick={onRetry}>
            Try again
          </Button>
        )
      }
    >
      {problemText(error)}
    </Notice>
  )
}

/** The sentence for a person, whatever was thrown. */
export function problemText(error: unknown): string {
  if (error instanceof Problem) return error.detail
  return 'This page ran into a fault of its own. Reload it; if it happens again, tell whoever runs this installation.'
}

function canRetry(error: unknown): boolean {
  return !(error instanceof Problem) || error.status >= 500 || error.code === 'too-many-requests'
}
