import { withoutValue } from '@upshot/shared/imports/repair'
import type { FileColumn } from '@upshot/shared/imports/result'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import css from './repair.module.css'
import type { RepairsInHand } from './use-repairs.ts'

interface ValueRepairsProps {
  columns: readonly FileColumn[]
  inHand: RepairsInHand
}

/** What is read otherwise in all rows that have it; each can be taken back. */
export function ValueRepairs({ columns, inHand: { repairs, change } }: ValueRepairsProps): ReactNode {
  if (repairs.values.length === 0) return null
  return (
    <ul className={css.values} aria-label="Corrected in all rows">
      {repairs.values.map(value => (
        <li key={`${value.column} ${value.from}`}>
          <span>
            <bdi>{columns.find(({ index }) => index === value.column)?.label ?? `Column ${value.column + 1}`}</bdi>:{' '}
            <bdi>{value.from === '' ? 'empty' : value.from}</bdi> is read as{' '}
            <bdi>{value.to === '' ? 'empty' : value.to}</bdi> in all rows
          </span>
          <Button
            size="small"
            variant="quiet"
            onClick={() => void change(now => withoutValue(now, value)).catch(() => undefined)}
          >
            Undo
            <VisuallyHidden>
              {' '}
              the correction of <bdi>{value.from}</bdi> in all rows
            </VisuallyHidden>
          </Button>
        </li>
      ))}
    </ul>
  )
}
