import { type ReactNode, useId } from 'react'
import css from './wizard.module.css'

export interface Option<Value extends string> {
  value: Value
  label: ReactNode
  /** What follows from it, or a fact to know it by. */
  note?: ReactNode
}

interface OptionsProps<Value extends string> {
  legend: ReactNode
  options: readonly Option<Value>[]
  value: Value | null
  onChange: (value: Value) => void
}

/** Radio buttons, a line each, with room for what follows from them. */
export function Options<Value extends string>({ legend, options, value, onChange }: OptionsProps<Value>): ReactNode {
  const name = useId()
  return (
    <fieldset className={css.options}>
      <legend>{legend}</legend>
      {options.map(option => (
        <label key={option.value} className={css.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.note === undefined ? null : <span className={css.second}>{option.note}</span>}
        </label>
      ))}
    </fieldset>
  )
}
