import { TagsInput } from '@mantine/core'
import './mantine-list.css'
import type { ReactNode } from 'react'
import { scrollingList } from './choice-list.ts'
import { type FieldProps, given } from './field-props.ts'

export interface TagsFieldProps extends FieldProps {
  /** Known tags, offered while typing; new ones are welcome. */
  suggestions?: readonly string[] | undefined
  value?: string[] | undefined
  defaultValue?: string[] | undefined
  placeholder?: string | undefined
  onChange?: ((values: string[]) => void) | undefined
}

export function TagsField({ suggestions = [], ...rest }: TagsFieldProps): ReactNode {
  return (
    <TagsInput
      {...given({ ...rest })}
      data={[...suggestions]}
      splitChars={[',', ';']}
      acceptValueOnBlur
      {...scrollingList}
    />
  )
}
