import type { Study } from '@upshot/shared/impact/study'
import type { StudyCrossCheck, StudyLasting } from '@upshot/shared/impact/study-estimate'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import { DefinitionList } from '../ui/definition-list.tsx'
import { useLocale } from '../ui/locale.tsx'
import { crossCheckWords } from './cross-check-words.ts'
import { Figure, told } from './figure.tsx'
import css from './impact.module.css'
import { effectWords, rough, share } from './study-figures.ts'
import { pointsInWords } from './study-words.ts'

/** What a lasting change consists of, and what other methods say of its jump. */
export function LastingCard({ study, lasting }: { study: Study; lasting: StudyLasting }): ReactNode {
  const settings = useLocale()
  const { metric, step } = study.setup
  const { level, slope, later, phaseIn, crossChecks } = lasting
  const write = (value: number): string => rough(value, metric.unit, settings, true)
  const asChange = (ratio: number): string => share(ratio - 1, settings.locale, true)
  const word = effectWords(metric, step)
  return (
    <Card
      title="Jump and slope"
      note={`The verdict rests on the mean over the window alone: a jump and a slope can each stand in for part of the other.${phaseIn === 0 ? '' : ` The ${pointsInWords(phaseIn, step)} of the steps are left out.`}`}
    >
      <div className={css.parts}>
        <dl className={`${css.figures} ${css.bare}`}>
          <Figure name="Jump at the beginning" told={told(level, write)} word={word} />
          <Figure name={`Then added with every ${step}`} told={told(slope, write)} word={word} />
          {later.map(({ points, effect }) => (
            <Figure key={points} name={`After ${weeksInWords(points, step)}`} told={told(effect, write)} word={word} />
          ))}
        </dl>
        {crossChecks.length === 0 ? null : (
          <section className={css.part}>
            <h3>The jump by other methods</h3>
            <p className={css.second}>
              Beside the headline, never in its place: in short series most of their intervals are too narrow.
            </p>
            <DefinitionList
              facts={crossChecks.map(check => ({
                name: crossCheckWords[check.method].name,
                value: (
                  <>
                    {checked(check, check.unit === 'ratio' ? asChange : write)}{' '}
                    <span className={css.second}>{crossCheckWords[check.method].meaning}</span>
                  </>
                ),
              }))}
            />
          </section>
        )}
      </div>
    </Card>
  )
}

/** "-12 (-20 to -4)"; a ratio as a change: 0.9 is "-10 %". */
function checked({ estimate, lower, upper }: StudyCrossCheck, tell: (value: number) => string): string {
  return `${tell(estimate)} (${tell(lower)} to ${tell(upper)})`
}

function weeksInWords(points: number, step: string): string {
  return step === 'day' ? `${points / 7} weeks` : `${points} ${step}s`
}
