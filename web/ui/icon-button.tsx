import type { ComponentProps, ReactNode } from 'react'
import css from './button.module.css'
import { type ButtonVariant, buttonClass } from './button.tsx'
import { classNames } from './class-names.ts'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children' | 'aria-label'> {
  /** What it does, in words: its name for everyone who cannot see the icon, and its tooltip for everyone who can. */
  label: string
  icon: ReactNode
  variant?: ButtonVariant | undefined
  size?: 'normal' | 'small' | undefined
}

export function IconButton({
  label,
  icon,
  variant = 'quiet',
  size = 'normal',
  className,
  ...rest
}: IconButtonProps): ReactNode {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      title={label}
      className={classNames(buttonClass(variant, size), css.icon, className)}
    >
      {icon}
    </button>
  )
}
