import type { ReactNode } from 'react'
import { Status } from '../ui/status.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { useMetricChoices } from './metric-choices.ts'
import { delayWords } from './programme-words.ts'
import css from './programmes-page.module.css'

/** The metric that a programme should move, and when; whether it is agreed is said where it is not. */
export function ProgrammeMetric({ id, days }: { id: string | null; days: number | null }): ReactNode {
  const metric = useMetricChoices().find(({ value }) => value === id)
  const delay = delayWords(days)
  if (id === null) return delay === null ? null : <span className={css.second}>Moves {delay}</span>
  return (
    <span className={css.metric}>
      <TextLink to="/metrics/$id" params={{ id }}>
        {metric?.label ?? 'A metric'}
      </TextLink>
      {delay === null ? null : <span className={css.second}>{delay}</span>}
      {metric === undefined || metric.standing === 'agreed' ? null : (
        <span className={css.second}>
          <Status tone="unknown">{metric.standing === 'retired' ? 'Retired' : 'Not agreed yet'}</Status>
        </span>
      )}
    </span>
  )
}
