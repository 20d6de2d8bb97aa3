export interface SparkPaths {
  line: string
  /** The last step, dashed, when its period still runs. */
  running: string
  targetY: number | null
  end: { x: number; y: number } | null
}

const inset = 4

/** Values and target on one scale that just holds both; unknown values leave gaps. */
export function sparkPaths(
  values: readonly (number | null)[],
  target: number | null,
  soFar: boolean,
  width: number,
  height: number,
): SparkPaths {
  const known = values.filter(value => value !== null)
  const all = target === null ? known : [...known, target]
  const low = Math.min(...all)
  const high = Math.max(...all)
  const x = (at: number): number =>
    round(inset + (values.length < 2 ? 1 : at / (values.length - 1)) * (width - 2 * inset))
  const y = (value: number): number =>
    round(high === low ? height / 2 : height - inset - ((value - low) / (high - low)) * (height - 2 * inset))
  const whole = soFar ? values.slice(0, -1) : values
  const lastAt = values.findLastIndex(value => value !== null)
  const last = values[lastAt] ?? null
  const before = soFar ? whole.findLastIndex(value => value !== null) : -1
  const from = values[before] ?? null
  const isDashed = soFar && lastAt === values.length - 1 && last !== null && from !== null
  return {
    line: pathOf(whole, x, y),
    running: isDashed ? `M${x(before)},${y(from)}L${x(lastAt)},${y(last)}` : '',
    targetY: target === null ? null : y(target),
    end: last === null ? null : { x: x(lastAt), y: y(last) },
  }
}

function pathOf(values: readonly (number | null)[], x: (at: number) => number, y: (value: number) => number): string {
  let pen = 'M'
  return values
    .map((value, at) => {
      if (value === null) {
        pen = 'M'
        return ''
      }
      const step = `${pen}${x(at)},${y(value)}`
      pen = 'L'
      return step
    })
    .join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
