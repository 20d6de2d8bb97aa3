import type { ReactNode } from 'react'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Status } from '../ui/status.tsx'

interface Example {
  file: string
  about: string
  people: string
}

const rows: Example[] = [
  { file: 'guests-graphql-night.csv', about: 'GraphQL night', people: '84 registered, 61 attended' },
  { file: 'attendance-report.csv', about: 'API office hours', people: '– registered, 32 attended' },
]

const columns: Column<Example>[] = [
  { key: 'file', header: 'File', cell: row => row.file, title: true },
  { key: 'about', header: 'About', cell: row => row.about },
  { key: 'people', header: 'In the file', cell: row => row.people },
  { key: 'status', header: 'Status', cell: () => <Status tone="good">Imported</Status> },
]

/** What the history will look like, for its empty state. */
export function ImportExample(): ReactNode {
  return (
    <DataTable caption="Example" columns={columns} rows={rows} rowId={row => row.file} rowLabel={row => row.file} />
  )
}
