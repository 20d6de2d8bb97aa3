import type { StudyVerdict } from '@upshot/shared/impact/study'
import type { StudyDirection } from '@upshot/shared/impact/study-vocabulary'
import type { ReactNode } from 'react'
import { Status } from '../ui/status.tsx'
import { labelWords, outcomeWords, verdictTone } from './study-words.ts'

interface OutcomeStatusProps {
  verdict: Pick<StudyVerdict, 'label' | 'outcome'>
  estimate: number | null
  direction: StudyDirection
}

/** The label of the ladder; of a refusal, which has none, that it is one. */
export function OutcomeStatus({ verdict, estimate, direction }: OutcomeStatusProps): ReactNode {
  const { label, outcome } = verdict
  return (
    <Status look="badge" tone={verdictTone(verdict, estimate, direction)}>
      {label === null ? outcomeWords[outcome] : labelWords[label]}
    </Status>
  )
}
