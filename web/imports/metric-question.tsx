import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { metricChoicesQuery } from '../metrics/queries.ts'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Notice } from '../ui/notice.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { AskHeading } from './ask-heading.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import css from './wizard.module.css'

export function MetricQuestion({ detail, busy, save }: AnswerProps): ReactNode {
  const { data } = useQuery(metricChoicesQuery)
  const [metricId, setMetricId] = useState(detail.choice.metricId)
  const metrics = data?.items ?? []
  return (
    <>
      <AskHeading title="Which metric are these values of?">
        Values of periods that have one already restate it; the earlier value stays readable.
      </AskHeading>
      {data !== undefined && metrics.length === 0 ? (
        <Notice
          title="There is no metric yet."
          action={
            <LinkButton to="/metrics/new" size="small">
              New metric
            </LinkButton>
          }
        >
          Values belong to a metric. This file waits here for 7 days.
        </Notice>
      ) : (
        <SelectField
          label="Metric"
          searchable
          placeholder="Type to search"
          choices={metrics.map(({ id, name }) => ({ value: id, label: name }))}
          value={metricId}
          onChange={setMetricId}
        />
      )}
      {metrics.length === 0 ? null : (
        <div className={css.actions}>
          <Button variant="primary" busy={busy} disabled={metricId === null} onClick={() => save({ metricId })}>
            Use this metric
          </Button>
        </div>
      )}
    </>
  )
}
