import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { type Member, people } from '@upshot/shared/people/api'
import { type Role, roles } from '@upshot/shared/people/role'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { useFormSubmit } from '../ui/form-submit.ts'
import { showToast } from '../ui/toasts.ts'
import { peopleKey } from './queries.ts'
import { RoleField } from './role-field.tsx'
import { roleNames } from './role-text.ts'

export interface ChangeRoleDialogProps {
  member: Member
  onClose: () => void
}

export function ChangeRoleDialog({ member, onClose }: ChangeRoleDialogProps): ReactNode {
  const client = useQueryClient()
  const form = useForm<{ role: Role }>({ initialValues: { role: member.role } })
  const { busy, problem, onSubmit } = useFormSubmit(form, ['role'], async ({ role }) => {
    await call(people.changeRole, { params: { personId: member.personId }, body: { role } })
    await client.invalidateQueries({ queryKey: peopleKey })
    // It may have been one's own.
    await client.invalidateQueries({ queryKey: ['session'] })
    showToast({ message: `${member.name} is now ${roleNames[role].toLowerCase()}.`, tone: 'done' })
    onClose()
  })
  return (
    <Dialog title={`What ${member.name} may do`} onClose={onClose}>
      <FormLayout
        onSubmit={onSubmit}
        problem={problem}
        actions={
          <>
            <Button type="submit" variant="primary" busy={busy}>
              Change role
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </>
        }
      >
        <RoleField
          roles={roles}
          value={form.values.role}
          error={form.errors.role}
          onChange={role => form.setFieldValue('role', role)}
        />
      </FormLayout>
    </Dialog>
  )
}
