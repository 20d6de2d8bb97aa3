import { useQuery } from '@tanstack/react-query'
import type { Kind } from '@upshot/shared/activities/kind'
import { visibleKinds } from '@upshot/shared/activities/merge-kinds'
import type { Titled } from '@upshot/shared/activities/quick-line-token'
import type { Audience } from '@upshot/shared/activities/vocabulary'
import { type Day, isDay } from '@upshot/shared/calendar/day'
import { type ReactNode, useId, useState } from 'react'
import { eventChoicesQuery } from '../events/queries.ts'
import { useLocale } from '../ui/locale.tsx'
import { Segmented } from '../ui/segmented.tsx'
import css from './quick-log.module.css'
import { dateChoices } from './quick-log-dates.ts'
import type { ChosenEvent, LogDraft } from './quick-log-draft.ts'
import { SuggestInput } from './suggest-input.tsx'
import { useSettled } from './use-settled.ts'

export interface QuickLogFieldsProps {
  draft: LogDraft
  kinds: readonly Kind[]
  events: readonly Titled[]
  today: Day
  /** What is wrong, at its field. */
  errors: Partial<Record<'date' | 'kind' | 'audience' | 'event', string>>
  onKind: (key: string) => void
  onDate: (day: Day) => void
  onAudience: (audience: Audience) => void
  onEvent: (event: ChosenEvent | null) => void
}

/**
 * Date, kind, audience and event, in the order of the keys: Tab from the line is the date. Lists of the browser's own, which
 * take a letter at once: 'y' for yesterday, 't' for a talk.
 */
export function QuickLogFields(props: QuickLogFieldsProps): ReactNode {
  const { draft, kinds, today, errors } = props
  const { locale } = useLocale()
  const [calendar, setCalendar] = useState(false)
  const choices = dateChoices(today, draft.date, locale)
  const shownKinds = visibleKinds(kinds)
  return (
    <div className={css.fields}>
      <Labelled label="Date" error={errors.date}>
        {field =>
          calendar ? (
            <input
              {...field}
              type="date"
              className={css.control}
              defaultValue={draft.date}
              // biome-ignore lint/a11y/noAutofocus: somebody has just asked for it
              autoFocus
              onChange={event => {
                if (isDay(event.currentTarget.value)) props.onDate(event.currentTarget.value)
              }}
            />
          ) : (
            <select
              {...field}
              className={css.control}
              value={draft.date}
              onChange={event => {
                if (event.currentTarget.value === 'other') setCalendar(true)
                else props.onDate(event.currentTarget.value)
              }}
            >
              {choices.map(({ day, label }) => (
                <option key={day} value={day}>
                  {label}
                </option>
              ))}
              <option value="other">Another day…</option>
            </select>
          )
        }
      </Labelled>
      <Labelled label="Kind" error={errors.kind}>
        {field => (
          <select
            {...field}
            className={css.control}
            value={draft.kind}
            onChange={event => props.onKind(event.currentTarget.value)}
          >
            {shownKinds.some(kind => kind.key === draft.kind) ? null : <option value={draft.kind}>{draft.kind}</option>}
            {shownKinds.map(kind => (
              <option key={kind.key} value={kind.key}>
                {kind.name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <div className={css.labelled}>
        <Segmented
          label="Audience"
          showLabel
          choices={[
            { value: 'external', label: 'External' },
            { value: 'internal', label: 'Internal' },
          ]}
          value={draft.audience}
          onChange={props.onAudience}
        />
        {errors.audience === undefined ? null : <p className={css.error}>{errors.audience}</p>}
      </div>
      <EventField {...props} />
    </div>
  )
}

function EventField({ draft, events, errors, onEvent }: QuickLogFieldsProps): ReactNode {
  const title = draft.event?.title ?? ''
  const wanted = useSettled(title.trim())
  const found = useQuery({ ...eventChoicesQuery(wanted), enabled: wanted.length >= 2 && draft.event?.id === null })
  const known = [...events, ...(found.data?.items ?? []).filter(({ id }) => events.every(event => event.id !== id))]
  const items = known
    .filter(event => event.title.toLowerCase().includes(title.trim().toLowerCase()) && event.id !== draft.event?.id)
    .slice(0, 7)
    .map(event => ({ key: event.id, label: event.title }))

  function write(text: string): void {
    if (text === title) return
    const trimmed = text.trim().toLowerCase()
    const same = known.find(event => event.title.toLowerCase() === trimmed)
    onEvent(text === '' ? null : { id: same?.id ?? null, title: text })
  }

  return (
    <Labelled
      label="Event"
      error={errors.event}
      note={draft.event !== null && draft.event.id === null && title.trim() !== '' ? 'New event' : undefined}
    >
      {field => (
        <SuggestInput
          {...field}
          className={css.control}
          placeholder="None"
          value={title}
          items={items}
          listLabel="Events"
          eager={false}
          maxLength={200}
          onChange={write}
          onTake={item => {
            onEvent({ id: item.key, title: item.label })
            return { text: item.label, caret: item.label.length }
          }}
        />
      )}
    </Labelled>
  )
}

interface LabelledProps {
  label: string
  error: string | undefined
  note?: string | undefined
  children: (field: { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }) => ReactNode
}

function Labelled({ label, error, note, children }: LabelledProps): ReactNode {
  const id = useId()
  return (
    <div className={css.labelled}>
      <label htmlFor={id}>
        {label}
        {note === undefined ? null : <span className={css.fieldNote}> · {note}</span>}
      </label>
      {children({
        id,
        'aria-invalid': error !== undefined,
        'aria-describedby': error === undefined ? undefined : `${id}-error`,
      })}
      {error === undefined ? null : (
        <p id={`${id}-error`} className={css.error}>
          {error}
        </p>
      )}
    </div>
  )
}
