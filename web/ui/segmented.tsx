import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import type { Choice } from './field-props.ts'
import css from './segmented.module.css'

export interface SegmentedProps<Value extends string> {
  label: string
  /** The label is written above; otherwise only screen readers get it. */
  showLabel?: boolean | undefined
  choices: readonly (Choice & { value: Value; icon?: ReactNode })[]
  value: Value
  onChange: (value: Value) => void
  size?: 'normal' | 'small' | undefined
}

/** Two to five ways to see or do one thing: radio buttons side by side. */
export function Segmented<Value extends string>({
  label,
  showLabel = false,
  choices,
  value,
  onChange,
  size = 'normal',
}: SegmentedProps<Value>): ReactNode {
  const name = useId()
  return (
    <fieldset className={classNames(css.field, size === 'small' && css.small)}>
      <legend className={showLabel ? css.legend : css.hidden}>{label}</legend>
      <div className={css.choices}>
        {choices.map(choice => (
          <label key={choice.value} className={css.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              disabled={choice.disabled}
              onChange={() => onChange(choice.value)}
            />
            <span>
              {choice.icon}
              {choice.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
