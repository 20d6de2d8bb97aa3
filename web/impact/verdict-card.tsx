import type { Study } from '@upshot/shared/impact/study'
import type { StudyEffect } from '@upshot/shared/impact/study-estimate'
import type { StudyMethod } from '@upshot/shared/impact/study-vocabulary'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import { type LocaleSettings, useLocale } from '../ui/locale.tsx'
import { Figure, none, told } from './figure.tsx'
import css from './impact.module.css'
import { OutcomeStatus } from './outcome-status.tsx'
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
  const { metric, step, windowPoints, method, campaigns } = study.setup
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
        more={`over ${pointsInWords(windowPoints, step)}${campaigns.length > 1 ? ` after each of ${campaigns.length} dates` : ''}`}
      />
      <Figure
        name={method === 'event-study' ? 'As a share of the days before' : 'As a share of what was expected'}
        told={relative === null ? none(noShareReason(method, effect)) : told(relative, asShare)}
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
              : `${share(Math.abs(smallest.share), settings.locale)} of ${method === 'event-study' ? 'what stood before' : 'what was expected'}, in 80 of 100 cases`,
        }}
        word={effectWords(metric, step)}
      />
    </dl>
  )
}

function noShareReason(method: StudyMethod, { expected }: StudyEffect): string {
  return method === 'event-study' && expected === null
    ? 'A share is told with its interval only, and that needs eight separate dates.'
    : 'What was expected is too near to zero to divide by.'
}

/** "of 50 keys a day". */
function expectedWords({ estimate, setup }: Study, settings: LocaleSettings): string {
  const expected = estimate?.effect.expected ?? null
  return expected === null ? '' : `of ${levelWithUnit(expected.estimate, setup.metric, setup.step, settings)}`
}
