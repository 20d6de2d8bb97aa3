/** Hours from UTC of the zone names that exports write and that mean one thing; CST, IST or BST mean several. */
const offsets: ReadonlyMap<string, number> = new Map([
  ['PST', -8],
  ['PDT', -7],
  ['MST', -7],
  ['MDT', -6],
  ['CDT', -5],
  ['EST', -5],
  ['EDT', -4],
  ['WET', 0],
  ['WEST', 1],
  ['CET', 1],
  ['CEST', 2],
  ['EET', 2],
  ['EEST', 3],
  ['MEZ', 1],
  ['MESZ', 2],
  ['OEZ', 2],
  ['OESZ', 3],
  ['JST', 9],
  ['AEST', 10],
  ['AEDT', 11],
  ['NZST', 12],
  ['NZDT', 13],
])

/** Minutes from UTC, null for a name that is unknown or means several zones. */
export function zoneNamed(name: string): number | null {
  const hours = offsets.get(name.toUpperCase())
  return hours === undefined ? null : hours * 60
}
