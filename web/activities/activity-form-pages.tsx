import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ActivityDetail } from '@upshot/shared/activities/api'
import { activities } from '@upshot/shared/activities/api'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import { findKind } from '@upshot/shared/activities/merge-kinds'
import { Problem } from '@upshot/shared/contract/problem'
import { events } from '@upshot/shared/events/api'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { eventQuery } from '../events/queries.ts'
import { useHere, useToday } from '../frame/session.ts'
import { splitProblem } from '../ui/form-problem.ts'
import { useLocale } from '../ui/locale.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { ActivityForm } from './activity-form.tsx'
import { type ActivityValues, changeOf, inputOf, missing, newValues, valuesOf } from './activity-form-values.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'
import { takeFormSeed } from './form-seed.ts'
import { MeanwhileNotice } from './meanwhile-notice.tsx'
import { activityQuery, kindsQuery, logDefaultsQuery } from './queries.ts'
import type { ChosenEvent } from './quick-log-draft.ts'
import { useTellDone } from './tell-done.ts'

const fieldNames = [
  'title',
  'kind',
  'setting',
  'date',
  'status',
  'url',
  'topics',
  'ownerId',
  'role',
  'teamId',
  'contributors',
  'isPrivate',
  'format',
  'event',
  'city',
  'country',
  'readings',
  'minutesSpent',
  'cost',
  'followUpOn',
  'programmeId',
  'intendedMetricId',
  'notes',
] as const

function formFieldOf(path: string): string {
  if (path === 'eventTitle' || path === 'eventId') return 'event'
  return path === 'costCents' ? 'cost' : path
}

interface FormState {
  errors: Record<string, string>
  problem: string | null
  busy: boolean
  /** Checks, sends; a refusal lands at its fields and is answered too. */
  send: (values: ActivityValues, run: (date: string) => Promise<void>) => Promise<unknown>
}

function useFormState(): FormState {
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  function show(found: Record<string, string>): void {
    setErrors(found)
    const first = fieldNames.find(name => Object.hasOwn(found, name))
    if (first !== undefined) document.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
  }

  async function send(values: ActivityValues, run: (date: string) => Promise<void>): Promise<unknown> {
    const gaps = missing(values)
    show(gaps)
    setProblem(null)
    if (values.date === null || Object.keys(gaps).length > 0 || busy) return null
    setBusy(true)
    try {
      await run(values.date)
      return null
    } catch (error) {
      const { atFields, elsewhere } = splitProblem(error, fieldNames, formFieldOf)
      show(atFields)
      setProblem(elsewhere)
      return error
    } finally {
      setBusy(false)
    }
  }
  return { errors, problem, busy, send }
}

/** Every field of a new activity. */
export function NewActivityPage(): ReactNode {
  const { eventId } = useSearch({ from: '/activities/new' })
  const defaults = useQuery(logDefaultsQuery)
  const kinds = useQuery(kindsQuery)
  const event = useQuery({ ...eventQuery(eventId ?? ''), enabled: eventId !== undefined })
  const isReady = !defaults.isPending && !kinds.isPending && (eventId === undefined || !event.isPending)
  return (
    <>
      <PageHeader title="New activity" back={<TextLink to="/activities">Activities</TextLink>} />
      {isReady ? (
        <NewActivity event={event.data === undefined ? null : { id: event.data.id, title: event.data.title }} />
      ) : (
        <Skeleton label="Loading the form" rows={6} height={32} />
      )}
    </>
  )
}

function NewActivity({ event }: { event: ChosenEvent | null }): ReactNode {
  const search = useSearch({ from: '/activities/new' })
  const navigate = useNavigate()
  const { person } = useHere()
  const today = useToday()
  const { logged } = useTellDone()
  const defaults = useQuery(logDefaultsQuery).data
  const kinds = useQuery(kindsQuery).data?.items ?? shippedKinds
  const { errors, problem, busy, send } = useFormState()
  const [values, setValues] = useState(() => {
    const seed = takeFormSeed() ?? {}
    const key = seed.kind ?? search.kind ?? defaults?.kind ?? 'talk'
    const kind = findKind(kinds, key) ?? kinds[0]
    if (kind === undefined) throw new Error('A workspace always has kinds')
    const seededEvent = seed.eventTitle === undefined ? null : { id: null, title: seed.eventTitle }
    return newValues(
      {
        kind,
        today,
        ownerId: defaults?.ownerId ?? person.id,
        teamId: defaults?.teamId ?? null,
        event: event ?? seededEvent ?? knownEvent(seed.eventId, defaults?.events),
      },
      { ...(search.title === undefined ? {} : { title: search.title }), ...seed },
    )
  })

  return (
    <ActivityForm
      values={values}
      kinds={kinds}
      errors={errors}
      problem={problem}
      busy={busy}
      action={values.status === 'done' ? 'Log activity' : 'Save activity'}
      onChange={setValues}
      onSubmit={() =>
        void send(values, async date => {
          const written = await call(activities.create, { body: inputOf(values, date) })
          logged(written)
          await navigate({ to: '/activities/$activityId', params: { activityId: written.activity.id } })
        })
      }
      onCancel={() => void navigate({ to: '/activities' })}
    />
  )
}

function knownEvent(
  id: string | null | undefined,
  known: readonly { id: string; title: string }[] = [],
): ChosenEvent | null {
  const found = known.find(event => event.id === id)
  return found === undefined ? null : { id: found.id, title: found.title }
}

export function EditActivityPage(): ReactNode {
  const { activityId } = useParams({ from: '/activities/$activityId/edit' })
  const activity = useQuery(activityQuery(activityId))
  const kinds = useQuery(kindsQuery)
  return (
    <>
      <PageHeader
        title={activity.data === undefined ? 'Edit activity' : `Edit “${activity.data.title}”`}
        back={
          <TextLink to="/activities/$activityId" params={{ activityId }}>
            Back to the activity
          </TextLink>
        }
      />
      {activity.isError ? (
        <ProblemView error={activity.error} what="The activity could not be loaded." />
      ) : activity.data === undefined || kinds.isPending ? (
        <Skeleton label="Loading the activity" rows={6} height={32} />
      ) : (
        <EditActivity key={activityId} detail={activity.data} />
      )}
    </>
  )
}

function EditActivity({ detail }: { detail: ActivityDetail }): ReactNode {
  const navigate = useNavigate()
  const client = useQueryClient()
  const { locale } = useLocale()
  const { done } = useTellDone()
  const kinds = useQuery(kindsQuery).data?.items ?? shippedKinds
  const { errors, problem, busy, send } = useFormState()
  // What the form began with, which stays the same while the query is asked again.
  const [read, setRead] = useState(detail)
  const [values, setValues] = useState(() => valuesOf(detail))
  const [theirs, setTheirs] = useState<ActivityDetail | null>(null)

  async function save(base: ActivityDetail, revision: number): Promise<void> {
    const error = await send(values, async date => {
      const ready = await withEvent(values, date)
      const change = changeOf(valuesOf(base), ready, date, revision)
      if (Object.keys(change).length > 1) {
        const { changeId } = await call(activities.change, { params: { id: base.id }, body: change })
        done(`Saved “${ready.title.trim()}”.`, changeId)
      }
      await navigate({ to: '/activities/$activityId', params: { activityId: base.id } })
    })
    if (error instanceof Problem && error.code === 'conflict') {
      setTheirs(await client.fetchQuery({ ...activityQuery(base.id), staleTime: 0 }))
    }
  }

  return (
    <ActivityForm
      values={values}
      kinds={kinds}
      errors={errors}
      problem={theirs === null ? problem : null}
      busy={busy}
      action="Save changes"
      existingId={detail.id}
      notice={
        theirs === null ? null : (
          <MeanwhileNotice
            what="activity"
            changes={changedMeanwhile(read, theirs, locale)}
            onMine={() => {
              setTheirs(null)
              void save(read, theirs.revision)
            }}
            onTheirs={() => {
              setRead(theirs)
              setValues(valuesOf(theirs))
              setTheirs(null)
            }}
          />
        )
      }
      onChange={setValues}
      onSubmit={() => void save(read, read.revision)}
      onCancel={() => void navigate({ to: '/activities/$activityId', params: { activityId: detail.id } })}
    />
  )
}

/** A change takes an event that exists: a new one is made first. */
async function withEvent(values: ActivityValues, date: string): Promise<ActivityValues> {
  if (values.event === null || values.event.id !== null) return values
  const { id, title } = await call(events.create, { body: { title: values.event.title, day: date } })
  return { ...values, event: { id, title } }
}
