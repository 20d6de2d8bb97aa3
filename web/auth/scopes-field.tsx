import { type ApiToken, tokenScopes } from '@upshot/shared/auth/api-token'
import { type ReactNode, useId } from 'react'
import { CheckboxField } from '../ui/checkbox-field.tsx'
import css from './scopes-field.module.css'

type Scopes = ApiToken['scopes']
type Scope = Scopes[number]

const about: Record<Scope, { label: string; description: string }> = {
  read: { label: 'Read', description: 'Everything that you can see.' },
  write: { label: 'Write', description: 'Log activities, record readings and metric values.' },
  import: { label: 'Import', description: 'Upload and commit files.' },
}

export interface ScopesFieldProps {
  value: Scopes
  error?: ReactNode
  onChange: (scopes: Scopes) => void
}

export function ScopesField({ value, error, onChange }: ScopesFieldProps): ReactNode {
  const errorId = useId()
  return (
    <fieldset className={css.field} aria-describedby={error ? errorId : undefined}>
      <legend>May</legend>
      {tokenScopes.map((scope, at) => (
        <CheckboxField
          key={scope}
          label={about[scope].label}
          description={about[scope].description}
          checked={value.includes(scope)}
          onChange={event =>
            onChange(
              event.currentTarget.checked
                ? tokenScopes.filter(other => other === scope || value.includes(other))
                : value.filter(other => other !== scope),
            )
          }
          {...(at === 0 ? { 'data-path': 'scopes' } : {})}
        />
      ))}
      {error ? (
        <p id={errorId} className={css.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
