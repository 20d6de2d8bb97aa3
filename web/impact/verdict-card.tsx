import type { Study, StudyEffect, StudyMethod } from '@upshot/shared/impact/study'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import css from './impact.module.css'
import { OutcomeStatus } from './outcome-status.tsx'
import { leavesZeroOut } from './study-charts.ts'
import { effectWords, levelWithUnit, noTotalReason, rough, share, totalWords } from './study-figures.ts'
import { flagWords, labelMeaning, pointsInWords } from './study-words.ts'

/** The one sentence, the label with what it means, and the figures behind it. The same for every outcome. */
export function VerdictCard({ study }: { study: Study }): ReactNode {
  const { verdict, setup, estimate } = study
  return (
    <Card>
      <div className={css.verdict}>
        <div className={css.labelLine}>
          <OutcomeStatus
            verdict={verdict}
            estimate={estimate?.effect.perPoint.estimate ?? null}
            direction={setup.direction}
          />
          <span className={css.second}>{labelMeaning(verdict)}</span>
        </div>
        <p className={css.sentence}>{verdict.sentence}</p>
        {verdict.flags.length === 0 ? null : (
          <p className={css.second}>To be said with it: {verdict.flags.map(flag => flagWords[flag]).join('; ')}.</p>
        )}
        {estimate === null ? null : <Figures study={study} effect={estimate.effect} />}
      </div>
    </Card>
  )
}

function Figures({ study, effect }: { study: Study; effect: StudyEffect }): ReactNode {
  const settings = useLocale()
  const { metric, step, windowPoints, method } = study.setup
  const { perPoint, total, relative, smallest } = effect
  const inUnit = (value: number, signed = true): string => rough(value, metric.unit, settings, signed)
  const asShare = (value: number): string => share(value, settings.locale, true)
  const isFlow = metric.nature === 'flow' && metric.aggregation === 'sum'
  return (
    <dl className={css.figures}>
      <Figure
        name={isFlow ? `Difference a ${step}` : 'Difference, on average'}
        told={told(perPoint, inUnit)}
        word={effectWords(metric, step)}
      />
      <Figure
        name="In total"
        told={total === null ? none(noTotalReason(effect, metric) ?? '') : told(total, inUnit)}
        word={totalWords(metric)}
        more={`over ${pointsInWords(windowPoints, step)}`}
      />
      <Figure
        name="As a share of what was expected"
        told={relative === null ? none(noShareReason(method)) : told(relative, asShare)}
        word=""
        more={expectedWords(study, settings)}
      />
      <Figure
        name="Smallest difference usually seen"
        told={{
          number: inUnit(Math.abs(smallest.perPoint), false),
          look: 'number',
          under:
            smallest.share === null
              ? 'in 80 of 100 cases; smaller ones go unnoticed'
              : `${share(Math.abs(smallest.share), settings.locale)} of what was expected, in 80 of 100 cases`,
        }}
        word={effectWords(metric, step)}
      />
    </dl>
  )
}

interface Told {
  number: string
  /** A single number, a range in its place, or why there is none. */
  look: 'number' | 'range' | 'none'
  under: string
}

/** Where the interval holds zero it takes the place of the number: a best guess in large type would be read as a finding. */
function told(
  { estimate, lower, upper }: { estimate: number; lower: number | null; upper: number | null },
  write: (value: number) => string,
): Told {
  if (lower === null || upper === null) {
    return { number: write(estimate), look: 'range', under: 'no interval: that needs eight separate dates' }
  }
  const range = `${write(lower)} to ${write(upper)}`
  return leavesZeroOut(lower, upper)
    ? { number: write(estimate), look: 'number', under: `95 % interval ${range}` }
    : { number: range, look: 'range', under: `95 % interval; it holds zero, best guess ${write(estimate)}` }
}

function none(reason: string): Told {
  return { number: 'none', look: 'none', under: reason }
}

function noShareReason(method: StudyMethod): string {
  return method === 'event-study'
    ? 'An event study has no single expected value.'
    : 'What was expected is too near to zero to divide by.'
}

/** "of 50 keys a day". */
function expectedWords({ estimate, setup }: Study, settings: LocaleSettings): string {
  const expected = estimate?.effect.expected ?? null
  return expected === null ? '' : `of ${levelWithUnit(expected.estimate, setup.metric, setup.step, settings)}`
}

interface FigureProps {
  name: string
  told: Told
  word: string
  /** Said after what stands under the number, where there is a number. */
  more?: string | undefined
}

function Figure({ name, told: { number, look, under }, word, more = '' }: FigureProps): ReactNode {
  const whole = look === 'none' || more === '' ? under : `${under}, ${more}`
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <p className={css[look]}>
          {number}
          {word === '' || look === 'none' ? null : <small>{word}</small>}
        </p>
        <p className={css.under}>{whole}</p>
      </dd>
    </div>
  )
}
