import { periodInWords } from '@upshot/shared/format/date'
import type { TargetDetail, VersionDetail } from '@upshot/shared/metrics/metric-detail'
import type { ReactNode } from 'react'
import { useHere } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import type { MetricTask } from './metric-dialog.tsx'
import { doneOn, figure } from './metric-figures.ts'
import css from './metrics.module.css'

interface TargetsCardProps {
  version: VersionDetail
  onTask: (task: MetricTask) => void
}

/** What was promised for which days, with who set it; what was changed or removed stays to be read. */
export function TargetsCard({ version, onTask }: TargetsCardProps): ReactNode {
  const settings = useLocale()
  const { workspace } = useHere()
  const holding = version.targets.filter(target => target.removedAt === null)
  const earlier = version.targets.filter(target => target.removedAt !== null)
  const mayChange = workspace.permissions.proposeMetrics && version.endedAt === null
  const set = (
    <Button size="small" onClick={() => onTask({ kind: 'target', version: version.number, target: null })}>
      Set a target
    </Button>
  )
  return (
    <Card title="Targets" actions={mayChange && holding.length > 0 ? set : undefined}>
      <DataTable
        caption="Targets"
        noun="targets"
        columns={columnsFor(version.unit, settings)}
        rows={holding}
        rowId={target => target.id}
        rowLabel={target => periodInWords(target, settings.locale)}
        rowMenu={
          mayChange
            ? target => [
                { label: 'Change', run: () => onTask({ kind: 'target', version: version.number, target }) },
                { label: 'Remove', danger: true, run: () => onTask({ kind: 'remove-target', target }) },
              ]
            : undefined
        }
        empty={
          <Empty title="No target is set." action={mayChange ? set : undefined}>
            Without one the chart shows where the metric goes, not whether that is enough.
          </Empty>
        }
      />
      {earlier.length === 0 ? null : (
        <details className={css.details}>
          <summary>{earlier.length === 1 ? '1 earlier target' : `${earlier.length} earlier targets`}</summary>
          <ul className={css.earlier}>
            {earlier.map(target => (
              <li key={target.id}>{earlierText(target, version.unit, settings)}</li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

function columnsFor(unit: string, settings: LocaleSettings): Column<TargetDetail>[] {
  const { locale } = settings
  return [
    {
      key: 'period',
      header: 'Period',
      title: true,
      cell: target => (
        <>
          {periodInWords(target, locale)}
          <div className={css.second}>
            set by {target.setByName} on {doneOn(target.setAt, settings)}
          </div>
        </>
      ),
    },
    { key: 'baseline', header: 'Baseline', align: 'end', cell: target => figure(target.baseline, unit, settings) },
    { key: 'target', header: 'Target', align: 'end', cell: target => figure(target.target, unit, settings) },
  ]
}

function earlierText(target: TargetDetail, unit: string, settings: LocaleSettings): string {
  const { locale } = settings
  const removed = doneOn(target.removedAt ?? target.setAt, settings)
  const told = `${periodInWords(target, locale)}: ${figure(target.target, unit, settings)}`
  return `${told}, set by ${target.setByName}, removed by ${target.removedByName ?? 'somebody who left'} on ${removed}`
}
