/** The earliest of those of the day that has most; of days that have as many, the one met first. Null: there are none. */
export function busiestDay<Thing>(
  things: readonly Thing[],
  dayOf: (thing: Thing) => string | number,
  isEarlier: (thing: Thing, than: Thing) => boolean,
): Thing | null {
  const days = new Map<string | number, { first: Thing; count: number }>()
  for (const thing of things) {
    const name = dayOf(thing)
    const day = days.get(name)
    if (day === undefined) days.set(name, { first: thing, count: 1 })
    else {
      day.count += 1
      if (isEarlier(thing, day.first)) day.first = thing
    }
  }
  let busiest: { first: Thing; count: number } | null = null
  for (const day of days.values()) if (busiest === null || day.count > busiest.count) busiest = day
  return busiest?.first ?? null
}
