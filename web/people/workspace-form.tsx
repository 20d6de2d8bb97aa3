import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { people, type WorkspaceSettings } from '@upshot/shared/people/api'
import { type ReactNode, useMemo } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { FormLayout, fullWidth } from '../ui/form-layout.tsx'
import { useFormSubmit } from '../ui/form-submit.ts'
import { NumberField } from '../ui/number-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TagsField } from '../ui/tags-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toasts.ts'
import { currencyChoices, localeChoices, monthChoices, timeZoneChoices, weekDayChoices } from './locale-choices.ts'
import { workspaceQuery } from './queries.ts'

const fields = [
  'name',
  'timeZone',
  'locale',
  'currency',
  'weekStartsOn',
  'fiscalYearStartMonth',
  'staffDomains',
  'smallestGroup',
] as const

export function WorkspaceForm({ workspace }: { workspace: WorkspaceSettings }): ReactNode {
  const client = useQueryClient()
  const choices = useMemo(
    () => ({
      timeZones: timeZoneChoices(workspace.timeZone),
      locales: localeChoices(workspace.locale, new Date()),
      currencies: currencyChoices(workspace.currency),
    }),
    [workspace],
  )
  const form = useForm({
    initialValues: valuesOf(workspace),
    validate: {
      name: value => (value.trim() === '' ? 'Write a name.' : null),
      smallestGroup: value =>
        typeof value === 'number' && value >= 1 && value <= 100 ? null : 'Write a number from 1 to 100.',
    },
  })
  const { busy, problem, onSubmit } = useFormSubmit(form, fields, async values => {
    const saved = await call(people.changeWorkspace, {
      body: {
        ...values,
        weekStartsOn: Number(values.weekStartsOn),
        fiscalYearStartMonth: Number(values.fiscalYearStartMonth),
        smallestGroup: Number(values.smallestGroup),
      },
    })
    client.setQueryData(workspaceQuery.queryKey, saved)
    form.setValues(valuesOf(saved))
    await client.invalidateQueries({ queryKey: ['session'] })
    showToast({ message: 'The workspace settings are saved.', tone: 'done' })
  })
  return (
    <FormLayout
      columns={2}
      onSubmit={onSubmit}
      problem={problem}
      actions={
        <Button type="submit" variant="primary" busy={busy}>
          Save settings
        </Button>
      }
    >
      <TextField
        label="Name"
        maxLength={120}
        autoComplete="organization"
        className={fullWidth}
        {...form.getInputProps('name')}
      />
      <SelectField
        label="Time zone"
        description="Decides which day something happened on."
        choices={choices.timeZones}
        searchable
        {...form.getInputProps('timeZone')}
      />
      <SelectField
        label="Numbers and dates"
        description="How they are written."
        choices={choices.locales}
        searchable
        {...form.getInputProps('locale')}
      />
      <SelectField label="Week starts on" choices={weekDayChoices} {...form.getInputProps('weekStartsOn')} />
      <SelectField
        label="Financial year starts in"
        choices={monthChoices}
        {...form.getInputProps('fiscalYearStartMonth')}
      />
      <SelectField
        label="Currency"
        description="For costs and revenue."
        choices={choices.currencies}
        searchable
        {...form.getInputProps('currency')}
      />
      <NumberField
        label="Smallest group shown"
        description="Below it, sensitive measures are not split."
        min={1}
        max={100}
        decimals={0}
        unit="people"
        {...form.getInputProps('smallestGroup')}
      />
      <TagsField
        label="Staff domains"
        description="People with an address there are staff, not people reached. Write them as example.com."
        placeholder={form.values.staffDomains.length === 0 ? 'example.com' : undefined}
        className={fullWidth}
        {...form.getInputProps('staffDomains')}
      />
    </FormLayout>
  )
}

interface Values {
  name: string
  timeZone: string
  locale: string
  currency: string
  weekStartsOn: string
  fiscalYearStartMonth: string
  staffDomains: string[]
  smallestGroup: number | string
}

function valuesOf(workspace: WorkspaceSettings): Values {
  const { name, timeZone, locale, currency, staffDomains, smallestGroup } = workspace
  return {
    name,
    timeZone,
    locale,
    currency,
    weekStartsOn: String(workspace.weekStartsOn),
    fiscalYearStartMonth: String(workspace.fiscalYearStartMonth),
    staffDomains: [...staffDomains],
    smallestGroup,
  }
}
