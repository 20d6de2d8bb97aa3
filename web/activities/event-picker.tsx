import { useQuery } from '@tanstack/react-query'
import { longDay } from '@upshot/shared/format/date'
import { type ReactNode, useState } from 'react'
import { eventChoicesQuery } from '../events/queries.ts'
import { useLocale } from '../ui/locale.tsx'
import { SelectField } from '../ui/select-field.tsx'
import type { ChosenEvent } from './quick-log-draft.ts'
import { useSettled } from './use-settled.ts'

interface EventPickerProps {
  value: ChosenEvent | null
  error?: ReactNode
  onChange: (event: ChosenEvent | null) => void
}

const newPrefix = 'new:'

/** One of the events there are, or a new one by its title; the rest of it can be told on its own page. */
export function EventPicker({ value, error, onChange }: EventPickerProps): ReactNode {
  const { locale } = useLocale()
  const [text, setText] = useState('')
  const wanted = useSettled(text.trim())
  // The field's own text is the title of what is chosen: that is no search.
  const found = useQuery(eventChoicesQuery(wanted === value?.title ? '' : wanted)).data?.items ?? []
  const items = found.map(event => ({ value: event.id, label: `${event.title}, ${longDay(event.day, locale)}` }))
  const current = value === null ? null : (value.id ?? `${newPrefix}${value.title}`)
  const isKnown = found.some(event => event.title.toLowerCase() === text.trim().toLowerCase())
  const isChosen = items.some(item => item.value === current)
  const offersNew = text.trim() !== '' && !isKnown && text !== value?.title && !items.some(item => item.label === text)
  const choices = [
    ...(value === null || current === null || isChosen ? [] : [{ value: current, label: value.title }]),
    ...items,
    ...(offersNew ? [{ value: `${newPrefix}${text.trim()}`, label: `New event “${text.trim()}”` }] : []),
  ]

  function choose(chosen: string | null): void {
    if (chosen === null) onChange(null)
    else if (chosen.startsWith(newPrefix)) onChange({ id: null, title: chosen.slice(newPrefix.length) })
    else onChange({ id: chosen, title: found.find(event => event.id === chosen)?.title ?? value?.title ?? '' })
  }

  return (
    <SelectField
      label="Event"
      name="event"
      description={
        value !== null && value.id === null
          ? 'A new event on the day of this activity. Its page takes the rest.'
          : undefined
      }
      error={error}
      searchable
      clearable
      placeholder="None"
      nothingFound="No event of this name"
      choices={choices}
      value={current}
      onSearch={setText}
      onChange={choose}
    />
  )
}
