import type { ProgrammeRow } from '@upshot/shared/activities/api'
import type { ReactNode } from 'react'
import { ProgrammeMetric } from './programme-metric.tsx'
import css from './theory-of-change.module.css'

/** Why a programme should work: four steps, each leading to the next. What nobody wrote is said. */
export function TheoryOfChange({ programme }: { programme: ProgrammeRow }): ReactNode {
  const { activity, output, outcome, metricId, expectedDelayDays } = programme
  const steps: { name: string; value: ReactNode }[] = [
    { name: 'Activity', value: activity },
    { name: 'Output', value: output },
    { name: 'Outcome', value: outcome },
    {
      name: 'Agreed metric',
      value:
        metricId === null && expectedDelayDays === null ? null : (
          <ProgrammeMetric id={metricId} days={expectedDelayDays} />
        ),
    },
  ]
  return (
    <ol className={css.steps}>
      {steps.map(({ name, value }) => (
        <li key={name}>
          <span className={css.name}>{name}</span>
          {value === null ? <span className={css.missing}>Not written yet</span> : <span>{value}</span>}
        </li>
      ))}
    </ol>
  )
}
