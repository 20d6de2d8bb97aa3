import { createLink } from '@tanstack/react-router'
import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './text-link.module.css'

interface AnchorProps extends ComponentProps<'a'> {
  /** `ink`: the title of a row, underlined only on hover. */
  look?: 'link' | 'ink' | undefined
}

function Anchor({ look = 'link', className, ...rest }: AnchorProps): ReactNode {
  return <a {...rest} className={classNames(look === 'ink' ? css.ink : css.link, className)} />
}

/** A link within the application. */
export const TextLink = createLink(Anchor)
