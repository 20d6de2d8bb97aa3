/** One figure of the bench, and whether it meets its target where there is one. */
export function printFigure(name: string, value: number, unit: string, target?: { atMost: number }): void {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0
  const figure = `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`
  const verdict =
    target === undefined
      ? ''
      : `  (target at most ${target.atMost} ${unit}: ${value <= target.atMost ? 'met' : 'MISSED'})`
  process.stdout.write(`  ${name.padEnd(58)} ${figure.padStart(14)}${verdict}\n`)
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}
