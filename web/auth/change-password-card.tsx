import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { auth } from '@upshot/shared/auth/api'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { useFormSubmit } from '../ui/form-submit.ts'
import { PasswordField } from '../ui/password-field.tsx'
import { showToast } from '../ui/toasts.ts'
import { credentialsAtField } from './credentials-at-field.ts'
import { NewPasswordField } from './new-password-field.tsx'
import { newPasswordProblem } from './new-password-problem.ts'
import { authKey } from './queries.ts'
import css from './security.module.css'

export function ChangePasswordCard({ email }: { email: string }): ReactNode {
  const client = useQueryClient()
  const form = useForm({
    initialValues: { currentPassword: '', newPassword: '' },
    validate: {
      currentPassword: value => (value === '' ? 'Write your present password.' : null),
      newPassword: value => newPasswordProblem(value, email),
    },
  })
  const { busy, problem, onSubmit } = useFormSubmit(form, ['currentPassword', 'newPassword'], async body => {
    await credentialsAtField('currentPassword', call(auth.changePassword, { body }))
    form.reset()
    await client.invalidateQueries({ queryKey: authKey })
    showToast({ message: 'The password is changed. You are signed out everywhere else.', tone: 'done' })
  })
  return (
    <Card title="Password" note="Changing it ends every other session of yours.">
      <div className={css.narrow}>
        <FormLayout
          onSubmit={onSubmit}
          problem={problem}
          actions={
            <Button type="submit" variant="primary" busy={busy}>
              Change password
            </Button>
          }
        >
          <input type="text" name="email" autoComplete="username" value={email} readOnly hidden />
          <PasswordField
            label="Present password"
            name="current-password"
            autoComplete="current-password"
            {...form.getInputProps('currentPassword')}
          />
          <NewPasswordField label="New password" {...form.getInputProps('newPassword')} />
        </FormLayout>
      </div>
    </Card>
  )
}
