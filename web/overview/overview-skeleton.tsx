import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import css from './overview.module.css'

/** As high as what will come, so that nothing jumps. */
export function OverviewSkeleton(): ReactNode {
  return (
    <>
      <div className={css.section}>
        <div className={css.cards}>
          {['one', 'two', 'three'].map(card => (
            <Card key={card}>
              <Skeleton label="Loading the overview" rows={1} height={178} />
            </Card>
          ))}
        </div>
      </div>
      <div className={css.section}>
        <Card>
          <Skeleton label="Loading the chart" rows={1} height={560} />
        </Card>
      </div>
    </>
  )
}
