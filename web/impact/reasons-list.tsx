import type { StudyRefusal } from '@upshot/shared/impact/study'
import type { StudyOverlap } from '@upshot/shared/impact/study-setup'
import type { ReactNode } from 'react'
import css from './impact.module.css'
import { plainReason } from './plain-reason.ts'

interface ReasonsListProps {
  reasons: readonly StudyRefusal[]
  overlaps: readonly StudyOverlap[]
}

/** Each reason in plain words with what would help. Its code stands with what the study rests on. */
export function ReasonsList({ reasons, overlaps }: ReasonsListProps): ReactNode {
  return (
    <ul className={css.plainList}>
      {reasons.map(reason => (
        <li key={`${reason.code} ${reason.words}`} className={css.reason}>
          <strong>{plainReason(reason, overlaps)}</strong>
          <span>{reason.remedy}</span>
        </li>
      ))}
    </ul>
  )
}
