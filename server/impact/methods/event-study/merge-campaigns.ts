/**
 * Events closer than pre + post points are one campaign that starts at the first of them, so that no day is counted
 * twice (section 3). Answers the starts, ascending.
 */
export function mergeCampaigns(events: readonly number[], apart: number): number[] {
  const starts: number[] = []
  let previous = Number.NEGATIVE_INFINITY
  for (const event of [...events].sort((a, b) => a - b)) {
    if (event - previous >= apart) starts.push(event)
    previous = event
  }
  return starts
}
