import { MultiSelect } from '@mantine/core'
import './mantine-list.css'
import type { ReactNode } from 'react'
import { scrollingList } from './choice-list.ts'
import { type Choice, type ChoiceGroup, type FieldProps, given } from './field-props.ts'

export interface MultiSelectFieldProps extends FieldProps {
  choices: readonly Choice[] | readonly ChoiceGroup[]
  value?: string[] | undefined
  defaultValue?: string[] | undefined
  placeholder?: string | undefined
  nothingFound?: string | undefined
  onChange?: ((values: string[]) => void) | undefined
}

export function MultiSelectField({
  choices,
  nothingFound = 'Nothing matches',
  ...rest
}: MultiSelectFieldProps): ReactNode {
  return (
    <MultiSelect
      {...given({ ...rest })}
      data={[...choices]}
      searchable
      hidePickedOptions
      nothingFoundMessage={nothingFound}
      {...scrollingList}
    />
  )
}
