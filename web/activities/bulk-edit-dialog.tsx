import { useQuery } from '@tanstack/react-query'
import { activities, type BulkEdited } from '@upshot/shared/activities/api'
import { mayUseTeam } from '@upshot/shared/activities/may-edit-activity'
import { type FormEvent, type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { useHere } from '../frame/session.ts'
import { currentTeamsQuery } from '../people/queries.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { problemText } from '../ui/problem-view.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TagsField } from '../ui/tags-field.tsx'
import { activityCount } from './activity-words.ts'
import css from './bulk-edit.module.css'
import { NoProgrammeYet } from './no-programme-yet.tsx'
import { useProgrammeChoices } from './programme-choices.ts'
import { topicsQuery } from './queries.ts'

interface BulkEditDialogProps {
  ids: readonly string[]
  /** The topics that the chosen activities have: what can be taken away. */
  usedTopics: readonly string[]
  onDone: (edited: BulkEdited) => void
  onClose: () => void
}

const stays = 'stays'
const nothing = 'none'

/** Topics, programme and team of several activities. What is not touched stays as it is. */
export function BulkEditDialog({ ids, usedTopics, onDone, onClose }: BulkEditDialogProps): ReactNode {
  const { person, workspace } = useHere()
  const { locale } = useLocale()
  const topics = useQuery(topicsQuery).data?.items ?? []
  const programmes = useProgrammeChoices([])
  const teams = useQuery(currentTeamsQuery).data?.items ?? []
  const [add, setAdd] = useState<string[]>([])
  const [remove, setRemove] = useState<string[]>([])
  const [programme, setProgramme] = useState<string>(stays)
  const [team, setTeam] = useState<string>(stays)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const actor = { personId: person.id, role: workspace.role, teamIds: workspace.teams.map(({ id }) => id) }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (add.length + remove.length === 0 && programme === stays && team === stays) {
      setProblem('Nothing is to change yet. Add or remove a topic, or choose a programme or team.')
      return
    }
    setBusy(true)
    setProblem(null)
    try {
      const edited = await call(activities.bulkEdit, {
        body: {
          ids: [...ids],
          addTopics: add,
          removeTopics: remove,
          ...(programme === stays ? {} : { programmeId: programme === nothing ? null : programme }),
          ...(team === stays ? {} : { teamId: team === nothing ? null : team }),
        },
      })
      onDone(edited)
    } catch (error) {
      setProblem(problemText(error))
      setBusy(false)
    }
  }

  return (
    <Dialog
      title={`Edit ${activityCount(ids.length, locale)}`}
      onClose={onClose}
      closeOnOutside={false}
      actions={
        <>
          <Button variant="primary" type="submit" form="bulk-edit" busy={busy}>
            Change {activityCount(ids.length, locale)}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <form id="bulk-edit" noValidate className={css.form} onSubmit={event => void submit(event)}>
        <TagsField label="Add topics" value={add} suggestions={topics.map(({ topic }) => topic)} onChange={setAdd} />
        {usedTopics.length === 0 ? null : (
          <TagsField label="Remove topics" value={remove} suggestions={usedTopics} onChange={setRemove} />
        )}
        <SelectField
          label="Programme"
          description={programmes.areNone ? <NoProgrammeYet /> : undefined}
          value={programme}
          searchable
          choices={[
            { value: stays, label: 'Stays as it is' },
            { value: nothing, label: 'No programme' },
            ...programmes.choices,
          ]}
          onChange={value => setProgramme(value ?? stays)}
        />
        <SelectField
          label="Team"
          value={team}
          searchable
          choices={[
            { value: stays, label: 'Stays as it is' },
            { value: nothing, label: 'No team' },
            ...teams.filter(({ id }) => mayUseTeam(actor, id)).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={value => setTeam(value ?? stays)}
        />
        {problem === null ? null : (
          <Notice tone="failure" announce>
            {problem}
          </Notice>
        )}
      </form>
    </Dialog>
  )
}

/** "Changed 3 activities. 1 was so already, 2 are not yours to edit." */
export function editedWords({ changed, unchanged, refused }: BulkEdited, locale: string): string {
  const rest = [
    unchanged === 0 ? null : `${unchanged} ${unchanged === 1 ? 'was' : 'were'} so already`,
    refused === 0 ? null : `${refused} ${refused === 1 ? 'is' : 'are'} not yours to edit`,
  ].filter(part => part !== null)
  const first = changed === 0 ? 'Nothing was changed.' : `Changed ${activityCount(changed, locale)}.`
  return rest.length === 0 ? first : `${first} ${rest.join(', ')}.`
}
