import type { ActivityRow } from '@upshot/shared/activities/api'
import { longDay } from '@upshot/shared/format/date'
import type { ReactNode } from 'react'
import { useLocale } from '../ui/locale.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextLink } from '../ui/text-link.tsx'

interface DuplicateNoticeProps {
  items: readonly ActivityRow[]
  /** How to save all the same. */
  hint?: string | undefined
  onOpen?: (() => void) | undefined
}

/** The same web address was logged before: said before saving, with the way to what there is. */
export function DuplicateNotice({ items, hint, onOpen }: DuplicateNoticeProps): ReactNode {
  const { locale } = useLocale()
  const [first] = items
  if (first === undefined) return null
  const others = items.length - 1
  return (
    <Notice tone="warning" announce title="This link is logged already.">
      <TextLink to="/activities/$activityId" params={{ activityId: first.id }} onClick={onOpen}>
        {first.title}
      </TextLink>
      , {first.ownerName}, {longDay(first.date, locale)}
      {others > 0 ? ` and ${others} more` : ''}.{hint === undefined ? null : ` ${hint}`}
    </Notice>
  )
}
