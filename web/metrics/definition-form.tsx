import { type UseFormReturnType, useForm } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import type { MetricDefinition } from '@upshot/shared/metrics/metric'
import { hasOpenNumber } from '@upshot/shared/metrics/open-number'
import { type ReactNode, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { FormLayout, fullWidth } from '../ui/form-layout.tsx'
import { showProblemInForm } from '../ui/form-problem.ts'
import { SelectField } from '../ui/select-field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import {
  aggregationWords,
  cadenceWords,
  choicesOf,
  directionWords,
  gradeWords,
  natureWords,
  stageWords,
} from './metric-words.ts'
import { metricChoicesQuery, useMembers } from './queries.ts'

interface DefinitionFormProps {
  initial: MetricDefinition
  /** The metric itself, which cannot be its own counter-metric. */
  metricId: string | null
  /** "Create the draft". */
  button: string
  /** Fails with a problem, whose words the form then shows at the fields. */
  onSave: (definition: MetricDefinition) => Promise<void>
  onCancel: () => void
}

const fields = [
  'name',
  'definition',
  'formula',
  'unit',
  'direction',
  'cadence',
  'nature',
  'aggregation',
  'source',
  'grade',
  'ownerId',
  'stage',
  'counterMetricId',
] as const

export function DefinitionForm({ initial, metricId, button, onSave, onCancel }: DefinitionFormProps): ReactNode {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const form = useForm<MetricDefinition>({
    initialValues: initial,
    validate: {
      name: text => (text.trim() === '' ? 'A metric needs a name.' : null),
      definition: text => (text.trim() === '' ? 'Say in words what is counted.' : null),
      unit: text => (text.trim() === '' ? 'A metric needs a unit, such as people or %.' : null),
    },
  })

  async function save(definition: MetricDefinition): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      await onSave(definition)
    } catch (error) {
      setProblem(showProblemInForm(form, error, fields, path => path.replace(/^(definition|change)\.(?=.)/, '')))
    } finally {
      setBusy(false)
    }
  }

  return (
    <FormLayout
      columns={2}
      problem={problem}
      onSubmit={form.onSubmit(
        values => void save(values),
        errors => {
          const first = fields.find(field => Object.hasOwn(errors, field))
          if (first !== undefined) form.getInputNode(first)?.focus()
        },
      )}
      actions={
        <>
          <Button variant="primary" type="submit" busy={busy}>
            {button}
          </Button>
          <Button onClick={onCancel}>Cancel</Button>
        </>
      }
    >
      <Fields form={form} metricId={metricId} />
    </FormLayout>
  )
}

function Fields({ form, metricId }: { form: UseFormReturnType<MetricDefinition>; metricId: string | null }): ReactNode {
  const members = useMembers()
  const others = useQuery(metricChoicesQuery)
  return (
    <>
      <TextField
        label="Name"
        className={fullWidth}
        maxLength={120}
        required
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextArea
        label="Definition in words"
        description={
          hasOpenNumber(form.values.definition)
            ? "Write how many days count in place of 'N', here and in the formula: it cannot be proposed without the number."
            : 'What is counted, and what is not, so that two people would count the same.'
        }
        className={fullWidth}
        rows={3}
        maxLength={4_000}
        required
        {...form.getInputProps('definition')}
      />
      <TextArea label="Formula" className={fullWidth} rows={2} maxLength={4_000} {...form.getInputProps('formula')} />
      <TextField
        label="Unit"
        description="people, accounts, hours, %, or money"
        maxLength={40}
        required
        {...form.getInputProps('unit')}
      />
      <SelectField
        label="Direction"
        description="What a good change looks like."
        choices={choicesOf(directionWords)}
        {...form.getInputProps('direction')}
      />
      <SelectField
        label="How often"
        description="How long one period is."
        choices={choicesOf(cadenceWords)}
        {...form.getInputProps('cadence')}
      />
      <SelectField
        label="Kind of figure"
        description="Sign-ups happen during a month; active accounts stand at its end."
        choices={choicesOf(natureWords)}
        {...form.getInputProps('nature')}
      />
      <SelectField
        label="Several periods become one figure by"
        description="How a year is told from its months."
        choices={choicesOf(aggregationWords)}
        {...form.getInputProps('aggregation')}
      />
      <SelectField
        label="Grade"
        description="How the values are known."
        choices={choicesOf(gradeWords)}
        {...form.getInputProps('grade')}
      />
      <TextField
        label="Source"
        description="The system or person that the values come from. Needed before it is proposed."
        maxLength={400}
        {...form.getInputProps('source')}
      />
      <SelectField
        label="Owner"
        description="Who answers questions about it. Needed before it is proposed."
        choices={members.map(member => ({ value: member.personId, label: member.name }))}
        searchable
        clearable
        {...form.getInputProps('ownerId')}
      />
      <SelectField
        label="Stage"
        description="Which step of a developer's way it tells about."
        choices={choicesOf(stageWords)}
        {...form.getInputProps('stage')}
      />
      <SelectField
        label="Counter-metric"
        description="To watch, so that this one is not bought at its expense."
        choices={(others.data?.items ?? [])
          .filter(other => other.id !== metricId)
          .map(other => ({ value: other.id, label: other.name }))}
        placeholder="None"
        searchable
        clearable
        nothingFound="There is no other metric yet."
        {...form.getInputProps('counterMetricId')}
      />
    </>
  )
}
