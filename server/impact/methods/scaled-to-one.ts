/** The values over the largest of them in absolute size, so that squares neither overflow nor vanish. */
export function scaledToOne(values: readonly number[]): number[] {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return largest > 0 ? values.map(value => value / largest) : [...values]
}
