import { IconCopy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type ActivityDetail, activities } from '@upshot/shared/activities/api'
import type { Kind } from '@upshot/shared/activities/kind'
import { shippedKinds } from '@upshot/shared/activities/kinds'
import { findKind } from '@upshot/shared/activities/merge-kinds'
import { longDay } from '@upshot/shared/format/date'
import { minutesInWords } from '@upshot/shared/format/duration'
import { fullMoney } from '@upshot/shared/format/number'
import { people } from '@upshot/shared/people/api'
import type { ReactNode } from 'react'
import { call } from '../api/call.ts'
import { Count } from '../events/count.tsx'
import { placeWords } from '../events/countries.ts'
import { TotalsRow } from '../events/event-totals-row.tsx'
import { eventQuery } from '../events/queries.ts'
import { useHere, useMay } from '../frame/session.ts'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { DefinitionList, type Fact } from '../ui/definition-list.tsx'
import { formatInstant } from '../ui/format-day.ts'
import { formatInstantDay } from '../ui/format-instant-day.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import { Menu } from '../ui/menu.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ProblemView, problemText } from '../ui/problem-view.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import { Skeleton } from '../ui/skeleton.tsx'
import { Status } from '../ui/status.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { showToast } from '../ui/toasts.ts'
import css from './activity-page.module.css'
import { audienceWords, formatWords, gradeWords, statusWords, wordOfKey } from './activity-words.ts'
import { KindGlyph } from './kind-glyph.tsx'
import { useMetricChoices } from './metric-choices.ts'
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
          {detail.eventId === null ? null : <EventCard eventId={detail.eventId} />}
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

function Facts({ detail }: { detail: ActivityDetail }): ReactNode {
  const settings = useLocale()
  const metric = useMetricChoices().find(({ value }) => value === detail.intendedMetricId)
  return (
    <Card title="Facts">
      <DefinitionList facts={factsOf(detail, settings, metric?.label ?? null)} />
    </Card>
  )
}

function factsOf(detail: ActivityDetail, { locale, currency }: LocaleSettings, metric: string | null): Fact[] {
  const place = placeWords([detail.city], detail.country, locale)
  const facts: (Fact | null)[] = [
    { name: 'Reached', value: detail.reach === null ? null : <Reached reach={detail.reach} /> },
    { name: 'Audience', value: audienceWords[detail.audience] },
    detail.format === null ? null : { name: 'Format', value: formatWords[detail.format] },
    { name: 'Owner', value: `${detail.ownerName}, ${wordOfKey(detail.role).toLowerCase()}` },
    detail.contributors.length === 0 ? null : { name: 'With', value: contributorWords(detail) },
    detail.teamName === null ? null : { name: 'Team', value: detail.teamName },
    detail.topics.length === 0 ? null : { name: 'Topics', value: <Topics topics={detail.topics} /> },
    detail.url === null
      ? null
      : {
          name: 'Link',
          value: (
            <a href={detail.url} target="_blank" rel="noreferrer noopener" className={css.url}>
              {shortAddress(detail.url)}
            </a>
          ),
        },
    place === null ? null : { name: 'Place', value: place },
    detail.programmeTitle === null ? null : { name: 'Programme', value: detail.programmeTitle },
    metric === null ? null : { name: 'Meant to move', value: metric },
    detail.minutesSpent === null ? null : { name: 'Time spent', value: minutesInWords(detail.minutesSpent, locale) },
    detail.costCents === null ? null : { name: 'Cost', value: fullMoney(detail.costCents, currency, locale) },
    detail.followUpOn === null ? null : { name: 'Follow up', value: longDay(detail.followUpOn, locale) },
  ]
  return facts.filter(fact => fact !== null)
}

function Reached({ reach }: { reach: NonNullable<ActivityDetail['reach']> }): ReactNode {
  return (
    <>
      <Count value={reach.people} /> people, {gradeWords[reach.grade].toLowerCase()}
      {reach.from === 'event' ? ', from its event' : ''}
    </>
  )
}

function contributorWords(detail: ActivityDetail): string {
  return detail.contributors
    .map(({ personId, role }) => {
      const name = detail.contributorNames.find(({ id }) => id === personId)?.name ?? 'Somebody who left'
      return `${name}, ${wordOfKey(role).toLowerCase()}`
    })
    .join('; ')
}

function Topics({ topics }: { topics: readonly string[] }): ReactNode {
  return (
    <span className={css.topics}>
      {topics.map(topic => (
        <TextLink key={topic} to="/activities" search={{ topic: [topic] }}>
          {topic}
        </TextLink>
      ))}
    </span>
  )
}

function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
}

/** Who came to the event that this was part of. */
function EventCard({ eventId }: { eventId: string }): ReactNode {
  const event = useQuery(eventQuery(eventId)).data
  if (event === undefined) return null
  return (
    <Card
      title={
        <TextLink look="ink" to="/events/$eventId" params={{ eventId }}>
          {event.title}
        </TextLink>
      }
      note="People at the whole event, not at this activity alone."
    >
      <TotalsRow totals={event.totals} />
    </Card>
  )
}

/** Who entered it and who changed what; the full record is for admins. */
function History({ detail }: { detail: ActivityDetail }): ReactNode {
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

/** 'activities.change' as part of a sentence: "change". The record's own words, so that nothing is made up. */
function actionWords(action: string): string {
  return (
    action
      .split('.')
      .at(-1)
      ?.replaceAll(/[-_]/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase() ?? action
  )
}
