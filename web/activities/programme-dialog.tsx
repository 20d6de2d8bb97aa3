import { useForm } from '@mantine/form'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { activities, type ProgrammeRow } from '@upshot/shared/activities/api'
import { mayUseTeam } from '@upshot/shared/activities/may-edit-activity'
import type { ProgrammeChange } from '@upshot/shared/activities/programme'
import { Problem } from '@upshot/shared/contract/problem'
import { type ReactNode, useRef, useState } from 'react'
import { call } from '../api/call.ts'
import { useHere, useToday } from '../frame/session.ts'
import { currentTeamsQuery, teamsQuery } from '../people/queries.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useFormSubmit } from '../ui/form-submit.ts'
import { useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toasts.ts'
import { MeanwhileNotice } from './meanwhile-notice.tsx'
import { useMetricChoices } from './metric-choices.ts'
import css from './programme-dialog.module.css'
import {
  changeOf,
  delayProblem,
  draftOf,
  endProblem,
  inputOf,
  type ProgrammeDraft,
  programmeChanges,
  wayBack,
} from './programme-draft.ts'
import { programmeQuery, refreshActivities } from './queries.ts'
import { TheoryFields } from './theory-fields.tsx'

export interface ProgrammeDialogProps {
  /** `null`: a new one. */
  programme: ProgrammeRow | null
  onClose: () => void
}

const fields = [
  'title',
  'aim',
  'activity',
  'output',
  'outcome',
  'metricId',
  'expectedDelayDays',
  'teamId',
  'startsOn',
  'endsOn',
] as const

export function ProgrammeDialog({ programme, onClose }: ProgrammeDialogProps): ReactNode {
  const client = useQueryClient()
  const { person, workspace } = useHere()
  const today = useToday()
  const names = useNames()
  const teams = useQuery(currentTeamsQuery).data?.items ?? []
  // What the form began with: only what differs from it is sent.
  const [read, setRead] = useState(programme)
  const [theirs, setTheirs] = useState<ProgrammeRow | null>(null)
  // What it is saved over: theirs, once somebody else was first.
  const latest = useRef(programme)
  const ownTeam = workspace.teams.length === 1 ? (workspace.teams[0]?.id ?? null) : null
  const form = useForm<ProgrammeDraft>({
    initialValues: draftOf(programme, ownTeam),
    validate: {
      title: value => (value.trim() === '' ? 'Write a title.' : null),
      expectedDelayDays: delayProblem,
      endsOn: (_, draft) => endProblem(draft),
    },
  })

  async function create(draft: ProgrammeDraft): Promise<void> {
    const { title } = await call(activities.createProgramme, { body: inputOf(draft) })
    showToast({ message: `${title} can be chosen for activities now.`, tone: 'done' })
  }

  async function change(before: ProgrammeRow, draft: ProgrammeDraft): Promise<void> {
    const params = { id: before.id }
    const send = async (body: ProgrammeChange): Promise<ProgrammeRow> => {
      const saved = await call(activities.changeProgramme, { params, body })
      await refreshActivities(client)
      return saved
    }
    const over = latest.current ?? before
    const body = changeOf(before, draft, over.revision)
    if (Object.keys(body).length === 1) return
    const saved = await send(body)
    showToast({
      message: `Saved ${saved.title}.`,
      tone: 'done',
      undo: async () => {
        await send(wayBack(over, body, saved.revision))
      },
    })
  }

  const { busy, problem, onSubmit } = useFormSubmit(form, fields, async draft => {
    try {
      await (read === null ? create(draft) : change(read, draft))
    } catch (error) {
      if (read === null || !(error instanceof Problem) || error.code !== 'conflict') throw error
      setTheirs(await client.fetchQuery({ ...programmeQuery(read.id), staleTime: 0 }))
      return
    }
    await refreshActivities(client)
    onClose()
  })

  function saveMine(now: ProgrammeRow): void {
    latest.current = now
    setTheirs(null)
    form.getInputNode('title')?.closest('form')?.requestSubmit()
  }

  function takeTheirs(now: ProgrammeRow): void {
    latest.current = now
    setRead(now)
    setTheirs(null)
    form.setValues(draftOf(now, null))
    form.clearErrors()
  }

  const actor = { personId: person.id, role: workspace.role, teamIds: workspace.teams.map(({ id }) => id) }
  const keptTeam = programme?.teamId ?? null
  const teamChoices = teams
    .filter(({ id }) => id === keptTeam || mayUseTeam(actor, id))
    .map(({ id, name }) => ({ value: id, label: name }))
  if (keptTeam !== null && !teams.some(({ id }) => id === keptTeam)) {
    teamChoices.push({ value: keptTeam, label: names.team(keptTeam) })
  }

  return (
    <Dialog
      title={programme === null ? 'New programme' : `Edit ${programme.title}`}
      onClose={onClose}
      size="wide"
      closeOnOutside={false}
      actions={
        <>
          <Button type="submit" form="programme" variant="primary" busy={busy}>
            {programme === null ? 'Create programme' : 'Save programme'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <form
        id="programme"
        noValidate
        className={css.form}
        onSubmit={onSubmit}
        onKeyDown={event => {
          // Enter in a list chooses from it and is not meant for the form.
          const isList = event.target instanceof HTMLElement && event.target.role === 'combobox'
          if (event.key === 'Enter' && isList) event.preventDefault()
        }}
      >
        <TextField
          label="Title"
          autoComplete="off"
          maxLength={200}
          required
          data-autofocus
          {...form.getInputProps('title')}
        />
        <TextArea
          label="Aim"
          description="What is different once it has worked, in a sentence."
          rows={2}
          maxLength={4_000}
          {...form.getInputProps('aim')}
        />
        <TheoryFields form={form} />
        <div className={css.facts}>
          <SelectField
            label="Team"
            placeholder="None"
            searchable
            clearable
            choices={teamChoices}
            {...form.getInputProps('teamId')}
          />
          <DateField label="Starts on" today={today} placeholder="YYYY-MM-DD" {...form.getInputProps('startsOn')} />
          <DateField label="Ends on" today={today} placeholder="YYYY-MM-DD" {...form.getInputProps('endsOn')} />
        </div>
        {theirs === null || read === null ? null : (
          <div ref={bringIntoSight} className={css.told}>
            <MeanwhileNotice
              what="programme"
              changes={programmeChanges(read, theirs, names)}
              onMine={() => saveMine(theirs)}
              onTheirs={() => takeTheirs(theirs)}
            />
          </div>
        )}
        {problem === null || theirs !== null ? null : (
          <div ref={bringIntoSight} className={css.told}>
            <Notice tone="failure" announce>
              {problem}
            </Notice>
          </div>
        )}
      </form>
    </Dialog>
  )
}

/** The form may be longer than the dialog, and what went wrong stands at its end. */
function bringIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'end' })
}

function useNames() {
  const { locale } = useLocale()
  const metrics = useMetricChoices()
  const teams = useQuery(teamsQuery).data?.items ?? []
  return {
    locale,
    metric: (id: string) => metrics.find(({ value }) => value === id)?.label ?? 'a metric',
    team: (id: string) => teams.find(team => team.id === id)?.name ?? 'a team that is gone',
  }
}
