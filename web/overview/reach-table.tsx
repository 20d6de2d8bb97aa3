import { notKnown } from '@upshot/shared/format/number'
import { changeAlone } from '@upshot/shared/metrics/series'
import type { CircleReach, Overview } from '@upshot/shared/overview/overview'
import { isReachKnown, peopleReached } from '@upshot/shared/overview/people-reached'
import type { ReactNode } from 'react'
import { useLocale } from '../ui/locale.tsx'
import css from './reach-table.module.css'

const circles = [
  { key: 'external', label: 'External' },
  { key: 'internal', label: 'Internal' },
  { key: 'unknown', label: 'Not known which' },
] as const

/** Different people by circle; together they are everybody, since nobody is in two. */
export function ReachTable({ reach }: { reach: Overview['reach'] }): ReactNode {
  const { now, before } = reach
  const isCompared = before !== null
  const known = before !== null && isReachKnown(before)
  return (
    <table className={css.table}>
      <caption className={css.caption}>People reached</caption>
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">People</th>
          <th scope="col">New</th>
          <th scope="col">Returning</th>
          {isCompared ? <th scope="col">Change</th> : null}
        </tr>
      </thead>
      <tbody>
        {circles
          .filter(({ key }) => key !== 'unknown' || now.unknown.people > 0 || (before?.unknown.people ?? 0) > 0)
          .map(({ key, label }) => (
            <Row
              key={key}
              label={label}
              now={now[key]}
              before={known ? (before?.[key] ?? null) : null}
              isCompared={isCompared}
            />
          ))}
      </tbody>
      <tfoot>
        <Row
          label="All"
          now={peopleReached(now)}
          before={known && before !== null ? peopleReached(before) : null}
          isCompared={isCompared}
        />
      </tfoot>
    </table>
  )
}

interface RowProps {
  label: string
  now: CircleReach
  before: CircleReach | null
  isCompared: boolean
}

function Row({ label, now, before, isCompared }: RowProps): ReactNode {
  const { locale } = useLocale()
  const write = (count: number): string => new Intl.NumberFormat(locale).format(count)
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{write(now.people)}</td>
      <td>{write(now.fresh)}</td>
      <td>{write(now.returning)}</td>
      {isCompared ? <td>{changeAlone(now.people, before?.people ?? null, 'people', locale) ?? notKnown}</td> : null}
    </tr>
  )
}
