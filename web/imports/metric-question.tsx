import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { useMay } from '../frame/session.ts'
import { metricChoicesQuery } from '../metrics/queries.ts'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Notice } from '../ui/notice.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { AskHeading } from './ask-heading.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { Options } from './options.tsx'
import css from './wizard.module.css'

export function MetricQuestion({ detail, busy, save }: AnswerProps): ReactNode {
  const may = useMay()
  const { data } = useQuery(metricChoicesQuery)
  const { choice, suggestedMetric } = detail
  const mayBegin = suggestedMetric !== null && may('manager')
  const [metricId, setMetricId] = useState(choice.metricId)
  const [typed, setTyped] = useState<string | null>(null)
  // The suggestion changes with the figure: it stands until somebody types.
  const name = typed ?? choice.newMetric?.name ?? suggestedMetric ?? ''
  const [way, setWay] = useState<'new' | 'known'>(mayBegin && choice.metricId === null ? 'new' : 'known')
  const metrics = data?.items ?? []
  const hasNone = data !== undefined && metrics.length === 0
  const known = (
    <SelectField
      label="Metric"
      searchable
      placeholder="Type to search"
      choices={metrics.map(({ id, name: label }) => ({ value: id, label }))}
      value={metricId}
      onChange={setMetricId}
    />
  )
  const ready = way === 'new' ? name.trim() !== '' : metricId !== null

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (ready && !busy) save(way === 'new' ? { newMetric: { name: name.trim() } } : { metricId })
  }

  return (
    <form noValidate className={css.stack} onSubmit={submit}>
      <AskHeading title="Which metric are these values of?">
        Values of periods that have one already restate it; the earlier value stays readable.
      </AskHeading>
      {mayBegin ? (
        <>
          <Options
            legend={<VisuallyHidden>Metric of these values</VisuallyHidden>}
            value={way}
            onChange={setWay}
            options={[
              { value: 'new', label: 'A new metric', note: 'Begun as a draft, to be agreed later.' },
              ...(hasNone ? [] : [{ value: 'known' as const, label: 'A metric that is there' }]),
            ]}
          />
          {way === 'new' ? (
            <TextField
              label="Name of the new metric"
              value={name}
              onChange={event => setTyped(event.currentTarget.value)}
            />
          ) : (
            known
          )}
        </>
      ) : hasNone ? (
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
        known
      )}
      {hasNone && !mayBegin ? null : (
        <div className={css.actions}>
          <Button type="submit" variant="primary" busy={busy} disabled={!ready}>
            {way === 'new' ? 'Begin this metric' : 'Use this metric'}
          </Button>
        </div>
      )}
    </form>
  )
}
