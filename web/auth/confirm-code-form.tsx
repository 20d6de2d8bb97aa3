import { useForm } from '@mantine/form'
import { auth } from '@upshot/shared/auth/api'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { useFormSubmit } from '../ui/form-submit.ts'
import { TextField } from '../ui/text-field.tsx'
import { credentialsAtField } from './credentials-at-field.ts'
import css from './security.module.css'

export interface ConfirmCodeFormProps {
  qr: { size: number; path: string }
  secret: string
  onCancel: () => void
  onConfirmed: () => Promise<void>
}

/** Shows the secret as a picture and as text, and asks for a code that proves that the app has it. */
export function ConfirmCodeForm({ qr, secret, onCancel, onConfirmed }: ConfirmCodeFormProps): ReactNode {
  const form = useForm({
    initialValues: { code: '' },
    validate: {
      code: value => (/^\d{6}$/.test(value.replace(/\s/g, '')) ? null : 'Write the six digits that the app shows.'),
    },
  })
  const { busy, problem, onSubmit } = useFormSubmit(form, ['code'], async ({ code }) => {
    await credentialsAtField('code', call(auth.confirmTwoFactor, { body: { code: code.replace(/\s/g, '') } }))
    await onConfirmed()
  })
  return (
    <FormLayout
      onSubmit={onSubmit}
      problem={problem}
      actions={
        <>
          <Button type="submit" variant="primary" busy={busy}>
            Turn on
          </Button>
          <Button onClick={onCancel}>Cancel</Button>
        </>
      }
    >
      <div className={css.scan}>
        <svg
          className={css.qr}
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          shapeRendering="crispEdges"
          role="img"
          aria-label="QR code for the authenticator app"
        >
          <path d={qr.path} fill="currentColor" />
        </svg>
        <div>
          <p>Scan the code with your app. If you cannot, type this secret into it:</p>
          <p className={css.secret}>
            <code>{secret}</code>
          </p>
        </div>
      </div>
      <TextField
        label="Code"
        description="The six digits that the app shows now."
        name="code"
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={8}
        ref={focusOnce}
        {...form.getInputProps('code')}
      />
    </FormLayout>
  )
}

/** The dialog was open before this step came. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.focus()
}
