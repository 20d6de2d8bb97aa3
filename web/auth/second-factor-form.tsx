import { useForm } from '@mantine/form'
import { auth } from '@upshot/shared/auth/api'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { useFormSubmit } from '../ui/form-submit.ts'
import { TextField } from '../ui/text-field.tsx'
import { credentialsAtField } from './credentials-at-field.ts'

export interface SecondFactorFormProps {
  onDone: () => Promise<void>
  onBack: () => void
}

type Kind = 'app' | 'recovery'

export function SecondFactorForm({ onDone, onBack }: SecondFactorFormProps): ReactNode {
  const [kind, setKind] = useState<Kind>('app')
  return (
    <>
      <CodeForm key={kind} kind={kind} onDone={onDone} onBack={onBack} />
      <Button variant="quiet" onClick={() => setKind(kind === 'app' ? 'recovery' : 'app')}>
        {kind === 'app' ? 'Use a recovery code' : 'Use a code of the app'}
      </Button>
    </>
  )
}

function CodeForm({ kind, onDone, onBack }: SecondFactorFormProps & { kind: Kind }): ReactNode {
  const form = useForm({
    initialValues: { code: '' },
    validate: {
      code: value => {
        if (kind === 'app') return /^\d{6}$/.test(digits(value)) ? null : 'Write the six digits that the app shows.'
        return value.trim().length < 6 ? 'Write one of your recovery codes.' : null
      },
    },
  })
  const { busy, problem, onSubmit } = useFormSubmit(form, ['code'], async ({ code }) => {
    const body = { kind, code: kind === 'app' ? digits(code) : code.trim() }
    await credentialsAtField('code', call(auth.secondFactor, { body }))
    await onDone()
  })
  return (
    <FormLayout
      onSubmit={onSubmit}
      problem={problem}
      actions={
        <>
          <Button type="submit" variant="primary" busy={busy}>
            Sign in
          </Button>
          <Button onClick={onBack}>Back</Button>
        </>
      }
    >
      {kind === 'app' ? (
        <TextField
          label="Code"
          description="The six digits that your authenticator app shows for Upshot."
          name="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={8}
          ref={focusOnce}
          {...form.getInputProps('code')}
        />
      ) : (
        <TextField
          label="Recovery code"
          description="One of the codes you kept when you set up the app. Each works once."
          name="recovery-code"
          autoComplete="off"
          spellCheck={false}
          maxLength={20}
          ref={focusOnce}
          {...form.getInputProps('code')}
        />
      )}
    </FormLayout>
  )
}

/** The step has one field, and whoever came here has just pressed a button. A stable ref: focused when it appears, not again. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.focus()
}

/** Apps show "123 456". */
function digits(text: string): string {
  return text.replace(/\s/g, '')
}
