import { fullNumber } from '@upshot/shared/format/number'
import type { SurveyScore } from '@upshot/shared/overview/event-survey'

export const kindWords: Readonly<Record<SurveyScore['kind'], string>> = {
  nps: 'Net Promoter Score',
  csat: 'Satisfaction',
  ces: 'Ease',
}

type Scaled = Pick<SurveyScore, 'kind'> & Partial<Pick<SurveyScore, 'high'>>

/** Satisfaction from 1 to 5 is the share of those who are satisfied; on other scales it is a mean. */
export function isShare({ kind, high = 5 }: Scaled): boolean {
  return kind === 'csat' && high === 5
}

/** "+24", "62 %", "5.3". Null: too few answers. */
export function shownScore({ value, ...scale }: Scaled & Pick<SurveyScore, 'value'>, locale: string): string | null {
  if (value === null) return null
  return inUnit(scale, value, locale)
}

/** "95 % interval −13 to +14 · 38 answers · too few for a trend". */
export function intervalWords(
  {
    kind,
    interval,
    answers,
    mean,
    display,
    high,
  }: Omit<SurveyScore, 'distribution' | 'key' | 'question' | 'value' | 'low'>,
  locale: string,
): string {
  const between =
    interval === null
      ? 'No interval: all answers are the same'
      : `${inUnit({ kind, high }, interval[0], locale)} to ${inUnit({ kind, high }, interval[1], locale)}`
  const parts = [between, `${fullNumber(answers, locale)} answers`]
  if (isShare({ kind, high }) && mean !== null) parts.push(`average ${fullNumber(mean, locale)} of ${high}`)
  if (display === 'interval') parts.push('too few for a trend')
  return parts.join(' · ')
}

export function tooFewWords(answers: number, locale: string): string {
  const told = `${fullNumber(answers, locale)} ${answers === 1 ? 'answer' : 'answers'}`
  return `Not enough answers for a score: ${told}, at least 10 are needed.`
}

function inUnit(scale: Scaled, value: number, locale: string): string {
  if (isShare(scale)) return `${fullNumber(Math.round(100 * value), locale)} %`
  if (scale.kind !== 'nps') return fullNumber(Math.round(10 * value) / 10, locale)
  const points = Math.round(value)
  return points > 0 ? `+${fullNumber(points, locale)}` : points < 0 ? `−${fullNumber(-points, locale)}` : '0'
}
