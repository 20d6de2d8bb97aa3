import type { ReactNode } from 'react'
import { classNames } from '../ui/class-names.ts'
import css from './wizard.module.css'

/** Cells of the file, each by itself: 'Zoë · Müller'. Nothing where there are none. */
export function Samples({ of, before = '' }: { of: readonly string[]; before?: string }): ReactNode {
  if (of.length === 0) return null
  return (
    <span className={classNames(css.second, css.samples)}>
      {before}
      {of.map((sample, at) => (
        <span key={sample}>
          {at === 0 ? '' : ' · '}
          <bdi>{sample}</bdi>
        </span>
      ))}
    </span>
  )
}
