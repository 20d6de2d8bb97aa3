import { NumberInput } from '@mantine/core'
import '@mantine/core/styles/Input.css'
import '@mantine/core/styles/NumberInput.css'
import '@mantine/core/styles/UnstyledButton.css'
import type { FocusEventHandler, ReactNode } from 'react'
import { type FieldProps, given } from './field-props.ts'

export interface NumberFieldProps extends FieldProps {
  /** `''` is an empty field; a string is a number too long to be one. */
  value?: number | string | undefined
  defaultValue?: number | string | undefined
  min?: number | undefined
  max?: number | undefined
  step?: number | undefined
  /** Digits after the point that are kept; 0 for counts. */
  decimals?: number | undefined
  unit?: string | undefined
  placeholder?: string | undefined
  onChange?: ((value: number | string) => void) | undefined
  onFocus?: FocusEventHandler<HTMLInputElement> | undefined
  onBlur?: FocusEventHandler<HTMLInputElement> | undefined
}

/** Typed, not stepped: the little arrows are too small to hit and easy to scroll by mistake. */
export function NumberField({ decimals, unit, ...rest }: NumberFieldProps): ReactNode {
  return (
    <NumberInput
      hideControls
      clampBehavior="none"
      {...given({ ...rest, decimalScale: decimals, suffix: unit === undefined ? undefined : ` ${unit}` })}
    />
  )
}
