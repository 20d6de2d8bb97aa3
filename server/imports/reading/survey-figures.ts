import type { Figure } from '@upshot/shared/imports/result'
import type { Survey, SurveyQuestion } from '../../feedback/survey.ts'

/** Below this many answers a score says more about chance than about the event: it is not told. */
export const fewestForScore = 10

/** The scores of a file: the first question about recommendation, the main one about satisfaction. */
export function surveyFigures({ questions, responses }: Survey): Figure[] {
  const figures: Figure[] = [{ name: 'responses', label: 'Responses', value: responses.length }]
  const scoresOf = (question: SurveyQuestion): number[] => {
    const place = questions.indexOf(question)
    return responses.flatMap(({ answers }) =>
      answers.filter(answer => answer.question === place).map(answer => answer.score),
    )
  }
  const nps = questions.find(question => question.kind === 'nps')
  if (nps !== undefined) {
    const scores = scoresOf(nps)
    const promoters = scores.filter(score => score >= 9).length
    const detractors = scores.filter(score => score < 7).length
    const told = (value: number) => (scores.length < fewestForScore ? null : value)
    figures.push(
      { name: 'nps.answers', label: 'Answers about recommending', value: scores.length },
      { name: 'nps.promoters', label: 'Promoters (9 and 10)', value: told(promoters) },
      { name: 'nps.passives', label: 'Passives (7 and 8)', value: told(scores.length - promoters - detractors) },
      { name: 'nps.detractors', label: 'Detractors (0 to 6)', value: told(detractors) },
      {
        name: 'nps.score',
        label: 'Net Promoter Score',
        value: told(Math.round((100 * (promoters - detractors)) / scores.length)),
      },
    )
  }
  const csat = mainQuestion(questions.filter(question => question.kind === 'csat'))
  if (csat !== undefined) {
    figures.push(
      { name: 'csat.answers', label: 'Answers about satisfaction', value: scoresOf(csat).length },
      {
        name: 'csat.average',
        label: `Average satisfaction, ${csat.low} to ${csat.high}`,
        value: average(scoresOf(csat)),
      },
    )
  }
  const ces = questions.find(question => question.kind === 'ces')
  if (ces !== undefined) {
    figures.push(
      { name: 'ces.answers', label: 'Answers about effort', value: scoresOf(ces).length },
      { name: 'ces.average', label: `Average ease, ${ces.low} to ${ces.high}`, value: average(scoresOf(ces)) },
    )
  }
  return figures
}

function average(scores: readonly number[]): number | null {
  if (scores.length < fewestForScore) return null
  return Math.round((100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 100
}

/** Of several questions about satisfaction the one about the whole; else the first. */
export function mainQuestion<Question extends { readonly key: string }>(
  questions: readonly Question[],
): Question | undefined {
  return questions.find(({ key }) => whole.test(key)) ?? questions[0]
}

const whole =
  /\boverall\b|\bin general\b|as a whole|insgesamt|gesamt|allgemein|global|en général|en general|nel complesso|complessiv|no geral|over het algemeen|ogóln|総合|全体|总体|整體|전반/iu
