/** How spreadsheets count days: from 1900 with a 29 February that never was, or from 1904. */
export type DateSystem = 1900 | 1904

const msPerDay = 86_400_000

/** The wall clock time of a day number, as milliseconds of one in UTC. Null: no day that a spreadsheet can show. */
export function serialTime(serial: number, system: DateSystem): number | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null
  // Day 60 of the 1900 system is the 29 February 1900; what stands before it counts from a day later.
  const origin = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  return Math.round((origin + serial * msPerDay) / 1000) * 1000
}
