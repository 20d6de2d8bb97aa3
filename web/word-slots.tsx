import { metrics } from '@upshot/shared/metrics/api'
import { overview } from '@upshot/shared/overview/api'
import { type ReactNode, useEffect } from 'react'
import { findActivities } from './activities/find-activities.ts'
import { offerMetricChoices } from './activities/metric-choices.ts'
import { call } from './api/call.ts'
import { findEvents } from './events/find-events.ts'
import type { QuickLogSeed } from './frame/quick-log.ts'
import type { FindMatches } from './frame/search.ts'
import { Shell } from './frame/shell.tsx'
import { findStudies } from './impact/find-studies.ts'
import { findMetrics } from './metrics/find-metrics.ts'
import { offerWork } from './metrics/work-beside.ts'
import { awaitedDialog } from './ui/awaited-dialog.tsx'

// The words know nothing of each other beyond the table of the architecture; here is where they are put together.
offerMetricChoices(async signal => {
  const { items } = await call(metrics.list, { query: { limit: 200 } }, { signal })
  return items.map(({ id, name, standing }) => ({ value: id, label: name, standing }))
})

// Loaded with the chart that wants them: the first page does without.
offerWork({
  marks: async (days, signal) => {
    const { items } = await call(overview.marks, { query: days }, { signal })
    return (await import('./overview/strip-marks.ts')).stripMarks(items)
  },
  listOf: async marks => (await import('./overview/list-behind.ts')).listBehind(marks),
})

const quickLogDialog = awaitedDialog(async () => (await import('./activities/quick-log.tsx')).QuickLog)

const find: FindMatches = async (text, signal) => {
  const found = await Promise.all([
    findActivities(text, signal),
    findEvents(text, signal),
    findMetrics(text, signal),
    findStudies(text, signal),
  ])
  return found.flat()
}

/** The shell with what the words put into it. */
export function Root(): ReactNode {
  // Whoever presses `n` types on at once: the quick log's code is there before.
  useEffect(() => {
    // Where this fails it is asked for again when it is needed.
    const timer = setTimeout(() => void quickLogDialog.load().catch(() => undefined), 300)
    return () => clearTimeout(timer)
  }, [])
  return <Shell quickLog={quickLog} find={find} />
}

function quickLog(props: { seed: QuickLogSeed; onClose: () => void }): ReactNode {
  return <quickLogDialog.Slot {...props} />
}
