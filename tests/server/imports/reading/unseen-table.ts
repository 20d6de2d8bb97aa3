import { understood } from './fixture.ts'
import { type Dialect, writeTable } from './write-table.ts'

/** What a person who looks at the file would say about it. What is left out is not checked. */
export interface Expected {
  tool?: string
  report?: string
  rows?: number
  registered?: number | null
  attended?: number | null
  noShow?: number | null
  cancelled?: number | null
  pending?: number | null
  anonymous?: number
  averageMinutes?: number | null
  duplicates?: number
  waitlisted?: number | null
  invited?: number | null
  declined?: number | null
  staff?: number
  otherAttended?: number
  guests?: number | null
  title?: string
  startsAt?: string
  rejectedRows?: number
  asks?: readonly string[]
  /** Codes of everything that is remarkable. */
  codes?: readonly string[]
  /** What each column was taken for, in order. */
  fields?: readonly (string | null)[]
}

export interface Case {
  what: string
  /** Lines of cells between bars. */
  lines: readonly string[]
  expect: Expected
  dialect?: Partial<Dialect>
  fileName?: string
}

export function tableOf(lines: readonly string[]): string[][] {
  return lines.map(line => line.split('|'))
}

/** The parts of the answer that a case speaks of. */
export async function answerTo({ lines, expect, dialect, fileName = 'file.csv' }: Case): Promise<Expected> {
  return partsOf(writeTable(tableOf(lines), dialect), expect, fileName)
}

export async function partsOf(bytes: Uint8Array, expect: Expected, fileName = 'file.csv'): Promise<Expected> {
  const { understood: found } = await understood(bytes, { fileName })
  const { title, startsAt } = found.event
  const all: Record<string, unknown> = {
    tool: found.tool,
    report: found.report,
    ...found.more,
    ...found.counts,
    title,
    startsAt,
    asks: found.asks,
    codes: found.issueCounts.map(({ code }) => code),
    fields: found.columns.map(({ field }) => field),
  }
  return Object.fromEntries(Object.keys({ rejectedRows: 0, ...expect }).map(key => [key, all[key]]))
}
