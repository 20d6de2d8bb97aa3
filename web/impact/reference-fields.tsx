import type { RegisterEntry } from '@upshot/shared/metrics/register-entry'
import type { ReactNode } from 'react'
import { MultiSelectField } from '../ui/multi-select-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import type { NewStudySearch } from './impact-search.ts'

interface ReferenceFieldsProps {
  search: NewStudySearch
  metric: RegisterEntry | undefined
  /** Every agreed metric. */
  metrics: readonly RegisterEntry[]
  onChange: (part: NewStudySearch) => void
}

/** Further series that the model may lean on: controls, or of a lasting change what it is held against or counted out of. */
export function ReferenceFields(props: ReferenceFieldsProps): ReactNode {
  const { search, metric, metrics } = props
  const others = metrics.filter(one => one.id !== search.metric && one.cadence === metric?.cadence)
  return search.expects === 'lasting' ? (
    <ChangeFields {...props} others={others} />
  ) : (
    <Controls {...props} others={others} />
  )
}

interface FieldsProps extends ReferenceFieldsProps {
  /** Other agreed metrics of the same cadence. */
  others: readonly RegisterEntry[]
}

function Controls({ search, metric, others, onChange }: FieldsProps): ReactNode {
  const nothing = metric === undefined ? 'Choose the metric first' : 'None'
  return (
    <MultiSelectField
      label="Controls"
      description={
        others.length === 0 && metric !== undefined
          ? 'No other agreed metric of this cadence. A control moves like the metric, but the activity cannot have touched it.'
          : 'Up to three metrics that move like this one, but that the activity cannot have touched.'
      }
      disabled={others.length === 0}
      placeholder={others.length === 0 ? nothing : 'Choose a control, or none'}
      choices={others.map(one => ({ value: one.id, label: one.name }))}
      value={(search.controls ?? []).filter(id => others.some(one => one.id === id))}
      onChange={values => onChange({ controls: values.length === 0 ? undefined : values.slice(0, 3) })}
    />
  )
}

/** One or the other: the server refuses both. Where nothing fits, nothing is offered. */
function ChangeFields({ search, metric, others, onChange }: FieldsProps): ReactNode {
  const untouched = others.filter(one => one.unit === metric?.unit)
  const outOf = metric?.nature === 'flow' && metric.unit !== '%' ? others : []
  return (
    <>
      {untouched.length === 0 ? null : (
        <SelectField
          label="Held against"
          description="A metric of the same unit that the change cannot have touched: it is taken off first."
          placeholder="Nothing"
          clearable
          choices={untouched.map(one => ({ value: one.id, label: one.name }))}
          value={search.controls?.[0] ?? null}
          onChange={id => onChange({ controls: id === null ? undefined : [id], outOf: undefined })}
        />
      )}
      {outOf.length === 0 ? null : (
        <SelectField
          label="Counted out of"
          description="Where more users alone make the count grow: the metric that says how many there are."
          placeholder="Nothing"
          clearable
          choices={outOf.map(one => ({ value: one.id, label: one.name }))}
          value={search.outOf ?? null}
          onChange={id => onChange({ outOf: id ?? undefined, ...(id === null ? {} : { controls: undefined }) })}
        />
      )}
    </>
  )
}
