import { longDay, shortDay } from '@upshot/shared/format/date'
import type { Comparison } from '@upshot/shared/overview/api'
import { changeOn, comparisonOf } from '@upshot/shared/overview/change-on'
import type { MetricCard, Overview } from '@upshot/shared/overview/overview'
import { Fragment, type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { ProgressToTarget } from '../charts/progress-to-target.tsx'
import { Sparkline } from '../charts/sparkline.tsx'
import { figure, figureWithUnit, shareOfTarget, targetWords, unitWord } from '../metrics/metric-figures.ts'
import { verdictWords } from '../metrics/metric-words.ts'
import type { MetricSearch } from '../metrics/metrics-search.ts'
import { Card } from '../ui/card.tsx'
import { classNames } from '../ui/class-names.ts'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import { Status } from '../ui/status.tsx'
import { TextLink } from '../ui/text-link.tsx'
import css from './metric-card-view.module.css'
import { metricRange } from './ways.ts'

interface MetricCardViewProps {
  card: MetricCard
  overview: Overview
  comparison: Comparison
}

/** One agreed metric: what it is, how it stands, where it comes from. Its name and its figure lead to its page. */
export function MetricCardView({ card, overview, comparison }: MetricCardViewProps): ReactNode {
  const settings = useLocale()
  const { today } = overview
  const shown = shownFigure(card, overview)
  const unit = shown.value === null ? '' : unitWord(card.unit)
  return (
    <Card className={css.card} title={<Name card={card} overview={overview} />} foot={footOf(card, today, settings)}>
      <div className={css.figures}>
        <div className={css.words}>
          <p className={css.value}>
            <TextLink {...wayTo(card, overview)} look="ink" className={css.figure} tabIndex={-1}>
              {figure(shown.value, card.unit, settings)}
            </TextLink>
            {[unit, shown.remark]
              .filter(word => word !== '')
              .map(word => (
                <Fragment key={word}>
                  {' '}
                  <span className={css.unit}>{word}</span>
                </Fragment>
              ))}
          </p>
          <p className={css.change}>{changeText(card, overview, comparison, settings)}</p>
        </div>
        <Course card={card} settings={settings} />
      </div>
      <Target card={card} today={today} settings={settings} />
    </Card>
  )
}

/** Its definition shows when the name is pointed at or has the focus, and Escape hides it. */
function Name({ card, overview }: { card: MetricCard; overview: Overview }): ReactNode {
  const id = useId()
  const [hidden, setHidden] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only forgets that Escape was pressed
    <span className={classNames(css.name, hidden && css.hushed)} onMouseLeave={() => setHidden(false)}>
      <TextLink
        look="ink"
        {...wayTo(card, overview)}
        className={css.link}
        aria-describedby={id}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Escape') setHidden(true)
        }}
        onBlur={() => setHidden(false)}
      >
        {card.name}
      </TextLink>
      {/* Read out with the link by its description, and not as a part of the heading. */}
      <span id={id} role="tooltip" className={css.definition} aria-hidden>
        {card.definition}
      </span>
    </span>
  )
}

function wayTo({ metricId }: MetricCard, { period, today }: Overview): MetricWay {
  return { to: '/metrics/$id', params: { id: metricId }, search: { range: metricRange(period, today) } }
}

interface MetricWay {
  to: '/metrics/$id'
  params: { id: string }
  search: MetricSearch
}

/**
 * The figure of the period. Where several periods cannot be made one (medians, shares without their parts) the newest one of
 * these days, and it is said so.
 */
function shownFigure(card: MetricCard, { period, isRunning }: Overview): { value: number | null; remark: string } {
  if (card.value !== null)
    return { value: card.value, remark: card.isComplete ? '' : isRunning ? 'so far' : 'incomplete' }
  const newest = card.recent.findLast(step => step.value !== null && step.periodStart >= period.from)
  return newest === undefined ? { value: null, remark: '' } : { value: newest.value, remark: 'latest' }
}

function Course({ card, settings }: { card: MetricCard; settings: LocaleSettings }): ReactNode {
  const values = card.recent.map(step => step.value)
  const known = values.filter(value => value !== null)
  // Two values are a stroke, not a course.
  if (known.length < 3) return null
  const first = figureWithUnit(known[0] ?? null, card.unit, settings)
  const last = figureWithUnit(known.at(-1) ?? null, card.unit, settings)
  return (
    <div className={css.course}>
      <Sparkline
        name={`Course of ${card.name}: from ${first} to ${last}`}
        values={values}
        target={card.recent.findLast(step => step.target !== null)?.target}
        soFar={card.recent.at(-1)?.isRunning === true && card.recent.at(-1)?.value !== null}
        width={112}
        height={40}
      />
    </div>
  )
}

function Target({ card, today, settings }: { card: MetricCard; today: string; settings: LocaleSettings }): ReactNode {
  const { target, verdict, unit } = card
  const { tone, word } = verdictWords[verdict.word]
  if (target === null) {
    return (
      <p className={css.noTarget} title={verdict.reason}>
        {card.direction === 'watch' ? 'Watched, without a target' : 'No target for these days'}
      </p>
    )
  }
  const text = targetWords(target, unit, settings, `by ${shortDay(target.to, today, settings.locale)}`)
  return (
    <div className={css.target} title={verdict.reason}>
      <ProgressToTarget
        name={card.name}
        share={shareOfTarget(target, target.value)}
        verdict={{ tone, word }}
        text={text}
      />
    </div>
  )
}

/** Why there is no figure, or how it compares. */
function changeText(card: MetricCard, overview: Overview, comparison: Comparison, settings: LocaleSettings): string {
  const { locale } = settings
  if (card.value === null) {
    if (card.caveat !== null) return card.caveat
    if (card.freshness.asOf === null)
      return isPast(overview) ? 'No value of these days or before.' : 'No value has been recorded yet.'
    return `No value in these days. There are values up to ${longDay(card.freshness.asOf, locale)}.`
  }
  if (overview.comparedWith === null) return card.caveat ?? ''
  const compared = comparisonOf(overview, comparison)
  return changeOn(card.value, card.before, compared, card.unit, locale) ?? 'Nothing to compare with.'
}

function isPast({ period, today }: Overview): boolean {
  return period.to < today
}

/** "as of 17 Nov · agreed v2 · counted". */
function footOf(card: MetricCard, today: string, { locale }: LocaleSettings): ReactNode {
  const { asOf, state, dueOn } = card.freshness
  const rest = [`agreed v${card.version}`, card.grade].filter(part => part !== null).join(' · ')
  if (asOf === null) return rest
  const said = `as of ${shortDay(asOf, today, locale)}`
  if (state !== 'stale') return `${said} · ${rest}`
  return (
    <>
      <span
        className={css.overdue}
        title={dueOn === null ? undefined : `The next value was due on ${longDay(dueOn, locale)}.`}
      >
        <Status tone="risk">{said}, overdue</Status>
      </span>{' '}
      · {rest}
    </>
  )
}
