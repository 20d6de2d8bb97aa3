import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { activities } from '@upshot/shared/activities/api'
import type { Kind } from '@upshot/shared/activities/kind'
import { measureKeys, measureOf } from '@upshot/shared/activities/measure'
import { type Family, families, familyNames } from '@upshot/shared/activities/vocabulary'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { CheckboxField } from '../ui/checkbox-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FormLayout } from '../ui/form-layout.tsx'
import { useFormSubmit } from '../ui/form-submit.ts'
import { MultiSelectField } from '../ui/multi-select-field.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TagsField } from '../ui/tags-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { showToast } from '../ui/toasts.ts'
import { bodyOf, draftOf, type KindDraft, keyFrom } from './kind-draft.ts'
import { kindsQuery } from './queries.ts'

export interface KindDialogProps {
  /** `null`: a new one. */
  kind: Kind | null
  kinds: readonly Kind[]
  onClose: () => void
}

const fields = ['name', 'family', 'measures', 'roles', 'aliases', 'settings', 'expectsUrl'] as const
const measureChoices = measureKeys.map(key => ({ value: key, label: measureOf(key).name }))
const familyChoices = families.map(family => ({ value: family, label: familyNames[family] }))

export function KindDialog({ kind, kinds, onClose }: KindDialogProps): ReactNode {
  const client = useQueryClient()
  const usedRoles = [...new Set(kinds.flatMap(other => other.roles))].sort()
  const form = useForm<KindDraft>({
    initialValues: draftOf(kind, firstFamily()),
    validate: {
      name: value => nameProblem(value, kind, kinds),
      measures: value => (value.length === 0 ? 'Choose at least one thing that is counted.' : null),
      roles: value => (value.some(role => keyFrom(role) !== '') ? null : 'Write at least one role, such as speaker.'),
    },
  })
  const { busy, problem, onSubmit } = useFormSubmit(form, fields, async draft => {
    await call(activities.saveKind, { params: { key: kind?.key ?? keyFrom(draft.name) }, body: bodyOf(draft, kind) })
    await client.invalidateQueries({ queryKey: kindsQuery.queryKey })
    showToast({
      message: kind === null ? `${draft.name.trim()} can be logged now.` : 'The kind is saved.',
      tone: 'done',
    })
    onClose()
  })
  return (
    <Dialog title={kind === null ? 'New kind' : `Edit ${kind.name}`} onClose={onClose} closeOnOutside={false}>
      <FormLayout
        onSubmit={onSubmit}
        problem={problem}
        actions={
          <>
            <Button type="submit" variant="primary" busy={busy}>
              {kind === null ? 'Add kind' : 'Save kind'}
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </>
        }
      >
        <TextField label="Name" autoComplete="off" maxLength={80} data-autofocus {...form.getInputProps('name')} />
        <SelectField
          label="Family"
          description="Its colour and mark in every chart."
          choices={familyChoices}
          {...form.getInputProps('family')}
        />
        <MultiSelectField
          label="Counted on it"
          description="What can be recorded as a reading."
          choices={measureChoices}
          {...form.getInputProps('measures')}
        />
        <TagsField
          label="Roles"
          description="What somebody can be in it. The first is the usual one."
          suggestions={usedRoles}
          {...form.getInputProps('roles')}
        />
        <TagsField
          label="Other words for it"
          description="The one-line log knows it by these as well."
          {...form.getInputProps('aliases')}
        />
        <TagsField
          label="Where it happens"
          description="If that makes a difference."
          {...form.getInputProps('settings')}
        />
        <CheckboxField label="Usually has a web address" {...form.getInputProps('expectsUrl', { type: 'checkbox' })} />
      </FormLayout>
    </Dialog>
  )
}

function firstFamily(): Family {
  return families[0]
}

/** A new kind must not take the key of another one: it would change that one instead. */
function nameProblem(name: string, kind: Kind | null, kinds: readonly Kind[]): string | null {
  if (name.trim() === '') return 'Write a name.'
  if (kind !== null) return null
  const key = keyFrom(name)
  if (key === '') return 'The name needs at least one letter from a to z or a digit.'
  const taken = kinds.find(other => other.key === key)
  return taken === undefined ? null : `There is a kind of this name already: ${taken.name}.`
}
