import { useQuery } from '@tanstack/react-query'
import type { EventRef } from '@upshot/shared/imports/import'
import { type ReactNode, useState } from 'react'
import { eventChoicesQuery, eventQuery } from '../events/queries.ts'
import { Button } from '../ui/button.tsx'
import { formatDay } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { SelectField } from '../ui/select-field.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { Options } from './options.tsx'
import type { LikelyEvent } from './use-likely-events.ts'
import css from './wizard.module.css'

/** The likely ones to choose from at once, all others by search. */
export function ExistingEvent({
  detail,
  busy,
  save,
  likely,
}: AnswerProps & { likely: readonly LikelyEvent[] }): ReactNode {
  const { locale } = useLocale()
  const [picked, setEventId] = useState(detail.choice.eventId)
  const eventId = picked ?? likely[0]?.id ?? null
  const [text, setText] = useState('')
  const found = useQuery(eventChoicesQuery(text)).data?.items ?? []
  const chosen = useQuery({ ...eventQuery(eventId ?? ''), enabled: eventId !== null }).data
  const inWords = ({ title, day }: Pick<EventRef, 'title' | 'day'>): string => `${title} · ${formatDay(day, locale)}`
  const others = [...found, ...(chosen === undefined || found.some(({ id }) => id === chosen.id) ? [] : [chosen])]
  return (
    <>
      {likely.length === 0 ? null : (
        <Options
          legend={
            <span className={css.second}>
              {likely.some(({ cameWith }) => cameWith !== null) ? 'Likely' : 'Likely, by its name and day'}
            </span>
          }
          value={eventId}
          onChange={setEventId}
          options={likely.slice(0, 4).map(({ id, title, day, cameWith }) => ({
            value: id,
            label: <bdi>{title}</bdi>,
            note: cameWith === null ? formatDay(day, locale) : `${formatDay(day, locale)}, like ${cameWith}`,
          }))}
        />
      )}
      <SelectField
        label={likely.length === 0 ? 'Event' : 'Or another one'}
        searchable
        placeholder="Type to search"
        nothingFound={text === '' ? 'There is no event yet' : 'No event has this name'}
        choices={others.map(event => ({ value: event.id, label: inWords(event) }))}
        value={eventId}
        onChange={value => setEventId(value)}
        onSearch={typed => {
          // The chosen one stands in the field as text; that is no search.
          if (!others.some(event => inWords(event) === typed)) setText(typed)
        }}
      />
      <div className={css.actions}>
        <Button
          variant="primary"
          busy={busy}
          disabled={eventId === null}
          onClick={() => {
            if (eventId !== null) save({ eventId })
          }}
        >
          {chosen === undefined ? 'Use this event' : 'Put them into this event'}
        </Button>
        {chosen === undefined ? null : (
          <span className={css.second}>
            <bdi>{chosen.title}</bdi>, {formatDay(chosen.day, locale)}
          </span>
        )}
      </div>
    </>
  )
}
