/** Moves labels apart: as near to where they belong as a distance of `gap` allows, within `top` and `bottom`; order is kept. */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y)
  const placed: { y: number; at: number }[] = []
  for (const one of order) {
    const above = placed.at(-1)
    placed.push({ at: one.at, y: Math.max(one.y, top, above === undefined ? top : above.y + gap) })
  }
  // What was pushed beyond the bottom pushes the others back up.
  let limit = bottom
  for (const one of placed.reverse()) {
    one.y = Math.min(one.y, limit)
    limit = one.y - gap
  }
  return placed.sort((a, b) => a.at - b.at).map(one => one.y)
}
