import type { Answer, Received } from '@upshot/shared/contract/endpoint'
import type { overview } from '@upshot/shared/overview/api'
import type { SurveyScore } from '@upshot/shared/overview/event-survey'
import type { Ctx } from '../context.ts'
import { getEvent } from '../events/get-event.ts'
import { customerSatisfaction } from '../impact/methods/survey/csat.ts'
import { meanRating } from '../impact/methods/survey/mean-rating.ts'
import { netPromoterScore } from '../impact/methods/survey/nps.ts'
import { surveyDisplay } from '../impact/methods/survey/survey-rules.ts'
import { type AnswerCount, countAnswers, countResponses, listSurveySources } from './load-survey.ts'

type Spec = typeof overview.eventSurvey.spec

/** What people answered about an event, each score with its interval, and no score where too few answered. */
export async function showEventSurvey(ctx: Ctx, { params }: Received<Spec>): Promise<Answer<Spec>> {
  const { db, workspace } = ctx
  const event = await getEvent(ctx, params.id)
  const counts = await countAnswers(db, workspace.id, event.id)
  const { responses, attended } = await countResponses(db, workspace.id, event.id)
  const questions = [...Map.groupBy(counts, ({ key, kind, high }) => `${key} ${kind} ${high}`).values()]
  const rank = { nps: 0, csat: 1, ces: 2 } as const
  return {
    responses,
    attended,
    questions: questions
      .flatMap(rows => scoreOf(rows) ?? [])
      .toSorted((a, b) => rank[a.kind] - rank[b.kind] || b.answers - a.answers),
    sources: await listSurveySources(db, workspace.id, event.id),
  }
}

function scoreOf(rows: readonly AnswerCount[]): SurveyScore | null {
  const [first] = rows
  if (first === undefined) return null
  const { key, question, kind, low, high } = first
  const answers = rows.flatMap(({ score, count }) => Array<number>(count).fill(score))
  const display = surveyDisplay(answers.length)
  const isTold = display === 'interval' || display === 'score'
  return {
    key,
    question,
    kind,
    low,
    high,
    answers: answers.length,
    display,
    ...(isTold ? shownOf({ kind, low, high }, answers) : { value: null, interval: null }),
    mean: isTold ? answers.reduce((sum, answer) => sum + answer, 0) / answers.length : null,
    distribution: isTold ? rows.map(({ score, count }) => ({ answer: score, count })) : [],
  }
}

function shownOf(
  { kind, low, high }: Pick<SurveyScore, 'kind' | 'low' | 'high'>,
  answers: readonly number[],
): Pick<SurveyScore, 'value' | 'interval'> {
  switch (kind) {
    case 'nps': {
      const promoters = answers.filter(answer => answer >= 9).length
      const detractors = answers.filter(answer => answer < 7).length
      const passives = answers.length - promoters - detractors
      const found = netPromoterScore({ promoters, passives, detractors })
      return found.kind === 'refused' ? nothing : { value: found.score, interval: found.interval }
    }
    case 'csat': {
      // Who is satisfied is agreed for five answers. On other scales the mean is what can be told.
      if (low !== 1 || high !== 5) return shownMean(answers)
      const found = customerSatisfaction(answers)
      return found.kind === 'refused' ? nothing : { value: found.proportion, interval: [found.lower, found.upper] }
    }
    case 'ces':
      return shownMean(answers)
  }
}

function shownMean(answers: readonly number[]): Pick<SurveyScore, 'value' | 'interval'> {
  const found = meanRating(answers)
  if (found.kind === 'estimate') return { value: found.mean, interval: found.interval }
  // All the same: their spread says nothing about the next answer, and their mean is what it is.
  return { value: answers[0] ?? null, interval: null }
}

const nothing = { value: null, interval: null } as const
