import { TextInput } from '@mantine/core'
import '@mantine/core/styles/Input.css'
import type {
  ChangeEventHandler,
  FocusEventHandler,
  HTMLInputTypeAttribute,
  KeyboardEventHandler,
  ReactNode,
  Ref,
} from 'react'
import { type FieldProps, given } from './field-props.ts'

export interface TextFieldProps extends FieldProps {
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'url' | 'search' | 'tel'> | undefined
  value?: string | undefined
  defaultValue?: string | undefined
  placeholder?: string | undefined
  autoComplete?: string | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'search' | undefined
  maxLength?: number | undefined
  spellCheck?: boolean | undefined
  icon?: ReactNode
  right?: ReactNode
  ref?: Ref<HTMLInputElement> | undefined
  onChange?: ChangeEventHandler<HTMLInputElement> | undefined
  onFocus?: FocusEventHandler<HTMLInputElement> | undefined
  onBlur?: FocusEventHandler<HTMLInputElement> | undefined
  onKeyDown?: KeyboardEventHandler<HTMLInputElement> | undefined
}

export function TextField({ icon, right, ...rest }: TextFieldProps): ReactNode {
  return <TextInput {...given({ ...rest, leftSection: icon, rightSection: right })} />
}
