import { IconCopy, IconDots, IconPencil, IconTargetArrow, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type ActivityDetail, activities } from '@upshot/shared/activities/api'
import type { Kind } from '@upshot/shared/activities/kind'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import { findKind } from '@upshot/shared/activities/merge-kinds'
import { longDay } from '@upshot/shared/format/date'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { TotalsRow } from '../events/event-totals-row.tsx'
import { eventQuery } from '../events/queries.ts'
import { useMay } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { useLocale } from '../ui/locale.tsx'
import { Menu } from '../ui/menu.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView, problemText } from '../ui/problem-view.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { Status } from '../ui/status.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { showToast } from '../ui/toasts.ts'
import { Facts } from './activity-facts.tsx'
import { History } from './activity-history.tsx'
import css from './activity-page.module.css'
import { statusWords, wordOfKey } from './activity-words.ts'
import { KindGlyph } from './kind-glyph.tsx'
import { activityQuery, kindsQuery } from './queries.ts'
import { ReadingsCard } from './readings-card.tsx'
import { useTellDone } from './tell-done.ts'

/** One activity: its facts, what was counted, the people of its event. */
export function ActivityPage(): ReactNode {
  const { activityId } = useParams({ from: '/activities/$activityId' })
  const activity = useQuery(activityQuery(activityId))
  const kinds = useQuery(kindsQuery).data?.items ?? shippedKinds
  if (activity.data === undefined) {
    return (
      <>
        <PageHeader title="Activity" back={<TextLink to="/activities">Activities</TextLink>} />
        {activity.isError ? (
          <ProblemView
            error={activity.error}
            what="The activity could not be loaded."
            onRetry={() => void activity.refetch()}
          />
        ) : (
          <Skeleton label="Loading the activity" rows={6} height={24} />
        )}
      </>
    )
  }
  const detail = activity.data
  const kind = findKind(kinds, detail.kind)
  return (
    <>
      <PageHeader
        title={detail.title}
        back={<TextLink to="/activities">Activities</TextLink>}
        note={<Headline detail={detail} kind={kind} />}
        actions={<Actions detail={detail} />}
      />
      <div className={css.columns}>
        <div className={css.main}>
          <ReadingsCard activity={detail} kind={kind} />
          {detail.eventId === null ? null : (
            <EventCard eventId={detail.eventId} title={detail.eventTitle ?? 'Its event'} />
          )}
          {detail.notes === null ? null : (
            <Card title="Notes">
              <p className={css.notes}>{detail.notes}</p>
            </Card>
          )}
        </div>
        <aside className={css.side} aria-label="Facts and history">
          <Facts detail={detail} />
          <History detail={detail} />
        </aside>
      </div>
    </>
  )
}

function Headline({ detail, kind }: { detail: ActivityDetail; kind: Kind | undefined }): ReactNode {
  const { locale } = useLocale()
  const { word, tone } = statusWords[detail.status]
  return (
    <span className={css.headline}>
      <span className={css.kind}>
        {kind === undefined ? null : <KindGlyph family={kind.family} />}
        {kind?.name ?? detail.kind}
        {detail.setting === null ? '' : `, ${wordOfKey(detail.setting).toLowerCase()}`}
      </span>
      <time dateTime={detail.date}>{longDay(detail.date, locale)}</time>
      <span>{detail.ownerName}</span>
      {detail.status === 'done' ? null : <Status tone={tone}>{word}</Status>}
      {detail.isPrivate ? <span>Private: only the owner sees it</span> : null}
    </span>
  )
}

function Actions({ detail }: { detail: ActivityDetail }): ReactNode {
  const navigate = useNavigate()
  const may = useMay()
  const { done, logged } = useTellDone()
  const edit = (): void => void navigate({ to: '/activities/$activityId/edit', params: { activityId: detail.id } })
  useShortcut('e', edit, 'Edit this activity', detail.mayEdit)

  async function attempt(run: () => Promise<void>): Promise<void> {
    try {
      await run()
    } catch (error) {
      showToast({ message: `This was not done. ${problemText(error)}`, tone: 'failed' })
    }
  }
  const duplicate = (): Promise<void> =>
    attempt(async () => {
      const written = await call(activities.duplicate, { params: { id: detail.id } })
      logged(written, `Logged “${detail.title}” again, dated today.`)
      await navigate({ to: '/activities/$activityId', params: { activityId: written.activity.id } })
    })
  const remove = (): Promise<void> =>
    attempt(async () => {
      const { changeId } = await call(activities.remove, { params: { id: detail.id } })
      await navigate({ to: '/activities' })
      done(`Deleted “${detail.title}”.`, changeId)
    })

  if (!may('advocate')) return null
  return (
    <>
      {detail.isPrivate ? null : (
        <LinkButton
          to="/impact/new"
          search={{ activities: [detail.id] }}
          icon={<IconTargetArrow size={16} aria-hidden />}
        >
          Measure impact
        </LinkButton>
      )}
      {detail.mayEdit ? (
        <LinkButton
          to="/activities/$activityId/edit"
          params={{ activityId: detail.id }}
          icon={<IconPencil size={16} aria-hidden />}
        >
          Edit
        </LinkButton>
      ) : null}
      <Button icon={<IconCopy size={16} aria-hidden />} onClick={() => void duplicate()}>
        Log again
      </Button>
      {detail.mayEdit ? (
        <Menu
          label="More actions"
          items={[
            { label: 'Delete', icon: <IconTrash size={16} aria-hidden />, danger: true, run: () => void remove() },
          ]}
          button={button => <IconButton {...button} label="More actions" icon={<IconDots size={18} aria-hidden />} />}
        />
      ) : null}
    </>
  )
}

/** Who came to the event that this was part of. */
function EventCard({ eventId, title }: { eventId: string; title: string }): ReactNode {
  const event = useQuery(eventQuery(eventId))
  return (
    <Card
      title={
        <TextLink look="ink" to="/events/$eventId" params={{ eventId }}>
          {title}
        </TextLink>
      }
      note="People at the whole event, not at this activity alone."
    >
      {event.isError ? (
        <ProblemView error={event.error} what="The event could not be loaded." />
      ) : event.data === undefined ? (
        <Skeleton label="Loading the people of the event" rows={2} height={24} />
      ) : (
        <TotalsRow totals={event.data.totals} />
      )}
    </Card>
  )
}
