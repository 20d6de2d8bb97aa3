import type { UseFormReturnType } from '@mantine/form'
import type { ReactNode } from 'react'
import type { ChoiceGroup } from '../ui/field-props.ts'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { type MetricChoice, useMetricChoices } from './metric-choices.ts'
import type { ProgrammeDraft } from './programme-draft.ts'
import css from './theory-fields.module.css'

/** Four steps, each leading to the next, and how long the last one takes. */
export function TheoryFields({ form }: { form: UseFormReturnType<ProgrammeDraft> }): ReactNode {
  const metrics = useMetricChoices()
  return (
    <fieldset className={css.theory}>
      <legend>Theory of change</legend>
      <p className={css.note}>Why it should work. Each step leads to the next, and the last one is measured.</p>
      <TextArea
        label="Activity"
        description="What we do."
        rows={2}
        maxLength={4_000}
        {...form.getInputProps('activity')}
      />
      <TextArea
        label="Output"
        description="What comes of it at once."
        rows={2}
        maxLength={4_000}
        {...form.getInputProps('output')}
      />
      <TextArea
        label="Outcome"
        description="What people then do otherwise."
        rows={2}
        maxLength={4_000}
        {...form.getInputProps('outcome')}
      />
      <div className={css.metric}>
        <SelectField
          label="Agreed metric"
          description={
            metrics.length === 0 ? (
              <>
                There is no metric yet.{' '}
                <TextLink to="/metrics/new" target="_blank">
                  Propose one
                </TextLink>
              </>
            ) : (
              'The number that shows it.'
            )
          }
          placeholder="None"
          searchable
          clearable
          choices={metricGroups(metrics, form.getValues().metricId)}
          {...form.getInputProps('metricId')}
        />
        <NumberField
          label="Moves after"
          description="When to look."
          unit="days"
          // The unit stands behind a number only; an empty field says it as well.
          placeholder="days"
          decimals={0}
          {...form.getInputProps('expectedDelayDays')}
        />
      </div>
    </fieldset>
  )
}

/** Agreed ones first; what is retired only where it is chosen already. */
function metricGroups(metrics: readonly MetricChoice[], chosen: string | null): ChoiceGroup[] {
  const agreed = metrics.filter(({ standing }) => standing === 'agreed')
  const open = metrics.filter(({ standing }) => standing !== 'agreed' && standing !== 'retired')
  const retired = metrics.filter(({ value, standing }) => standing === 'retired' && value === chosen)
  return [
    { group: 'Agreed', items: plain(agreed) },
    { group: 'Not agreed yet', items: plain(open) },
    { group: 'Retired', items: plain(retired) },
  ].filter(({ items }) => items.length > 0)
}

function plain(metrics: readonly MetricChoice[]): ChoiceGroup['items'] {
  return metrics.map(({ value, label }) => ({ value, label }))
}
