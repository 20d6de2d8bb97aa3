import { IconLoader2 } from '@tabler/icons-react'
import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import css from './button.module.css'
import { classNames } from './class-names.ts'
import { KeyHint } from './key-hint.tsx'

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** One `primary` per view. `quiet` has no edge; `danger` destroys something. */
  variant?: ButtonVariant | undefined
  size?: 'normal' | 'small' | undefined
  icon?: ReactNode
  /** Working: keeps focus and width, takes no second press. */
  busy?: boolean | undefined
  /** The key that does the same, shown in the button. */
  keyHint?: string | undefined
  type?: 'button' | 'submit' | undefined
}

export function Button({
  variant = 'plain',
  size = 'normal',
  icon,
  busy = false,
  keyHint,
  type = 'button',
  className,
  children,
  onClick,
  ...rest
}: ButtonProps): ReactNode {
  function press(event: MouseEvent<HTMLButtonElement>): void {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClass(variant, size), className)}
      aria-disabled={busy || rest['aria-disabled']}
      aria-busy={busy || undefined}
      onClick={press}
    >
      {busy ? <IconLoader2 className={css.spin} size={16} aria-hidden /> : icon}
      <span>{children}</span>
      {keyHint === undefined ? null : <KeyHint keys={keyHint} on={variant === 'primary' ? 'accent' : 'card'} />}
    </button>
  )
}

export function buttonClass(variant: ButtonVariant, size: 'normal' | 'small' = 'normal'): string {
  return classNames(css.button, css[variant], size === 'small' && css.small)
}
