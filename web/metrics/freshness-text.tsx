import { longDay, shortDay } from '@upshot/shared/format/date'
import type { RegisterEntry } from '@upshot/shared/metrics/register-entry'
import type { ReactNode } from 'react'
import { useToday } from '../frame/session.ts'
import { useLocale } from '../ui/locale.tsx'
import { Status } from '../ui/status.tsx'

interface FreshnessTextProps {
  freshness: RegisterEntry['freshness']
  /** Under a header that says 'As of' already. */
  bare?: boolean
}

/** 'as of 31 May', and when that is too old, since when the next value is awaited. */
export function FreshnessText({ freshness, bare = false }: FreshnessTextProps): ReactNode {
  const today = useToday()
  const { locale } = useLocale()
  const { state, asOf, dueOn } = freshness
  if (state === 'never' || asOf === null) return <span>no value</span>
  const said = `${bare ? '' : 'as of '}${shortDay(asOf, today, locale)}`
  if (state === 'fresh') return <span>{said}</span>
  return (
    <span title={dueOn === null ? undefined : `The next value was due on ${longDay(dueOn, locale)}.`}>
      <Status tone="risk">{said}, overdue</Status>
    </span>
  )
}
