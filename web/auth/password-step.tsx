import { useForm } from '@mantine/form'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { useFormSubmit } from '../ui/form-submit.ts'
import { PasswordField } from '../ui/password-field.tsx'
import { credentialsAtField } from './credentials-at-field.ts'

export interface PasswordStepProps {
  /** What happens, in a sentence. */
  why: ReactNode
  action: string
  isDanger?: boolean
  send: (password: string) => Promise<void>
  onCancel: () => void
}

/** The password again, before something about signing in changes. */
export function PasswordStep({ why, action, isDanger = false, send, onCancel }: PasswordStepProps): ReactNode {
  const form = useForm({
    initialValues: { password: '' },
    validate: { password: value => (value === '' ? 'Write your password.' : null) },
  })
  const { busy, problem, onSubmit } = useFormSubmit(form, ['password'], ({ password }) =>
    credentialsAtField('password', send(password)),
  )
  return (
    <FormLayout
      onSubmit={onSubmit}
      problem={problem}
      actions={
        <>
          <Button type="submit" variant={isDanger ? 'danger' : 'primary'} busy={busy}>
            {action}
          </Button>
          <Button onClick={onCancel}>Cancel</Button>
        </>
      }
    >
      <p>{why}</p>
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        data-autofocus
        {...form.getInputProps('password')}
      />
    </FormLayout>
  )
}
