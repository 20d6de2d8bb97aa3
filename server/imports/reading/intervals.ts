/** Minutes covered by [start, end, start, end, …] in milliseconds. Being there on two devices at once counts once. */
export function unionMinutes(bounds: readonly number[]): number {
  const spans: { start: number; end: number }[] = []
  for (let at = 0; at + 1 < bounds.length; at += 2) spans.push({ start: bounds[at] ?? 0, end: bounds[at + 1] ?? 0 })
  spans.sort((a, b) => a.start - b.start)
  let total = 0
  let until = Number.NEGATIVE_INFINITY
  for (const { start, end } of spans) {
    if (end <= until) continue
    total += end - Math.max(start, until)
    until = end
  }
  return total / 60_000
}
