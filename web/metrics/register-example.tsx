import type { ReactNode } from 'react'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Status } from '../ui/status.tsx'

interface Example {
  name: string
  value: string
  verdict: ReactNode
}

const rows: Example[] = [
  { name: 'Activation rate', value: '38 %', verdict: <Status tone="good">on track</Status> },
  { name: 'Sign-ups from DevRel sources', value: '412 accounts', verdict: <Status tone="risk">at risk</Status> },
]

const columns: Column<Example>[] = [
  { key: 'name', header: 'Metric', cell: row => row.name, title: true },
  { key: 'value', header: 'Latest value', cell: row => row.value, align: 'end' },
  { key: 'verdict', header: 'Target', cell: row => row.verdict },
]

/** What the register will look like, for its empty state. */
export function RegisterExample(): ReactNode {
  return (
    <DataTable caption="Example" columns={columns} rows={rows} rowId={row => row.name} rowLabel={row => row.name} />
  )
}
