import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { auth } from '@upshot/shared/auth/api'
import type { ApiToken } from '@upshot/shared/auth/api-token'
import { type ReactNode, useState } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { CopyField } from '../ui/copy-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { useFormSubmit } from '../ui/form-submit.ts'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { tokensQuery } from './queries.ts'
import { ScopesField } from './scopes-field.tsx'

type Scopes = ApiToken['scopes']

const lifetimes = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '180', label: '180 days' },
  { value: '366', label: 'A year' },
]

/** Asks what it is for, then shows the token, once. */
export function CreateTokenDialog({ onClose }: { onClose: () => void }): ReactNode {
  const [text, setText] = useState<string | null>(null)
  if (text === null) return <TokenForm onMade={setText} onClose={onClose} />
  return (
    <Dialog
      title="Token created"
      onClose={onClose}
      closeOnOutside={false}
      actions={
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <CopyField
        label="Token"
        value={text}
        note="It is shown only now. Keep it where you keep passwords, and send it as “Authorization: Bearer …”."
      />
    </Dialog>
  )
}

function TokenForm({ onMade, onClose }: { onMade: (text: string) => void; onClose: () => void }): ReactNode {
  const client = useQueryClient()
  const form = useForm<{ name: string; scopes: Scopes; expiresInDays: string }>({
    initialValues: { name: '', scopes: ['read'], expiresInDays: '90' },
    validate: {
      name: value => (value.trim() === '' ? 'Write what the token is for.' : null),
      scopes: value => (value.length === 0 ? 'Choose at least one.' : null),
    },
  })
  const { busy, problem, onSubmit } = useFormSubmit(form, ['name', 'scopes', 'expiresInDays'], async values => {
    const { text } = await call(auth.createToken, {
      body: { ...values, expiresInDays: Number(values.expiresInDays) },
    })
    await client.invalidateQueries({ queryKey: tokensQuery.queryKey })
    onMade(text)
  })
  return (
    <Dialog title="New API token" onClose={onClose} closeOnOutside={false}>
      <FormLayout
        onSubmit={onSubmit}
        problem={problem}
        actions={
          <>
            <Button type="submit" variant="primary" busy={busy}>
              Create token
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </>
        }
      >
        <TextField
          label="Name"
          description="What uses it: “Nightly import”."
          autoComplete="off"
          maxLength={120}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <ScopesField
          value={form.values.scopes}
          error={form.errors.scopes}
          onChange={scopes => form.setFieldValue('scopes', scopes)}
        />
        <SelectField label="Valid for" choices={lifetimes} {...form.getInputProps('expiresInDays')} />
      </FormLayout>
    </Dialog>
  )
}
