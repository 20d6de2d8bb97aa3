import { useQuery } from '@tanstack/react-query'
import type { ActivityDetail } from '@upshot/shared/activities/api'
import { people } from '@upshot/shared/people/api'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { useHere } from '../frame/session.ts'
import { Card } from '../ui/card.tsx'
import { formatInstant } from '../ui/format-day.ts'
import { formatInstantDay } from '../ui/format-instant-day.ts'
import { useLocale } from '../ui/locale.tsx'
import css from './activity-page.module.css'

/** Who entered it and who changed what; the full record is for admins. */
export function History({ detail }: { detail: ActivityDetail }): ReactNode {
  const { workspace } = useHere()
  const { locale, timeZone } = useLocale()
  const audit = useQuery({
    queryKey: ['activities', 'history', detail.id],
    queryFn: ({ signal }) => call(people.audit, { query: { subjectId: detail.id, limit: 20 } }, { signal }),
    enabled: workspace.permissions.readAuditLog,
  })
  const entries = audit.data?.items ?? []
  return (
    <Card title="History">
      <ul className={css.history}>
        {entries.map(entry => (
          <li key={entry.id}>
            <span>{entry.personName ?? 'The system'}</span> {actionWords(entry.action)}
            <time dateTime={entry.at}>{formatInstant(entry.at, locale, timeZone)}</time>
          </li>
        ))}
        {entries.length > 0 ? null : (
          <>
            <li>
              <span>{detail.createdBy.name}</span> logged it
              <time dateTime={detail.createdAt}>{formatInstantDay(detail.createdAt, locale, timeZone)}</time>
            </li>
            {detail.revision === 1 ? null : (
              <li>
                Last changed
                <time dateTime={detail.updatedAt}>{formatInstant(detail.updatedAt, locale, timeZone)}</time>
              </li>
            )}
          </>
        )}
      </ul>
    </Card>
  )
}

const actions: Readonly<Record<string, string>> = {
  'activity.create': 'logged it',
  'activity.update': 'changed it',
  'activity.change': 'changed it',
  'activity.remove': 'deleted it',
  'activity.duplicate': 'logged it again',
  'reading.add': 'recorded a reading',
  'reading.withdraw': 'withdrew a reading',
  'reading.restore': 'let a reading count again',
}

/** As part of a sentence; an action that is not known here in the record's own words. */
function actionWords(action: string): string {
  return (
    actions[action] ??
    action
      .split('.')
      .at(-1)
      ?.replaceAll(/[-_]/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase() ??
    action
  )
}
