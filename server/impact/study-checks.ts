import { longDay } from '@upshot/shared/format/date'
import type { StudyCheck, StudyRefusal } from '@upshot/shared/impact/study'
import { shortestPre } from './methods/event-lift/refusals.ts'
import { fewestAround } from './methods/its/lasting-change-input.ts'
import type { Prepared } from './prepare-study.ts'
import { inSteps } from './remedies.ts'

interface Rule {
  readonly name: string
  readonly codes: readonly string[]
  readonly weight: StudyCheck['weight']
  /** What a pass says; null: the rule does not apply here. */
  readonly passed: (prepared: Prepared, locale: string) => string | null
  /** Judged on the numbers: not looked at when something refuses before. */
  readonly isLate?: boolean
}

const told = (words: string) => () => words
const isLift = ({ settled }: Prepared) => settled.setup.method === 'event-lift'
const isStudy = ({ settled }: Prepared) => settled.setup.method === 'event-study'

/** Every check in the order in which a reader asks; what a study did not pass comes with the engine's own words. */
const rules: readonly Rule[] = [
  {
    name: 'Fine enough values',
    codes: ['TOO_COARSE'],
    weight: 'refuses',
    passed: ({ settled }) => `The metric is looked at by the ${settled.setup.step}.`,
  },
  {
    name: 'The window is over',
    codes: ['NOT_OVER', 'OUTSIDE_DATA'],
    weight: 'refuses',
    passed: ({ settled }, locale) => `It ended on ${lastDay(settled, locale)}.`,
  },
  {
    name: 'Long enough a window',
    codes: ['POST_TOO_SHORT'],
    weight: 'refuses',
    passed: windowWords,
  },
  { name: 'Enough history', codes: ['PRE_TOO_SHORT'], weight: 'refuses', passed: historyWords },
  {
    name: 'Enough separate dates',
    codes: ['TOO_FEW_EVENTS', 'TOO_FEW_DATES'],
    weight: 'refuses',
    passed: prepared =>
      isStudy(prepared) ? `${prepared.settled.clusters.length} separate dates; at least 5 are needed.` : null,
  },
  { name: 'No gaps', codes: ['GAPS'], weight: 'refuses', passed: gapWords },
  {
    name: 'The metric moves',
    codes: ['CONSTANT', 'NOT_FINITE', 'NOT_POSITIVE', 'INVALID_INPUT'],
    weight: 'refuses',
    passed: told('It varied before the window, so that there is something to judge by.'),
  },
  {
    name: 'Enough units',
    codes: ['TOO_FEW'],
    weight: 'refuses',
    passed: prepared => (isLift(prepared) ? 'Enough are expected in the window, or the metric counts no units.' : null),
  },
  {
    name: 'One definition throughout',
    codes: ['DEFINITION_CHANGE'],
    weight: 'refuses',
    passed: ({ settled }) => `Every value belongs to version ${settled.setup.metric.versionNumber} of the metric.`,
  },
  {
    name: 'Controls untouched',
    codes: ['CONTROL_TOUCHED', 'COLLINEAR'],
    weight: 'refuses',
    isLate: true,
    passed: ({ settled }) =>
      settled.controls.length === 0 ? null : 'The controls themselves did not move in the window.',
  },
  {
    name: 'Written down before',
    codes: ['UNDECLARED'],
    weight: 'caps',
    passed: told('Metric, window and direction were recorded before the window began.'),
  },
  {
    name: 'Nothing else in the window',
    codes: ['OVERLAP'],
    weight: 'caps',
    passed: told('No other dated activity lies in the window or in the days that it is compared with.'),
  },
  {
    name: 'Date chosen for other reasons',
    codes: ['TRIGGERED'],
    weight: 'caps',
    passed: told('Nobody said that the date was chosen after the metric had moved.'),
  },
]

/** How all checks went. Placebos are added by whoever has seen them. */
export function checksOf(
  prepared: Prepared,
  refusals: readonly StudyRefusal[],
  caps: readonly StudyRefusal[],
  locale: string,
): StudyCheck[] {
  return rules.flatMap((rule): StudyCheck[] => {
    const failed = [...refusals, ...caps].filter(each => rule.codes.includes(each.code))
    const weight = failed.some(each => refusals.includes(each)) ? 'refuses' : rule.weight
    const shared = { code: rule.codes[0] ?? '', name: rule.name, weight } as const
    if (failed.length > 0) {
      return [
        { ...shared, code: failed[0]?.code ?? '', passed: false, words: failed.map(each => each.words).join(' ') },
      ]
    }
    const found = rule.passed(prepared, locale)
    if (found === null) return []
    const words = inSteps(found, prepared.settled.setup.step)
    if (rule.isLate === true && refusals.length > 0) return [{ ...shared, passed: null, words: notLookedAt }]
    return [{ ...shared, passed: true, words }]
  })
}

function lastDay({ setup }: Prepared['settled'], locale: string): string {
  const last = setup.campaigns.at(-1)
  return last === undefined ? '' : longDay(last.to, locale)
}

export const notLookedAt = 'Not looked at: something before it stands in the way.'

function windowWords({ task, points, start }: Prepared): string | null {
  if (task?.kind === 'event-study') return null
  const change = task?.kind === 'lasting-change' ? task.input : null
  const length = points.length - start - (change?.phaseIn ?? 0)
  return `${length} points; at least ${change === null ? 3 : fewestAround} are needed.`
}

function historyWords({ task, start }: Prepared): string | null {
  if (task?.kind === 'lasting-change') {
    return `${start} points before the change; at least ${fewestAround} are needed.`
  }
  if (task?.kind !== 'event-lift') return null
  const needed = shortestPre(task.input, task.input.y.length - task.input.nPre)
  return `${start} points before the window; this window and model need ${needed}.`
}

function gapWords({ points, start, settled }: Prepared): string {
  const missing = (part: Prepared['points']) => part.filter(point => point.value === null).length
  const [before, after] = [missing(points.slice(0, start)), missing(points.slice(start))]
  if (settled.setup.method === 'event-study' || before + after === 0) return 'No value is missing.'
  const inWindow = after === 0 ? 'none in it' : `${after} of ${points.length - start} in it`
  return `${before} of ${start} values before the window are missing, and ${inWindow}; at most a tenth may be.`
}
