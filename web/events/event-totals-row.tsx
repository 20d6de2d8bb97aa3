import type { EventTotals } from '@upshot/shared/events/event-totals'
import type { ReactNode } from 'react'
import { Count, Share } from './count.tsx'
import css from './event-totals-row.module.css'
import { totalsInWords, whyNoRate } from './event-words.ts'

/** Registered, attended, no-show, cancelled and the rate, side by side; what is not known is a dash that says why. */
export function TotalsRow({ totals, explain = false }: { totals: EventTotals; explain?: boolean }): ReactNode {
  const why = whyNoRate(totals)
  return (
    <dl className={css.totals}>
      {totalsInWords(totals).map(total => (
        <div key={total.key}>
          <dt>{total.label}</dt>
          <dd className={css.value}>
            <Count value={total.value} />
          </dd>
          {explain || total.value === null ? <dd className={css.note}>{total.note}</dd> : null}
        </div>
      ))}
      <div>
        <dt>Attendance rate</dt>
        <dd className={css.value}>
          <Share value={totals.attendanceRate} why={why ?? undefined} />
        </dd>
        {why === null ? (
          explain ? (
            <dd className={css.note}>Attended of registered</dd>
          ) : null
        ) : (
          <dd className={css.note}>{`${why.charAt(0).toUpperCase()}${why.slice(1)}`}</dd>
        )}
      </div>
    </dl>
  )
}
