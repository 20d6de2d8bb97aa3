import { readFile } from '@upshot/server/imports/reading/read-file'
import { bytesOf } from '../fixture.ts'

/** What an analyst expects of a file that nobody has shown before. Only what is stated is compared. */
export interface Unseen {
  name: string
  text: string
  fileName?: string
  expected: Partial<Seen>
}

/** What was made of a file, flat enough to be stated in a table. */
export interface Seen {
  /** 'tool/report', or the code of the refusal. */
  as: string
  target: string | null
  rows: number
  rejected: number
  duplicates: number
  asks: string[]
  /** Nothing is taken for granted: a person says what the columns mean. */
  asksColumns: boolean
  figures: Record<string, number | null>
  series: string[]
  period: string | null
  /** 'title | url | date | figure=value …' of each thing that was published. */
  items: string[]
  /** 'day figure=value …' of each day. */
  days: string[]
  /** 'period value metric'. */
  values: string[]
  /** 'kind low-high: scores in the order of the rows'. */
  questions: string[]
  codes: string[]
  /** 'title | state | start | speakers'. */
  sessions: string[]
  /** 'identity key | joined | last visit'. */
  members: string[]
}

export async function seen({ text, fileName = 'file.csv' }: Pick<Unseen, 'text' | 'fileName'>): Promise<Partial<Seen>> {
  const read = await readFile(bytesOf(text), { fileName })
  if (read.kind === 'file-error') return { as: read.error.code }
  const { understood, records } = read
  const { counts, figures, series, period } = understood
  return {
    as: `${understood.tool}/${understood.report}`,
    target: understood.targets[0] ?? null,
    rows: counts.rows,
    rejected: counts.rejectedRows,
    duplicates: counts.duplicates,
    asks: understood.asks,
    asksColumns: understood.asks.includes('mapping'),
    figures: Object.fromEntries(figures.map(({ name, value }) => [name, value])),
    series: series.map(({ name }) => name),
    period: period === null ? null : `${period.from} ${period.to}`,
    codes: understood.issueCounts.map(({ code }) => code),
    items:
      records.holds === 'content'
        ? records.content.items.map(({ title, url, date, values }) => [title, url, date, told(values)].join(' | '))
        : [],
    days: records.holds === 'content' ? records.content.days.map(({ day, values }) => `${day} ${told(values)}`) : [],
    values:
      records.holds === 'values'
        ? records.values.map(({ periodStart, value, metric }) => [periodStart, value, metric ?? '-'].join(' '))
        : [],
    questions:
      records.holds === 'answers'
        ? records.survey.questions.map(({ kind, low, high }, place) => {
            const scores = records.survey.responses.flatMap(({ answers }) =>
              answers.filter(({ question }) => question === place).map(({ score }) => score),
            )
            return `${kind} ${low}-${high}: ${scores.join(' ')}`
          })
        : [],
    sessions:
      records.holds === 'sessions'
        ? records.sessions.map(({ title, state, startsAt, speakers }) =>
            [title, state, startsAt, speakers.map(({ name, key }) => name ?? key).join(' + ')].join(' | '),
          )
        : [],
    members:
      records.holds === 'members'
        ? records.members.map(({ identity, key, joinedOn, lastVisitedOn }) =>
            [`${identity} ${key}`, joinedOn, lastVisitedOn].join(' | '),
          )
        : [],
  }
}

function told(values: Readonly<Record<string, number | null>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')
}

/** A table as tools write it: cells that hold the delimiter, quotes or line breaks are quoted. */
export function table(rows: readonly (readonly (string | number)[])[], delimiter = ','): string {
  const cell = (value: string | number): string => {
    const text = String(value)
    return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return `${rows.map(row => row.map(cell).join(delimiter)).join('\n')}\n`
}

/** A file as lines of cells between bars, and what is expected of it. */
export interface InLines {
  what: string
  lines: readonly string[]
  expected: Partial<Seen>
  delimiter?: string
}

export function seenInLines({ lines, delimiter }: Pick<InLines, 'lines' | 'delimiter'>): Promise<Partial<Seen>> {
  const rows = lines.map(line => line.split('|'))
  return seen({ text: table(rows, delimiter) })
}
