import { createLink } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { type ButtonVariant, buttonClass } from './button.tsx'
import { classNames } from './class-names.ts'

interface AnchorButtonProps extends ComponentProps<'a'> {
  variant?: ButtonVariant | undefined
  size?: 'normal' | 'small' | undefined
  icon?: ReactNode
}

function AnchorButton({
  variant = 'plain',
  size = 'normal',
  icon,
  className,
  children,
  ...rest
}: AnchorButtonProps): ReactNode {
  return (
    <a {...rest} className={classNames(buttonClass(variant, size), className)}>
      {icon}
      <span>{children}</span>
    </a>
  )
}

/** Looks like a button, goes to a page. */
export const LinkButton = createLink(AnchorButton)
