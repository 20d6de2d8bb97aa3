import { useQuery } from '@tanstack/react-query'
import { fullNumber } from '@upshot/shared/format/number'
import type { EventSurvey, SurveyScore } from '@upshot/shared/overview/event-survey'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'
import { useLocale } from '../ui/locale.tsx'
import { ProblemView } from '../ui/problem-view.tsx'
import { TextLink } from '../ui/text-link.tsx'
import { eventSurveyQuery } from './queries.ts'
import css from './survey-card.module.css'
import { intervalWords, isShare, kindWords, shownScore, tooFewWords } from './survey-words.ts'

/** What people answered about an event. Nothing where no file has told. */
export function SurveyCard({ eventId }: { eventId: string }): ReactNode {
  const { locale } = useLocale()
  const query = useQuery(eventSurveyQuery(eventId))
  if (query.isError) {
    return (
      <Card title="What people said">
        <ProblemView error={query.error} what="The answers could not be loaded." />
      </Card>
    )
  }
  const survey = query.data
  if (survey === undefined || survey.questions.length === 0) return null
  const [source] = survey.sources
  return (
    <Card
      title="What people said"
      note={responsesWords(survey, locale)}
      foot={
        <>
          Intervals hold the true score 95 times of 100. No score is told below 10 answers.{' '}
          {source === undefined ? null : (
            <TextLink to="/imports/$id" params={{ id: source.importId }}>
              The import
            </TextLink>
          )}
        </>
      }
    >
      <ul className={css.scores}>
        {survey.questions.map(score => (
          <li key={`${score.key} ${score.kind}`}>
            <Score score={score} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Score({ score }: { score: SurveyScore }): ReactNode {
  const { locale } = useLocale()
  const shown = shownScore(score, locale)
  return (
    <div className={css.score}>
      <p className={css.kind}>{kindWords[score.kind]}</p>
      {shown === null ? (
        <p className={css.few}>{tooFewWords(score.answers, locale)}</p>
      ) : (
        <p className={css.value}>
          {shown}
          <span className={css.unit}>{kindUnit(score)}</span>
        </p>
      )}
      {shown === null ? null : <p className={css.interval}>{intervalWords(score, locale)}</p>}
      {score.distribution.length === 0 ? null : <Distribution score={score} />}
      <p className={css.question}>
        <bdi>{score.question}</bdi>
      </p>
    </div>
  )
}

function Distribution({ score }: { score: SurveyScore }): ReactNode {
  const { locale } = useLocale()
  const steps = Array.from({ length: score.high - score.low + 1 }, (_, index) => score.low + index)
  const countOf = (step: number): number =>
    score.distribution.filter(({ answer }) => Math.round(answer) === step).reduce((sum, { count }) => sum + count, 0)
  const most = Math.max(...steps.map(countOf), 1)
  return (
    <table className={css.distribution}>
      <caption className={css.caption}>How often each answer was given</caption>
      <tbody>
        <tr className={css.bars}>
          {steps.map(step => (
            <td key={step}>
              <span className={css.count}>{fullNumber(countOf(step), locale)}</span>
              <span className={css.bar} style={{ height: `${(48 * countOf(step)) / most}px` }} aria-hidden />
            </td>
          ))}
        </tr>
        <tr>
          {steps.map(step => (
            <th key={step} scope="col">
              {step}
            </th>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

function kindUnit({ kind, low, high }: SurveyScore): string {
  if (kind === 'nps') return 'points'
  return isShare({ kind, high }) ? 'satisfied' : `on ${low} to ${high}`
}

function responsesWords({ responses, attended }: EventSurvey, locale: string): string {
  const told = `${fullNumber(responses, locale)} ${responses === 1 ? 'response' : 'responses'}`
  if (attended === null || attended === 0) return `${told}. How many were asked is not known.`
  const share = fullNumber(Math.round((100 * responses) / attended), locale)
  const rate = `${told}, ${share} % of the ${fullNumber(attended, locale)} who attended.`
  return responses / attended < 0.2 ? `${rate} These are the answers of those who answered.` : rate
}
