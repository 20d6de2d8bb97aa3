import type { ActivityDetail } from '@upshot/shared/activities/api'
import { longDay } from '@upshot/shared/format/date'
import { minutesInWords } from '@upshot/shared/format/duration'
import { fullMoney } from '@upshot/shared/format/number'
import type { ReactNode } from 'react'
import { Count } from '../events/count.tsx'
import { placeWords } from '../events/countries.ts'
import { Card } from '../ui/card.tsx'
import { DefinitionList, type Fact } from '../ui/definition-list.tsx'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import { TextLink } from '../ui/text-link.tsx'
import css from './activity-page.module.css'
import { audienceWords, formatWords, gradeWords, wordOfKey } from './activity-words.ts'
import { useMetricChoices } from './metric-choices.ts'

/** Everything that is known of an activity; what nobody said is left out. */
export function Facts({ detail }: { detail: ActivityDetail }): ReactNode {
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
    detail.programmeTitle === null
      ? null
      : { name: 'Programme', value: <Programme id={detail.programmeId} title={detail.programmeTitle} /> },
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

function Programme({ id, title }: { id: string | null; title: string }): ReactNode {
  if (id === null) return title
  return (
    <TextLink to="/settings/programmes" search={{ open: id }}>
      {title}
    </TextLink>
  )
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
