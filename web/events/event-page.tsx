import { IconDots, IconFileImport, IconPencil, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useRouter } from '@tanstack/react-router'
import { type EventDetail, events } from '@upshot/shared/events/api'
import type { CircleCounts } from '@upshot/shared/events/event-totals'
import { toolName } from '@upshot/shared/events/tool-name'
import { longDay } from '@upshot/shared/format/date'
import { minutesInWords } from '@upshot/shared/format/duration'
import { fullNumber } from '@upshot/shared/format/number'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { useMay } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { classNames } from '../ui/class-names.ts'
import { Empty } from '../ui/empty.tsx'
import { formatInstant } from '../ui/format-day.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import { Menu } from '../ui/menu.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView, problemText } from '../ui/problem-view.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { showToast } from '../ui/toasts.ts'
import { placeWords } from './countries.ts'
import { TotalsRow } from './event-totals-row.tsx'
import { clockWords, formatWords, isAnythingKnown } from './event-words.ts'
import css from './events.module.css'
import { eventQuery, useFreshEvents } from './queries.ts'
import { SessionsCard } from './sessions-card.tsx'

export interface EventPageProps {
  /** What was done at the event: events know no activities. */
  activities: (eventId: string) => ReactNode
  /** What people answered about it. */
  survey: (eventId: string) => ReactNode
}

/** One event: who came as far as anybody knows, from where, and how that is known. */
export function EventPage({ activities, survey }: EventPageProps): ReactNode {
  const { eventId } = useParams({ from: '/events/$eventId' })
  const settings = useLocale()
  const query = useQuery(eventQuery(eventId))
  const event = query.data
  if (event === undefined) {
    return (
      <>
        <PageHeader title="Event" back={<TextLink to="/events">Events</TextLink>} />
        {query.isError ? (
          <ProblemView error={query.error} what="The event could not be loaded." onRetry={() => void query.refetch()} />
        ) : (
          <Skeleton label="Loading the event" rows={6} height={24} />
        )}
      </>
    )
  }
  const place = placeWords([event.place, event.city], event.country, settings.locale)
  return (
    <>
      <PageHeader
        title={event.title}
        back={<TextLink to="/events">Events</TextLink>}
        note={
          <span className={css.headline}>
            <time dateTime={event.startsAt ?? event.day}>{longDay(event.day, settings.locale)}</time>
            {clockWords(event) === null ? null : <span>{clockWords(event)}</span>}
            <span>
              {formatWords[event.format]}
              {event.audience === 'internal' ? ', internal' : ''}
            </span>
            {place === null ? null : <span>{place}</span>}
            {event.teamName === null ? null : <span>{event.teamName}</span>}
            {event.url === null ? null : (
              <a href={event.url} target="_blank" rel="noreferrer noopener">
                {new URL(event.url).hostname.replace(/^www\./, '')}
              </a>
            )}
          </span>
        }
        actions={<Actions event={event} />}
      />
      <div className={css.stack}>
        <PeopleCard event={event} settings={settings} />
        {event.attendedBy === null && event.registeredBy === null && event.organisations.length === 0 ? null : (
          <div className={css.columns}>
            <CirclesCard event={event} settings={settings} />
            <OrganisationsCard event={event} settings={settings} />
          </div>
        )}
        {survey(event.id)}
        {activities(event.id)}
        <SessionsCard event={event} />
        {event.sources.length === 0 ? null : <SourcesCard event={event} settings={settings} />}
      </div>
    </>
  )
}

interface PartProps {
  event: EventDetail
  settings: LocaleSettings
}

function Actions({ event }: { event: EventDetail }): ReactNode {
  const navigate = useNavigate()
  const router = useRouter()
  const fresh = useFreshEvents()
  const may = useMay()

  async function remove(): Promise<void> {
    try {
      await call(events.remove, { params: { id: event.id } })
      await navigate({ to: '/events' })
      await fresh()
      showToast({
        message: `Deleted “${event.title}”. Its people no longer count as reached.`,
        undo: async () => {
          await call(events.restore, { params: { id: event.id } })
          await fresh()
        },
      })
    } catch (error) {
      showToast({ message: `The event was not deleted. ${problemText(error)}`, tone: 'failed' })
    }
  }

  return (
    <>
      {event.mayEdit ? (
        <LinkButton
          to="/events/$eventId/edit"
          params={{ eventId: event.id }}
          icon={<IconPencil size={16} aria-hidden />}
        >
          Edit
        </LinkButton>
      ) : null}
      {may('advocate') ? (
        <Button
          icon={<IconFileImport size={16} aria-hidden />}
          onClick={() => router.history.push(`/imports/new?event=${event.id}`)}
        >
          Import attendance
        </Button>
      ) : null}
      {event.mayEdit ? (
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

function PeopleCard({ event, settings }: PartProps): ReactNode {
  const { totals } = event
  if (!isAnythingKnown(totals)) {
    return (
      <Card title="People">
        <Empty title="Nobody knows yet who registered or came.">
          Import the guest list or the attendance report of the tool in which people registered. Until then every figure
          is unknown, which is not 0.
        </Empty>
      </Card>
    )
  }
  const rest = restOf(event, settings)
  return (
    <Card title="People">
      <TotalsRow totals={totals} explain />
      {rest.length === 0 ? null : <p className={css.rest}>{rest.join(' ')}</p>}
    </Card>
  )
}

/** What does not need a figure of its own, a sentence each, and only where it is known. */
function restOf({ totals, outsideRegistrations }: EventDetail, { locale }: LocaleSettings): string[] {
  const some = (value: number | null, words: (count: string) => string): string[] =>
    value === null || value === 0 ? [] : [words(fullNumber(value, locale))]
  return [
    ...some(totals.pending, count => `${count} waiting for approval.`),
    ...some(totals.waitlisted, count => `${count} on the waiting list.`),
    ...some(totals.invited, count => `${count} invited and without an answer.`),
    ...some(totals.declined, count => `${count} declined.`),
    ...some(
      outsideRegistrations?.statusUnknown ?? null,
      count => `${count} of unknown status, not counted as registered.`,
    ),
    ...some(outsideRegistrations?.cameUnregistered ?? null, count => `${count} attended without being registered.`),
    ...some(
      totals.anonymous,
      count => `${count} cannot be told apart from others: they count as seats here and never as people reached.`,
    ),
    ...(totals.averageMinutes === null
      ? []
      : [`Those whose minutes are known stayed ${minutesInWords(totals.averageMinutes, locale)} on average.`]),
  ]
}

function CirclesCard({ event, settings }: PartProps): ReactNode {
  const isAttended = event.attendedBy !== null
  const counts = event.attendedBy ?? event.registeredBy
  if (counts === null) return null
  return (
    <Card
      title={isAttended ? 'Who came from where' : 'Who registered from where'}
      note="By the domain of their address. Staff are those of the workspace’s own domains."
    >
      <Circles counts={counts} settings={settings} />
    </Card>
  )
}

function Circles({ counts, settings }: { counts: CircleCounts; settings: LocaleSettings }): ReactNode {
  const most = Math.max(counts.internal, counts.external, counts.unknown, 1)
  const rows = [
    { label: 'Internal', value: counts.internal, look: undefined },
    { label: 'External', value: counts.external, look: css.external },
    { label: 'No address', value: counts.unknown, look: css.unknown },
  ]
  return (
    <ul className={css.circles}>
      {rows.map(({ label, value, look }) => (
        <li key={label} className={css.circle}>
          <span>{label}</span>
          <span aria-hidden>
            {value === 0 ? null : (
              <span className={classNames(css.bar, look)} style={{ width: `${(100 * value) / most}%` }} />
            )}
          </span>
          <span className={css.number}>{fullNumber(value, settings.locale)}</span>
        </li>
      ))}
    </ul>
  )
}

function OrganisationsCard({ event, settings }: PartProps): ReactNode {
  if (event.organisations.length === 0) return null
  return (
    <Card
      title="Organisations"
      note={
        event.organisationsOf === 'registered'
          ? 'Of those who registered: who came is not known.'
          : 'Of those who attended.'
      }
      foot="Small groups are told together. Free-mail addresses belong to no organisation."
    >
      <ul className={css.plain}>
        {event.organisations.map(share => (
          <li key={share.organisationId ?? 'others'}>
            <span>
              {share.organisationId === null
                ? `${share.organisations} ${share.organisations === 1 ? 'organisation' : 'organisations'} with few people each`
                : share.name}
            </span>
            <span className={css.number}>{fullNumber(share.people, settings.locale)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function SourcesCard({ event, settings }: PartProps): ReactNode {
  return (
    <Card title="Where this is known from">
      <ul className={css.plain}>
        {event.sources.map(({ source, importId, at }) => (
          <li key={`${source} ${importId}`}>
            <TextLink to="/imports/$id" params={{ id: importId }}>
              {toolName(source)} import
            </TextLink>
            <time dateTime={at}>{formatInstant(at, settings.locale, settings.timeZone)}</time>
          </li>
        ))}
      </ul>
    </Card>
  )
}
