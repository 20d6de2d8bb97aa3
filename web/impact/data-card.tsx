import { longDay, periodInWords } from '@upshot/shared/format/date'
import type { Study, StudySeries } from '@upshot/shared/impact/study'
import type { StudyEffect } from '@upshot/shared/impact/study-estimate'
import type { ReactNode } from 'react'
import { gradeWords } from '../metrics/metric-words.ts'
import { Card } from '../ui/card.tsx'
import { DefinitionList, type Fact } from '../ui/definition-list.tsx'
import { formatInstant } from '../ui/format-day.ts'
import { useLocale } from '../ui/locale.tsx'
import { TextLink } from '../ui/text-link.tsx'
import css from './impact.module.css'
import { probability } from './study-figures.ts'
import { directionWords, methodWords, pointsInWords } from './study-words.ts'

/** What the result rests on, so that anybody can check it: data, method, version. The same of both gives the same bits. */
export function DataCard({ study }: { study: Study }): ReactNode {
  const { locale, timeZone } = useLocale()
  const { setup, data, engine, declaredAt, estimate, rerunOf } = study
  const facts: Fact[] = [
    {
      name: 'Metric',
      value: (
        <>
          <TextLink to="/metrics/$id" params={{ id: setup.metric.id }} search={{ version: setup.metric.versionNumber }}>
            {setup.metric.name}
          </TextLink>
          , agreed version {setup.metric.versionNumber}
        </>
      ),
    },
    { name: 'Values as of', value: formatInstant(data.asOf, locale, timeZone) },
    ...seriesFacts(data.series, setup.step, locale),
    ...data.controls.map(control => ({
      name: 'Control',
      value: `${control.metricName}, agreed version ${control.versionNumber}: ${control.values} values, ${control.missing.length} missing`,
    })),
    ...(data.exposure === null
      ? []
      : [
          {
            name: 'Counted out of',
            value: `${data.exposure.metricName}, agreed version ${data.exposure.versionNumber}: ${data.exposure.values} values, ${data.exposure.missing.length} missing`,
          },
        ]),
    { name: 'Window', value: windowWords(study, locale) },
    { name: 'Direction', value: directionWords[setup.direction] },
    {
      name: 'Written down',
      value: declaredAt === null ? 'after the window began' : formatInstant(declaredAt, locale, timeZone),
    },
    { name: 'Activities', value: <Activities study={study} locale={locale} /> },
    {
      name: 'Method',
      value: (
        <>
          {methodWords[engine.method]}. {setup.methodReason}{' '}
          <TextLink to="/impact/method">How it is computed, and how often it is wrong</TextLink>
        </>
      ),
    },
    {
      name: 'Version',
      value: `${engine.version}, ${engine.seed === null ? 'no chance in it, so no seed' : `seed ${engine.seed}`}, ${(100 * (1 - setup.alpha)).toFixed(0)} % intervals`,
    },
    ...(estimate === null ? [] : [{ name: 'By chance alone', value: chanceWords(estimate.effect, locale) }]),
    ...(rerunOf === null
      ? []
      : [
          {
            name: 'Earlier run',
            value: (
              <>
                <TextLink to="/impact/$id" params={{ id: rerunOf }}>
                  The same question, asked before
                </TextLink>
                . A later run can lower a label, never raise it.
              </>
            ),
          },
        ]),
    ...codesOf(study),
    { name: 'Values used', value: <code className={css.hash}>sha256 {data.series.hash}</code> },
    { name: 'All input', value: <code className={css.hash}>sha256 {data.inputHash}</code> },
  ]
  return (
    <Card title="What it rests on">
      <DefinitionList facts={facts} />
    </Card>
  )
}

/** The reasons by the names that the documents list them under: for whoever looks them up. */
function codesOf({ refusals, caps }: Study): Fact[] {
  const codes = [...new Set([...refusals, ...caps].map(({ code }) => code))]
  return codes.length === 0
    ? []
    : [{ name: 'Reasons, by code', value: <code className={css.hash}>{codes.join(', ')}</code> }]
}

function seriesFacts(series: StudySeries, step: string, locale: string): Fact[] {
  const days =
    series.from === null || series.to === null ? 'none' : periodInWords({ from: series.from, to: series.to }, locale)
  return [
    { name: 'Days used', value: `${days}; ${series.values} ${step}s with a value` },
    { name: 'Missing', value: missingWords(series, locale) },
    {
      name: 'Corrected since',
      value: series.restated === 0 ? 'none' : `${series.restated}; the latest value was used`,
    },
    {
      name: 'How it is known',
      value: series.weakestGrade === null ? null : `${gradeWords[series.weakestGrade]}, at the weakest`,
    },
  ]
}

/** How often chance alone would give as much; for whoever knows what a p is. */
function chanceWords({ pTwoSided, pDirected, q }: StudyEffect, locale: string): string {
  const write = (p: number) => probability(p, locale)
  return `p ${write(pTwoSided)} (two-sided), ${write(pDirected)} in the direction asked about; q ${write(q)}`
}

const mostDays = 6

function missingWords({ missing }: StudySeries, locale: string): string {
  if (missing.length === 0) return 'none'
  const days = missing.slice(0, mostDays).map(day => longDay(day, locale))
  const rest = missing.length - days.length
  return `${missing.length}: ${days.join(', ')}${rest === 0 ? '' : ` and ${rest} more`}`
}

function windowWords({ setup }: Study, locale: string): string {
  const length = pointsInWords(setup.windowPoints, setup.step)
  const [first] = setup.campaigns
  const before =
    setup.baselinePoints === null ? '' : `, held against the ${pointsInWords(setup.baselinePoints, setup.step)} before`
  if (setup.campaigns.length !== 1 || first === undefined) {
    return `${length} after each of ${setup.campaigns.length} dates${before}`
  }
  return `${periodInWords({ from: first.from, to: first.to }, locale)} (${length})${before}`
}

const mostActivities = 6

function Activities({ study, locale }: { study: Study; locale: string }): ReactNode {
  const { activities } = study.setup
  const list = (some: typeof activities): ReactNode =>
    some.map(activity => (
      <li key={activity.id}>
        <TextLink to="/activities/$activityId" params={{ activityId: activity.id }}>
          {activity.title}
        </TextLink>{' '}
        <span className={css.second}>{longDay(activity.date, locale)}</span>
      </li>
    ))
  const rest = activities.slice(mostActivities)
  return (
    <>
      <ul className={css.plainList}>{list(activities.slice(0, mostActivities))}</ul>
      {rest.length === 0 ? null : (
        <details className={css.details}>
          <summary>{rest.length} more</summary>
          <ul className={css.plainList}>{list(rest)}</ul>
        </details>
      )}
    </>
  )
}
