import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import type { ReactNode } from 'react'
import { openQuickLog } from '../frame/quick-log.ts'
import { useMay } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { ActivityTable } from './activity-table.tsx'
import { eventActivitiesQuery, kindsQuery } from './queries.ts'

/** What was done at an event. */
export function EventActivities({ eventId }: { eventId: string }): ReactNode {
  const list = useQuery(eventActivitiesQuery(eventId))
  const kinds = useQuery(kindsQuery).data?.items ?? shippedKinds
  const navigate = useNavigate()
  const mayLog = useMay()('advocate')
  const rows = list.data?.items ?? []
  const log = (
    <Button size="small" icon={<IconPlus size={14} aria-hidden />} onClick={() => openQuickLog({ eventId })}>
      Log an activity here
    </Button>
  )
  return (
    <Card flush title="Activities at this event" actions={mayLog && rows.length > 0 ? log : undefined}>
      {list.isError ? (
        <ProblemView error={list.error} what="The activities could not be loaded." />
      ) : (
        <ActivityTable
          caption="Activities at this event"
          kinds={kinds}
          rows={rows}
          loading={list.isPending}
          withoutEvent
          onOpen={row => void navigate({ to: '/activities/$activityId', params: { activityId: row.id } })}
          {...(rows.length < (list.data?.total ?? 0) ? { total: list.data?.total } : {})}
          empty={
            <Empty title="Nothing was logged at this event." action={mayLog ? log : undefined}>
              Talks, workshops and conversations there belong here.
            </Empty>
          }
        />
      )}
    </Card>
  )
}
