import { useForm } from '@mantine/form'
import { auth } from '@upshot/shared/auth/api'
import { type ReactNode, useMemo } from 'react'
import { call } from '../api/call.ts'
import { timeZoneChoices } from '../people/locale-choices.ts'
import { looksLikeEmail } from '../people/looks-like-email.ts'
import { Button } from '../ui/button.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { useFormSubmit } from '../ui/form-submit.ts'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useEnter } from './enter.ts'
import { NewPasswordField } from './new-password-field.tsx'
import { newPasswordProblem } from './new-password-problem.ts'

const fields = ['workspaceName', 'timeZone', 'name', 'email', 'password'] as const

export function SetupForm({ token }: { token: string }): ReactNode {
  const enter = useEnter()
  const browserZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const zones = useMemo(() => timeZoneChoices(browserZone), [browserZone])
  const form = useForm({
    initialValues: { workspaceName: '', timeZone: browserZone, name: '', email: '', password: '' },
    validate: {
      workspaceName: value => (value.trim() === '' ? 'Write a name for the workspace.' : null),
      name: value => (value.trim() === '' ? 'Write your name.' : null),
      email: value => (looksLikeEmail(value) ? null : 'Write your e-mail address.'),
      password: (value, { email }) => newPasswordProblem(value, email),
    },
  })
  const { busy, problem, onSubmit } = useFormSubmit(form, fields, async values => {
    await call(auth.setUp, { params: { token }, body: { ...values, email: values.email.trim() } })
    await enter('/')
  })
  return (
    <FormLayout
      onSubmit={onSubmit}
      problem={problem}
      actions={
        <Button type="submit" variant="primary" busy={busy}>
          Create workspace
        </Button>
      }
    >
      <TextField
        label="Workspace"
        description="Your company or team, as it should stand on reports."
        name="organization"
        autoComplete="organization"
        maxLength={120}
        {...form.getInputProps('workspaceName')}
      />
      <SelectField
        label="Time zone"
        description="Decides which day something happened on."
        choices={zones}
        searchable
        {...form.getInputProps('timeZone')}
      />
      <TextField label="Your name" name="name" autoComplete="name" maxLength={120} {...form.getInputProps('name')} />
      <TextField
        label="Your e-mail"
        description="You sign in with it."
        type="email"
        name="email"
        autoComplete="username"
        spellCheck={false}
        {...form.getInputProps('email')}
      />
      <NewPasswordField label="Password" {...form.getInputProps('password')} />
    </FormLayout>
  )
}
