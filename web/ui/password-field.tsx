import { PasswordInput } from '@mantine/core'
import '@mantine/core/styles/ActionIcon.css'
import '@mantine/core/styles/Input.css'
import '@mantine/core/styles/PasswordInput.css'
import '@mantine/core/styles/UnstyledButton.css'
import type { ChangeEventHandler, FocusEventHandler, ReactNode } from 'react'
import { type FieldProps, given } from './field-props.ts'

export interface PasswordFieldProps extends FieldProps {
  value?: string | undefined
  defaultValue?: string | undefined
  autoComplete: 'current-password' | 'new-password'
  onChange?: ChangeEventHandler<HTMLInputElement> | undefined
  onFocus?: FocusEventHandler<HTMLInputElement> | undefined
  onBlur?: FocusEventHandler<HTMLInputElement> | undefined
}

export function PasswordField(props: PasswordFieldProps): ReactNode {
  return (
    <PasswordInput
      {...given({ ...props })}
      // Mantine takes it out of the tab order, where whoever cannot use a pointer would never find it.
      visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password', tabIndex: 0 }}
    />
  )
}
