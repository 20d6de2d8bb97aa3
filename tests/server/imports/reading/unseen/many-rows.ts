/** As many lines as a case needs, of which only the place in the row differs. */
export function many(count: number, line: (at: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => line(at))
}

const firstNames = ['Ada', 'Bea', 'Cem', 'Dana', 'Emil', 'Finn', 'Gita', 'Hugo', 'Ines', 'Jan']
const lastNames = ['Berg', 'Costa', 'Dahl', 'Egger', 'Fuchs', 'Garcia', 'Haas', 'Ito', 'Jansen', 'Kaya']
const middle = ['', 'A. ', 'B. ', 'C. ', 'D. ', 'E. ', 'F. ', 'G. ', 'H. ', 'I. ']

/** A name that nobody else has. */
export function nameOf(at: number): string {
  const [first, last] = [firstNames[at % 10], lastNames[Math.floor(at / 10) % 10]]
  return `${first} ${middle[Math.floor(at / 100) % 10]}${last}`
}

/** 'Ada Berg|p1@example.com' */
export function personOf(at: number): string {
  return `${nameOf(at)}|p${at}@example.com`
}

/** The day of a year that many days after its first. */
export function dayOf(at: number): string {
  return new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)
}
