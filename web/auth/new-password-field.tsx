import { passwordLength } from '@upshot/shared/auth/password'
import type { ReactNode } from 'react'
import { PasswordField, type PasswordFieldProps } from '../ui/password-field.tsx'

/** The rule is said before it is broken. */
const rule = `At least ${passwordLength.least} characters: a few unrelated words are good. Well-known passwords and your e-mail address are refused.`

export function NewPasswordField(props: Omit<PasswordFieldProps, 'autoComplete' | 'description'>): ReactNode {
  return <PasswordField description={rule} name="new-password" {...props} autoComplete="new-password" />
}
