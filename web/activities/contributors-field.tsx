import { IconPlus, IconX } from '@tabler/icons-react'
import type { Kind } from '@upshot/shared/activities/kind'
import type { Member } from '@upshot/shared/people/api'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import css from './activity-form.module.css'
import type { ContributorValue } from './activity-form-values.ts'
import { wordOfKey } from './activity-words.ts'

interface ContributorsFieldProps {
  values: readonly ContributorValue[]
  members: readonly Member[]
  kind: Kind | undefined
  ownerId: string
  error?: ReactNode
  onChange: (values: ContributorValue[]) => void
}

/** Who took part besides the owner, and as what. */
export function ContributorsField({
  values,
  members,
  kind,
  ownerId,
  error,
  onChange,
}: ContributorsFieldProps): ReactNode {
  const roles = kind?.roles ?? []
  const change = (key: string, part: Partial<ContributorValue>): void =>
    onChange(values.map(one => (one.key === key ? { ...one, ...part } : one)))
  const others = members.filter(member => member.personId !== ownerId)
  if (others.length === 0 && values.length === 0) return null
  return (
    <fieldset className={css.contributors}>
      <legend>Contributors</legend>
      {values.map((one, at) => (
        <div key={one.key} className={css.contributor}>
          <SelectField
            label={<VisuallyHidden>{`Contributor ${at + 1}`}</VisuallyHidden>}
            searchable
            placeholder="Who"
            value={one.personId}
            choices={others
              .filter(({ personId }) => personId === one.personId || values.every(other => other.personId !== personId))
              .map(({ personId, name }) => ({ value: personId, label: name }))}
            onChange={personId => change(one.key, { personId })}
          />
          <SelectField
            label={<VisuallyHidden>{`Role of contributor ${at + 1}`}</VisuallyHidden>}
            value={one.role}
            choices={roles.map(role => ({ value: role, label: wordOfKey(role) }))}
            onChange={role => change(one.key, { role: role ?? one.role })}
          />
          <IconButton
            label={`Remove contributor ${at + 1}`}
            icon={<IconX size={16} aria-hidden />}
            onClick={() => onChange(values.filter(other => other.key !== one.key))}
          />
        </div>
      ))}
      {error === undefined ? null : <p className={css.error}>{error}</p>}
      <div>
        <Button
          size="small"
          icon={<IconPlus size={14} aria-hidden />}
          onClick={() =>
            onChange([
              ...values,
              { key: crypto.randomUUID(), personId: null, role: roles[1] ?? roles[0] ?? 'contributor' },
            ])
          }
        >
          Add contributor
        </Button>
      </div>
    </fieldset>
  )
}
