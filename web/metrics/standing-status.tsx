import type { RegisterEntry, Standing } from '@upshot/shared/metrics/register-entry'
import type { ReactNode } from 'react'
import { Status } from '../ui/status.tsx'
import { standingWords, verdictWords } from './metric-words.ts'

export function StandingStatus({ standing }: { standing: Standing }): ReactNode {
  const { word, tone } = standingWords[standing]
  return (
    <Status look="badge" tone={tone}>
      {word}
    </Status>
  )
}

/** The verdict as a word, with its reason for whoever rests on it. */
export function VerdictStatus({ verdict }: { verdict: RegisterEntry['verdict'] }): ReactNode {
  const { word, tone } = verdictWords[verdict.word]
  return (
    <span title={verdict.reason}>
      <Status tone={tone}>{word}</Status>
    </span>
  )
}
