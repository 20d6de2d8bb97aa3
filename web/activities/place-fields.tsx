import { eventFormats } from '@upshot/shared/events/event-format'
import { type ReactNode, useMemo } from 'react'
import { countryChoices } from '../events/countries.ts'
import { Card } from '../ui/card.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import css from './activity-form.module.css'
import { audienceWords, formatWords } from './activity-words.ts'
import type { FormPartProps } from './effort-fields.tsx'
import { EventPicker } from './event-picker.tsx'

export function PlaceFields({ values, errors, onChange: set }: FormPartProps): ReactNode {
  const { locale } = useLocale()
  const countries = useMemo(() => countryChoices(locale), [locale])
  return (
    <Card title="For whom and where">
      <div className={css.grid}>
        <Segmented
          label="Audience"
          showLabel
          value={values.audience}
          choices={[
            { value: 'external', label: audienceWords.external },
            { value: 'internal', label: audienceWords.internal },
          ]}
          onChange={audience => set({ audience })}
        />
        <SelectField
          label="Format"
          name="format"
          clearable
          placeholder="Does not apply"
          value={values.format}
          error={errors.format}
          choices={eventFormats.map(format => ({ value: format, label: formatWords[format] }))}
          onChange={value => set({ format: eventFormats.find(format => format === value) ?? null })}
        />
        <div className={css.whole}>
          <EventPicker value={values.event} error={errors.event} onChange={event => set({ event })} />
        </div>
        <TextField
          label="City"
          name="city"
          maxLength={120}
          value={values.city}
          error={errors.city}
          onChange={event => set({ city: event.currentTarget.value })}
        />
        <SelectField
          label="Country"
          name="country"
          searchable
          clearable
          value={values.country}
          error={errors.country}
          choices={countries}
          onChange={country => set({ country })}
        />
      </div>
    </Card>
  )
}
