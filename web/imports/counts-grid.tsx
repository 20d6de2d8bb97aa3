import { fullNumber } from '@upshot/shared/format/number'
import type { Figure as FileFigure, ImportCounts, MoreCounts } from '@upshot/shared/imports/result'
import type { ImportTarget } from '@upshot/shared/imports/target'
import type { ReactNode } from 'react'
import { Unknown } from '../events/count.tsx'
import { useLocale } from '../ui/locale.tsx'
import css from './counts-grid.module.css'
import { outsideRegistrations } from './outside-registrations.ts'

interface CountsGridProps {
  counts: ImportCounts
  more: MoreCounts
  /** What files of this kind say beside the counts. */
  figures: readonly FileFigure[]
  target: ImportTarget
}

interface Figure {
  name: string
  value: number | null
  note?: string | undefined
}

/** What the file says in numbers. What it cannot know is a dash, never 0. */
export function CountsGrid({ counts, more, figures: told, target }: CountsGridProps): ReactNode {
  const { locale } = useLocale()
  const figures = target === 'attendance' ? ofPeople(counts, more) : ofOthers(counts, more, told)
  return (
    <dl className={css.grid}>
      {figures.map(({ name, value, note }) => (
        <div key={name} className={css.figure}>
          <dt>{name}</dt>
          <dd>
            {value === null ? <Unknown /> : fullNumber(value, locale)}
            {note === undefined ? null : <span className={css.note}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ofOthers(counts: ImportCounts, more: MoreCounts, told: readonly FileFigure[]): Figure[] {
  return [
    ...told.map(({ label, value }) => ({ name: label, value })),
    { name: 'Rows', value: counts.rows },
    ...(told.length > 0 ? [] : [{ name: 'Values', value: more.values }]),
    ...(counts.duplicates > 0 ? [{ name: 'Duplicate rows', value: counts.duplicates }] : []),
    { name: 'Rows left out', value: counts.rejectedRows },
  ]
}

function ofPeople(counts: ImportCounts, more: MoreCounts): Figure[] {
  const outside = outsideRegistrations(counts, more)
  const unknown = outside?.mayHaveCome ? 'not counted as registered; some may have come' : 'not counted as registered'
  return [
    { name: 'Registered', value: counts.registered },
    { name: 'Attended', value: counts.attended },
    { name: 'No-show', value: counts.noShow },
    { name: 'Cancelled', value: counts.cancelled },
    { name: 'Pending', value: counts.pending },
    ...whereAny([
      { name: 'On the waiting list', value: more.waitlisted },
      { name: 'Invited', value: more.invited },
      { name: 'Declined', value: more.declined },
      { name: 'Unknown status', value: outside?.statusUnknown ?? 0, note: unknown },
      { name: 'Came unregistered', value: outside?.cameUnregistered ?? 0, note: 'attended, not registered' },
    ]),
    { name: 'Anonymous', value: counts.anonymous },
    ...whereAny([
      { name: 'Extra guests', value: more.guests, note: 'unnamed' },
      { name: 'Staff', value: more.staff, note: 'not counted' },
      { name: 'Dialled in or room', value: more.otherAttended, note: 'not counted' },
    ]),
    { name: 'Average minutes', value: counts.averageMinutes },
    { name: 'Rows', value: counts.rows },
    { name: 'Duplicate rows', value: counts.duplicates },
    { name: 'Rows left out', value: counts.rejectedRows },
  ]
}

/** Most files have none of these. */
function whereAny(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ value }) => value !== null && value > 0)
}
