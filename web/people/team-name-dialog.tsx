import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { people, type Team } from '@upshot/shared/people/api'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { useFormSubmit } from '../ui/form-submit.ts'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toasts.ts'
import { peopleKey } from './queries.ts'

export interface TeamNameDialogProps {
  /** `null`: a new one. */
  team: Team | null
  onClose: () => void
}

export function TeamNameDialog({ team, onClose }: TeamNameDialogProps): ReactNode {
  const client = useQueryClient()
  const form = useForm({
    initialValues: { name: team?.name ?? '' },
    validate: { name: value => (value.trim() === '' ? 'Write a name.' : null) },
  })
  const { busy, problem, onSubmit } = useFormSubmit(form, ['name'], async ({ name }) => {
    if (team === null) await call(people.createTeam, { body: { name } })
    else await call(people.changeTeam, { params: { teamId: team.id }, body: { name } })
    await client.invalidateQueries({ queryKey: peopleKey })
    await client.invalidateQueries({ queryKey: ['session'] })
    showToast({ message: team === null ? `${name.trim()} is created.` : 'The team is renamed.', tone: 'done' })
    onClose()
  })
  return (
    <Dialog title={team === null ? 'New team' : `Rename ${team.name}`} onClose={onClose}>
      <FormLayout
        onSubmit={onSubmit}
        problem={problem}
        actions={
          <>
            <Button type="submit" variant="primary" busy={busy}>
              {team === null ? 'Create team' : 'Rename team'}
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </>
        }
      >
        <TextField label="Name" autoComplete="off" maxLength={120} data-autofocus {...form.getInputProps('name')} />
      </FormLayout>
    </Dialog>
  )
}
