import type { ReactNode } from 'react'
import css from './impact.module.css'
import { leavesZeroOut } from './study-charts.ts'

/** A figure as it is told. */
export interface Told {
  number: string
  /** A single number, a range in its place, or why there is none. */
  look: 'number' | 'range' | 'none'
  under: string
}

interface MaybeInterval {
  estimate: number
  lower: number | null
  upper: number | null
}

/** Where the interval holds zero it takes the place of the number: a best guess in large type would be read as a finding. */
export function told({ estimate, lower, upper }: MaybeInterval, write: (value: number) => string): Told {
  if (lower === null || upper === null) {
    return { number: write(estimate), look: 'range', under: 'no interval: that needs eight separate dates' }
  }
  const range = `${write(lower)} to ${write(upper)}`
  return leavesZeroOut(lower, upper)
    ? { number: write(estimate), look: 'number', under: `95 % interval ${range}` }
    : { number: range, look: 'range', under: `95 % interval; it holds zero, best guess ${write(estimate)}` }
}

export function none(reason: string): Told {
  return { number: 'none', look: 'none', under: reason }
}

interface FigureProps {
  name: string
  told: Told
  word: string
  /** Said after what stands under the number, where there is a number. */
  more?: string | undefined
}

/** A name, a number in large type, and what it rests on; for a list of definitions. */
export function Figure({ name, told: { number, look, under }, word, more = '' }: FigureProps): ReactNode {
  const whole = look === 'none' || more === '' ? under : `${under}, ${more}`
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <p className={css[look]}>
          {number}
          {word === '' || look === 'none' ? null : <small>{word}</small>}
        </p>
        <p className={css.under}>{whole}</p>
      </dd>
    </div>
  )
}
