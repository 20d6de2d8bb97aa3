import { type ChangeEventHandler, type ReactNode, type Ref, useId } from 'react'
import css from './checkbox-field.module.css'

export interface CheckboxFieldProps {
  label: ReactNode
  description?: ReactNode
  error?: ReactNode
  checked?: boolean | undefined
  defaultChecked?: boolean | undefined
  disabled?: boolean | undefined
  name?: string | undefined
  /** On or off now, rather than ticked for later. */
  look?: 'checkbox' | 'switch' | undefined
  ref?: Ref<HTMLInputElement> | undefined
  onChange?: ChangeEventHandler<HTMLInputElement> | undefined
}

export function CheckboxField({
  label,
  description,
  error,
  look = 'checkbox',
  ...rest
}: CheckboxFieldProps): ReactNode {
  const id = useId()
  const said = [description !== undefined && `${id}-description`, Boolean(error) && `${id}-error`].filter(Boolean)
  return (
    <div className={css.field}>
      <input
        {...rest}
        id={id}
        type="checkbox"
        role={look === 'switch' ? 'switch' : undefined}
        className={look === 'switch' ? css.switch : css.checkbox}
        aria-invalid={Boolean(error) || undefined}
        aria-describedby={said.length === 0 ? undefined : said.join(' ')}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {description === undefined ? null : (
          <p id={`${id}-description`} className={css.description}>
            {description}
          </p>
        )}
        {error ? (
          <p id={`${id}-error`} className={css.error}>
            {error}
          </p>
        ) : null}
      </div>
    </div>
  )
}
