import type { ActivityChange, ActivityInput } from '@upshot/shared/activities/activity'
import type { ActivityDetail } from '@upshot/shared/activities/api'
import type { Kind } from '@upshot/shared/activities/kind'
import { isMeasureKey, type MeasureKey } from '@upshot/shared/activities/measure'
import type { ActivityStatus, Audience } from '@upshot/shared/activities/vocabulary'
import { statusByDate } from '@upshot/shared/activities/with-defaults'
import type { Day } from '@upshot/shared/calendar/day'
import type { EventFormat } from '@upshot/shared/events/event-format'
import type { Grade } from '@upshot/shared/format/grade'
import type { ChosenEvent } from './quick-log-draft.ts'

export interface ContributorValue {
  /** Of the row in the form; people may be exchanged in it. */
  key: string
  personId: string | null
  role: string
}

export interface ReadingValue {
  /** '' is not counted. */
  value: number | string
  grade: Grade
}

/** An activity as the form holds it: text and numbers as typed, nothing left out. */
export interface ActivityValues {
  title: string
  kind: string
  setting: string | null
  date: Day | null
  status: ActivityStatus
  ownerId: string
  role: string
  contributors: ContributorValue[]
  teamId: string | null
  audience: Audience
  format: EventFormat | null
  topics: string[]
  url: string
  event: ChosenEvent | null
  programmeId: string | null
  intendedMetricId: string | null
  minutesSpent: number | string
  /** In whole units of the currency. */
  cost: number | string
  followUpOn: Day | null
  isPrivate: boolean
  notes: string
  country: string | null
  city: string
  /** Only of a new activity: later ones are recorded on its page. */
  readings: Partial<Record<MeasureKey, ReadingValue>>
}

export interface StartOfForm {
  kind: Kind
  today: Day
  ownerId: string
  teamId: string | null
  event: ChosenEvent | null
}

/** A new activity: the kind's usual, and what was known before the form was opened. */
export function newValues(start: StartOfForm, seed: Partial<ActivityInput> = {}): ActivityValues {
  const { kind, today } = start
  const date = seed.date ?? today
  return {
    title: seed.title ?? '',
    kind: kind.key,
    setting: seed.setting ?? null,
    date,
    status: seed.status ?? statusByDate(date, today),
    ownerId: seed.ownerId ?? start.ownerId,
    role: seed.role ?? kind.defaults.role,
    contributors: [],
    teamId: seed.teamId ?? start.teamId,
    audience: seed.audience ?? kind.defaults.audience,
    format: seed.format ?? kind.defaults.format,
    topics: seed.topics ?? [],
    url: seed.url ?? '',
    event: start.event,
    programmeId: seed.programmeId ?? null,
    intendedMetricId: seed.intendedMetricId ?? null,
    minutesSpent: seed.minutesSpent ?? '',
    cost: '',
    followUpOn: seed.followUpOn ?? null,
    isPrivate: seed.isPrivate ?? false,
    notes: seed.notes ?? '',
    country: seed.country ?? null,
    city: seed.city ?? '',
    readings: Object.fromEntries((seed.readings ?? []).map(({ measure, value, grade }) => [measure, { value, grade }])),
  }
}

export function valuesOf(detail: ActivityDetail): ActivityValues {
  return {
    title: detail.title,
    kind: detail.kind,
    setting: detail.setting,
    date: detail.date,
    status: detail.status,
    ownerId: detail.ownerId,
    role: detail.role,
    contributors: detail.contributors.map(({ personId, role }) => ({ key: personId, personId, role })),
    teamId: detail.teamId,
    audience: detail.audience,
    format: detail.format,
    topics: detail.topics,
    url: detail.url ?? '',
    event: detail.eventId === null ? null : { id: detail.eventId, title: detail.eventTitle ?? '' },
    programmeId: detail.programmeId,
    intendedMetricId: detail.intendedMetricId,
    minutesSpent: detail.minutesSpent ?? '',
    cost: detail.costCents === null ? '' : detail.costCents / 100,
    followUpOn: detail.followUpOn,
    isPrivate: detail.isPrivate,
    notes: detail.notes ?? '',
    country: detail.country,
    city: detail.city ?? '',
    readings: {},
  }
}

/** Another kind: what it does not know is dropped, and what was merely usual for the old one becomes usual for the new one. */
export function withKind(values: ActivityValues, before: Kind | undefined, kind: Kind): ActivityValues {
  return {
    ...values,
    kind: kind.key,
    setting: values.setting !== null && kind.settings.includes(values.setting) ? values.setting : null,
    role: kind.roles.includes(values.role) && values.role !== before?.defaults.role ? values.role : kind.defaults.role,
    contributors: values.contributors.map(one => ({
      ...one,
      role: kind.roles.includes(one.role) ? one.role : (kind.roles[0] ?? one.role),
    })),
    audience: values.audience === before?.defaults.audience ? kind.defaults.audience : values.audience,
    format: values.format === (before?.defaults.format ?? null) ? kind.defaults.format : values.format,
    readings: Object.fromEntries(
      Object.entries(values.readings).filter(([key]) => isMeasureKey(key) && kind.measures.includes(key)),
    ),
  }
}

/** What the form can refuse by itself, at its field; the rest is the server's. */
export function missing(values: ActivityValues): Record<string, string> {
  const found: Record<string, string> = {}
  if (values.title.trim() === '') found.title = 'Write what it was.'
  if (values.date === null) found.date = 'Say on which day it was.'
  if (values.contributors.some(({ personId }) => personId === null)) {
    found.contributors = 'Choose a person in every row, or remove the row.'
  }
  return found
}

type Stored = Omit<ActivityInput, 'eventTitle' | 'readings' | 'eventId'>

/** Everything but event and readings, as it goes to the server. `date` must be there: see `missing`. */
export function storedFields(values: ActivityValues, date: Day): Stored {
  return {
    kind: values.kind,
    title: values.title.trim(),
    date,
    setting: values.setting,
    ownerId: values.ownerId,
    role: values.role,
    contributors: values.contributors.flatMap(({ personId, role }) => (personId === null ? [] : [{ personId, role }])),
    teamId: values.teamId,
    audience: values.audience,
    format: values.format,
    topics: values.topics,
    url: textOrNull(values.url),
    programmeId: values.programmeId,
    intendedMetricId: values.intendedMetricId,
    minutesSpent: numberOrNull(values.minutesSpent),
    costCents: centsOf(values.cost),
    status: values.status,
    isPrivate: values.isPrivate,
    followUpOn: values.followUpOn,
    notes: textOrNull(values.notes),
    country: values.country,
    city: textOrNull(values.city),
  }
}

export function inputOf(values: ActivityValues, date: Day): ActivityInput {
  const { event } = values
  const title = event?.title.trim() ?? ''
  const readings = Object.entries(values.readings).flatMap(([measure, reading]) => {
    const value = numberOrNull(reading.value)
    return isMeasureKey(measure) && value !== null ? [{ measure, value, grade: reading.grade }] : []
  })
  return {
    ...storedFields(values, date),
    ...(event === null || title === '' ? {} : event.id === null ? { eventTitle: title } : { eventId: event.id }),
    readings,
  }
}

/** Only what differs from what was read, so that two people can change different things. */
export function changeOf(before: ActivityValues, after: ActivityValues, date: Day, revision: number): ActivityChange {
  const was = storedFields(before, before.date ?? date)
  const is = storedFields(after, date)
  const differing = Object.entries(is).filter(
    ([key, value]) =>
      JSON.stringify(value) !== JSON.stringify(Object.entries(was).find(([other]) => other === key)?.[1]),
  )
  const eventId = after.event?.id ?? null
  return {
    ...changed(differing),
    ...(eventId === (before.event?.id ?? null) ? {} : { eventId }),
    revision,
  }
}

/** `Object.fromEntries` forgets the keys' types; they are those of `Stored`. */
function changed(entries: [string, unknown][]): Partial<Stored> {
  return Object.fromEntries(entries) as Partial<Stored>
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

/** A field's number; null when empty. A text that is no number goes on as NaN would: the server refuses it. */
export function numberOrNull(value: number | string): number | null {
  if (typeof value === 'number') return value
  return value.trim() === '' ? null : Number(value)
}

function centsOf(cost: number | string): number | null {
  const amount = numberOrNull(cost)
  return amount === null ? null : Math.round(amount * 100)
}
