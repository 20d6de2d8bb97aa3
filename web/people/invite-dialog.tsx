import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { people, type Team } from '@upshot/shared/people/api'
import { whyNotInvite } from '@upshot/shared/people/permissions'
import { type Role, roles } from '@upshot/shared/people/role'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { useHere } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { CopyField } from '../ui/copy-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { useFormSubmit } from '../ui/form-submit.ts'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { looksLikeEmail } from './looks-like-email.ts'
import { peopleKey } from './queries.ts'
import { RoleField } from './role-field.tsx'

export interface InviteDialogProps {
  teams: readonly Team[]
  onClose: () => void
}

interface Values {
  email: string
  role: Role
  teamId: string | null
}

/** Asks whom, then shows the link, once. */
export function InviteDialog({ teams, onClose }: InviteDialogProps): ReactNode {
  const [made, setMade] = useState<{ email: string; link: string } | null>(null)
  if (made === null) return <InviteForm teams={teams} onMade={setMade} onClose={onClose} />
  return (
    <Dialog
      title="Invitation made"
      onClose={onClose}
      closeOnOutside={false}
      actions={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <CopyField
        label="Invitation link"
        value={made.link}
        note={`Pass it on to ${made.email}. It is shown only now, works for one person, and is valid for seven days.`}
      />
    </Dialog>
  )
}

interface InviteFormProps extends InviteDialogProps {
  onMade: (made: { email: string; link: string }) => void
}

function InviteForm({ teams, onMade, onClose }: InviteFormProps): ReactNode {
  const client = useQueryClient()
  const { workspace } = useHere()
  const acting = { role: workspace.role, teamIds: workspace.teams.map(team => team.id) }
  const isAdmin = workspace.role === 'admin'
  const offered = teams.filter(team => team.archivedAt === null && team.mayManage)
  const form = useForm<Values>({
    initialValues: { email: '', role: 'advocate', teamId: isAdmin ? null : (offered[0]?.id ?? null) },
    validate: {
      email: value => (looksLikeEmail(value) ? null : 'This is not an e-mail address.'),
      teamId: (value, { role }) => whyNotInvite(acting, role, value),
    },
  })
  const { busy, problem, onSubmit } = useFormSubmit(form, ['email', 'role', 'teamId'], async values => {
    const { invitation, link } = await call(people.invite, { body: { ...values, email: values.email.trim() } })
    await client.invalidateQueries({ queryKey: peopleKey })
    onMade({ email: invitation.email, link })
  })
  return (
    <Dialog title="Invite somebody" onClose={onClose} closeOnOutside={false}>
      <FormLayout
        onSubmit={onSubmit}
        problem={problem}
        actions={
          <>
            <Button type="submit" variant="primary" busy={busy}>
              Make invitation link
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </>
        }
      >
        <TextField
          label="E-mail"
          description="The link works for this address only. An earlier invitation of it stops working."
          type="email"
          autoComplete="off"
          data-autofocus
          {...form.getInputProps('email')}
        />
        <RoleField
          roles={roles.filter(role => isAdmin || role !== 'admin')}
          value={form.values.role}
          error={form.errors.role}
          onChange={role => form.setFieldValue('role', role)}
        />
        <SelectField
          label="Team"
          description={isAdmin ? 'May be chosen later.' : 'One of yours.'}
          choices={offered.map(team => ({ value: team.id, label: team.name }))}
          clearable={isAdmin}
          placeholder={isAdmin ? 'No team' : 'Choose a team'}
          {...form.getInputProps('teamId')}
        />
      </FormLayout>
    </Dialog>
  )
}
