import { Textarea } from '@mantine/core'
import '@mantine/core/styles/Input.css'
import type { ChangeEventHandler, FocusEventHandler, ReactNode } from 'react'
import { type FieldProps, given } from './field-props.ts'

export interface TextAreaProps extends FieldProps {
  value?: string | undefined
  defaultValue?: string | undefined
  placeholder?: string | undefined
  rows?: number | undefined
  maxLength?: number | undefined
  onChange?: ChangeEventHandler<HTMLTextAreaElement> | undefined
  onFocus?: FocusEventHandler<HTMLTextAreaElement> | undefined
  onBlur?: FocusEventHandler<HTMLTextAreaElement> | undefined
}

export function TextArea({ rows = 4, ...rest }: TextAreaProps): ReactNode {
  return <Textarea resize="vertical" {...given({ ...rest, rows })} />
}
