import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { addDays } from '@upshot/shared/calendar/day'
import { isTimeZone } from '@upshot/shared/calendar/zoned-time'
import { Problem } from '@upshot/shared/contract/problem'
import type { EventDetail } from '@upshot/shared/events/api'
import { eventFormats } from '@upshot/shared/events/event-format'
import { type FormEvent, type ReactNode, useMemo, useState } from 'react'
import { useHere, useToday } from '../frame/session.ts'
import { currentTeamsQuery } from '../people/queries.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { DateField } from '../ui/date-field.tsx'
import { splitProblem } from '../ui/form-problem.ts'
import { useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextField } from '../ui/text-field.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { countryChoices } from './countries.ts'
import { type EventValues, emptyEvent, eventBodyOf, eventGaps, eventValuesOf } from './event-form-values.ts'
import { formatWords } from './event-words.ts'
import css from './events.module.css'
import { eventQuery, useFreshEvents, useSaveEvent } from './queries.ts'
import { tellSaved } from './tell-saved.ts'

const fieldNames = [
  'title',
  'day',
  'startsAt',
  'endsAt',
  'timeZone',
  'format',
  'teamId',
  'place',
  'city',
  'country',
  'url',
] as const

export function NewEventPage(): ReactNode {
  return (
    <>
      <PageHeader title="New event" back={<TextLink to="/events">Events</TextLink>} />
      <EventForm before={null} />
    </>
  )
}

export function EditEventPage(): ReactNode {
  const { eventId } = useParams({ from: '/events/$eventId/edit' })
  const event = useQuery(eventQuery(eventId))
  return (
    <>
      <PageHeader
        title={event.data === undefined ? 'Edit event' : `Edit “${event.data.title}”`}
        back={
          <TextLink to="/events/$eventId" params={{ eventId }}>
            Back to the event
          </TextLink>
        }
      />
      {event.isError ? (
        <ProblemView error={event.error} what="The event could not be loaded." />
      ) : event.data === undefined ? (
        <Skeleton label="Loading the event" rows={6} height={32} />
      ) : (
        <EventForm key={event.data.revision} before={event.data} />
      )}
    </>
  )
}

function EventForm({ before }: { before: EventDetail | null }): ReactNode {
  const navigate = useNavigate()
  const { workspace } = useHere()
  const { locale, timeZone } = useLocale()
  const today = useToday()
  const teams = useQuery(currentTeamsQuery).data?.items ?? []
  const save = useSaveEvent(before)
  const fresh = useFreshEvents()
  const ownTeam = workspace.teams.length === 1 ? (workspace.teams[0]?.id ?? null) : null
  const [values, setValues] = useState(() => (before === null ? emptyEvent(timeZone, ownTeam) : eventValuesOf(before)))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const countries = useMemo(() => countryChoices(locale), [locale])
  const zones = useMemo(() => zoneChoices(values.timeZone), [values.timeZone])
  const endsNextDay = values.startTime !== '' && values.endTime !== '' && values.endTime < values.startTime
  const set = (part: Partial<EventValues>): void => setValues(old => ({ ...old, ...part }))

  function show(found: Record<string, string>): void {
    setErrors(found)
    const first = fieldNames.find(name => Object.hasOwn(found, name))
    if (first !== undefined) document.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    const gaps = eventGaps(values)
    show(gaps)
    setProblem(null)
    if (values.day === null || Object.keys(gaps).length > 0 || save.isPending) return
    try {
      const last = endsNextDay ? addDays(values.day, 1) : values.day
      const saved = await save.mutateAsync(eventBodyOf(values, values.day, last))
      tellSaved(before, saved, async () => {
        if (before === null) await navigate({ to: '/events' })
        await fresh()
      })
      await navigate({ to: '/events/$eventId', params: { eventId: saved.id } })
    } catch (error) {
      const { atFields, elsewhere } = splitProblem(error, fieldNames)
      show(atFields)
      const isConflict = error instanceof Problem && error.code === 'conflict'
      setProblem(
        isConflict
          ? 'Somebody saved this event while you were writing. Reload the page to begin from theirs.'
          : elsewhere,
      )
    }
  }

  return (
    <form
      noValidate
      className={css.form}
      onSubmit={event => void submit(event)}
      onKeyDown={event => {
        // Enter in a list chooses from it and is not meant for the form.
        const isList = event.target instanceof HTMLElement && event.target.role === 'combobox'
        if (event.key === 'Enter' && isList) event.preventDefault()
      }}
    >
      <Card title="What and when">
        <div className={css.grid}>
          <TextField
            className={css.whole}
            label="Name"
            name="title"
            required
            maxLength={200}
            value={values.title}
            error={errors.title}
            onChange={event => set({ title: event.currentTarget.value })}
          />
          <DateField
            label="Day"
            name="day"
            required
            today={today}
            value={values.day}
            error={errors.day}
            onChange={day => set({ day })}
          />
          <SelectField
            label="Time zone"
            name="timeZone"
            searchable
            value={values.timeZone}
            error={errors.timeZone}
            choices={zones}
            onChange={zone => set({ timeZone: zone ?? values.timeZone })}
          />
          <TextField
            label="Starts at"
            name="startsAt"
            placeholder="18:30, if known"
            inputMode="text"
            value={values.startTime}
            error={errors.startsAt}
            onChange={event => set({ startTime: event.currentTarget.value.trim() })}
            onBlur={event => set({ startTime: wholeTime(event.currentTarget.value) })}
          />
          <TextField
            label="Ends at"
            name="endsAt"
            placeholder="21:00, if known"
            description={endsNextDay ? 'On the next day.' : undefined}
            value={values.endTime}
            error={errors.endsAt}
            onChange={event => set({ endTime: event.currentTarget.value.trim() })}
            onBlur={event => set({ endTime: wholeTime(event.currentTarget.value) })}
          />
        </div>
      </Card>
      <Card title="Where and for whom">
        <div className={css.grid}>
          <Segmented
            label="Format"
            showLabel
            value={values.format}
            choices={eventFormats.map(format => ({ value: format, label: formatWords[format] }))}
            onChange={format => set({ format })}
          />
          <Segmented
            label="Audience"
            showLabel
            value={values.audience}
            choices={[
              { value: 'external', label: 'External' },
              { value: 'internal', label: 'Internal' },
            ]}
            onChange={audience => set({ audience })}
          />
          <TextField
            className={css.whole}
            label="Place"
            name="place"
            placeholder={values.format === 'online' ? 'Zoom, if you like' : 'The house or room'}
            maxLength={200}
            value={values.place}
            error={errors.place}
            onChange={event => set({ place: event.currentTarget.value })}
          />
          <TextField
            label="City"
            name="city"
            maxLength={200}
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
          <TextField
            label="Link"
            name="url"
            type="url"
            placeholder="https://"
            value={values.url}
            error={errors.url}
            onChange={event => set({ url: event.currentTarget.value })}
          />
          <SelectField
            label="Team"
            name="teamId"
            clearable
            placeholder="None"
            value={values.teamId}
            error={errors.teamId}
            choices={teams
              .filter(
                ({ id }) =>
                  id === values.teamId || workspace.role === 'admin' || workspace.teams.some(team => team.id === id),
              )
              .map(({ id, name }) => ({ value: id, label: name }))}
            onChange={teamId => set({ teamId })}
          />
        </div>
      </Card>
      {problem === null ? null : (
        <Notice tone="failure" announce>
          {problem}
        </Notice>
      )}
      <div className={css.buttons}>
        <Button variant="primary" type="submit" busy={save.isPending}>
          {before === null ? 'Add event' : 'Save changes'}
        </Button>
        <Button
          onClick={() =>
            void (before === null
              ? navigate({ to: '/events' })
              : navigate({ to: '/events/$eventId', params: { eventId: before.id } }))
          }
        >
          Cancel
        </Button>
      </div>
    </form>
  )
}

/** '9:30' and '0930' are times too. */
function wholeTime(text: string): string {
  const found = /^(\d{1,2})[:.h]?(\d{2})$/.exec(text.trim())
  return found === null ? text.trim() : `${found[1]?.padStart(2, '0')}:${found[2]}`
}

function zoneChoices(current: string) {
  const all = Intl.supportedValuesOf('timeZone')
  const names = all.includes(current) || !isTimeZone(current) ? all : [current, ...all]
  return ['UTC', ...names.filter(name => name !== 'UTC')].map(name => ({
    value: name,
    label: name.replaceAll('_', ' '),
  }))
}
