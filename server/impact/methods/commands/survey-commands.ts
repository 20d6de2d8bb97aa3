import { InputFault, type MethodInput, readColumns, readNumberOr, readNumbers } from '../read-input.ts'
import type { Method } from '../registry.ts'
import { refuse } from '../result.ts'
import { customerSatisfaction } from '../survey/csat.ts'
import { meanRating } from '../survey/mean-rating.ts'
import { newcombe } from '../survey/newcombe.ts'
import { type NpsAnswers, netPromoterChange, netPromoterScore } from '../survey/nps.ts'
import { wilson } from '../survey/wilson.ts'
import { kaplanMeier } from '../survival/kaplan-meier.ts'
import { type LogRankGroup, logRank } from '../survival/log-rank.ts'
import { readMinimums, readRecords } from './read-more.ts'

/** `single`: lists of [successes, n]; `difference`: lists of [successes, n, successes, n]. */
function proportion(input: MethodInput): unknown {
  const alpha = readNumberOr(input, 'alpha', 0.05)
  const intervals: Record<string, [number, number]> = {}
  const answer: Record<string, unknown> = { kind: 'estimate', wilson: intervals }
  const [single, difference] = [readCounts(input, 'single', 2), readCounts(input, 'difference', 4)]
  if (single.length + difference.length === 0) return refuse('EMPTY', "Neither 'single' nor 'difference' was given.")
  for (const [x = Number.NaN, n = Number.NaN] of single) {
    const found = wilson(x, n, alpha)
    if (found.kind === 'refused') return found
    intervals[`${x}/${n}`] = [found.lower, found.upper]
  }
  const nan = Number.NaN
  for (const [x1 = nan, n1 = nan, x2 = nan, n2 = nan] of difference) {
    const found = newcombe([x1, n1], [x2, n2], alpha)
    if (found.kind === 'refused') return found
    answer[`newcombe_${x1}/${n1}_${x2}/${n2}`] = [found.lower, found.upper]
  }
  return answer
}

/** `promoters_passives_detractors`: lists of three counts; `change`: two of them, before and after. */
function nps(input: MethodInput): unknown {
  const alpha = readNumberOr(input, 'alpha', 0.05)
  const minimums = readMinimums(input)
  const scores: unknown[] = []
  const answer: Record<string, unknown> = { kind: 'estimate', nps: scores }
  const groups = readCounts(input, 'promoters_passives_detractors', 3)
  const change = readCounts(input, 'change', 3)
  if (groups.length + change.length === 0) {
    return refuse('EMPTY', "Neither 'promoters_passives_detractors' nor 'change' was given.")
  }
  if (change.length !== 0 && change.length !== 2) throw new InputFault("'change' must be two lists: before and after.")
  for (const counts of groups) {
    const found = netPromoterScore(answersOf(counts), alpha, minimums)
    if (found.kind === 'refused') return found
    scores.push({
      n: found.n,
      nps: found.score,
      se: found.standardError,
      wald: found.wald,
      adjusted_centre: found.adjustedCentre,
      adjusted_se: found.adjustedStandardError,
      adjusted: found.interval,
    })
  }
  const [before, after] = change
  if (before !== undefined && after !== undefined) {
    const found = netPromoterChange(answersOf(before), answersOf(after), alpha, minimums)
    if (found.kind === 'refused') return found
    answer.change = {
      raw_difference: found.difference,
      adjusted_difference: found.adjustedDifference,
      ci: found.interval,
    }
  }
  return answer
}

/** Lists of so many counts each; what a shorter one lacks is refused where it is needed. */
function readCounts(input: MethodInput, name: string, length: number): number[][] {
  const lists = readColumns(input, name)
  if (lists.some(list => list.length > length)) throw new InputFault(`'${name}' must hold lists of ${length} counts.`)
  return lists
}

function answersOf(counts: readonly number[]): NpsAnswers {
  const [promoters, passives, detractors] = counts
  if (promoters === undefined || passives === undefined || detractors === undefined) {
    throw new InputFault('Promoters, passives and detractors must be three counts.')
  }
  return { promoters, passives, detractors }
}

/** `csat_1_to_5` and `ces_1_to_7`: lists of answers; either may be left out. */
function csatAndCes(input: MethodInput): unknown {
  const alpha = readNumberOr(input, 'alpha', 0.05)
  const minimums = readMinimums(input)
  const answer: Record<string, unknown> = { kind: 'estimate' }
  if (input.ces_1_to_7 === undefined && input.csat_1_to_5 === undefined) {
    return refuse('EMPTY', "Neither 'csat_1_to_5' nor 'ces_1_to_7' was given.")
  }
  if (input.ces_1_to_7 !== undefined) {
    const answers = readNumbers(input, 'ces_1_to_7')
    if (!answers.every(answer => Number.isInteger(answer) && answer >= 1 && answer <= 7)) {
      return refuse('NOT_FINITE', 'Every answer must be a whole number on the scale from 1 to 7.')
    }
    const found = meanRating(answers, alpha, minimums)
    if (found.kind === 'refused') return found
    answer.ces_mean = found.mean
    answer.ces_ci_t = found.interval
    answer.ces_distribution = found.distribution
  }
  if (input.csat_1_to_5 !== undefined) {
    const found = customerSatisfaction(readNumbers(input, 'csat_1_to_5'), alpha, minimums)
    if (found.kind === 'refused') return found
    answer.csat = found.proportion
    answer.csat_wilson = [found.lower, found.upper]
  }
  return answer
}

/** `time` and `event` (1 or true where seen), `alpha`, `horizon` (24). */
function survival(input: MethodInput): unknown {
  const horizon = readNumberOr(input, 'horizon', 24)
  const found = kaplanMeier({
    ...readGroup(input),
    alpha: readNumberOr(input, 'alpha', 0.05),
    horizon,
    minimums: readMinimums(input),
  })
  if (found.kind === 'refused') return found
  return {
    kind: found.kind,
    t: found.points.map(point => point.time),
    survival: found.points.map(point => point.survival),
    lower: found.points.map(point => point.lower),
    upper: found.points.map(point => point.upper),
    at_risk: found.points.map(point => point.atRisk),
    events: found.points.map(point => point.events),
    median: found.median,
    median_ci: found.medianInterval,
    naive_median_of_finished_only: found.medianOfFinished,
    [`activated_by_${horizon}h`]: found.activatedByHorizon,
  }
}

/** `groups`: objects with `time` and `event`. */
function compareCohorts(input: MethodInput): unknown {
  return logRank(readRecords(input, 'groups').map(readGroup), readMinimums(input))
}

function readGroup(input: MethodInput): LogRankGroup {
  const seen = input.event
  if (!Array.isArray(seen)) throw new InputFault("'event' must be a list of 0 and 1.")
  const time = readNumbers(input, 'time')
  const event = seen.map((value: unknown, i) => {
    if (value === null || Number.isNaN(value)) {
      // Without it the time tells nothing: the methods refuse a time that is no number.
      time[i] = Number.NaN
      return false
    }
    if (value === 1 || value === true) return true
    if (value === 0 || value === false) return false
    throw new InputFault("'event' must be a list of 0 and 1.")
  })
  return { time, event }
}

export const surveyCommands: Readonly<Record<string, Method>> = {
  'survey/proportion': proportion,
  'survey/nps': nps,
  'survey/csat-ces': csatAndCes,
  'survival/km': survival,
  'survival/log-rank': compareCohorts,
}
