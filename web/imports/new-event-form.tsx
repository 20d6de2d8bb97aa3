import { type EventFormat, eventFormats } from '@upshot/shared/events/event-format'
import type { SuggestedEvent } from '@upshot/shared/imports/import'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { useHere, useToday } from '../frame/session.ts'
import { timeZoneChoices } from '../people/locale-choices.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { dayOf } from './answered-questions.tsx'
import type { AnswerProps } from './mapping-step.tsx'
import { parseClock } from './parse-clock.ts'
import { inFile } from './plan-words.ts'
import css from './wizard.module.css'

const formatWords: Readonly<Record<EventFormat, string>> = {
  'in-person': 'In person',
  online: 'Online',
  hybrid: 'Hybrid',
}

/** Why this day stands there, when it was guessed. */
const dayReasons: Readonly<Record<NonNullable<SuggestedEvent['dayFrom']>, string>> = {
  file: 'The file says so.',
  attendance: 'Most people came then.',
  registration: 'The last person registered then. Check it.',
  answers: 'Most people answered then. Check it.',
}

interface Draft {
  title: string
  day: string | null
  clock: string
  timeZone: string
  place: string
  format: EventFormat
}

/** An event that the import makes, begun from what the file says. */
export function NewEventForm({ detail, understood, busy, save }: AnswerProps): ReactNode {
  const { workspace } = useHere()
  const today = useToday()
  const { locale } = useLocale()
  const { suggestedEvent, choice } = detail
  const [draft, setDraft] = useState<Draft>(() => {
    const given = choice.newEvent
    const startsAt = given === null ? suggestedEvent?.startsAt : given.startsAt
    return {
      title: given?.title ?? suggestedEvent?.title ?? '',
      day: given === null ? (suggestedEvent?.day ?? null) : dayOf(given),
      clock: startsAt?.slice(11, 16) ?? '',
      timeZone: given?.timeZone ?? suggestedEvent?.timeZone ?? workspace.timeZone,
      place: given?.place ?? '',
      format: given?.format ?? suggestedEvent?.format ?? 'in-person',
    }
  })
  const [problems, setProblems] = useState<{ title?: string; day?: string; clock?: string }>({})
  const form = useRef<HTMLFormElement>(null)

  function change(part: Partial<Draft>): void {
    setDraft(before => ({ ...before, ...part }))
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    const clock = draft.clock.trim() === '' ? null : parseClock(draft.clock)
    const found = {
      ...(draft.title.trim() === '' ? { title: 'Give the event a title.' } : {}),
      ...(draft.day === null ? { day: 'Say on which day it was.' } : {}),
      ...(draft.clock.trim() !== '' && clock === null ? { clock: 'This is not a time of day, such as 18:30.' } : {}),
    }
    setProblems(found)
    const [first] = Object.keys(found)
    if (first !== undefined || draft.day === null) {
      form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus()
      return
    }
    save({
      newEvent: {
        title: draft.title.trim(),
        day: draft.day,
        startsAt: clock === null ? null : `${draft.day}T${clock}`,
        timeZone: draft.timeZone,
        place: draft.place.trim() === '' ? null : draft.place.trim(),
        format: draft.format,
      },
    })
  }

  const reason =
    suggestedEvent?.dayFrom != null && draft.day === suggestedEvent.day ? dayReasons[suggestedEvent.dayFrom] : undefined
  return (
    <form ref={form} noValidate className={css.stack} onSubmit={submit}>
      <TextField
        label="Title"
        name="title"
        maxLength={200}
        value={draft.title}
        error={problems.title}
        onChange={event => change({ title: event.currentTarget.value })}
      />
      <div className={css.pair}>
        <DateField
          label="Day"
          name="day"
          today={today}
          value={draft.day}
          error={problems.day}
          below={reason}
          onChange={day => change({ day })}
        />
        <TextField
          label="Begins at"
          name="clock"
          placeholder="18:30, or nothing"
          autoComplete="off"
          value={draft.clock}
          error={problems.clock}
          onChange={event => change({ clock: event.currentTarget.value })}
        />
        <SelectField
          label="Time zone"
          searchable
          choices={timeZoneChoices(draft.timeZone)}
          value={draft.timeZone}
          onChange={value => change({ timeZone: value ?? workspace.timeZone })}
        />
        <TextField
          label="Place"
          placeholder="City and venue, or nothing"
          maxLength={200}
          value={draft.place}
          onChange={event => change({ place: event.currentTarget.value })}
        />
      </div>
      <Segmented<EventFormat>
        label="Format"
        showLabel
        choices={eventFormats.map(value => ({ value, label: formatWords[value] }))}
        value={draft.format}
        onChange={format => change({ format })}
      />
      <div className={css.actions}>
        <Button type="submit" variant="primary" busy={busy}>
          {`Put ${inFile(understood, detail.target, locale)} into this new event`}
        </Button>
      </div>
    </form>
  )
}
