import { longDay } from '@upshot/shared/format/date'
import type { StudyOverlap } from '@upshot/shared/impact/study-setup'
import type { ReactNode } from 'react'
import { useLocale } from '../ui/locale.tsx'
import { TextLink } from '../ui/text-link.tsx'
import css from './impact.module.css'

const most = 8

/** What else was done in the window or just before it; never hidden, folded when long. */
export function OverlapsList({ overlaps }: { overlaps: readonly StudyOverlap[] }): ReactNode {
  const first = overlaps.slice(0, most)
  const rest = overlaps.slice(most)
  return (
    <>
      <ul className={css.plainList}>
        {first.map(overlap => (
          <Overlap key={overlap.id} overlap={overlap} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <details className={css.details}>
          <summary>{rest.length} more</summary>
          <ul className={css.plainList}>
            {rest.map(overlap => (
              <Overlap key={overlap.id} overlap={overlap} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Overlap({ overlap }: { overlap: StudyOverlap }): ReactNode {
  const { locale } = useLocale()
  return (
    <li>
      <TextLink look="ink" to="/activities/$activityId" params={{ activityId: overlap.id }}>
        {overlap.title}
      </TextLink>{' '}
      <span className={css.second}>
        {longDay(overlap.date, locale)}, {overlap.place === 'inside' ? 'in the window' : 'in the days before it'},{' '}
        {overlap.ownerName}
      </span>
    </li>
  )
}
