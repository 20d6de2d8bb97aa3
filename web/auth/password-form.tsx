import { useForm } from '@mantine/form'
import { auth, type SignInStep } from '@upshot/shared/auth/api'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { looksLikeEmail } from '../people/looks-like-email.ts'
import { Button } from '../ui/button.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { useFormSubmit } from '../ui/form-submit.ts'
import { PasswordField } from '../ui/password-field.tsx'
import { TextField } from '../ui/text-field.tsx'

export interface PasswordFormProps {
  onNext: (next: (typeof SignInStep)['_output']['next']) => void | Promise<void>
}

export function PasswordForm({ onNext }: PasswordFormProps): ReactNode {
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: value => (looksLikeEmail(value) ? null : 'Write your e-mail address.'),
      password: value => (value === '' ? 'Write your password.' : null),
    },
  })
  const { busy, problem, onSubmit } = useFormSubmit(form, ['email', 'password'], async ({ email, password }) => {
    const { next } = await call(auth.signIn, { body: { email: email.trim(), password } })
    await onNext(next)
  })
  return (
    <FormLayout
      onSubmit={onSubmit}
      problem={problem}
      actions={
        <Button type="submit" variant="primary" busy={busy}>
          Sign in
        </Button>
      }
    >
      <TextField
        label="E-mail"
        type="email"
        name="email"
        autoComplete="username"
        spellCheck={false}
        {...form.getInputProps('email')}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        {...form.getInputProps('password')}
      />
    </FormLayout>
  )
}
