import { useForm } from '@mantine/form'
import { auth } from '@upshot/shared/auth/api'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { useFormSubmit } from '../ui/form-submit.ts'
import { TextField } from '../ui/text-field.tsx'
import { useEnter } from './enter.ts'
import { NewPasswordField } from './new-password-field.tsx'
import { newPasswordProblem } from './new-password-problem.ts'

export interface AcceptAsNewPersonProps {
  token: string
  /** The invited address, which they will sign in with. */
  email: string
}

export function AcceptAsNewPerson({ token, email }: AcceptAsNewPersonProps): ReactNode {
  const enter = useEnter()
  const form = useForm({
    initialValues: { name: '', password: '' },
    validate: {
      name: value => (value.trim() === '' ? 'Write your name.' : null),
      password: value => newPasswordProblem(value, email),
    },
  })
  const { busy, problem, onSubmit } = useFormSubmit(form, ['name', 'password'], async body => {
    await call(auth.acceptAsNewPerson, { params: { token }, body })
    await enter('/')
  })
  return (
    <FormLayout
      onSubmit={onSubmit}
      problem={problem}
      actions={
        <Button type="submit" variant="primary" busy={busy}>
          Accept and sign in
        </Button>
      }
    >
      <TextField label="Your name" name="name" autoComplete="name" maxLength={120} {...form.getInputProps('name')} />
      {/* For password managers: what the new password belongs to. */}
      <input type="text" name="email" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField label="Password" {...form.getInputProps('password')} />
    </FormLayout>
  )
}
