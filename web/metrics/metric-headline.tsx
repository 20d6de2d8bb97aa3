import { periodInWords } from '@upshot/shared/format/date'
import type { RegisterEntry } from '@upshot/shared/metrics/register-entry'
import type { ReactNode } from 'react'
import { ProgressToTarget } from '../charts/progress-to-target.tsx'
import { Card } from '../ui/card.tsx'
import { useLocale } from '../ui/locale.tsx'
import { FreshnessText } from './freshness-text.tsx'
import { figure, latestChange, periodLabel, shareOfTarget, targetWords, unitWord } from './metric-figures.ts'
import { gradeWords, verdictWords } from './metric-words.ts'
import css from './metrics.module.css'

/** The figure that counts, in the largest size there is, and how it stands to its target. */
export function MetricHeadline({ entry }: { entry: RegisterEntry }): ReactNode {
  const settings = useLocale()
  const { latest, unit, cadence } = entry
  const change = latestChange(entry, settings.locale)
  const word = latest === null ? '' : unitWord(unit)
  return (
    <Card>
      <div className={css.headline}>
        <div>
          <p className={latest === null ? css.noValue : css.value}>
            {latest === null ? 'No value yet' : figure(latest.value, unit, settings)}
            {word === '' ? null : <small>{word}</small>}
          </p>
          {latest === null ? null : (
            <p className={css.under}>
              {periodLabel(latest.periodStart, latest.periodEnd, cadence, settings.locale)}
              {latest.isRunning ? ', so far' : ''}
              {change === null ? '' : ` · ${change}`}
            </p>
          )}
          <p className={css.under}>
            {latest === null ? null : (
              <>
                <FreshnessText freshness={entry.freshness} />
                {' · '}
              </>
            )}
            {entry.agreed === null ? 'not agreed' : `agreed v${entry.agreed.number}`}
            {latest === null ? '' : ` · ${gradeWords[latest.grade].toLowerCase()}`}
          </p>
        </div>
        <TargetProgress entry={entry} />
      </div>
    </Card>
  )
}

function TargetProgress({ entry }: { entry: RegisterEntry }): ReactNode {
  const settings = useLocale()
  const { target, verdict, unit, name } = entry
  if (target === null) return <p className={css.under}>There is no target for these days.</p>
  const period = periodInWords({ from: target.from, to: target.to }, settings.locale)
  return (
    <div title={verdict.reason}>
      <ProgressToTarget
        name={name}
        share={shareOfTarget(target, target.value)}
        expected={shareOfTarget(target, target.expected)}
        verdict={verdictWords[verdict.word]}
        text={targetWords(target, unit, settings)}
      />
      <p className={css.under}>
        Target for {period}. {verdict.reason}
      </p>
    </div>
  )
}
