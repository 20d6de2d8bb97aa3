import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import css from './filter-bar.module.css'

export interface FilterChip {
  key: string
  /** "Kind: talk, workshop". */
  label: string
  onRemove: () => void
}

export interface FilterBarProps {
  /** Fields and menus that add a filter. */
  children?: ReactNode
  chips: readonly FilterChip[]
  onClear?: (() => void) | undefined
  /** How many of how many; `null` while it is being counted. */
  shown: number | null
  total: number | null
  /** "activities". */
  noun: string
}

/** What narrows a list, and how far. Stays in sight while the list scrolls. */
export function FilterBar({ children, chips, onClear, shown, total, noun }: FilterBarProps): ReactNode {
  return (
    <search ref={announceHeight} className={css.bar} aria-label={`Filter ${noun}`}>
      <div className={css.controls}>{children}</div>
      <ul className={css.chips} aria-label="Filters in use">
        {chips.map(chip => (
          <li key={chip.key} className={css.chip}>
            <span>{chip.label}</span>
            <button type="button" aria-label={`Remove filter ${chip.label}`} onClick={chip.onRemove}>
              <IconX size={14} aria-hidden />
            </button>
          </li>
        ))}
        {chips.length > 0 && onClear !== undefined ? (
          <li>
            <Button variant="quiet" size="small" onClick={onClear}>
              Clear all
            </Button>
          </li>
        ) : null}
      </ul>
      <p className={css.count} role="status">
        {howMany(shown, total, noun)}
      </p>
    </search>
  )
}

/** The header of a list sticks below the bar, whose height changes with its chips: it is told as `--filter-bar`. */
function announceHeight(bar: HTMLElement): () => void {
  const page = document.documentElement
  const observer = new ResizeObserver(() => page.style.setProperty('--filter-bar', `${bar.offsetHeight}px`))
  observer.observe(bar)
  return () => {
    observer.disconnect()
    page.style.removeProperty('--filter-bar')
  }
}

/** "12 of 340 activities", or "340 activities" when nothing is left out. */
export function howMany(shown: number | null, total: number | null, noun: string): string {
  if (shown === null) return ''
  const format = new Intl.NumberFormat()
  if (total === null || shown === total) return `${format.format(shown)} ${noun}`
  return `${format.format(shown)} of ${format.format(total)} ${noun}`
}
