import type { ReactNode } from 'react'
import { sparkPaths } from './spark-paths.ts'
import css from './sparkline.module.css'

export interface SparklineProps {
  /** What a screen reader says instead: the summary sentence. */
  name: string
  values: readonly (number | null)[]
  target?: number | null | undefined
  /** The last value's period still runs. */
  soFar?: boolean | undefined
  width?: number | undefined
  height?: number | undefined
}

/** A metric's course in the space of a word. Not recharts: a page has six of them. */
export function Sparkline({
  name,
  values,
  target,
  soFar = false,
  width = 120,
  height = 36,
}: SparklineProps): ReactNode {
  const { line, running, targetY, end } = sparkPaths(values, target ?? null, soFar, width, height)
  return (
    <svg
      role="img"
      aria-label={name}
      className={css.spark}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {targetY === null ? null : <path d={`M0,${targetY}H${width}`} className={css.target} />}
      <path d={line} className={css.line} />
      {running === '' ? null : <path d={running} className={css.running} />}
      {end === null ? null : <circle cx={end.x} cy={end.y} r={2.5} className={soFar ? css.open : css.end} />}
    </svg>
  )
}
