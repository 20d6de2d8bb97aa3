import { Select } from '@mantine/core'
import './mantine-list.css'
import type { FocusEventHandler, ReactNode } from 'react'
import { scrollingList, takeMarked } from './choice-list.ts'
import { type Choice, type ChoiceGroup, type FieldProps, given } from './field-props.ts'

export interface SelectFieldProps extends FieldProps {
  choices: readonly Choice[] | readonly ChoiceGroup[]
  value?: string | null | undefined
  defaultValue?: string | null | undefined
  placeholder?: string | undefined
  /** Typing narrows the list. */
  searchable?: boolean | undefined
  onSearch?: ((text: string) => void) | undefined
  clearable?: boolean | undefined
  nothingFound?: string | undefined
  onChange?: ((value: string | null) => void) | undefined
  onFocus?: FocusEventHandler<HTMLInputElement> | undefined
  onBlur?: FocusEventHandler<HTMLInputElement> | undefined
}

export function SelectField({
  choices,
  onSearch,
  nothingFound = 'Nothing matches',
  clearable = false,
  ...rest
}: SelectFieldProps): ReactNode {
  return (
    <Select
      {...given({ ...rest, onSearchChange: onSearch })}
      data={[...choices]}
      allowDeselect={clearable}
      clearable={clearable}
      // Typed and Enter: the first that matches is taken.
      selectFirstOptionOnChange={rest.searchable === true}
      nothingFoundMessage={nothingFound}
      onKeyDownCapture={takeMarked}
      {...scrollingList}
    />
  )
}
